/**
 * Stands for `@actions/http-client`, which `@actions/github` asks for a proxy agent when it is loaded. The gate hands
 * Octokit a transport of its own (src/github/client/transport.ts), which knows proxies, so that there is none to give.
 */
export class HttpClient {
  getAgent() {
    return undefined
  }

  getAgentDispatcher() {
    return undefined
  }
}
