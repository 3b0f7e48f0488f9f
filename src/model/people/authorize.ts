import type { Membership } from '../release-facts.ts'
import { isBot, sameLogin, teamName, type Account, type Person, type Team } from './entry.ts'
import type { PolicyFile } from './policy-file.ts'

/** Everything that can allow a person to release. */
export interface Grants {
  readonly allowedUsers: readonly Person[]
  readonly allowedTeams: readonly Team[]
  readonly file?: PolicyFile | undefined
  readonly memberships: readonly Membership[]
}

/** The result for one account. */
export type Authorization =
  | { readonly outcome: 'granted'; /** The output `authorized-by`. */ readonly by: string }
  | { readonly outcome: 'not-listed' }
  /** The login is listed with the ID of another account. */
  | { readonly outcome: 'other-id'; readonly expected: number }
  /** The login is listed with a pinned ID, and the ID of this account is unknown. */
  | { readonly outcome: 'id-unknown' }
  /** Invited to a team, but the invitation is not accepted. */
  | { readonly outcome: 'pending'; readonly team: string }
  /** A team that may grant could not be read. */
  | { readonly outcome: 'team-unknown'; readonly membership: Membership }

/**
 * Looks up `account` in all grants. A pinned entry is compared by ID only, so a renamed account keeps its grant, and a new
 * account with the old login does not get it.
 */
export function authorize(account: Account, grants: Grants): Authorization {
  const { allowedUsers, file } = grants
  const matches = matcher(account)
  if (allowedUsers.some(matches)) return { outcome: 'granted', by: 'allowed-users' }
  const line = file?.people.find(matches)?.line
  if (line !== undefined) return { outcome: 'granted', by: `maintainers-file:${line}` }
  // An app cannot be in a team, and the membership endpoint would return a person with the name of the app.
  const memberships = isBot(account.login)
    ? []
    : grants.memberships.filter(({ login }) => sameLogin(login, account.login))
  const active = memberships.find(({ state }) => state.known && state.value === 'active')
  if (active !== undefined) return { outcome: 'granted', by: `team:${teamName(active.team)}` }
  // An entry of this login without an ID would have granted.
  const isNamed = (entry: Person): boolean => sameLogin(entry.login, account.login)
  const pinned = (allowedUsers.find(isNamed) ?? file?.people.find(isNamed))?.id
  if (pinned !== undefined && account.id === undefined) return { outcome: 'id-unknown' }
  const unreadable = memberships.find(({ state }) => !state.known)
  if (unreadable !== undefined) return { outcome: 'team-unknown', membership: unreadable }
  if (pinned !== undefined) return { outcome: 'other-id', expected: pinned }
  const pending = memberships.find(({ state }) => state.known && state.value === 'pending')
  return pending === undefined ? { outcome: 'not-listed' } : { outcome: 'pending', team: teamName(pending.team) }
}

function matcher({ login, id }: Account): (entry: Person) => boolean {
  const wanted = login.toLowerCase()
  return (entry) =>
    // Lists are long, and comparing lengths first is faster.
    entry.id === undefined
      ? entry.login.length === wanted.length && entry.login.toLowerCase() === wanted
      : entry.id === id
}

/** Listed logins that contain `login` or are contained in it: likely misspellings and dangerous look-alikes. */
export const lookAlikes = (login: string, people: readonly Person[]): string[] =>
  people
    .map((person) => person.login)
    .filter((listed) => {
      const [a, b] = [listed.toLowerCase(), login.toLowerCase()]
      return a !== b && (a.includes(b) || b.includes(a))
    })
