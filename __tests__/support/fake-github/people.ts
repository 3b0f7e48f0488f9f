import {
  findEntry,
  type OrganizationDescription,
  type TeamDescription,
  type UserDescription,
  type World,
} from './world.ts'

export type User = UserDescription & { login: string; isBot: boolean }
export type Organization = OrganizationDescription & { login: string }
export type Team = TeamDescription & { slug: string; organization: Organization }
export interface Membership {
  login: string
  state: 'active' | 'pending'
  role: 'member' | 'maintainer'
}

export function findUser(world: World, login: string): User | undefined {
  const entry = findEntry(world.users, login)
  return entry && { ...entry[1], login: entry[0], isBot: entry[1].type === 'Bot' || entry[0].endsWith('[bot]') }
}

export function userOf(world: World, login: string): User {
  const user = findUser(world, login)
  if (user === undefined) throw new Error(`the world has no user named ${login}`)
  return user
}

export function emailOf(user: User): string {
  return user.email ?? `${user.id}+${user.login}@users.noreply.github.com`
}

export function findOrganization(world: World, login: string): Organization | undefined {
  const entry = findEntry(world.organizations, login)
  return entry && { ...entry[1], login: entry[0] }
}

export function findTeam(organization: Organization, slug: string): Team | undefined {
  const entry = findEntry(organization.teams, slug)
  return entry && { ...entry[1], slug: entry[0], organization }
}

export function childTeams(team: Team): Team[] {
  return Object.keys(team.organization.teams)
    .flatMap((slug) => findTeam(team.organization, slug) ?? [])
    .filter((other) => other.parent === team.slug)
}

/** Members of a team, those of its child teams included. */
export function memberships(team: Team): Membership[] {
  const found = new Map<string, Membership>()
  for (const child of childTeams(team)) {
    for (const membership of memberships(child)) found.set(membership.login, { ...membership, role: 'member' })
  }
  for (const [login, state] of Object.entries(team.members)) {
    if (state === 'pending' && found.get(login)?.state === 'active') continue
    found.set(login, { login, state, role: team.maintainers?.includes(login) ? 'maintainer' : 'member' })
  }
  return [...found.values()]
}

export function findMembership(team: Team, login: string): Membership | undefined {
  return memberships(team).find((membership) => membership.login.toLowerCase() === login.toLowerCase())
}
