import { expect, test } from '@jest/globals'

import { requiredChecks } from '../../../src/rules/release/required-checks.ts'
import { evaluate } from '../../../src/rules/evaluate.ts'
import { known, unknown } from '../../../src/model/fact.ts'
import type { CommitCheck } from '../../../src/model/release-facts.ts'
import { TOLD, without } from '../../support/facts.ts'
import { policyOf } from '../../support/policy.ts'

const check = (name: string, state: CommitCheck['state'], app = 'github-actions'): CommitCheck => ({
  name,
  app,
  suite: '1',
  state,
  detail: state,
  startedAt: '2026-01-01T00:00:00Z',
  id: 1,
  ownRun: false,
})

const of = (checks: readonly CommitCheck[], pastRetention = false) => ({
  requestedTag: known({ tag: 'v1.2.3' }),
  commitChecks: known(checks),
  pastRetention: known(pastRetention),
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
  const told = status === 'fail' ? TOLD : {}
  expect(evaluate(requiredChecks, of(checks), policy)).toMatchObject({ status, code, ...told })
})

test('keeps what it decided on, and expects only what is wrong', async () => {
  const checks = [
    check('test', 'failure'),
    { ...check('lint-1', 'success'), detail: 'SUCCESS' },
    check('lint-2', 'success'),
  ]
  const policy = await policyOf({ 'required-checks': 'test, lint-*, docs' })
  const { facts, expected } = evaluate(requiredChecks, of(checks), policy)
  const [first, second, third] = facts['checks'] as string[]
  expect([first, second]).toEqual(['test: test failure', 'lint-*: lint-1 success, lint-2 success'])
  expect(third).toMatch(/^docs: ./)
  expect(expected).toMatch(/test.*docs/)
  expect(expected).not.toContain('lint')
})

test.each<[string, CommitCheck[], string, RegExp]>([
  ['a failure', [check('test', 'failure')], '0', /^(?!.*name\?).*re-run/],
  ['a skipped check', [check('test', 'skipped')], '0', /name\?/],
  ['one that runs', [check('test', 'pending')], '0', /^\D*checks-timeout\D*$/],
  ['one that still runs', [check('test', 'pending')], '7', /checks-timeout.*7/],
  ['none at all', [], '0', /push/],
])('of %s says what to do', async (_, checks, timeout, fix) => {
  const policy = await policyOf({ 'required-checks': 'test', 'checks-timeout': timeout })
  expect(evaluate(requiredChecks, of(checks), policy).fix).toMatch(fix)
})

test('a missing name is answered with the names that there are', async () => {
  const policy = await policyOf({ 'required-checks': 'tests' })
  const { fix } = evaluate(
    requiredChecks,
    of([check('test', 'success'), check('lint', 'success'), without(check('ci', 'success'), 'app')]),
    policy,
  )
  expect(fix).toMatch(/\bci\b(?!@)/)
  expect(fix).toContain('test@github-actions')
  expect(fix).toContain('lint@github-actions')
})

test("a job of the gate's own run does not count, and the fix says so", async () => {
  const own = { ...check('build', 'success'), ownRun: true }
  const policy = await policyOf({ 'required-checks': 'build' })
  const judged = (...checks: CommitCheck[]) => evaluate(requiredChecks, of(checks), policy)
  expect(judged(own)).toMatchObject({ code: 'required-checks/missing', fix: expect.stringContaining('needs:') })
  expect(judged({ ...own, name: 'publish' })).toMatchObject({ fix: expect.stringContaining('push') })
  const { fix } = judged({ ...own, name: 'publish' }, check('test', 'success'))
  expect(fix).toContain('test@github-actions')
  expect(fix).not.toContain('publish')
})

test.each<[string, CommitCheck[], string, string]>([
  ['missing on an old commit', [], 'unknown', 'facts/expired'],
  ['missing, others are there', [check('lint', 'success')], 'unknown', 'facts/expired'],
  ['of another app', [check('test', 'success', 'ci')], 'unknown', 'facts/expired'],
  ["only a job of the gate's own run", [{ ...check('test', 'success'), ownRun: true }], 'unknown', 'facts/expired'],
  ['failed', [check('test', 'failure')], 'fail', 'required-checks/failed'],
  ['still running', [check('test', 'pending')], 'fail', 'required-checks/pending'],
  ['succeeded', [check('test', 'success')], 'pass', ''],
])('on a commit older than GitHub keeps checks: %s', async (_, checks, status, code) => {
  const policy = await policyOf({ 'required-checks': 'test@github-actions' })
  expect(evaluate(requiredChecks, of(checks, true), policy)).toMatchObject({ status, code })
})

test('a check that may have expired is asked for on the tag, a failure beside it comes first', async () => {
  const policy = await policyOf({ 'required-checks': 'test, lint' })
  const tag = { ...of([check('lint', 'success')], true), requestedTag: known({ tag: "v1'2" }) }
  const { message, fix } = evaluate(requiredChecks, tag, policy)
  expect(message).toContain('test')
  expect(message).not.toContain('lint')
  expect(fix).toContain(`--ref 'v1'\\''2'`)
  expect(evaluate(requiredChecks, of([check('lint', 'failure')], true), policy)).toMatchObject({ status: 'fail' })
})

test('off without the input, unknown without the fact', async () => {
  const fact = unknown('permission-missing', 'x', 'y')
  expect(evaluate(requiredChecks, { ...of([]), commitChecks: fact }, await policyOf())).toMatchObject({
    status: 'off',
    code: '',
  })
  expect(
    evaluate(requiredChecks, { ...of([]), commitChecks: fact }, await policyOf({ 'required-checks': 'test' })),
  ).toMatchObject({
    status: 'unknown',
    code: 'facts/permission-missing',
  })
})
