import type { Transport } from './transport.ts'

/**
 * Tells `say` of each try of a request in a line: where to, how it ended, how long it took in milliseconds, GitHub's id
 * of it and what is left of the rate limit. Nothing of what was sent but the address and the name of the query.
 */
export const withTrace =
  (transport: Transport, say: (line: string) => void, now: () => number = () => performance.now()): Transport =>
  async (url, request = {}) => {
    const started = now()
    const query = /^\{"query":"\s*query (\w+)/.exec(request.body ?? '')?.[1]
    const what = `${request.method ?? 'GET'} ${url}${query === undefined ? '' : ` (${query})`}`
    const tell = (how: string): void => say(`${what}: ${how}, ${Math.round(now() - started)} ms`)
    try {
      const answer = await transport(url, request)
      const { status, headers, body } = answer
      const left = `${headers.get('x-ratelimit-remaining') ?? '?'} of ${headers.get('x-ratelimit-limit') ?? '?'} requests left`
      const id = headers.get('x-github-request-id') ?? 'none'
      tell(`HTTP ${status}, ${body.length} characters, request id ${id}, ${left}`)
      return answer
    } catch (error) {
      tell(`no answer (${(error as Error).message})`)
      throw error
    }
  }
