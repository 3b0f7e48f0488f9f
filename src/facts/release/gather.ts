import type { RequestedTag, Event } from '../../model/event.ts'
import { known, mapFact, type Fact } from '../../model/fact.ts'
import type {
  BranchState,
  Facts,
  FileState,
  Maintainers,
  Membership,
  People,
  Release,
  ReleaseBranches,
} from '../../model/release-facts.ts'
import type { Policy } from '../../model/policy.ts'
import { isBot, sameLogin, sameTeam, type Account, type Team } from '../../model/people/entry.ts'
import { authorize } from '../../model/people/authorize.ts'
import type { PolicyFile } from '../../model/people/policy-file.ts'
import { inputsByPackage, pathsOf, releaseFiles } from '../../model/release-files.ts'
import { branchesFor } from '../../model/branch-rules.ts'
import { isGlob, literalPrefix, matchGlob } from '../../model/glob/glob.ts'
import type { NameReading } from '../../model/version/read-name.ts'
import { tagPrefix } from '../../model/version/tag-pattern.ts'
import type { Version } from '../../model/version/version.ts'
import { latestDate } from '../dates.ts'
import { aliasesFor, readPolicyFile } from '../people/read-policy-file.ts'
import { NO_COMMIT, readProcess } from './process.ts'
import type { PolicyFileRead, Snapshot } from '../../model/snapshot.ts'
import type { Ports, Source } from './source.ts'
import { wholeFile } from '../whole-file.ts'

/** What the run itself tells, before anything is asked for. */
export interface RunFacts {
  readonly event: Event
  readonly requestedTag: RequestedTag
  readonly people: Fact<People>
}

/**
 * Reads every fact that the checks can need: what one look at the repository tells, and side by side with it or right
 * after it whatever this policy needs besides. At most two round trips wait for one another.
 */
export async function gatherFacts(policy: Policy, given: RunFacts, source: Source, ports: Ports): Promise<Facts> {
  const { requestedTag } = given
  const byChannel = Object.keys(policy.releaseBranches.byChannel).length > 0
  const early =
    byChannel || inputsByPackage(policy).length > 0 ? await readTagName(policy, requestedTag.tag) : undefined
  const wanted = branchesFor(policy.releaseBranches, early?.outcome === 'release' ? early.version.channel : undefined)
  const files = releaseFiles(policy, early)
  const tagged = pathsOf(files)
  const snapshot = source.snapshot({
    tag: requestedTag.tag,
    ...(tagged.length === 0 ? {} : { tagged }),
    ...(policy.requireSignature && policy.allowedSigners !== undefined ? { signers: policy.allowedSigners } : {}),
    branches: wanted.filter((branch) => !isGlob(branch)),
    ...(requestedTag.commit === undefined || wanted.some(isGlob) ? {} : { commit: requestedTag.commit }),
    ...(policy.maintainersFile === undefined || policy.maintainersFile.repository !== undefined
      ? {}
      : { path: policy.maintainersFile.path, aliases: aliasesFor(policy.maintainersFile.path) }),
  })
  const maintainers = readMaintainers(policy, source, snapshot)
  const others = Promise.all([
    releaseBranches(wanted, requestedTag, source, snapshot),
    readPeople(policy, given.people, source, maintainers, snapshot),
    readProcess(policy, requestedTag, files, source, snapshot, ports),
  ])
  // What reads versions is loaded while the answer is on its way.
  await requestsSent()
  const name = early ?? (await readTagName(policy, requestedTag.tag))
  const releases = await findReleases(policy, requestedTag, name, source, snapshot)
  const [branches, [people, teams], process] = await others
  const { NO_VERSION, notesOf, releaseRankOf: standingOf } = await import('./releases.ts')
  const version: Fact<Version> = name.outcome === 'release' ? known(name.version) : NO_VERSION
  return {
    event: known(given.event),
    requestedTag: known(requestedTag),
    name: known(name),
    version,
    tag: mapFact(await snapshot, ({ tag }) => tag),
    branches,
    releases,
    releaseRank: version.known ? mapFact(releases, (all) => standingOf(version.value, all)) : version,
    people,
    maintainers: await maintainers,
    teams,
    ...process,
    releaseNotes: version.known ? mapFact(process.changelog, (log) => notesOf(log, version.value)) : version,
    today: known(latestDate(ports.clock.now())),
  }
}

/** Resolves when the event loop has had a turn, so that requests made before are on the wire. */
export const requestsSent = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

const readTagName = async (policy: Policy, tag: string): Promise<NameReading> =>
  (await import('./releases.ts')).readSubject(policy, tag)

async function releaseBranches(
  wanted: readonly string[],
  requestedTag: RequestedTag,
  source: Source,
  snapshot: Promise<Fact<Snapshot>>,
): Promise<Fact<ReleaseBranches>> {
  const [seen, ...listings] = await Promise.all([
    snapshot,
    ...wanted
      .filter(isGlob)
      .map(async (glob) =>
        mapFact(await source.branchNames(literalPrefix(glob)), (names) =>
          names.filter((name) => matchGlob(glob, name)),
        ),
      ),
  ])
  if (!seen.known) return seen
  const expected = wanted.length > 0 ? wanted : [seen.value.defaultBranch?.name ?? 'the default branch']
  if (seen.value.branches !== undefined) return known({ expected, branches: seen.value.branches })
  const commit = requestedTag.commit ?? seen.value.tag.commit
  if (commit === undefined) return NO_COMMIT
  const names: string[] = wanted.filter((branch) => !isGlob(branch))
  if (wanted.length === 0 && seen.value.defaultBranch !== undefined) names.push(seen.value.defaultBranch.name)
  for (const listing of listings) {
    if (!listing.known) return listing
    for (const branch of listing.value) names.push(branch)
  }
  const asked: Fact<readonly BranchState[]> =
    names.length === 0 ? known([]) : await source.branches(commit, [...new Set(names)])
  return mapFact(asked, (branches) => ({ expected, branches }))
}

async function findReleases(
  policy: Policy,
  requestedTag: RequestedTag,
  name: NameReading,
  source: Source,
  snapshot: Promise<Fact<Snapshot>>,
): Promise<Fact<readonly Release[]>> {
  const seen = await snapshot
  if (!seen.known) return seen
  if (name.outcome !== 'release') return known([])
  const { tags } = seen.value
  const names = tags.complete ? known(tags.names) : await source.tagNames(tagPrefix(policy.tagPattern))
  if (!names.known) return names
  const others = names.value.filter((other) => other !== requestedTag.tag)
  return (await import('./releases.ts')).readReleases(policy, others, name.package, name.version)
}

async function readMaintainers(
  { maintainersFile }: Policy,
  source: Source,
  snapshot: Promise<Fact<Snapshot>>,
): Promise<Fact<Maintainers>> {
  if (maintainersFile === undefined) return known({ status: 'off' })
  const { path, repository } = maintainersFile
  if (repository !== undefined) {
    const read = await source.file(repository, path, aliasesFor(path))
    if (!read.known) return read
    const file = await wholeFile(read.value.file, source, repository)
    if (!file.known) return file
    return known(await understand(`${repository}:${path}`, path, { ...read.value, file: file.value }))
  }
  const seen = await snapshot
  if (!seen.known) return seen
  const { defaultBranch, file, fileOnTag, aliases } = seen.value
  if (defaultBranch === undefined) return known({ status: 'missing', where: path })
  const whole = await wholeFile(file ?? { status: 'missing' }, source)
  if (!whole.known) return whole
  return known(
    await understand(`${path} on ${defaultBranch.name}`, path, {
      commit: defaultBranch.commit,
      file: whole.value,
      aliases,
      ...(fileOnTag === undefined ? {} : { fileOnTag }),
    }),
  )
}

async function understand(
  where: string,
  path: string,
  read: PolicyFileRead & { fileOnTag?: FileState },
): Promise<Maintainers> {
  const { commit, file, fileOnTag, aliases } = read
  if (file.status === 'missing') return { status: 'missing', where }
  if (file.status === 'unusable') return { status: 'unusable', where, problem: file.problem }
  const differs = fileOnTag?.status === 'text' && fileOnTag.text !== file.text
  return {
    status: 'read',
    where,
    commit,
    blob: file.oid,
    file: await readPolicyFile(path, file.text, aliases),
    ...(differs ? { onTag: await readPolicyFile(path, fileOnTag.text, aliases) } : {}),
  }
}

async function readPeople(
  policy: Policy,
  people: Fact<People>,
  source: Source,
  maintainers: Promise<Fact<Maintainers>>,
  snapshot: Promise<Fact<Snapshot>>,
): Promise<[Fact<People>, Fact<readonly Membership[]>]> {
  if (!people.known) return [people, known([])]
  const { actor, triggering } = people.value
  const accounts = sameLogin(actor.login, triggering.login) ? [actor] : [actor, triggering]
  const ask = (teams: readonly Team[], file: PolicyFile | undefined): Promise<Membership[]> =>
    memberships(source, teams, accounts, (account) => isGranted(account, policy, file))
  const byInput = ask(policy.allowedTeams, undefined)
  const file = await maintainers.then((fact) =>
    fact.known && fact.value.status === 'read' ? fact.value.file : undefined,
  )
  const inFile = (file?.teams ?? []).filter((team) => !policy.allowedTeams.some((asked) => sameTeam(asked, team)))
  const [fromInput, fromFile, ofSigner, identified] = await Promise.all([
    byInput,
    ask(inFile, file),
    signerMemberships(policy, accounts, [...policy.allowedTeams, ...inFile], file, source, snapshot),
    identify(people.value, policy, file, source),
  ])
  return [known(identified), known([...fromInput, ...fromFile, ...ofSigner])]
}

const isGranted = (account: Account, { allowedUsers, allowedTeams }: Policy, file: PolicyFile | undefined): boolean =>
  authorize(account, { allowedUsers, allowedTeams, memberships: [], ...(file === undefined ? {} : { file }) })
    .outcome === 'granted'

/** The signer of the tag can be somebody else than those who started the run. */
async function signerMemberships(
  policy: Policy,
  accounts: readonly Account[],
  teams: readonly Team[],
  file: PolicyFile | undefined,
  source: Source,
  snapshot: Promise<Fact<Snapshot>>,
): Promise<Membership[]> {
  if (!policy.requireSignature || policy.allowedSigners !== undefined) return []
  const seen = await snapshot
  const signer = seen.known ? seen.value.tag.tagger : undefined
  if (signer === undefined || accounts.some(({ login }) => sameLogin(login, signer.login))) return []
  return memberships(source, teams, [signer], (account) => isGranted(account, policy, file))
}

/** Asks for the people whom no list grants: an app is in no team. */
async function memberships(
  source: Source,
  teams: readonly Team[],
  accounts: readonly Account[],
  granted: (account: Account) => boolean,
): Promise<Membership[]> {
  const asked = accounts.filter((account) => !isBot(account.login) && !granted(account))
  return Promise.all(
    teams.flatMap((team) =>
      asked.map(async ({ login }) => ({ team, login, state: await source.membership(team, login) })),
    ),
  )
}

/** Adds the id of whoever re-ran the job, where an entry pins one and the login alone does not settle it. */
async function identify(people: People, policy: Policy, file: PolicyFile | undefined, source: Source): Promise<People> {
  const { actor, triggering } = people
  if (triggering.id !== undefined || sameLogin(actor.login, triggering.login)) return people
  const pinned = [...policy.allowedUsers, ...(file?.people ?? [])].some((entry) => entry.id !== undefined)
  if (!pinned || isGranted(triggering, policy, file)) return people
  const id = await source.triggeringId(triggering.login)
  return id.known ? { ...people, triggering: { ...triggering, id: id.value } } : { ...people, triggeringIdUnknown: id }
}
