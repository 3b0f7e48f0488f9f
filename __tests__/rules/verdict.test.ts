import { expect, test } from '@jest/globals'

import type { Result } from '../../src/rules/evaluate.ts'
import { decide, isConsequence, reasonsOf } from '../../src/rules/verdict.ts'

const result = (status: Result['status']): Result => ({
  id: 'sample',
  title: '',
  severity: 'error',
  status,
  code: '',
  message: '',
  expected: '',
  found: '',
  fix: '',
  permissions: [],
  places: [],
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
  // no check may step aside
  [['pass', 'not-applicable'], 'undetermined'],
])('%j: %s', (statuses, expected) => {
  expect(decide(statuses.map(result))).toBe(expected)
})

test('a status that there is not allows nothing', () => {
  expect(decide([result('pass'), result('skipped' as Result['status'])])).not.toBe('allowed')
})

/** The result of a check that is unknown because the check `because` failed. */
const unjudged = (code: string, because: string | undefined): Result => ({ ...result('unknown'), code, because })

const cause = (status: Result['status']): Result => ({
  ...result(status),
  id: 'tag-name',
  code: status === 'fail' ? 'tag-name/no-match' : status === 'unknown' ? 'facts/unreachable' : '',
})

test.each<[string, Result[], string[], string]>([
  [
    'a consequence of a check that failed is no reason',
    [cause('fail'), unjudged('facts/version-missing', 'tag-name')],
    ['tag-name/no-match'],
    'denied',
  ],
  [
    'whatever their order',
    [unjudged('facts/version-missing', 'tag-name'), cause('fail')],
    ['tag-name/no-match'],
    'denied',
  ],
  [
    'another unknown is one',
    [cause('fail'), unjudged('facts/unreachable', undefined), unjudged('facts/not-found', '')],
    ['tag-name/no-match', 'facts/unreachable', 'facts/not-found'],
    'denied',
  ],
  ...(['pass', 'off', 'unknown'] as const).map((status): [string, Result[], string[], string] => [
    `while the other is ${status}, it is a reason, and denies`,
    [cause(status), unjudged('facts/version-missing', 'tag-name')],
    [...(status === 'unknown' ? ['facts/unreachable'] : []), 'facts/version-missing'],
    'undetermined',
  ]),
  [
    'a consequence of a check that was not judged is a reason',
    [result('pass'), unjudged('facts/version-missing', 'tag-name')],
    ['facts/version-missing'],
    'undetermined',
  ],
  [
    'a failure is a reason whatever it says',
    [cause('fail'), { ...result('fail'), code: 'changelog/no-entry', because: 'tag-name' }],
    ['tag-name/no-match', 'changelog/no-entry'],
    'denied',
  ],
])('%s', (_, results, reasons, decision) => {
  expect(reasonsOf(results)).toEqual(reasons)
  expect(decide(results)).toBe(decision)
})

test('a result is no consequence of itself', () => {
  const own = { ...cause('unknown'), because: 'tag-name' }
  expect(isConsequence(own, [own])).toBe(false)
})
