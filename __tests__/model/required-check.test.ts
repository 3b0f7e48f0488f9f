import { describe, expect, test } from '@jest/globals'

import type { CommitCheck } from '../../src/model/release-facts.ts'
import { isSettled, parseRequiredCheck, splitRequiredChecks, standings } from '../../src/model/required-check.ts'
import { without } from '../support/facts.ts'

const check = (name: string, state: CommitCheck['state'], more: Partial<CommitCheck> = {}): CommitCheck => ({
  name,
  app: 'github-actions',
  suite: '1',
  state,
  detail: state,
  startedAt: '2026-01-01T00:00:00Z',
  id: 1,
  ownRun: false,
  ...more,
})

const status = (name: string, state: CommitCheck['state']): CommitCheck => {
  const made = { ...check(name, state) }
  Reflect.deleteProperty(made, 'app')
  Reflect.deleteProperty(made, 'suite')
  return made
}

const CI = check('test', 'success', { app: 'ci' })

const required = (...items: string[]) => items.flatMap((item) => parseRequiredCheck(item) ?? [])

describe('parseRequiredCheck', () => {
  test.each([
    ['test', { pattern: 'test', lenient: false }],
    ['test?', { pattern: 'test', lenient: true }],
    ['test@github-actions', { pattern: 'test', app: 'github-actions', lenient: false }],
    ['test@GitHub-Actions?', { pattern: 'test', app: 'github-actions', lenient: true }],
    ['test@x', { pattern: 'test', app: 'x', lenient: false }],
    ['test @ci', { pattern: 'test', app: 'ci', lenient: false }],
    ['test@a.b', { pattern: 'test@a.b', lenient: false }],
    ['test@ci-', { pattern: 'test@ci-', lenient: false }],
    ['build (20, x64)', { pattern: 'build (20, x64)', lenient: false }],
    ['ci/*', { pattern: 'ci/*', lenient: false }],
    ['release @ main', { pattern: 'release @ main', lenient: false }],
  ])('%s', (text, expected) => {
    expect(parseRequiredCheck(text)).toEqual({ text, ...expected })
  })

  test.each(['', '?', '@app'])('refuses %j', (text) => {
    expect(parseRequiredCheck(text)).toBeUndefined()
  })
})

test('a comma inside parentheses belongs to the name', () => {
  expect(splitRequiredChecks(['test (20, ubuntu-latest), lint,', ' docs '])).toEqual([
    'test (20, ubuntu-latest)',
    'lint',
    'docs',
  ])
})

describe('standings', () => {
  test.each<[string, string, CommitCheck[], string]>([
    ['nothing of that name', 'test', [check('tests', 'success')], 'missing'],
    ['success', 'test', [check('test', 'success')], 'success'],
    ['failure', 'test', [check('test', 'failure')], 'failure'],
    ['still running', 'test', [check('test', 'pending')], 'pending'],
    ['skipped is no success', 'test', [check('test', 'skipped')], 'skipped'],
    ['neutral is no success', 'test', [check('test', 'neutral')], 'skipped'],
    ['skipped passes where it may', 'test?', [check('test', 'skipped')], 'success'],
    ['neutral passes where it may', 'test?', [check('test', 'neutral')], 'success'],
    ['failure does not pass there', 'test?', [check('test', 'failure')], 'failure'],
    ['names are compared whole', 'test', [check('test (20)', 'success')], 'missing'],
    ['by case', 'Test', [check('test', 'success')], 'missing'],
    ['all that a glob matches', 'test (*)', [check('test (20)', 'success'), check('test (24)', 'failure')], 'failure'],
    ['all of them succeeded', 'test (*)', [check('test (20)', 'success'), check('test (24)', 'success')], 'success'],
    ['a job of a called workflow', 'test*', [check('test / unit', 'failure'), check('test', 'success')], 'failure'],
    ['the pinned app', 'test@ci', [check('test', 'success', { app: 'ci' })], 'success'],
    ['another app', 'test@ci', [check('test', 'success')], 'missing'],
    ['a status has no app', 'test@ci', [status('test', 'success')], 'missing'],
    ['a status that failed is not of the app', 'test@ci', [CI, status('test', 'failure')], 'success'],
    ['an unknown app', 'test@ci', [check('test', 'success', { app: null })], 'missing'],
    ['skipped by an unknown app', 'test@ci?', [check('test', 'skipped', { app: null })], 'missing'],
    ['failed by an unknown app', 'test@ci', [CI, check('test', 'failure', { app: null })], 'failure'],
    ['running by an unknown app', 'test@ci', [CI, check('test', 'pending', { app: null })], 'pending'],
    [
      'one with an unknown start, and one that succeeded',
      'test',
      [check('test', 'success'), check('test', 'failure', { startedAt: '', id: 2 })],
      'failure',
    ],
    [
      'a status does not replace an earlier run of an unknown app',
      'test',
      [
        check('test', 'failure', { app: null }),
        { ...status('test', 'success'), startedAt: '2026-01-02T00:00:00Z', id: 2 },
      ],
      'failure',
    ],
    [
      'a run of an unknown app does not replace a status that failed',
      'test',
      [
        status('test', 'failure'),
        check('test', 'success', { app: null, suite: null, startedAt: '2026-01-02T00:00:00Z', id: 2 }),
      ],
      'failure',
    ],
    ['one with an unknown start', 'test', [check('test', 'success', { startedAt: '' })], 'success'],
    [
      'the same name by two apps: both count',
      'test',
      [check('test', 'success'), check('test', 'failure', { app: 'ci' })],
      'failure',
    ],
  ])('%s', (_, item, checks, state) => {
    expect(standings(required(item), checks).map((standing) => standing.state)).toEqual([state])
  })

  const early = '2026-01-01T00:00:00Z'
  const late = '2026-01-01T01:00:00Z'

  test.each<[string, CommitCheck[], string]>([
    [
      'a later success',
      [check('test', 'failure', { startedAt: early }), check('test', 'success', { startedAt: late })],
      'success',
    ],
    [
      'a later failure',
      [check('test', 'failure', { startedAt: late }), check('test', 'success', { startedAt: early })],
      'failure',
    ],
    [
      'of the same second, by id',
      [check('test', 'failure', { id: 2 }), check('test', 'success', { id: 3 })],
      'success',
    ],
    [
      'of the same second, by id, whatever the order',
      [check('test', 'failure', { id: 3 }), check('test', 'success', { id: 2 })],
      'failure',
    ],
    [
      'one that has not begun is later by its id',
      [check('test', 'success', { id: 2 }), check('test', 'pending', { id: 3, startedAt: '' })],
      'pending',
    ],
    [
      'one that does not tell when it began is earlier by its id',
      [check('test', 'failure', { id: 3 }), check('test', 'success', { id: 2, startedAt: '' })],
      'failure',
    ],
  ])('the latest run of a name counts: %s', (_, checks, state) => {
    expect(standings(required('test'), checks)[0]?.state).toBe(state)
  })

  const other = (state: CommitCheck['state'], more: Partial<CommitCheck> = {}): CommitCheck =>
    check('test', state, { suite: '2', startedAt: late, id: 2, ...more })

  test.each<[string, CommitCheck[], string]>([
    ['a later success of another suite', [check('test', 'failure'), other('success')], 'failure'],
    [
      'an earlier failure of another suite',
      [other('failure', { startedAt: early }), check('test', 'success')],
      'failure',
    ],
    ['one that still runs in another suite', [check('test', 'success'), other('pending')], 'pending'],
    ['one that was skipped in another suite', [check('test', 'success'), other('skipped')], 'skipped'],
    ['success in every suite', [check('test', 'success'), other('success')], 'success'],
    [
      'a re-run within one of two suites',
      [check('test', 'success'), other('failure', { startedAt: early, id: 3 }), other('success')],
      'success',
    ],
    ['an unknown suite', [check('test', 'failure', { suite: null }), other('success', { suite: null })], 'failure'],
    ['no suite', [without(check('test', 'failure'), 'suite'), without(other('success'), 'suite')], 'failure'],
    ['two that are equal', [check('test', 'success'), check('test', 'failure')], 'failure'],
    ['a later status', [status('test', 'failure'), { ...status('test', 'success'), startedAt: late }], 'success'],
  ])('a name counts in every check suite that has it: %s', (_, checks, state) => {
    for (const listed of [checks, checks.toReversed()]) {
      expect(standings(required('test'), listed)[0]?.state).toBe(state)
    }
  })

  const own = (name: string, state: CommitCheck['state'], more: Partial<CommitCheck> = {}): CommitCheck =>
    check(name, state, { ownRun: true, suite: '9', startedAt: late, id: 9, ...more })

  test.each<[string, string, CommitCheck[], string, boolean]>([
    ['the job of the gate', '*', [own('publish', 'pending')], 'missing', true],
    ['a job that succeeded', 'build', [own('build', 'success')], 'missing', true],
    ['a job that failed', 'build', [own('build', 'failure'), check('build', 'success')], 'success', true],
    [
      'a job that succeeded hides no failure',
      'build',
      [own('build', 'success'), check('build', 'failure')],
      'failure',
      true,
    ],
    [
      'a job of an attempt before',
      'build',
      [own('build', 'failure', { startedAt: early }), own('build', 'success')],
      'missing',
      true,
    ],
    ['a job of another name', 'test', [own('build', 'success')], 'missing', false],
    ['a job of another app', 'build@ci', [own('build', 'success')], 'missing', false],
    [
      'what claims to be one in a suite besides',
      'test',
      [own('publish', 'pending'), own('test', 'failure', { suite: '1' })],
      'failure',
      false,
    ],
    [
      'several of an unknown suite',
      'test',
      [own('publish', 'pending', { suite: null }), own('test', 'failure', { suite: null })],
      'failure',
      false,
    ],
  ])("jobs of the gate's own run never count: %s", (_, item, checks, state, ownRun) => {
    expect(standings(required(item), checks)[0]).toMatchObject({ state, ownRun })
  })
})

test.each([
  [['success', 'success'], true],
  [['success', 'pending'], false],
  [['success', 'missing'], false],
  [['failure', 'pending'], true],
  [['skipped', 'pending'], true],
] as const)('isSettled %j: %s', (states, settled) => {
  const [item] = required('test')
  if (item === undefined) throw new Error('unreachable')
  expect(isSettled(states.map((state) => ({ required: item, state, runs: [], ownRun: false })))).toBe(settled)
})
