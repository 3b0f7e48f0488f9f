import { expect, test } from '@jest/globals'

import type { ControlResult } from '../../src/rules/evaluate.ts'
import { failsOn, scoreOf } from '../../src/rules/score.ts'
import { judged } from '../support/settings.ts'
import { immutableReleases } from '../../src/rules/settings/immutable-releases.ts'

const result = (status: ControlResult['status'], severity: ControlResult['severity'] = 'error'): ControlResult => ({
  ...judged(immutableReleases),
  status,
  severity,
})

test('counts what passed of what was seen, and the unseen apart', () => {
  const results = [
    result('pass'),
    result('pass', 'warning'),
    result('fail'),
    result('fail', 'warning'),
    result('unknown'),
    result('not-applicable'),
  ]
  expect(scoreOf(results)).toEqual({ passed: 2, seen: 4, unseen: 1, notApplicable: 1, errors: 1, warnings: 1 })
})

test.each([
  ['fail', 'error', [true, true, false]],
  ['fail', 'warning', [false, true, false]],
  ['unknown', 'error', [false, false, false]],
  ['pass', 'error', [false, false, false]],
] as const)('%s of severity %s fails on error, on warning, never: %s', (status, severity, expected) => {
  const score = scoreOf([result(status, severity), result('pass')])
  expect((['error', 'warning', 'never'] as const).map((failOn) => failsOn(score, failOn))).toEqual(expected)
})

test('an audit that saw nothing fails, unless nothing shall', () => {
  const score = scoreOf([result('unknown'), result('unknown')])
  expect([failsOn(score, 'error'), failsOn(score, 'warning'), failsOn(score, 'never')]).toEqual([true, true, false])
  expect(failsOn(scoreOf([]), 'error')).toBe(false)
})
