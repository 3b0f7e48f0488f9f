import { known, type Fact } from '../../model/fact.ts'
import type { Changelog, Facts, FileState } from '../../model/release-facts.ts'
import type { ReleaseFiles } from '../../model/release-files.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import type { DeclaredVersion } from '../../model/version-files/declared-version.ts'
import { filesFor, type VersionFile } from '../../model/version-files/version-file.ts'
import { matchOnce } from '../match-names.ts'
import { wholeFile } from '../whole-file.ts'
import type { Source } from './source.ts'

/** The facts that rest on files of the tagged commit, where the files are there already. */
export async function readReleaseFiles(
  wanted: ReleaseFiles,
  files: Fact<ReadonlyMap<string, FileState>>,
): Promise<Pick<Facts, 'changelog' | 'declaredVersions'>> {
  const read = Promise.resolve(files)
  return { changelog: await readChangelog(wanted, read), declaredVersions: await readDeclaredVersions(wanted, read) }
}

/** The files of the tagged commit by their paths. */
export async function readFiles(
  paths: readonly string[],
  commit: Promise<Fact<string>>,
  source: Source,
  snapshot: Promise<Fact<Snapshot>>,
): Promise<Fact<ReadonlyMap<string, FileState>>> {
  if (paths.length === 0) return known(new Map())
  const seen = await snapshot
  if (!seen.known) return seen
  const at = await commit
  if (!at.known) return at
  const states = seen.value.tagged === undefined ? await source.files(at.value, paths) : known(seen.value.tagged)
  if (!states.known) return states
  const files = new Map<string, FileState>()
  const whole = await Promise.all(states.value.map((file) => wholeFile(file, source)))
  for (const [index, path] of paths.entries()) {
    const file = whole[index] ?? known<FileState>({ status: 'missing' })
    if (!file.known) return file
    files.set(path, file.value)
  }
  return known(files)
}

/** The changelog among the files of the tagged commit. */
export async function readChangelog(
  { changelog }: ReleaseFiles,
  files: Promise<Fact<ReadonlyMap<string, FileState>>>,
): Promise<Fact<Changelog>> {
  if (!changelog.known) return changelog
  const path = changelog.value
  if (path === undefined) return known({ status: 'off' })
  const read = await files
  if (!read.known) return read
  const file = read.value.get(path) ?? { status: 'missing' }
  if (file.status !== 'text') return known({ ...file, path })
  const { parseChangelog } = await import('../../model/changelog/parse-changelog.ts')
  try {
    return known({ status: 'read', path, sections: parseChangelog(file.text) })
  } catch {
    return known({ status: 'unusable', path, problem: 'a text that is nested too deeply to be read' })
  }
}

/** What each of the version files declares. */
export async function readDeclaredVersions(
  { versionFiles }: ReleaseFiles,
  files: Promise<Fact<ReadonlyMap<string, FileState>>>,
): Promise<Fact<readonly DeclaredVersion[]>> {
  if (!versionFiles.known) return versionFiles
  if (versionFiles.value.length === 0) return known([])
  const read = await files
  if (!read.known) return read
  return known(await Promise.all(versionFiles.value.map((versionFile) => declaredIn(versionFile, read.value))))
}

async function declaredIn(versionFile: VersionFile, files: ReadonlyMap<string, FileState>): Promise<DeclaredVersion> {
  const { path, expression } = versionFile
  const [file, ...parents] = filesFor(versionFile).map((each) => files.get(each))
  if (file === undefined || file.status === 'missing') return { path, outcome: 'missing-file' }
  if (file.status === 'unusable') return { path, outcome: 'unreadable', problem: file.problem }
  if (expression === undefined) {
    const texts = parents.flatMap((parent) => (parent?.status === 'text' ? [parent.text] : []))
    const { readDeclaredVersion } = await import('../../model/version-files/declared-version.ts')
    return readDeclaredVersion(versionFile, file.text, texts)
  }
  const found = await matchOnce(expression, file.text)
  if (found === undefined) return { path, outcome: 'unreadable', problem: 'the regular expression took too long' }
  return found.group === undefined
    ? { path, outcome: 'undeclared', where: `/${expression}/` }
    : { path, outcome: 'version', version: found.group }
}
