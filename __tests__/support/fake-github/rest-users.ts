import { notFound, type Answer } from './answer.ts'
import { userJson } from './json.ts'
import { findUser } from './people.ts'
import type { RestRequest } from './rest.ts'

export const userRoutes: Record<string, (request: RestRequest) => Answer> = { '/users/{username}': user }

function user(request: RestRequest): Answer {
  const { world, url } = request.context
  const found = findUser(world, request.parameter('username'))
  if (found === undefined) return notFound()
  const untold = { name: null, company: null, blog: null, location: null, email: null, hireable: null, bio: null }
  const counts = { public_repos: 0, public_gists: 0, followers: 0, following: 0 }
  const dates = { created_at: '2020-01-01T00:00:00Z', updated_at: '2020-01-01T00:00:00Z' }
  return { status: 200, body: { ...userJson(url, found), ...untold, ...counts, ...dates } }
}
