import { forbidden, notFound, type Answer } from './answer.ts'
import { fullOrganizationJson, teamJson, userJson } from './json.ts'
import { findMembership, findOrganization, findTeam, findUser, memberships, type Team } from './people.ts'
import type { RestRequest } from './rest.ts'
import { findEntry, type Role } from './world.ts'

const team = '/orgs/{org}/teams/{team_slug}'

export const peopleRoutes: Record<string, (request: RestRequest) => Answer> = {
  [team]: (request) => withTeam(request, (found) => ({ status: 200, body: teamAnswer(request, found) })),
  [`${team}/memberships/{username}`]: (request) => withTeam(request, (found) => membership(request, found)),
  '/repos/{owner}/{repo}/collaborators/{username}/permission': collaboratorPermission,
}

/** The workflow's token gets the same 404 for a team that it may not see as for one that is not there. */
function withTeam(request: RestRequest, answer: (team: Team) => Answer): Answer {
  const { access, world } = request.context
  if (access.description.kind === 'workflow') return notFound()
  if (!access.mayReadTeams) return forbidden('members=read')
  const organization = findOrganization(world, request.parameter('org'))
  const found = organization && findTeam(organization, request.parameter('team_slug'))
  if (found === undefined || (found.secret && !access.seesSecretTeams)) return notFound()
  return answer(found)
}

function teamAnswer(request: RestRequest, found: Team): unknown {
  const { url } = request.context
  const parent = found.parent === undefined ? undefined : findTeam(found.organization, found.parent)
  return {
    ...teamJson(url, found),
    parent: parent === undefined ? null : teamJson(url, parent),
    members_count: memberships(found).filter(({ state }) => state === 'active').length,
    repos_count: 0,
    created_at: '2020-01-01T00:00:00Z',
    updated_at: '2020-01-01T00:00:00Z',
    organization: fullOrganizationJson(url, found.organization),
  }
}

function membership(request: RestRequest, found: Team): Answer {
  const member = findMembership(found, request.parameter('username'))
  if (member === undefined) return notFound()
  const own = `${request.context.url}/organizations/${found.organization.id}/team/${found.id}`
  const { state, role, login } = member
  return { status: 200, body: { state, role, url: `${own}/memberships/${encodeURIComponent(login)}` } }
}

const roles: Role[] = ['read', 'triage', 'write', 'maintain', 'admin']

function collaboratorPermission(request: RestRequest): Answer {
  const { access, git: findGit, world, url } = request.context
  const git = findGit(`${request.parameter('owner')}/${request.parameter('repo')}`)
  if (git === undefined || !access.sees(git.fullName)) return notFound()
  const user = findUser(world, request.parameter('username'))
  if (user === undefined) return notFound()
  const given = findEntry(git.description.collaborators, user.login)?.[1]
  const role = given ?? (git.description.private ? 'none' : 'read')
  const level = roles.indexOf(role as Role)
  const permissions = {
    pull: level >= 0,
    triage: level >= 1,
    push: level >= 2,
    maintain: level >= 3,
    admin: level >= 4,
  }
  // The old name for what a role may do; the finer roles have none.
  const permission = role === 'maintain' ? 'write' : role === 'triage' ? 'read' : role
  return {
    status: 200,
    body: { permission, role_name: role, user: { ...userJson(url, user), permissions, role_name: role } },
  }
}
