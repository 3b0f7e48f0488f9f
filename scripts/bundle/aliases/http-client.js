/**
 * Replaces `@actions/http-client`. `@actions/github` requests a proxy agent from it at load time. The gate gives Octokit
 * another transport (src/github/client/transport.ts), which handles proxies, so this file returns no agent.
 */
export class HttpClient {
  getAgent() {
    return undefined
  }

  getAgentDispatcher() {
    return undefined
  }
}
