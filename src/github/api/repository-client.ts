import type { Fact } from '../../model/fact.ts'
import type { Client, Purpose } from '../client/client.ts'
import { getAll } from './pages.ts'

/** The name of a repository on GitHub. */
export interface RepositoryName {
  readonly owner: string
  readonly name: string
}

/** A client of one repository: routes stand below `/repos/{owner}/{repo}`, and messages name the repository. */
export interface RepositoryClient extends Pick<Client, 'get' | 'graphql' | 'text'> {
  readonly fullName: string
  /** All pages of a list. */
  list<T>(
    route: string,
    parameters: Record<string, string>,
    purpose: Purpose,
    read: (data: unknown) => readonly T[],
  ): Promise<Fact<readonly T[]>>
}

/** @param grant what to grant, where one token is for every question; else each question says what it needs */
export function openRepository(client: Client, { owner, name }: RepositoryName, grant?: string): RepositoryClient {
  const fullName = `${owner}/${name}`
  const route = (path: string): string => `/repos/{owner}/{repo}${path}`
  const named = { owner, repo: name }
  const whole = (purpose: Purpose): Purpose => ({
    what: `${purpose.what} of ${fullName}`,
    grant: grant ?? purpose.grant,
  })
  return {
    fullName,
    graphql: (query, variables, purpose, read) =>
      client.graphql(query, { owner, name, ...variables }, whole(purpose), read),
    get: (path, parameters, purpose, read, otherwise) =>
      client.get(route(path), { ...named, ...parameters }, whole(purpose), read, otherwise),
    text: (path, parameters, accept, purpose, read) =>
      client.text(route(path), { ...named, ...parameters }, accept, whole(purpose), read),
    list: (path, parameters, purpose, read) =>
      getAll(client, route(path), { ...named, ...parameters }, whole(purpose), read),
  }
}
