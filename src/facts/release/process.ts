import type { RequestedTag } from '../../model/event.ts'
import { consequence, known, mapFact, unknown, type Fact } from '../../model/fact.ts'
import type { Changelog, CommitCheck, Facts, FileState, PullRequest, Signature } from '../../model/release-facts.ts'
import type { Policy } from '../../model/policy.ts'
import type { DeclaredVersion } from '../../model/version-files/declared-version.ts'
import { pathsOf, type ReleaseFiles } from '../../model/release-files.ts'
import { filesFor } from '../../model/version-files/version-file.ts'
import { isPastRetention } from '../dates.ts'
import type { Ports } from './source.ts'
import { matchOnce } from '../match-names.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import type { Source } from './source.ts'
import { wholeFile } from '../whole-file.ts'

type ProcessFacts = Pick<
  Facts,
  'signature' | 'commitChecks' | 'pastRetention' | 'pullRequests' | 'changelog' | 'declaredVersions'
>

/**
 * Reads the facts of the release's process, each only if a check that is on needs it. What is off is a fact that
 * nobody asks for; its value says nothing.
 * @param wanted the files of which the snapshot was asked for {@link pathsOf}
 */
export async function readProcess(
  policy: Policy,
  requestedTag: RequestedTag,
  wanted: ReleaseFiles,
  source: Source,
  snapshot: Promise<Fact<Snapshot>>,
  ports: Ports,
): Promise<ProcessFacts> {
  const commit: Promise<Fact<string>> =
    requestedTag.commit === undefined ? commitOf(snapshot) : Promise.resolve(known(requestedTag.commit))
  const files = readFiles(pathsOf(wanted), commit, source, snapshot)
  const [signature, commitChecks, pastRetention, pullRequests, changelog, declaredVersions] = await Promise.all([
    policy.requireSignature ? readSignature(policy, requestedTag, source, snapshot) : NOT_ASKED,
    policy.requiredChecks.length > 0 ? readCommitChecks(policy, commit, source, ports) : known<CommitCheck[]>([]),
    policy.requiredChecks.length > 0 ? readPastRetention(snapshot, ports) : known(false),
    policy.requiredApprovals > 0 ? readPullRequests(commit, source) : known<PullRequest[]>([]),
    readChangelog(wanted, files),
    readDeclaredVersions(wanted, files),
  ])
  return { signature, commitChecks, pastRetention, pullRequests, changelog, declaredVersions }
}

const NOT_ASKED = known<Signature>({ verifiedBy: 'github', verified: false, reason: 'not asked for' })

const UNSIGNED = known<Signature>({ verifiedBy: 'github', verified: false, reason: 'unsigned' })

/** What is of the tagged commit, where there is none. */
export const NO_COMMIT = consequence('tag-object', 'not-found', 'The tag comes to no commit that could be looked at.')

/** What is of the tag object, where there is no tag. */
export const NO_TAG = consequence('tag-object', 'not-found', 'There is no tag that could be signed.')

async function commitOf(snapshot: Promise<Fact<Snapshot>>): Promise<Fact<string>> {
  const seen = await snapshot
  if (!seen.known) return seen
  return seen.value.tag.commit === undefined ? NO_COMMIT : known(seen.value.tag.commit)
}

async function readSignature(
  { allowedSigners }: Policy,
  requestedTag: RequestedTag,
  source: Source,
  snapshot: Promise<Fact<Snapshot>>,
): Promise<Fact<Signature>> {
  const { object, commit } = requestedTag
  // The object that was pushed can be asked for at once, unless it is the commit itself (a lightweight tag has no
  // object of its own), or the file that judges it must be read first.
  const isAskable = object !== undefined && object !== commit && allowedSigners === undefined
  const early = isAskable ? source.signature(object, undefined) : undefined
  const seen = await snapshot
  if (!seen.known) return early ?? seen
  const { tag, signers } = seen.value
  if (tag.planned === true) {
    return unknown(
      'not-made',
      'The tag is still to be made, so nobody has signed it.',
      'Make it with `git tag -s`, then check it again.',
    )
  }
  // Only a tag object can carry a signature, whatever was answered about the object that was pushed.
  if (tag.object === undefined) return NO_TAG
  if (tag.object.type !== 'tag') return UNSIGNED
  if (early !== undefined) return early
  if (allowedSigners === undefined) return source.signature(tag.object.oid, undefined)
  const file = await wholeFile(signers ?? { status: 'missing' }, source)
  if (!file.known) return file
  if (file.value.status === 'text') return source.signature(tag.object.oid, file.value.text)
  const problem = file.value.status === 'unusable' ? file.value.problem : 'not there'
  return unknown(
    'not-found',
    `The allowed-signers file ${allowedSigners} on the default branch cannot be used: ${problem}.`,
    'Commit it to the default branch, or correct the input allowed-signers.',
  )
}

async function readCommitChecks(
  policy: Policy,
  commit: Promise<Fact<string>>,
  source: Source,
  ports: Ports,
): Promise<Fact<readonly CommitCheck[]>> {
  const at = await commit
  if (!at.known) return at
  const { waitForChecks } = await import('./wait-for-checks.ts')
  return waitForChecks(policy, () => source.commitChecks(at.value), ports)
}

const readPastRetention = async (snapshot: Promise<Fact<Snapshot>>, { clock }: Ports): Promise<Fact<boolean>> =>
  mapFact(await snapshot, ({ tag }) => isPastRetention(tag.committedAt, clock.now()))

async function readPullRequests(commit: Promise<Fact<string>>, source: Source): Promise<Fact<readonly PullRequest[]>> {
  const at = await commit
  return at.known ? source.pullRequests(at.value) : at
}

/** The facts that rest on files of the tagged commit, where the files are there already. */
export async function readReleaseFiles(
  wanted: ReleaseFiles,
  files: Fact<ReadonlyMap<string, FileState>>,
): Promise<Pick<Facts, 'changelog' | 'declaredVersions'>> {
  const read = Promise.resolve(files)
  return { changelog: await readChangelog(wanted, read), declaredVersions: await readDeclaredVersions(wanted, read) }
}

/** The files of the tagged commit by their paths. */
async function readFiles(
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

async function readChangelog(
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

async function readDeclaredVersions(
  { versionFiles }: ReleaseFiles,
  files: Promise<Fact<ReadonlyMap<string, FileState>>>,
): Promise<Fact<readonly DeclaredVersion[]>> {
  if (!versionFiles.known) return versionFiles
  if (versionFiles.value.length === 0) return known([])
  const read = await files
  if (!read.known) return read
  const { readDeclaredVersion } = await import('../../model/version-files/declared-version.ts')
  return known(
    await Promise.all(
      versionFiles.value.map(async (versionFile): Promise<DeclaredVersion> => {
        const { path, expression } = versionFile
        const [file, ...parents] = filesFor(versionFile).map((each) => read.value.get(each))
        if (file === undefined || file.status === 'missing') return { path, outcome: 'missing-file' }
        if (file.status === 'unusable') return { path, outcome: 'unreadable', problem: file.problem }
        if (expression === undefined) {
          const texts = parents.flatMap((parent) => (parent?.status === 'text' ? [parent.text] : []))
          return readDeclaredVersion(versionFile, file.text, texts)
        }
        const found = await matchOnce(expression, file.text)
        if (found === undefined) return { path, outcome: 'unreadable', problem: 'the regular expression took too long' }
        return found.group === undefined
          ? { path, outcome: 'undeclared', where: `/${expression}/` }
          : { path, outcome: 'version', version: found.group }
      }),
    ),
  )
}
