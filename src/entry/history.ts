import { CHECKS } from '../rules/release/index.ts'
import { systemClock } from '../github/client/clock.ts'
import type { Clock } from '../model/clock.ts'
import { isPastRetention, latestDate } from '../facts/dates.ts'
import { NO_COMMIT } from '../facts/release/consequences.ts'
import { readReleaseFiles } from '../facts/release/files.ts'
import { NO_VERSION, readExistingReleases, readRequestedTag, type ExistingRelease } from '../facts/release/releases.ts'
import { evaluate, type CheckResult } from '../rules/evaluate.ts'
import { known, mapFact, type Fact } from '../model/fact.ts'
import type { Facts, FileState, Release, ReleaseBranches, Signature } from '../model/release-facts.ts'
import type { Policy } from '../model/policy.ts'
import { decide, reasonsOf } from '../rules/verdict.ts'
import { pathsOf, releaseFiles } from '../model/release-files.ts'
import type { Past } from '../reports/release/history.ts'
import { readManyFiles } from '../git/files.ts'
import { listPastTags, openBranches, type BranchCommits, type PastTag } from '../git/history.ts'
import type { Git } from '../git/git.ts'
import { onlyGitHub } from '../facts/release/git-source.ts'
import type { GitHubSource } from '../facts/release/github-source.ts'
import { branchesFor } from '../model/branch-rules.ts'
import { isGlob, matchGlob } from '../model/glob/glob.ts'
import type { NameReading } from '../model/version/read-name.ts'
import { packageKey } from '../model/version/package-key.ts'
import { releaseKeys } from '../model/version/same-release.ts'
import { compareVersions } from '../model/version/scheme.ts'
import type { Version } from '../model/version/version.ts'

/** Checks that judge a run or a person. Git does not record who pushed a tag, or whether it was moved. */
const OF_THE_RUN: ReadonlySet<string> = new Set(['trigger', 'tag-unmoved', 'actor'])

/** Tags that are judged between two progress updates. */
const BATCH = 100

/**
 * Judges every tag of the repository as if it were pushed under `policy`: each against the releases that existed
 * before it. The number of git processes does not depend on the number of tags.
 * @param progress called with the number of tags that are done and the total
 */
export async function judgeHistory(
  policy: Policy,
  git: Git,
  github: GitHubSource | undefined,
  progress: (done: number, of: number) => void,
  clock: Pick<Clock, 'now'> = systemClock,
): Promise<Past[]> {
  const [listed, branches] = await Promise.all([listPastTags(git), openBranches(git)])
  const tags = inOrder(
    await Promise.all(listed.map(async (tag) => ({ ...tag, reading: await readRequestedTag(policy, tag.name) }))),
  )
  const existing = await releasesByTag(policy, tags)
  const before = new Rivals()
  const rivals = mapFact(existing, () => before)
  const judged: Past[] = []
  for (let start = 0; start < tags.length; start += BATCH) {
    const batch = tags.slice(start, start + BATCH)
    const wanted = batch.map(({ reading }) => releaseFiles(policy, reading))
    const files = await filesOf(git, batch, wanted.map(pathsOf))
    const answers = await ask(policy, batch, github)
    for (const [index, tag] of batch.entries()) {
      const { reading } = tag
      const facts: Partial<Facts> = {
        requestedTag: known({ tag: tag.name }),
        name: known(reading),
        tag: known(tag.state),
        branches: await branchesOf(policy, tag, branches),
        ...versionFacts(reading, policy, rivals),
        ...(await readReleaseFiles(wanted[index] ?? releaseFiles(policy), files[index] ?? NO_COMMIT)),
        ...answers(tag),
        maintainers: known({ status: 'off' }),
        teams: known([]),
        pastRetention: known(isPastRetention(tag.state.committedAt, clock.now())),
        today: known(latestDate(tag.madeAt * 1000)),
      }
      const results = CHECKS.filter(({ id }) => !OF_THE_RUN.has(id)).map((check) => evaluate(check, facts, policy))
      if (existing.known) for (const release of existing.value.get(tag.name) ?? []) before.add(release)
      judged.push(conclude(tag, results))
    }
    progress(Math.min(start + BATCH, tags.length), tags.length)
  }
  return judged
}

/** What each tag is to those after it: however it is spelled, and whether or not it would have passed. */
async function releasesByTag(
  policy: Policy,
  tags: readonly PastTag[],
): Promise<Fact<ReadonlyMap<string, readonly ExistingRelease[]>>> {
  const names = tags.map(({ name }) => name)
  return mapFact(await readExistingReleases(policy, names), (releases) => {
    const byTag = new Map<string, ExistingRelease[]>(names.map((name) => [name, []]))
    for (const release of releases) byTag.get(release.tag)?.push(release)
    return byTag
  })
}

interface ReadTag extends PastTag {
  readonly reading: NameReading
}

/**
 * The oldest first. A lightweight tag has no date of its own, only that of its commit: it counts as new as the
 * annotated tags on the same commit. Of several with the same date, the lower version is the older.
 */
function inOrder(tags: readonly ReadTag[]): ReadTag[] {
  const newest = new Map<string, number>()
  for (const { state, madeAt } of tags) {
    const commit = state.commit ?? ''
    newest.set(commit, Math.max(madeAt, newest.get(commit) ?? 0))
  }
  const timeOf = ({ state, madeAt }: ReadTag): number =>
    state.object?.type === 'commit' ? (newest.get(state.commit ?? '') ?? madeAt) : madeAt
  const byVersion = (a: NameReading, b: NameReading): number =>
    a.outcome === 'release' && b.outcome === 'release' ? (compareVersions(a.version, b.version) ?? 0) : 0
  return [...tags].sort((a, b) => timeOf(a) - timeOf(b) || byVersion(a.reading, b.reading))
}

const conclude = (tag: PastTag, results: readonly CheckResult[]): Past => ({
  tag: tag.name,
  decision: decide(results),
  reasons: reasonsOf(results),
})

/**
 * The releases before a tag, kept so that each new one is compared with few: the newest of its line, the newest of all,
 * and those that are the same version.
 */
class Rivals {
  private readonly newest = new Map<string, Release>()
  private readonly same = new Map<string, Release[]>()

  add({ tag, version, packageKey: key }: ExistingRelease): void {
    const release = { tag, version }
    for (const line of [key, lineKey(version, key)]) {
      const top = this.newest.get(line)
      if (top === undefined || (compareVersions(version, top.version) ?? 1) > 0) this.newest.set(line, release)
    }
    for (const each of sameKeys(version, key)) {
      const others = this.same.get(each)
      if (others === undefined) this.same.set(each, [release])
      else others.push(release)
    }
  }

  of(version: Version, key: string): Release[] {
    const newest = [this.newest.get(key), this.newest.get(lineKey(version, key))]
    const same = sameKeys(version, key).flatMap((each) => this.same.get(each) ?? [])
    return [...new Set([...newest.filter((release) => release !== undefined), ...same])]
  }
}

const lineKey = ({ epoch, major, minor }: Version, key: string): string => [key, epoch, major, minor].join('\n')

const sameKeys = (version: Version, key: string): string[] => releaseKeys(version).map((each) => [key, each].join('\n'))

function versionFacts(
  reading: NameReading,
  { versionScheme }: Policy,
  before: Fact<Rivals>,
): Pick<Facts, 'version' | 'releases'> {
  if (reading.outcome !== 'release') {
    return { version: NO_VERSION, releases: known([]) }
  }
  const key = packageKey(reading.package, versionScheme)
  return { version: known(reading.version), releases: mapFact(before, (rivals) => rivals.of(reading.version, key)) }
}

async function branchesOf(
  { releaseBranches }: Policy,
  { state: { commit }, reading }: ReadTag,
  { defaultBranch, names, commitsOf }: BranchCommits,
): Promise<Fact<ReleaseBranches>> {
  const wanted = branchesFor(releaseBranches, reading.outcome === 'release' ? reading.version.channel : undefined)
  const expected = wanted.length > 0 ? wanted : [defaultBranch ?? 'the default branch']
  if (commit === undefined) return NO_COMMIT
  const matching = names.filter((name) =>
    expected.some((each) => (isGlob(each) ? matchGlob(each, name) : each === name)),
  )
  const branches = await Promise.all(
    matching.map(async (name) => ({ name, exists: true, contains: (await commitsOf(name)).has(commit) })),
  )
  return known({ expected, branches })
}

async function filesOf(
  git: Git,
  batch: readonly PastTag[],
  paths: readonly (readonly string[])[],
): Promise<Fact<ReadonlyMap<string, FileState>>[]> {
  const pathsOfTag = batch.map(({ state: { commit } }, index) => (commit === undefined ? [] : (paths[index] ?? [])))
  const wanted = batch.flatMap(({ state: { commit = '' } }, index) =>
    (pathsOfTag[index] ?? []).map((path) => ({ commit, path })),
  )
  const states = await readManyFiles(git, wanted)
  let next = 0
  return batch.map(({ state: { commit } }, index) =>
    commit === undefined
      ? NO_COMMIT
      : known(new Map((pathsOfTag[index] ?? []).map((path) => [path, states[next++] ?? { status: 'missing' }]))),
  )
}

const UNSIGNED = known<Signature>({ verifiedBy: 'git', verified: false, reason: 'unsigned' })

/** Reads from GitHub what a batch needs, each only if its check is on. */
async function ask(policy: Policy, batch: readonly PastTag[], github: GitHubSource | undefined) {
  const tagged = batch.filter(({ state }) => state.commit !== undefined)
  const commits = tagged.map(({ state }) => state.commit ?? '')
  const signed = batch.filter(({ isSigned }) => isSigned)
  const [signatures, checks, pulls] = await Promise.all([
    policy.requireSignature ? github?.signaturesOf(signed.map(({ state }) => state.object?.oid ?? '')) : undefined,
    policy.requiredChecks.length > 0 ? github?.checksOf(commits) : undefined,
    policy.requiredApprovals > 0 ? github?.pullRequestsOf(commits) : undefined,
  ])
  return (tag: PastTag) => {
    const at = tagged.indexOf(tag)
    return {
      commitChecks: at < 0 ? NO_COMMIT : (checks?.[at] ?? onlyGitHub('which checks have run')),
      pullRequests: at < 0 ? NO_COMMIT : (pulls?.[at] ?? onlyGitHub('which pull request it came with')),
      signature: tag.isSigned ? (signatures?.[signed.indexOf(tag)] ?? onlyGitHub('whose signature it is')) : UNSIGNED,
    }
  }
}
