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
  const [, scheme, host, port = '', owner, name] =
    /^(?:(https?|ssh|git):\/\/)?(?:[^@/]+@)?([a-z\d][a-z\d.-]*)(:\d+(?=\/))?[/:]([^/]+)\/([^/]+?)(?:\.git)?\/?$/i.exec(
      url.trim(),
    ) ?? []
  if (host === undefined || owner === undefined || name === undefined) return undefined
  const server = host.toLowerCase()
  // The port of ssh or git says nothing of the web server's.
  const webPort = scheme?.toLowerCase().startsWith('http') === true ? port : ''
  return {
    owner,
    name,
    apiUrl: server === 'github.com' ? 'https://api.github.com' : `https://${server}${webPort}/api/v3`,
  }
}
