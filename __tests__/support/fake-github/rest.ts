import { forbidden, notFound, type Answer } from './answer.ts'
import type { Context } from './context.ts'
import type { Git } from './git.ts'
import { checkRoutes } from './rest-checks.ts'
import { gitRoutes } from './rest-git.ts'
import { peopleRoutes } from './rest-people.ts'
import { organizationRepositories, settingsRoutes } from './rest-settings.ts'
import { userRoutes } from './rest-users.ts'
import { matchTemplate } from './template.ts'
import type { PermissionName } from './world.ts'

export interface RestRequest {
  context: Context
  /** The path, still encoded, for links to further pages. */
  path: string
  /** Asked for a file's bytes instead of JSON. */
  wantsRaw: boolean
  query: URLSearchParams
  parameter: (name: string) => string
}

export type RepositoryRequest = RestRequest & { git: Git; repositoryUrl: string }

type Route = (request: RestRequest) => Answer
export interface RepositoryRoute {
  needs: PermissionName | 'metadata'
  answer: (request: RepositoryRequest) => Answer
}

const repositoryRoutes: Record<string, RepositoryRoute> = { ...gitRoutes, ...checkRoutes, ...settingsRoutes }
const otherRoutes: Record<string, Route> = {
  ...peopleRoutes,
  ...userRoutes,
  '/orgs/{org}/repos': organizationRepositories,
}
const templates = [...Object.keys(repositoryRoutes), ...Object.keys(otherRoutes)]
const multiSegment = new Set(['ref', 'basehead', 'path', 'branch'])

/** The fake's own table, for when the description is not consulted. */
export function findRoute(path: string): { template: string; parameters: Record<string, string> } | undefined {
  return matchTemplate(templates, path, (_, name) => multiSegment.has(name))
}

/** undefined: GitHub has that route, but the fake does not play it. */
export function answerRest(template: string, request: RestRequest): Answer | undefined {
  const route = repositoryRoutes[template]
  if (route === undefined) return otherRoutes[template]?.(request)
  const { access, git: findGit, url } = request.context
  const git = findGit(`${request.parameter('owner')}/${request.parameter('repo')}`)
  if (git === undefined || !access.sees(git.fullName)) return notFound()
  if (!access.may(git.fullName, route.needs)) {
    // A person's token is not even told that there is such a thing.
    if (access.description.kind === 'pat' && route.needs === 'administration') return notFound()
    return forbidden(`${route.needs.replace('-', '_')}=read`)
  }
  return route.answer({ ...request, git, repositoryUrl: `${url}/repos/${git.fullName}` })
}
