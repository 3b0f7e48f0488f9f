/**
 * Stands for `undici`, which `@actions/github` imports for a fetch that the gate never calls: Octokit is given
 * src/github/client/transport.ts. Loading the real one takes twice as long as starting Node.
 */
export function fetch() {
  throw new Error('undici is not part of this bundle: give Octokit a fetch')
}
