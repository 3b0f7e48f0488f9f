import { systemClock } from './clock.ts'
import type { Clock } from '../../model/clock.ts'
import { isSecondaryLimit, isServerError, messageIn } from './messages.ts'
import type { Transport, TransportRequest, TransportResponse } from './transport.ts'

const TRIES = 3
/** Milliseconds for all tries of all requests together. */
const BUDGET = 60_000
/** Milliseconds that GitHub asks for after a secondary rate limit that does not say for how long. */
const SECONDARY_LIMIT = 60_000
/** Milliseconds without a request after which the budget starts again: a pause of the gate itself, between two looks. */
const IDLE = 2_000

/**
 * Tries a request again after a network error, a 5xx, GraphQL's word for one, a 429 or a rate limit that ends
 * in time, and never after any other answer. What is not safe to do twice is tried again only where GitHub refused to do it at all. Waits as
 * long as GitHub asks, as long as the budget lasts
 * (https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit).
 */
export function withRetries(transport: Transport, clock: Clock = systemClock): Transport {
  let end = 0
  let running = 0
  let idleSince = -Infinity
  async function tryOften(url: string, request: TransportRequest | undefined): Promise<TransportResponse> {
    for (let attempt = 1; ; attempt++) {
      if (clock.now() >= end) throw new Error(`no answer within ${BUDGET / 1000} s, all tries together`)
      const outcome = await transport(url, { ...request, deadline: end }).catch((error: unknown) => error as Error)
      const wait = pause(outcome, attempt, clock.now(), isSafeTwice(url, request?.method))
      if (wait === undefined || attempt === TRIES || clock.now() + wait >= end) {
        if (outcome instanceof Error) throw outcome
        return outcome
      }
      await clock.sleep(wait)
    }
  }
  return async (url, request) => {
    if (running === 0 && clock.now() - idleSince >= IDLE) end = clock.now() + BUDGET
    running++
    try {
      return await tryOften(url, request)
    } finally {
      running--
      idleSince = clock.now()
    }
  }
}

/** Whether doing it twice comes to the same as doing it once; a query of GraphQL is a POST that only reads. */
const isSafeTwice = (url: string, method = 'GET'): boolean => method !== 'POST' || url.endsWith('/graphql')

/** Milliseconds to wait before another try; undefined where another try cannot help, or may do harm. */
function pause(
  outcome: TransportResponse | Error,
  attempt: number,
  now: number,
  safeTwice: boolean,
): number | undefined {
  const backOff = 500 * 2 ** (attempt - 1)
  if (outcome instanceof Error) return safeTwice ? backOff : undefined
  const { status } = outcome
  const asked = askedToWait(outcome, now)
  if ((hasFailed(outcome) && safeTwice) || status === 429) return Math.max(backOff, asked ?? 0)
  return status === 403 || isLimitedQuery(outcome) ? asked : undefined
}

const hasFailed = (answer: TransportResponse): boolean => answer.status >= 500 || isServerError(queryError(answer))

const isLimitedQuery = (answer: TransportResponse): boolean => isSecondaryLimit(queryError(answer))

/** What GraphQL says of a query that failed; it answers with the status 200. */
const queryError = ({ status, url, body }: TransportResponse): string =>
  // Most answers are data, and need not be parsed twice.
  status === 200 && url.endsWith('/graphql') && body.includes('"errors"') ? messageIn(body) : ''

/**
 * What `retry-after` (seconds) or, with none remaining, `x-ratelimit-reset` (epoch seconds) asks for, or a secondary
 * rate limit without them: to try sooner would prolong it.
 */
function askedToWait({ headers, body, status }: TransportResponse, now: number): number | undefined {
  const after = Number(headers.get('retry-after') ?? Number.NaN)
  if (Number.isFinite(after)) return Math.max(0, after * 1000)
  const reset = Number(headers.get('x-ratelimit-reset') ?? Number.NaN)
  if (headers.get('x-ratelimit-remaining') === '0') {
    return Number.isFinite(reset) ? Math.max(0, reset * 1000 - now) : undefined
  }
  return status < 500 && isSecondaryLimit(messageIn(body)) ? SECONDARY_LIMIT : undefined
}
