/** A GitHub account. `id` is absent if it is unknown. */
export interface Account {
  readonly login: string
  readonly id?: number | undefined
}

/** An entry that grants one account: a login, and the account ID if it is pinned. */
export interface Person {
  readonly kind: 'person'
  readonly login: string
  readonly id?: number | undefined
}

/** An entry that grants every active member of a team and of its child teams. */
export interface Team {
  readonly kind: 'team'
  readonly org: string
  readonly slug: string
}

export type Entry = Person | Team

/**
 * A login: letters, digits and single dashes, `_` for managed users, `[bot]` for an app; `:12345` pins the account ID.
 * See https://docs.github.com/en/enterprise-cloud@latest/admin/managing-iam/iam-configuration-reference/username-considerations-for-external-authentication
 */
const PERSON = /^@?([a-z\d](?:[a-z\d_-]{0,98}[a-z\d_-])?(?:\[bot\])?)(?::([1-9]\d{0,15}))?$/i
const TEAM = /^@?([a-z\d](?:[a-z\d-]{0,98}[a-z\d])?)\/([a-z\d](?:[\w.-]{0,98}[\w-])?)$/i

/** Reads a login; undefined if `token` is not a login. */
export function parsePerson(token: string): Person | undefined {
  const [, login, id] = PERSON.exec(token) ?? []
  if (login === undefined || (id !== undefined && !Number.isSafeInteger(Number(id)))) return undefined
  return id === undefined ? { kind: 'person', login } : { kind: 'person', login, id: Number(id) }
}

/** Reads `org/team-slug`; a `team-slug` alone is in `defaultOrg`, if that is given. */
export function parseTeam(token: string, defaultOrg?: string): Team | undefined {
  const whole = token.includes('/') || defaultOrg === undefined ? token : `${defaultOrg}/${token.replace(/^@/, '')}`
  const [, org, slug = ''] = TEAM.exec(whole) ?? []
  return org === undefined ? undefined : { kind: 'team', org, slug: slug.toLowerCase() }
}

/** Reads a login or `@org/team-slug`. */
export const parseEntry = (token: string): Entry | undefined =>
  token.includes('/') ? parseTeam(token) : parsePerson(token)

/** Compares logins in full and without case, as GitHub does. */
export const sameLogin = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

/** Whether two accounts are the same: by ID if both are known, otherwise by login. */
export const sameAccount = (a: Account, b: Account): boolean =>
  a.id !== undefined && b.id !== undefined ? a.id === b.id : sameLogin(a.login, b.login)

export const sameTeam = (a: Team, b: Team): boolean => sameLogin(a.org, b.org) && a.slug === b.slug

/** Whether the login is that of an app: only GitHub assigns logins with `[bot]`. */
export const isBot = (login: string): boolean => login.toLowerCase().endsWith('[bot]')

/** `org/slug`, as in inputs and reports. */
export const teamName = (team: Team): string => `${team.org}/${team.slug}`
