import type { Requests } from '../../model/requests.ts'
import type { Transport } from './transport.ts'

/** Counts the round trips of a transport, and how many of them stood in line. */
export function withMeter(transport: Transport, now: () => number = () => performance.now()) {
  let count = 0
  let deepest = 0
  let first: number | undefined
  let last = 0
  const metered: Transport = async (url, request) => {
    // Whatever has been answered by now may have been waited for.
    const depth = deepest + 1
    count++
    first ??= now()
    try {
      return await transport(url, request)
    } finally {
      deepest = Math.max(deepest, depth)
      last = now()
    }
  }
  const requests = (): Requests => ({
    count,
    sequential: deepest,
    milliseconds: Math.round(last - (first ?? last)),
  })
  return { transport: metered, requests }
}
