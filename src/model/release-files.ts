import { known, mapFact, unknown, type Fact } from './fact.ts'
import type { Policy } from './policy.ts'
import type { NameReading } from './version/read-name.ts'
import { filesFor, type VersionFile } from './version-files/version-file.ts'

/** The placeholder for the package of the tag in the path of a file. */
const PLACEHOLDER = '{package}'

type FileInputs = Pick<Policy, 'changelog' | 'versionFiles'>
type FileInput = 'changelog' | 'version-files'

/** The paths of the files at the tagged commit that the checks read. */
export interface ReleaseFiles {
  /** Undefined if the input changelog is empty. */
  readonly changelog: Fact<string | undefined>
  readonly versionFiles: Fact<readonly VersionFile[]>
}

/** The inputs whose paths contain the package of the tag. */
export function inputsByPackage({ changelog = '', versionFiles }: FileInputs): FileInput[] {
  const inputs: FileInput[] = []
  if (changelog.includes(PLACEHOLDER)) inputs.push('changelog')
  if (versionFiles.some(({ path }) => path.includes(PLACEHOLDER))) inputs.push('version-files')
  return inputs
}

/**
 * The files of the tag; unknown if a path contains `{package}` and the tag has no package.
 * @param name optional if {@link inputsByPackage} is empty
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

/** The package of the tag. Its grammar allows no `..`, so a path with it cannot leave its folder. */
function packageOf(name: NameReading | undefined): Fact<string> {
  if (name?.outcome !== 'release') {
    return unknown('version-missing', 'The tag has no version.', 'See the check tag-name.')
  }
  if (name.package !== '') return known(name.package)
  return unknown(
    'package-missing',
    'The tag has no package name, and a path contains {package}.',
    'Push a tag with a package name, or change tag-pattern so that its group package always matches.',
  )
}

/** Every path to read: the changelog first, then the paths of `version-files`. */
export const pathsOf = ({ changelog, versionFiles }: ReleaseFiles): string[] => [
  ...(changelog.known && changelog.value !== undefined ? [changelog.value] : []),
  ...(versionFiles.known ? versionFiles.value.flatMap(filesFor) : []),
]
