import { describe, expect, test } from '@jest/globals'

import type { CommitCheck } from '../../src/model/release-facts.ts'
import { isSettled, parseRequiredCheck, splitRequiredChecks, standings } from '../../src/model/required-check.ts'

const check = (name: string, state: CommitCheck['state'], more: Partial<CommitCheck> = {}): CommitCheck => ({
  name,
  app: 'github-actions',
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
    ['an app that is not told', 'test@ci', [check('test', 'success', { app: null })], 'missing'],
    ['skipped by an app that is not told', 'test@ci?', [check('test', 'skipped', { app: null })], 'missing'],
    ['failed by an app that is not told', 'test@ci', [CI, check('test', 'failure', { app: null })], 'failure'],
    ['running by an app that is not told', 'test@ci', [CI, check('test', 'pending', { app: null })], 'pending'],
    [
      'one of which it is not told when it began, besides one that succeeded',
      'test',
      [check('test', 'success'), check('test', 'failure', { startedAt: '', id: 2 })],
      'failure',
    ],
    [
      'a status does not hide what an app that is not told said before',
      'test',
      [
        check('test', 'failure', { app: null }),
        { ...status('test', 'success'), startedAt: '2026-01-02T00:00:00Z', id: 2 },
      ],
      'failure',
    ],
    ['one of which it is not told when it began', 'test', [check('test', 'success', { startedAt: '' })], 'success'],
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

  test("the gate's own job never counts, an ended job of its run does", () => {
    expect(standings(required('*'), [check('publish', 'pending', { ownRun: true })])[0]?.state).toBe('missing')
    expect(standings(required('build'), [check('build', 'success', { ownRun: true })])[0]?.state).toBe('success')
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
  expect(isSettled(states.map((state) => ({ required: item, state, runs: [] })))).toBe(settled)
})
