import * as v from 'valibot'

import type { Fact } from '../../model/fact.ts'
import type { Collaborator } from '../../model/settings.ts'
import { Malformed } from '../client/client.ts'
import { metadata } from './grants.ts'
import type { RepositoryClient } from './repository-client.ts'
import { reader } from './schema.ts'

const readAnswer = reader(
  v.object({
    permission: v.string(),
    role_name: v.string(),
    user: v.nullable(v.object({ login: v.string(), id: v.number() })),
  }),
)

/** The account that has a login, and what it may do in the repository. */
export const readCollaborator = (api: RepositoryClient, login: string): Promise<Fact<Collaborator>> =>
  api.get(
    '/collaborators/{username}/permission',
    { username: login },
    { what: `the permission of ${login}`, grant: metadata(api) },
    (data) => toCollaborator(data, login),
    (status) => (status === 404 ? { status: 'none' } : undefined),
  )

/** GitHub answers only about the account that was asked for. */
function toCollaborator(data: unknown, login: string): Collaborator {
  const { permission, role_name: role, user } = readAnswer(data)
  if (user === null) return { status: 'none' }
  if (user.login.toLowerCase() !== login.toLowerCase()) throw new Malformed(`asked for ${login}, got ${user.login}`)
  return { status: 'there', id: user.id, role, canWrite: permission === 'admin' || permission === 'write' }
}
