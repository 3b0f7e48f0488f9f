import { known, type Fact } from '../../model/fact.ts'
import { authorize } from '../../model/people/authorize.ts'
import { isBot, sameLogin, sameTeam, type Account, type Team } from '../../model/people/entry.ts'
import type { PolicyFile } from '../../model/people/policy-file.ts'
import type { Policy } from '../../model/policy.ts'
import type { Maintainers, Membership, People } from '../../model/release-facts.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import type { Source } from '../release/source.ts'

/** Reads which teams the people are in, and the account id of the one who re-ran the job, where an entry needs them. */
export async function readPeople(
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
  authorize(account, { allowedUsers, allowedTeams, memberships: [], file }).outcome === 'granted'

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

/** Adds the id of the person who re-ran the job, where an entry pins one and the login alone does not settle it. */
async function identify(people: People, policy: Policy, file: PolicyFile | undefined, source: Source): Promise<People> {
  const { actor, triggering } = people
  if (triggering.id !== undefined || sameLogin(actor.login, triggering.login)) return people
  const pinned = [...policy.allowedUsers, ...(file?.people ?? [])].some((entry) => entry.id !== undefined)
  if (!pinned || isGranted(triggering, policy, file)) return people
  const id = await source.triggeringId(triggering.login)
  return id.known ? { ...people, triggering: { ...triggering, id: id.value } } : { ...people, triggeringIdUnknown: id }
}
