import { expect, test } from '@jest/globals'

import type { Result } from '../../src/rules/evaluate.ts'
import { decide } from '../../src/rules/verdict.ts'

const result = (status: Result['status']): Result => ({
  id: 'sample',
  title: '',
  status,
  code: '',
  message: '',
  expected: '',
  found: '',
  fix: '',
  facts: {},
  misconfigured: false,
})

test.each<[Result['status'][], string]>([
  [['pass'], 'allowed'],
  [['pass', 'pass', 'off'], 'allowed'],
  [['fail'], 'denied'],
  [['pass', 'fail'], 'denied'],
  [['fail', 'unknown'], 'denied'],
  [['unknown', 'fail', 'off'], 'denied'],
  [['unknown'], 'undetermined'],
  [['pass', 'unknown'], 'undetermined'],
  [['unknown', 'off'], 'undetermined'],
  // nothing ran: nothing is allowed
  [[], 'undetermined'],
  [['off'], 'undetermined'],
  [['off', 'off'], 'undetermined'],
])('%j: %s', (statuses, expected) => {
  expect(decide(statuses.map(result))).toBe(expected)
})

test('a status that there is not allows nothing', () => {
  expect(decide([result('pass'), result('skipped' as Result['status'])])).not.toBe('allowed')
})
