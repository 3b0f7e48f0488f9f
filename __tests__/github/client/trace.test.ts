import { expect, test } from '@jest/globals'

import { withTrace } from '../../../src/github/client/trace.ts'
import type { Transport, TransportResponse } from '../../../src/github/client/transport.ts'

const answer = (status: number, headers: Record<string, string> = {}): TransportResponse => ({
  status,
  url: '',
  headers: new Map(Object.entries(headers)),
  body: '{"secret":"body"}',
  text: () => Promise.resolve(''),
  arrayBuffer: () => Promise.resolve(new ArrayBuffer(0)),
})

async function trace(transport: Transport, url: string, request?: Parameters<Transport>[1]) {
  const lines: string[] = []
  let time = 0
  const traced = withTrace(
    transport,
    (line) => lines.push(line),
    () => (time += 10),
  )
  const outcome = await traced(url, request).catch((error: unknown) => error)
  return { lines, outcome }
}

const HEADERS = {
  'x-github-request-id': 'ABC:1',
  'x-ratelimit-remaining': '999',
  'x-ratelimit-limit': '1000',
}

test.each([
  [
    'a query',
    { method: 'POST', headers: { authorization: 'token sesame' }, body: '{"query":"query Tag($a: String!) {}"}' },
    answer(200, HEADERS),
    'POST https://h/graphql (Tag): HTTP 200, 17 characters, request id ABC:1, 999 of 1000 requests left, 10 ms',
  ],
  [
    'a bare answer',
    undefined,
    answer(502),
    'GET https://h/graphql: HTTP 502, 17 characters, request id none, ? of ? requests left, 10 ms',
  ],
])('tells of %s in a line, without what was sent', async (_, request, given, expected) => {
  const { lines, outcome } = await trace(() => Promise.resolve(given), 'https://h/graphql', request)
  expect(lines).toEqual([expected])
  expect(outcome).toBe(given)
})

test('tells of a request that had no answer, and passes the error on', async () => {
  const error = new Error('connect ECONNREFUSED')
  const { lines, outcome } = await trace(() => Promise.reject(error), 'https://h/')
  expect(lines).toEqual(['GET https://h/: no answer (connect ECONNREFUSED), 10 ms'])
  expect(outcome).toBe(error)
})
