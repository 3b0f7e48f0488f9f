import { connection, type Paging } from './graphql-connection.ts'
import { TypedError, type GraphQLContext, type Source } from './graphql-context.ts'
import { nodeId } from './ids.ts'
import type { GitActor } from './json.ts'
import {
  childTeams,
  findTeam,
  memberships,
  userOf,
  type Membership,
  type Organization,
  type Team,
  type User,
} from './people.ts'
import type { World } from './world.ts'

interface Info {
  fieldName: string
}

/** A user or a bot; GraphQL writes a bot's login without the suffix. */
export function actorObject(user: User): Source {
  return user.isBot
    ? {
        __typename: 'Bot',
        id: nodeId('Bot', user.id),
        databaseId: user.id,
        login: user.login.replace(/\[bot\]$/, ''),
        url: `https://github.com/apps/${user.login.replace(/\[bot\]$/, '')}`,
      }
    : userObject(user)
}

export function userObject(user: User): Source {
  return {
    __typename: 'User',
    id: nodeId('User', user.id),
    databaseId: user.id,
    login: user.login,
    name: user.name ?? null,
    email: user.email ?? '',
    url: `https://github.com/${user.login}`,
  }
}

/** null stands for an account that was deleted. */
export function accountOf(world: World, login: string | null | undefined): Source | null {
  return login === null || login === undefined ? null : actorObject(userOf(world, login))
}

export function gitActorObject({ name, email, date, user }: GitActor): Source {
  return { name, email, date, user: user === undefined || user.isBot ? null : userObject(user) }
}

export function organizationObject(organization: Organization): Source {
  return {
    __typename: 'Organization',
    id: nodeId('Organization', organization.id),
    databaseId: organization.id,
    login: organization.login,
    name: organization.login,
    url: `https://github.com/${organization.login}`,
    team: ({ slug }: { slug: string }, context: GraphQLContext) => {
      if (!context.access.mayReadTeams) throw new TypedError('FORBIDDEN', 'Resource not accessible by integration')
      const team = findTeam(organization, slug)
      return team === undefined || (team.secret && !context.access.seesSecretTeams) ? null : teamObject(team)
    },
  }
}

function teamObject(team: Team): Source {
  return {
    __typename: 'Team',
    id: nodeId('Team', team.id),
    databaseId: team.id,
    slug: team.slug,
    name: team.name ?? team.slug,
    combinedSlug: `${team.organization.login}/${team.slug}`,
    privacy: team.secret ? 'SECRET' : 'VISIBLE',
    organization: () => organizationObject(team.organization),
    parentTeam: () => {
      const parent = team.parent === undefined ? undefined : findTeam(team.organization, team.parent)
      return parent === undefined ? null : teamObject(parent)
    },
    childTeams: (args: Paging, context: GraphQLContext, info: Info) =>
      connection(childTeams(team), args, context, info, teamObject),
    members: (args: MemberArguments, context: GraphQLContext, info: Info) => {
      const members = listMembers(team, args, context.world)
      return connection(members, args, context, info, ({ login }) => userObject(userOf(context.world, login)), {
        edge: ({ role }: Membership) => ({ role: role.toUpperCase() }),
      })
    },
  }
}

type MemberArguments = Paging & { query?: string | null; membership?: string | null; role?: string | null }

/** Who was invited but has not accepted is no member here. */
function listMembers(team: Team, { query, membership, role }: MemberArguments, world: World): Membership[] {
  const isImmediate = ({ login }: Membership): boolean => Object.hasOwn(team.members, login)
  const wanted = (query ?? '').toLowerCase()
  return memberships(team)
    .filter(({ state }) => state === 'active')
    .filter((one) => membership !== 'IMMEDIATE' || isImmediate(one))
    .filter((one) => membership !== 'CHILD_TEAM' || !isImmediate(one))
    .filter((one) => role == null || one.role.toUpperCase() === role)
    .filter(({ login }) => `${login} ${userOf(world, login).name ?? ''}`.toLowerCase().includes(wanted))
}
