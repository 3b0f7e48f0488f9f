import { describe, expect, test } from '@jest/globals'

import * as shapes from '../../../src/sources/github/shapes.ts'

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
    app: { slug: 'github-actions' },
  }

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
    expect(shapes.checkRun({ ...run, conclusion, status }, '').state).toBe(state)
  })

  test.each([
    [run.details_url, '1001', true],
    [run.details_url, '100', false],
    [run.details_url, '', false],
    ['https://ci.example/runs/1001', '1001', true],
    [null, '1001', false],
  ])('%s is of the run %s: %s', (details_url, runId, ownRun) => {
    expect(shapes.checkRun({ ...run, details_url }, runId).ownRun).toBe(ownRun)
  })

  test('of a deleted app, not yet started', () => {
    expect(shapes.checkRun({ ...run, app: null, started_at: null }, '')).toMatchObject({ app: null })
    expect(shapes.checkRun({ ...run, app: {}, started_at: null }, '')).toMatchObject({ app: null, startedAt: '' })
  })
})

test.each([
  ['success', 'success'],
  ['pending', 'pending'],
  ['failure', 'failure'],
  ['error', 'failure'],
  ['unheard-of', 'failure'],
])('a status that is %s counts as %s', (state, expected) => {
  expect(shapes.commitStatus({ id: 1, context: 'ci', state, updated_at: '' }).state).toBe(expected)
})

describe('mergedPullRequests', () => {
  const pull = {
    number: 7,
    merged: true,
    baseRefName: 'main',
    headRefOid: OID,
    baseRepository: { databaseId: 1 },
    author: { login: 'octocat', databaseId: 5 },
    latestOpinionatedReviews: {
      totalCount: 1,
      nodes: [{ state: 'APPROVED', commit: { oid: OID }, author: { login: 'hubot' } }],
    },
  }
  const read = (...nodes: object[]) =>
    shapes.mergedPullRequests(about(commit({ associatedPullRequests: { totalCount: nodes.length, nodes } })), 1)[0]

  test('reads who wrote, merged into and approved it', () => {
    expect(read(pull)).toEqual([
      {
        number: 7,
        base: 'main',
        head: OID,
        author: { login: 'octocat', id: 5 },
        reviews: [{ state: 'APPROVED', commit: OID, reviewer: { login: 'hubot' } }],
      },
    ])
  })

  test('leaves out what is not merged, or merged elsewhere', () => {
    const elsewhere = [
      { ...pull, merged: false },
      { ...pull, baseRepository: { databaseId: 2 } },
      { ...pull, baseRepository: null },
    ]
    expect(read(...elsewhere)).toEqual([])
  })

  test('deleted accounts and commits are nobody and none', () => {
    const gone = { state: 'APPROVED', commit: null, author: null }
    expect(read({ ...pull, author: null, latestOpinionatedReviews: { totalCount: 1, nodes: [gone] } })).toEqual([
      { number: 7, base: 'main', head: OID, reviews: [{ state: 'APPROVED' }] },
    ])
    expect(read({ ...pull, latestOpinionatedReviews: null })?.[0]?.reviews).toEqual([])
  })

  test('a list that is cut off, or not there, is not taken for the whole', () => {
    const cut = about(commit({ associatedPullRequests: { totalCount: 2, nodes: [pull] } }))
    expect(() => shapes.mergedPullRequests(cut, 1)).toThrow()
    const manyReviews = { ...pull, latestOpinionatedReviews: { totalCount: 51, nodes: [] } }
    expect(() => read(manyReviews)).toThrow()
    expect(() => shapes.mergedPullRequests(about({}), 1)).toThrow()
    expect(shapes.mergedPullRequests(about(commit({ associatedPullRequests: null })), 1)).toEqual([[]])
  })
})

describe('rollupChecks', () => {
  const read = (statusCheckRollup: object | null) => shapes.rollupChecks(about(commit({ statusCheckRollup })), 1)[0]
  const status = { __typename: 'StatusContext', context: 'ci', state: 'SUCCESS', createdAt: '2026-01-01T00:00:00Z' }
  const run = {
    __typename: 'CheckRun',
    databaseId: null,
    name: 'test',
    status: 'IN_PROGRESS',
    conclusion: null,
    startedAt: null,
    detailsUrl: null,
    checkSuite: { app: null },
  }

  test('reads runs and statuses in the words of the REST API', () => {
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

describe('files', () => {
  const entry = {
    mode: 0o100644,
    type: 'blob',
    object: { __typename: 'Blob' as const, oid: OID, isBinary: false, isTruncated: false, text: 'x' },
  }

  test.each([
    ['a file', entry, 'text'],
    ['an executable', { ...entry, mode: 0o100755 }, 'text'],
    ['a link', { ...entry, mode: 0o120000 }, 'unusable'],
    ['a submodule', { ...entry, mode: 0o160000, type: 'commit' }, 'unusable'],
    ['a folder', { ...entry, mode: 0o40000, type: 'tree' }, 'unusable'],
    ['too large', { ...entry, object: { ...entry.object, isTruncated: true } }, 'unusable'],
    ['not told to be whole', { ...entry, object: { ...entry.object, isTruncated: undefined } }, 'unusable'],
    ['binary', { ...entry, object: { ...entry.object, isBinary: true } }, 'unusable'],
    ['no object', { ...entry, object: null }, 'unusable'],
    ['nothing', null, 'missing'],
  ])('%s', (_, given, status) => {
    expect(shapes.fileState(given).status).toBe(status)
  })

  test('that were asked for must be answered', () => {
    expect(shapes.askedFile(entry).status).toBe('text')
    expect(shapes.askedFile(null).status).toBe('missing')
    expect(() => shapes.askedFile(undefined)).toThrow()
  })

  test('of a commit that was just named must be answered', () => {
    expect(shapes.taggedFiles({ __typename: 'Commit', oid: OID, file0: entry, file1: null }, 2)).toMatchObject([
      { status: 'text' },
      { status: 'missing' },
    ])
    expect(() => shapes.taggedFiles(null, 1)).toThrow()
    expect(() => shapes.taggedFiles({ __typename: 'Commit', oid: OID }, 1)).toThrow()
  })
})
