/** A repository on a GitHub server, with the root of its API. */
export interface Remote {
  readonly owner: string
  readonly name: string
  readonly apiUrl: string
}

/**
 * Reads a remote's URL: `git@github.com:o/r.git`, `https://github.com/o/r`, `ssh://git@host/o/r.git`. A host other
 * than github.com is taken for GitHub Enterprise Server.
 */
export function parseRemote(url: string): Remote | undefined {
  const [, host, owner, name] =
    /^(?:https?:\/\/|ssh:\/\/|git:\/\/)?(?:[^@/]+@)?([^/:]+)(?::\d+)?[/:]([^/]+)\/([^/]+?)(?:\.git)?\/?$/.exec(
      url.trim(),
    ) ?? []
  if (host === undefined || owner === undefined || name === undefined) return undefined
  return { owner, name, apiUrl: host === 'github.com' ? 'https://api.github.com' : `https://${host}/api/v3` }
}
