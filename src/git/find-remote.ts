import { ConfigurationError } from '../model/configuration-error.ts'
import type { Git } from './git.ts'
import { parseRemote, type Remote } from './remote.ts'

/**
 * The repository on GitHub that a working directory belongs to.
 * @param repository `owner/repo`, where one was given; else the remote "origin" is asked
 */
export async function findRemote(
  git: Git,
  repository: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Remote | undefined> {
  const url = repository ?? (await git(['config', '--get', 'remote.origin.url'])).stdout
  const remote = parseRemote(repository === undefined ? url : `https://github.com/${url}`)
  if (repository !== undefined && remote === undefined) {
    throw new ConfigurationError([`--repository: expected owner/repo; found "${repository}"`])
  }
  const apiUrl = env['GITHUB_API_URL'] ?? ''
  return remote === undefined || apiUrl === '' ? remote : { ...remote, apiUrl }
}
