import { describe, expect, test } from '@jest/globals'

import { withMeter } from '../../../src/github/client/meter.ts'
import { withRetries } from '../../../src/github/client/retry.ts'
import type { TransportResponse } from '../../../src/github/client/transport.ts'

type Answer = Error | readonly [status: number, headers?: Readonly<Record<string, string>>, body?: unknown]

const NOW = Date.UTC(2026, 0, 1)
const inSeconds = (seconds: number): string => String(NOW / 1000 + seconds)

const respond = (
  status: number,
  headers: Readonly<Record<string, string>> = {},
  body?: unknown,
  url = 'https://api.github.com/',
): TransportResponse => ({
  status,
  url,
  headers: new Map(Object.entries(headers)),
  body: body === undefined ? '' : JSON.stringify(body),
  text: () => Promise.resolve(''),
  arrayBuffer: () => Promise.resolve(new ArrayBuffer(0)),
})

/** Asks once, over answers of which the last one stays, on a clock that only sleeping moves. */
async function ask(answers: readonly Answer[], url = 'https://api.github.com/', method = 'GET') {
  let now = NOW
  let tries = 0
  const waits: number[] = []
  const transport = withRetries(
    () => {
      const answer = answers[Math.min(tries++, answers.length - 1)] ?? new Error('no answer')
      return answer instanceof Error
        ? Promise.reject(answer)
        : Promise.resolve(respond(answer[0], answer[1], answer[2], url))
    },
    {
      now: () => now,
      sleep: (milliseconds) => {
        waits.push(milliseconds)
        now += milliseconds
        return Promise.resolve()
      },
    },
  )
  const outcome = await transport(url, { method }).then(
    ({ status }) => status,
    (error: unknown) => (error as Error).message,
  )
  return { outcome, tries, waits }
}

const lost = new Error('connection reset')

describe('withRetries', () => {
  test.each<[string, readonly Answer[], string | number, number]>([
    ['an answer', [[200]], 200, 1],
    ['a network error, then an answer', [lost, [200]], 200, 2],
    ['network errors only', [lost], 'connection reset', 3],
    ['a 500, then an answer', [[500], [200]], 200, 2],
    ['502 only', [[502]], 502, 3],
    ['a 429, then an answer', [[429], [200]], 200, 2],
    ['a secondary rate limit that ends', [[403, { 'retry-after': '2' }], [200]], 200, 2],
    [
      'a rate limit that ends',
      [[403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inSeconds(5) }], [200]],
      200,
      2,
    ],
    [
      'a rate limit that has ended',
      [[403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inSeconds(-5) }], [200]],
      200,
      2,
    ],
    [
      'a rate limit that ends too late',
      [[403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inSeconds(3600) }]],
      403,
      1,
    ],
    ['a rate limit that does not say when', [[403, { 'x-ratelimit-remaining': '0' }]], 403, 1],
    ['a 429 that asks for too long', [[429, { 'retry-after': '120' }]], 429, 1],
    ['a header that is no number', [[403, { 'retry-after': 'soon' }]], 403, 1],
    ['a plain 403', [[403]], 403, 1],
    ['401', [[401]], 401, 1],
    ['404', [[404]], 404, 1],
    ['422', [[422]], 422, 1],
    ['a redirect that was not followed', [[301]], 301, 1],
  ])('%s', async (_, answers, outcome, tries) => {
    expect(await ask(answers)).toMatchObject({ outcome, tries })
  })

  const secondary = { message: 'You have exceeded a secondary rate limit. Please wait a few minutes.' }
  const abuse = { message: 'You have triggered an abuse detection mechanism. Please wait a few minutes.' }
  const wrong = { message: 'Something went wrong while executing your query. Please include `1:2:3`.' }

  // GitHub asks for a minute at least, and a minute is all that there is.
  test.each<[number, unknown, string]>([
    [403, secondary, '/rate'],
    [429, secondary, '/rate'],
    [403, abuse, '/rate'],
    [403, secondary, '/graphql'],
    [200, { errors: [secondary] }, '/graphql'],
    [200, { data: null, errors: [abuse] }, '/graphql'],
  ])('a secondary rate limit without headers is not hurried: %d %j of %s', async (status, body, path) => {
    const url = `https://api.github.com${path}`
    const method = path === '/graphql' ? 'POST' : 'GET'
    expect(await ask([[status, {}, body], [200]], url, method)).toEqual({ outcome: status, tries: 1, waits: [] })
    const asked = await ask([[status, { 'retry-after': '5' }, body], [200]], url, method)
    expect(asked).toEqual({ outcome: 200, tries: 2, waits: [5000] })
  })

  test.each<[unknown, number, string, number]>([
    [{ data: null, errors: [wrong] }, 200, '/graphql', 2],
    [{ data: { repository: {} }, errors: [wrong] }, 200, '/graphql', 2],
    // Only GraphQL says so with a 200; and what is in the data is no error.
    [{ errors: [wrong] }, 200, '/rate', 1],
    [{ data: { errors: [wrong] } }, 200, '/graphql', 1],
    [{ errors: [{ message: `"${wrong.message}"` }] }, 200, '/graphql', 1],
    [{ errors: [{ type: 'FORBIDDEN', message: 'x' }] }, 200, '/graphql', 1],
    [{ errors: [null] }, 200, '/graphql', 1],
    [{ errors: [] }, 200, '/graphql', 1],
    [{ errors: 'x' }, 200, '/graphql', 1],
  ])('an error of GraphQL: %j with %d of %s takes %d tries', async (body, status, path, tries) => {
    const method = path === '/graphql' ? 'POST' : 'GET'
    expect(await ask([[status, {}, body], [200]], `https://api.github.com${path}`, method)).toMatchObject({ tries })
  })

  test('errors of GraphQL that stay are tried three times', async () => {
    const answer: Answer = [200, {}, { errors: [wrong] }]
    const { tries, waits } = await ask([answer], 'https://api.github.com/graphql', 'POST')
    expect({ tries, waits }).toEqual({ tries: 3, waits: [500, 1000] })
  })

  test('waits longer each time, and as long as GitHub asks', async () => {
    expect((await ask([lost])).waits).toEqual([500, 1000])
    expect((await ask([[503, { 'retry-after': '7' }], [200]])).waits).toEqual([7000])
  })

  /** A transport whose every try fails after so many milliseconds, or at its deadline. */
  function failing(milliseconds: number) {
    let now = NOW
    const tries: number[] = []
    const sleep = (pause: number): Promise<void> => {
      now += pause
      return Promise.resolve()
    }
    const transport = withRetries(
      (_, { deadline = Infinity } = {}) => {
        tries.push(now - NOW)
        now = Math.min(now + milliseconds, deadline)
        return Promise.reject(lost)
      },
      { now: () => now, sleep },
    )
    return {
      ask: () => expect(transport('https://api.github.com/')).rejects.toThrow(),
      sleep,
      tries,
      now: () => now - NOW,
    }
  }

  test('requests that follow one another share one budget of time, and none outlives it', async () => {
    const { ask, tries, now } = failing(25_000)
    await ask()
    await ask()
    expect(tries).toEqual([0, 25_500, 51_500])
    expect(now()).toBeLessThanOrEqual(60_000)
  })

  test('after a pause of the gate itself there is a new one', async () => {
    const { ask, sleep, tries } = failing(1000)
    await ask()
    await sleep(300_000)
    await ask()
    expect(tries).toHaveLength(6)
  })
})

describe('withMeter', () => {
  test('counts requests, and those that had to wait for another', async () => {
    let now = 0
    const answers: (() => void)[] = []
    const { transport, requests } = withMeter(
      () => new Promise((resolve) => answers.push(() => resolve(respond(200)))),
      () => now,
    )
    expect(requests()).toEqual({ count: 0, sequential: 0, milliseconds: 0 })
    const first = [transport('a'), transport('b')]
    now = 10
    answers.splice(0).forEach((answer) => answer())
    await Promise.all(first)
    const second = transport('c')
    now = 25
    answers.splice(0).forEach((answer) => answer())
    await second
    expect(requests()).toEqual({ count: 3, sequential: 2, milliseconds: 25 })
  })

  test('counts one that failed as well', async () => {
    const { transport, requests } = withMeter(() => Promise.reject(lost))
    await expect(transport('a')).rejects.toThrow()
    expect(requests()).toMatchObject({ count: 1, sequential: 1 })
  })

  test.each<[string, string, readonly Answer[], number]>([
    ['POST', '/repos/o/r/rulesets', [lost, [201]], 1],
    ['POST', '/repos/o/r/rulesets', [[502], [201]], 1],
    ['POST', '/repos/o/r/rulesets', [[429], [201]], 2],
    ['POST', '/repos/o/r/rulesets', [[403, { 'retry-after': '1' }], [201]], 2],
    ['POST', '/graphql', [lost, [200]], 2],
    ['POST', '/graphql', [[502], [200]], 2],
    ['PUT', '/repos/o/r/rulesets/1', [lost, [200]], 2],
    ['DELETE', '/repos/o/r/rulesets/1', [[500], [204]], 2],
  ])('%s %s after %j takes %i tries', async (method, path, answers, tries) => {
    expect(await ask(answers, `https://api.github.com${path}`, method)).toMatchObject({ tries })
  })
})
