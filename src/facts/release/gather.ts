import { branchesFor } from '../../model/branch-rules.ts'
import type { Event, RequestedTag } from '../../model/event.ts'
import { known, mapFact, type Fact } from '../../model/fact.ts'
import { isGlob } from '../../model/glob/glob.ts'
import type { Policy } from '../../model/policy.ts'
import type { Changelog, Facts, People, Release } from '../../model/release-facts.ts'
import { inputsByPackage, pathsOf, releaseFiles } from '../../model/release-files.ts'
import type { SnapshotRequest } from '../../model/snapshot.ts'
import type { NameReading } from '../../model/version/read-name.ts'
import { latestDate } from '../dates.ts'
import { readMaintainers } from '../people/maintainers.ts'
import { readPeople } from '../people/people.ts'
import { aliasesFor } from '../people/read-policy-file.ts'
import { readReleaseBranches } from './branches.ts'
import { readProcess } from './process.ts'
import type { Ports, Source } from './source.ts'

/** What the run itself shows, before anything is asked for. */
export interface RunFacts {
  readonly event: Event
  readonly requestedTag: RequestedTag
  readonly people: Fact<People>
}

/**
 * Reads every fact that the checks can need: what one look at the repository shows, and side by side with it or right
 * after it what this policy needs besides. At most two round trips wait for one another.
 */
export async function gatherFacts(policy: Policy, given: RunFacts, source: Source, ports: Ports): Promise<Facts> {
  const { requestedTag } = given
  const early = needsName(policy) ? await readName(policy, requestedTag) : undefined
  const wanted = branchesFor(policy.releaseBranches, early?.outcome === 'release' ? early.version.channel : undefined)
  const files = releaseFiles(policy, early)
  const snapshot = source.snapshot(snapshotRequest(policy, requestedTag, wanted, pathsOf(files)))
  const maintainers = readMaintainers(policy, source, snapshot)
  const others = Promise.all([
    readReleaseBranches(wanted, requestedTag, source, snapshot),
    readPeople(policy, given.people, source, maintainers, snapshot),
    readProcess(policy, requestedTag, files, source, snapshot, ports),
  ])
  const seen = await snapshot
  // What reads versions is there by now: `judge` loads it while the answer is on its way.
  const { findReleases } = await import('./releases.ts')
  const name = early ?? (await readName(policy, requestedTag))
  const releases = await findReleases(policy, requestedTag, name, source, snapshot)
  const [branches, [people, teams], process] = await others
  return {
    event: known(given.event),
    requestedTag: known(requestedTag),
    name: known(name),
    tag: mapFact(seen, ({ tag }) => tag),
    branches,
    releases,
    people,
    maintainers: await maintainers,
    teams,
    ...process,
    ...(await versionFacts(name, releases, process.changelog)),
    today: known(latestDate(ports.clock.now())),
  }
}

/** Whether the version decides what is asked for. */
const needsName = (policy: Policy): boolean =>
  Object.keys(policy.releaseBranches.byChannel).length > 0 || inputsByPackage(policy).length > 0

const readName = async (policy: Policy, { tag }: RequestedTag): Promise<NameReading> =>
  (await import('./releases.ts')).readRequestedTag(policy, tag)

function snapshotRequest(
  { requireSignature, allowedSigners, maintainersFile }: Policy,
  { tag, commit }: RequestedTag,
  branches: readonly string[],
  tagged: readonly string[],
): SnapshotRequest {
  const path = maintainersFile?.repository === undefined ? maintainersFile?.path : undefined
  return {
    tag,
    tagged: tagged.length === 0 ? undefined : tagged,
    signers: requireSignature ? allowedSigners : undefined,
    branches: branches.filter((branch) => !isGlob(branch)),
    commit: branches.some(isGlob) ? undefined : commit,
    path,
    aliases: path === undefined ? undefined : aliasesFor(path),
  }
}

async function versionFacts(
  name: NameReading,
  releases: Fact<readonly Release[]>,
  changelog: Fact<Changelog>,
): Promise<Pick<Facts, 'version' | 'releaseRank' | 'releaseNotes'>> {
  const { NO_VERSION, notesOf, releaseRankOf } = await import('./releases.ts')
  if (name.outcome !== 'release') return { version: NO_VERSION, releaseRank: NO_VERSION, releaseNotes: NO_VERSION }
  const { version } = name
  return {
    version: known(version),
    releaseRank: mapFact(releases, (all) => releaseRankOf(version, all)),
    releaseNotes: mapFact(changelog, (log) => notesOf(log, version)),
  }
}
