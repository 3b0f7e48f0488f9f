import { describe, expect, test } from '@jest/globals'

import { waitForChecks } from '../../../src/facts/release/wait-for-checks.ts'
import { known, unknown, type Fact } from '../../../src/model/fact.ts'
import type { CommitCheck } from '../../../src/model/release-facts.ts'
import { policyOf } from '../../support/policy.ts'

const check = (name: string, state: CommitCheck['state']): CommitCheck => ({
  name,
  app: 'github-actions',
  state,
  detail: state,
  startedAt: '',
  id: 1,
  ownRun: false,
})

type Answer = Fact<readonly CommitCheck[]>

/** Waits over a series of answers, the last of which stays, on a clock that only sleeping moves. */
async function wait(answers: readonly Answer[], timeout: string) {
  let now = 0
  let asked = 0
  const pauses: number[] = []
  const lines: string[] = []
  const policy = await policyOf({ 'required-checks': 'test, lint', 'checks-timeout': timeout })
  const result = await waitForChecks(
    policy,
    () => Promise.resolve(answers[Math.min(asked++, answers.length - 1)] ?? unknown('malformed', 'x', 'y')),
    {
      clock: {
        now: () => now,
        sleep: (milliseconds) => {
          pauses.push(milliseconds)
          now += milliseconds
          return Promise.resolve()
        },
      },
      progress: (line) => lines.push(line),
    },
  )
  return { result, asked, pauses, lines, now }
}

const running = known([check('test', 'pending'), check('lint', 'success')])
const done = known([check('test', 'success'), check('lint', 'success')])

describe('waitForChecks', () => {
  test('asks once without a timeout', async () => {
    expect(await wait([running], '0')).toMatchObject({ asked: 1, result: running, lines: [] })
  })

  test('asks once when all is decided', async () => {
    expect(await wait([done], '10')).toMatchObject({ asked: 1, result: done, lines: [] })
  })

  test('does not wait for the rest once one has failed', async () => {
    expect(await wait([known([check('test', 'pending'), check('lint', 'failure')])], '10')).toMatchObject({ asked: 1 })
  })

  test('waits until they succeed, with longer and longer pauses, and says so once a change', async () => {
    const missing = known([check('test', 'pending')])
    const outcome = await wait([missing, missing, running, running, done], '10')
    expect(outcome).toMatchObject({ asked: 5, result: done })
    expect(outcome.lines).toHaveLength(2)
    expect(outcome.lines[0]).toMatch(/test \(running\), lint \(not started\).*\b0 s\b.*\b10 min\b/)
    expect(outcome.lines[1]).toMatch(/test \(running\) .*\b13 s\b.*\b10 min\b/)
    expect(outcome.pauses).toEqual([5000, 7500, 11_250, 16_875])
  })

  test('gives up when the time is over, never later', async () => {
    const { now, asked, result, pauses } = await wait([running], '30')
    expect(Math.max(...pauses)).toBe(60_000)
    expect(now).toBe(30 * 60_000)
    expect(result).toBe(running)
    // A workflow's token may make 1,000 requests an hour.
    expect(asked).toBeLessThan(60)
  })

  test.each([
    ['1', /\b60 s\b/],
    ['1.99', /\b119 s\b/],
    ['2', /\b2 min\b/],
    ['90', /\b90 min\b/],
  ])('of %s minutes it says how long is left', async (timeout, left) => {
    const lines: string[] = []
    let now = 0
    const clock = { now: () => now, sleep: (pause: number) => Promise.resolve(void (now += pause)) }
    const policy = { ...(await policyOf({ 'required-checks': 'test' })), checksTimeout: Number(timeout) }
    await waitForChecks(policy, () => Promise.resolve(running), { clock, progress: (line) => lines.push(line) })
    expect(lines).toEqual([expect.stringMatching(left)])
  })

  test('an unknown answer ends it', async () => {
    const refused = unknown('permission-missing', 'x', 'y')
    expect(await wait([running, refused], '10')).toMatchObject({ asked: 2, result: refused })
  })
})
