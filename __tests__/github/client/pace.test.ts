import { expect, test } from '@jest/globals'

import { createPace } from '../../../src/github/client/pace.ts'
import type { Transport } from '../../../src/github/client/transport.ts'

const REST = 'https://api.github.com/repos/o/r'
const GRAPHQL = 'https://api.github.com/graphql'

/** A network that answers with these many requests left, and a clock that only sleeping moves. */
function start(remaining: number[], reset = 100) {
  let now = 0
  const slept: number[] = []
  const waits: number[] = []
  const network: Transport = (url) => {
    const left = remaining.shift()
    const headers = new Map(
      left === undefined
        ? []
        : ([
            ['x-ratelimit-remaining', String(left)],
            ['x-ratelimit-reset', String(reset)],
          ] as const),
    )
    return Promise.resolve({
      status: 200,
      url,
      headers,
      body: '',
      text: () => Promise.resolve(''),
      arrayBuffer: () => Promise.resolve(new ArrayBuffer(0)),
    })
  }
  const clock = {
    now: () => now,
    sleep: (milliseconds: number) => {
      slept.push(milliseconds)
      now += milliseconds
      return Promise.resolve()
    },
  }
  const paced = createPace(clock, (milliseconds) => waits.push(milliseconds))(network)
  return { paced, slept, waits }
}

test('goes on while there are requests left', async () => {
  const { paced, slept } = start([4000, 1000, 51])
  for (let index = 0; index < 4; index++) await paced(REST)
  expect(slept).toEqual([])
})

test('waits until GitHub resets the limit, says so, and goes on', async () => {
  const { paced, slept, waits } = start([50, 4999, 4998])
  await paced(REST)
  await paced(REST)
  await paced(REST)
  expect(slept).toEqual([101_000])
  expect(waits).toEqual(slept)
})

test('requests that wait side by side are told of once', async () => {
  const { paced, waits } = start([50, 4999, 4998, 4997])
  await paced(REST)
  await Promise.all([paced(REST), paced(REST), paced(REST)])
  expect(waits).toEqual([101_000])
})

test('GraphQL is counted apart', async () => {
  const { paced, slept } = start([0, 4000, 4000])
  await paced(REST)
  await paced(GRAPHQL)
  expect(slept).toEqual([])
  await paced(REST)
  expect(slept).toEqual([101_000])
})

test('a server without limits is not waited for', async () => {
  const { paced, slept } = start([])
  await paced(REST)
  await paced(REST)
  expect(slept).toEqual([])
})
