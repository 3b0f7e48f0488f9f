/** An account as GitHub names it. `id` is absent where nothing told it. */
export interface Account {
  readonly login: string
  readonly id?: number
}

/** An entry that grants one account: a login, and the numeric id of the account where it is pinned. */
export interface Person {
  readonly kind: 'person'
  readonly login: string
  readonly id?: number
}

/** An entry that grants every active member of a team and of its child teams. */
export interface Team {
  readonly kind: 'team'
  readonly org: string
  readonly slug: string
}

export type Entry = Person | Team

/**
 * A login: letters, digits and single dashes, `_` for managed users, `[bot]` for an app; `:12345` pins the account id.
 * See https://docs.github.com/en/enterprise-cloud@latest/admin/managing-iam/iam-configuration-reference/username-considerations-for-external-authentication
 */
const PERSON = /^@?([a-z\d](?:[a-z\d_-]{0,98}[a-z\d_-])?(?:\[bot\])?)(?::([1-9]\d{0,15}))?$/i
const TEAM = /^@?([a-z\d](?:[a-z\d-]{0,98}[a-z\d])?)\/([a-z\d](?:[\w.-]{0,98}[\w-])?)$/i

/** Reads one login; undefined when `token` is none. */
export function parsePerson(token: string): Person | undefined {
  const [, login, id] = PERSON.exec(token) ?? []
  if (login === undefined || (id !== undefined && !Number.isSafeInteger(Number(id)))) return undefined
  return id === undefined ? { kind: 'person', login } : { kind: 'person', login, id: Number(id) }
}

/** Reads `org/team-slug`; a bare `team-slug` is of `defaultOrg`, where one is given. */
export function parseTeam(token: string, defaultOrg?: string): Team | undefined {
  const whole = token.includes('/') || defaultOrg === undefined ? token : `${defaultOrg}/${token.replace(/^@/, '')}`
  const [, org, slug = ''] = TEAM.exec(whole) ?? []
  return org === undefined ? undefined : { kind: 'team', org, slug: slug.toLowerCase() }
}

/** Reads a login or `@org/team-slug`. */
export const parseEntry = (token: string): Entry | undefined =>
  token.includes('/') ? parseTeam(token) : parsePerson(token)

/** Logins are compared whole and without regard to case, as GitHub does. */
export const sameLogin = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

/** Whether two accounts are one: by their ids where both are known, else by their logins. */
export const sameAccount = (a: Account, b: Account): boolean =>
  a.id !== undefined && b.id !== undefined ? a.id === b.id : sameLogin(a.login, b.login)

export const sameTeam = (a: Team, b: Team): boolean => sameLogin(a.org, b.org) && a.slug === b.slug

/** Whether the login is an app's: only the runner and GitHub hand out names with `[bot]`. */
export const isBot = (login: string): boolean => login.toLowerCase().endsWith('[bot]')

/** `org/slug`, as inputs and reports write it. */
export const teamName = (team: Team): string => `${team.org}/${team.slug}`
