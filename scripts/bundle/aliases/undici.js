/**
 * Replaces `undici`. `@actions/github` imports its fetch, but the gate gives Octokit src/github/client/transport.ts
 * instead. Loading the real package takes twice as long as starting Node.
 */
export function fetch() {
  throw new Error('undici is not part of this bundle: give Octokit a fetch')
}
