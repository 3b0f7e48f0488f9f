import { describe, expect, test } from '@jest/globals'

import { rollupChecks } from '../../../src/github/api/check-rollup.ts'
import { checkRun, commitStatus, readCommitChecks } from '../../../src/github/api/checks.ts'
import type { RepositoryClient } from '../../../src/github/api/repository-client.ts'
import { known } from '../../../src/model/fact.ts'

const OID = 'a'.repeat(40)
const commit = (more: object) => ({ __typename: 'Commit', oid: OID, ...more })
const about = (answer: object) => ({ repository: { databaseId: 1, commit0: answer } })

describe('checkRun', () => {
  const run = {
    id: 7,
    name: 'test',
    status: 'completed',
    conclusion: 'success',
    started_at: '2026-01-01T00:00:00Z',
    details_url: 'https://github.com/o/r/actions/runs/1001/job/7',
    check_suite: { id: 5 },
    app: { slug: 'github-actions' },
  }

  test('the suite of each run is read from the list', async () => {
    const pages: Record<string, unknown> = {
      '/commits/{ref}/check-runs': { total_count: 1, check_runs: [run] },
      '/commits/{ref}/status': { total_count: 0, statuses: [] },
    }
    const api = {
      get: (
        route: string,
        _parameters: unknown,
        _purpose: unknown,
        read: (data: unknown, follows: boolean) => unknown,
      ) => Promise.resolve(known(read(pages[route], false))),
    } as unknown as RepositoryClient
    expect(await readCommitChecks(api, 'c', '1001')).toMatchObject({ value: [{ suite: '5', ownRun: true }] })
  })

  test.each([
    ['success', 'completed', 'success'],
    ['skipped', 'completed', 'skipped'],
    ['neutral', 'completed', 'neutral'],
    ['failure', 'completed', 'failure'],
    ['cancelled', 'completed', 'failure'],
    ['timed_out', 'completed', 'failure'],
    ['action_required', 'completed', 'failure'],
    ['constructor', 'completed', 'failure'],
    [null, 'completed', 'pending'],
    [null, 'in_progress', 'pending'],
    ['success', 'queued', 'pending'],
  ] as const)('conclusion %s, status %s: %s', (conclusion, status, state) => {
    expect(checkRun({ ...run, conclusion, status }, '').state).toBe(state)
  })

  test.each([
    [run.details_url, '1001', true],
    ['https://github.com/o/r/actions/runs/1001', '1001', true],
    ['https://github.com/octo-org/widget/actions/runs/1001/job/7', '1001', true],
    ['https://github.com/o/r/actions/runs/1001?pr=1', '1001', true],
    ['http://ghes.example:8080/o/r/actions/runs/1001/job/7#step:1', '1001', true],
    [run.details_url, '100', false],
    ['https://github.com/o/r/actions/runs/10012/job/7', '1001', false],
    [run.details_url, '', false],
    ['https://github.com/o/r/actions/runs//job/7', '', false],
    ['https://github.com/o/r/runs/1001', '1001', false],
    ['https://ci.example/runs/1001', '1001', false],
    ['https://ci.example/?/o/r/actions/runs/1001', '1001', false],
    ['https://ci.example/x/o/r/actions/runs/1001', '1001', false],
    ['https://github.com/o/r/actions/runs/7/runs/1001/', '1001', false],
    ['x https://github.com/o/r/actions/runs/1001', '1001', false],
    ['', '1001', false],
    [null, '1001', false],
  ])('%s is of the run "%s": %s', (details_url, runId, ownRun) => {
    expect(checkRun({ ...run, details_url }, runId).ownRun).toBe(ownRun)
  })

  test.each([{ slug: 'other-ci' }, { slug: 'GitHub-Actions' }, {}, null])(
    'a check of the app %j is no job of the own run, whatever its address',
    (app) => {
      expect(checkRun({ ...run, app }, '1001').ownRun).toBe(false)
    },
  )

  test.each([
    [{ id: 5 }, '5'],
    [{ id: 'CS_5' }, 'CS_5'],
    [{ id: null }, null],
    [{}, null],
    [null, null],
    [undefined, null],
  ])('the check suite %j is %j', (check_suite, suite) => {
    expect(checkRun({ ...run, check_suite }, '').suite).toBe(suite)
  })

  test('of a deleted app, not yet started', () => {
    expect(checkRun({ ...run, app: null, started_at: null }, '')).toMatchObject({ app: null })
    expect(checkRun({ ...run, app: {}, started_at: null }, '')).toMatchObject({ app: null, startedAt: '' })
  })
})

test.each([
  ['success', 'success'],
  ['pending', 'pending'],
  ['failure', 'failure'],
  ['error', 'failure'],
  ['unheard-of', 'failure'],
])('a status that is %s counts as %s', (state, expected) => {
  expect(commitStatus({ id: 1, context: 'ci', state, updated_at: '' })).toMatchObject({
    state: expected,
    ownRun: false,
  })
})

describe('rollupChecks', () => {
  const read = (statusCheckRollup: object | null) => rollupChecks(about(commit({ statusCheckRollup })), 1)[0]
  const status = { __typename: 'StatusContext', context: 'ci', state: 'SUCCESS', createdAt: '2026-01-01T00:00:00Z' }
  const run = {
    __typename: 'CheckRun',
    databaseId: null,
    name: 'test',
    status: 'IN_PROGRESS',
    conclusion: null,
    startedAt: null,
    detailsUrl: null,
    checkSuite: { id: 'CS_1', app: null },
  }

  test('reads runs and statuses in the words of the REST API', () => {
    expect(
      read({ contexts: { totalCount: 1, nodes: [{ ...run, status: 'COMPLETED', conclusion: 'SKIPPED' }] } }),
    ).toEqual([
      {
        name: 'test',
        app: null,
        state: 'skipped',
        detail: 'skipped',
        startedAt: '',
        id: 0,
        ownRun: false,
        suite: 'CS_1',
      },
    ])
    const byApp = { ...run, checkSuite: { id: 'CS_2', app: { slug: 'ci' } } }
    expect(read({ contexts: { totalCount: 1, nodes: [byApp] } })).toMatchObject([
      { app: 'ci', suite: 'CS_2', detail: 'in_progress' },
    ])
    expect(read({ contexts: { totalCount: 2, nodes: [run, status] } })).toMatchObject([
      { name: 'test', state: 'pending', id: 0 },
      { name: 'ci', state: 'success' },
    ])
  })

  test('a commit without checks has none; one with more than a page is undefined', () => {
    expect(read(null)).toEqual([])
    expect(read({ contexts: { totalCount: 3, nodes: [run] } })).toBeUndefined()
    expect(read({ contexts: { totalCount: 2, nodes: [run, run] } })).toBeUndefined()
  })
})
