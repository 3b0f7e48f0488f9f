import { known, mapFact, unknown, type Fact } from './fact.ts'
import type { Policy } from './policy.ts'
import type { NameReading } from './version/read-name.ts'
import { filesFor, type VersionFile } from './version-files/version-file.ts'

/** Stands in the path of a file for the package that the tag names. */
const PLACEHOLDER = '{package}'

type FileInputs = Pick<Policy, 'changelog' | 'versionFiles'>
type FileInput = 'changelog' | 'version-files'

/** The files of the tagged commit that the checks read, by the paths that they have for the tag. */
export interface ReleaseFiles {
  /** Undefined where no changelog is asked for. */
  readonly changelog: Fact<string | undefined>
  readonly versionFiles: Fact<readonly VersionFile[]>
}

/** The inputs that name a file by the package of the tag. */
export function inputsByPackage({ changelog = '', versionFiles }: FileInputs): FileInput[] {
  const inputs: FileInput[] = []
  if (changelog.includes(PLACEHOLDER)) inputs.push('changelog')
  if (versionFiles.some(({ path }) => path.includes(PLACEHOLDER))) inputs.push('version-files')
  return inputs
}

/**
 * The files for the tag of that name; unknown where they are named by a package that the tag does not name.
 * @param name may be left out where {@link inputsByPackage} has none
 */
export function releaseFiles(policy: FileInputs, name?: NameReading): ReleaseFiles {
  const { changelog, versionFiles } = policy
  const inputs = inputsByPackage(policy)
  const packageName = packageOf(name)
  const forPackage = <T>(input: FileInput, value: T, expand: (of: string) => T): Fact<T> =>
    inputs.includes(input) ? mapFact(packageName, expand) : known(value)
  return {
    changelog: forPackage('changelog', changelog, (of) => changelog?.replaceAll(PLACEHOLDER, of)),
    versionFiles: forPackage('version-files', versionFiles, (of) =>
      versionFiles.map((file) => ({ ...file, path: file.path.replaceAll(PLACEHOLDER, of) })),
    ),
  }
}

/** The package, whose grammar leaves no way out of a folder; unknown where there is none. */
function packageOf(name: NameReading | undefined): Fact<string> {
  if (name?.outcome !== 'release') {
    return unknown('version-missing', 'The tag has no version to judge by.', 'See the check tag-name.')
  }
  if (name.package !== '') return known(name.package)
  return unknown(
    'package-missing',
    'The tag names no package, so a path with {package} leads to no file.',
    'Push a tag that names its package, or let the group package in tag-pattern match always.',
  )
}

/** Every path that must be read: the changelog first, then those of `version-files`. */
export const pathsOf = ({ changelog, versionFiles }: ReleaseFiles): string[] => [
  ...(changelog.known && changelog.value !== undefined ? [changelog.value] : []),
  ...(versionFiles.known ? versionFiles.value.flatMap(filesFor) : []),
]
