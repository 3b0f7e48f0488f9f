import { expect, test } from '@jest/globals'

import { requiredChecks } from '../../src/checks/required-checks.ts'
import { evaluate } from '../../src/gate/evaluate.ts'
import { known, unknown } from '../../src/gate/fact.ts'
import type { CommitCheck } from '../../src/gate/facts.ts'
import { policyOf } from '../support/policy.ts'

const check = (name: string, state: CommitCheck['state'], app = 'github-actions'): CommitCheck => ({
  name,
  app,
  state,
  detail: state,
  startedAt: '2026-01-01T00:00:00Z',
  id: 1,
  ownRun: false,
})

test.each<[string, CommitCheck[], string, string]>([
  ['test, lint', [check('test', 'success'), check('lint', 'success')], 'pass', ''],
  ['test', [check('test', 'failure')], 'fail', 'required-checks/failed'],
  ['test', [check('test', 'skipped')], 'fail', 'required-checks/skipped'],
  ['test?', [check('test', 'skipped')], 'pass', ''],
  ['test', [check('test', 'pending')], 'fail', 'required-checks/pending'],
  ['test', [], 'fail', 'required-checks/missing'],
  ['test', [check('Test', 'success')], 'fail', 'required-checks/missing'],
  ['test@other', [check('test', 'success')], 'fail', 'required-checks/missing'],
  ['a, b', [check('a', 'pending'), check('b', 'failure')], 'fail', 'required-checks/failed'],
])('%s with %j: %s %s', async (input, checks, status, code) => {
  const policy = await policyOf({ 'required-checks': input })
  expect(evaluate(requiredChecks, { commitChecks: known(checks) }, policy)).toMatchObject({ status, code })
})

test('a missing name is answered with the names that there are', async () => {
  const policy = await policyOf({ 'required-checks': 'tests' })
  const { fix } = evaluate(
    requiredChecks,
    { commitChecks: known([check('test', 'success'), check('lint', 'success')]) },
    policy,
  )
  expect(fix).toContain('test@github-actions')
  expect(fix).toContain('lint@github-actions')
})

test('off without the input, unknown without the fact', async () => {
  const fact = unknown('permission-missing', 'x', 'y')
  expect(evaluate(requiredChecks, { commitChecks: fact }, await policyOf())).toMatchObject({ status: 'off', code: '' })
  expect(evaluate(requiredChecks, { commitChecks: fact }, await policyOf({ 'required-checks': 'test' }))).toMatchObject(
    {
      status: 'unknown',
      code: 'facts/permission-missing',
    },
  )
})
