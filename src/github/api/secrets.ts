import * as v from 'valibot'

import type { Fact } from '../../model/fact.ts'
import type { RepositoryClient } from './repository-client.ts'
import { reader } from './schema.ts'

const readAnswer = reader(v.object({ total_count: v.number(), secrets: v.array(v.object({ name: v.string() })) }))

/** The names of secrets: nobody can read their values. */
type Names = Promise<Fact<readonly string[]>>

/** The names of the repository's own secrets. */
export const readRepositorySecrets = (api: RepositoryClient): Names =>
  readNames(api, '/actions/secrets', {}, 'the names of the secrets', 'Secrets')

/** The names of the secrets of one environment. */
export const readEnvironmentSecrets = (api: RepositoryClient, environment: string): Names =>
  readNames(
    api,
    '/environments/{environment_name}/secrets',
    { environment_name: environment },
    'the names of the secrets of the environment',
    'Environments',
  )

/** The names of the organization's secrets that the repository can use. */
export const readOrganizationSecrets = (api: RepositoryClient): Names =>
  readNames(
    api,
    '/actions/organization-secrets',
    {},
    'the names of the secrets that the organization shares',
    'Secrets',
  )

function readNames(
  api: RepositoryClient,
  route: string,
  parameters: Record<string, string>,
  what: string,
  permission: string,
): Names {
  const grant = `Pass a token with the repository permission ${permission}: read; the workflow's own token cannot have it.`
  return api.list(route, parameters, { what, grant }, (data) => readAnswer(data).secrets.map(({ name }) => name))
}
