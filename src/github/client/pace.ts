import type { Clock } from '../../model/clock.ts'
import type { Transport } from './transport.ts'

/** Requests that are left to others, and to those already on their way, before the audit waits. */
const RESERVE = 50

/**
 * Keeps a long audit within the rate limit, over all the transports that it is put around: once few requests are left,
 * the next ones wait until GitHub resets the limit. REST and GraphQL are counted apart. Retries belong inside it: what is
 * waited here must not use up the time that they have.
 * @param waiting is told for how many milliseconds
 */
export function createPace(clock: Clock, waiting: (milliseconds: number) => void): (transport: Transport) => Transport {
  const blockedUntil = new Map<string, number>()
  const announced = new Set<number>()
  return (transport) => async (url, request) => {
    const resource = url.endsWith('/graphql') ? 'graphql' : 'core'
    for (;;) {
      const wait = (blockedUntil.get(resource) ?? 0) - clock.now()
      if (wait <= 0) break
      // Requests that wait for the same moment are told of once.
      if (!announced.has(clock.now() + wait)) waiting(wait)
      announced.add(clock.now() + wait)
      await clock.sleep(wait)
    }
    const answer = await transport(url, request)
    const remaining = Number(answer.headers.get('x-ratelimit-remaining') ?? Number.NaN)
    const reset = Number(answer.headers.get('x-ratelimit-reset') ?? Number.NaN)
    if (remaining <= RESERVE && Number.isFinite(reset)) blockedUntil.set(resource, reset * 1000 + 1000)
    return answer
  }
}
