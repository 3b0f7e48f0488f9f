import type { Membership } from '../release-facts.ts'
import { isBot, sameLogin, teamName, type Account, type Person, type Team } from './entry.ts'
import type { PolicyFile } from './policy-file.ts'

/** Everything that can let a person release. */
export interface Grants {
  readonly allowedUsers: readonly Person[]
  readonly allowedTeams: readonly Team[]
  readonly file?: PolicyFile
  readonly memberships: readonly Membership[]
}

/** The outcome of looking one account up. */
export type Authorization =
  | { readonly outcome: 'granted'; /** The output `authorized-by`. */ readonly by: string }
  | { readonly outcome: 'not-listed' }
  /** The login stands on the list, pinned to another account. */
  | { readonly outcome: 'other-id'; readonly expected: number }
  /** The login stands on the list with a pinned id, and the id of this account is not known. */
  | { readonly outcome: 'id-unknown' }
  /** In a team, but the invitation is not accepted. */
  | { readonly outcome: 'pending'; readonly team: string }
  /** A team that could grant could not be read. */
  | { readonly outcome: 'team-unknown'; readonly membership: Membership }

/**
 * Looks `account` up in all grants. A pinned entry is decided by the id alone, so that a renamed account keeps its
 * grant and whoever takes its old name does not get it.
 */
export function authorize(account: Account, grants: Grants): Authorization {
  const { allowedUsers, file } = grants
  const matches = matcher(account)
  if (allowedUsers.some(matches)) return { outcome: 'granted', by: 'allowed-users' }
  const line = file?.people.find(matches)?.line
  if (line !== undefined) return { outcome: 'granted', by: `maintainers-file:${line}` }
  // An app is in no team, and the membership endpoint would answer for a person who bears the app's name.
  const memberships = isBot(account.login)
    ? []
    : grants.memberships.filter(({ login }) => sameLogin(login, account.login))
  const active = memberships.find(({ state }) => state.known && state.value === 'active')
  if (active !== undefined) return { outcome: 'granted', by: `team:${teamName(active.team)}` }
  // An entry of this login without an id would have granted.
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
    // Lists are long, and lengths differ more often than not.
    entry.id === undefined
      ? entry.login.length === wanted.length && entry.login.toLowerCase() === wanted
      : entry.id === id
}

/** Listed logins that contain `login` or are contained in it: the likely misspellings and the dangerous look-alikes. */
export const lookAlikes = (login: string, people: readonly Person[]): string[] =>
  people
    .map((person) => person.login)
    .filter((listed) => {
      const [a, b] = [listed.toLowerCase(), login.toLowerCase()]
      return a !== b && (a.includes(b) || b.includes(a))
    })
