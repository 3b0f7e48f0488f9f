import { describe, expect, test } from '@jest/globals'

import { Malformed } from '../../../src/github/client/client.ts'
import * as shapes from '../../../src/github/api/shapes.ts'

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
    ['https://ci.example/runs//1', '', false],
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
  expect(shapes.commitStatus({ id: 1, context: 'ci', state, updated_at: '' })).toMatchObject({
    state: expected,
    ownRun: false,
  })
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

  test.each(['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING'])('a review that is %s', (state) => {
    const reviews = { totalCount: 1, nodes: [{ state, commit: null, author: null }] }
    expect(read({ ...pull, latestOpinionatedReviews: reviews })?.[0]?.reviews).toEqual([{ state }])
  })

  test('the repository must say which it is', () => {
    expect(() => shapes.mergedPullRequests({ repository: {} }, 0)).toThrow('databaseId')
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
    expect(
      read({ contexts: { totalCount: 1, nodes: [{ ...run, status: 'COMPLETED', conclusion: 'SKIPPED' }] } }),
    ).toEqual([{ name: 'test', app: null, state: 'skipped', detail: 'skipped', startedAt: '', id: 0, ownRun: false }])
    const byApp = { ...run, checkSuite: { app: { slug: 'ci' } } }
    expect(read({ contexts: { totalCount: 1, nodes: [byApp] } })).toMatchObject([{ app: 'ci', detail: 'in_progress' }])
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
    expect(() => shapes.askedFile(undefined)).toThrow(Malformed)
  })

  test.each([
    ['a blob whose mode is of a folder', { ...entry, mode: 0o40000 }],
    ['a folder whose mode is of a file', { ...entry, type: 'tree' }],
    ['text that is not there', { ...entry, object: { ...entry.object, text: null } }],
  ])('%s cannot be used', (_, given) => {
    expect(shapes.fileState(given).status).toBe('unusable')
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

describe('tagState', () => {
  const at = (type: string, digit: string, more: object = {}) => ({ __typename: type, oid: digit.repeat(40), ...more })
  const read = (target: object) => {
    const tags = { totalCount: 0, nodes: [] }
    const tag = { name: 'v1', prefix: 'refs/tags/', target }
    const answer = shapes.readSnapshot({ repository: { tag, defaultBranchRef: null, tags } })
    return shapes.tagState(answer.repository.tag, 'v1')
  }

  test.each<[string, object, object]>([
    [
      'a lightweight tag',
      at('Commit', 'c'),
      { object: { oid: OID.replaceAll('a', 'c'), type: 'commit' }, commit: 'c' },
    ],
    ['a lightweight tag of a tree', at('Tree', 'd'), { object: { oid: OID.replaceAll('a', 'd'), type: 'tree' } }],
    [
      'an annotated tag of nobody',
      at('Tag', 'a', { name: 'v1', tagger: null, target: at('Commit', 'c') }),
      {
        object: { oid: OID, type: 'tag' },
        writtenName: 'v1',
        target: { oid: OID.replaceAll('a', 'c'), type: 'commit' },
        commit: 'c',
      },
    ],
    [
      'a tag of an account that is gone',
      at('Tag', 'a', { name: 'v1', tagger: { user: null }, target: at('Blob', 'b') }),
      { object: { oid: OID, type: 'tag' }, writtenName: 'v1', target: { oid: OID.replaceAll('a', 'b'), type: 'blob' } },
    ],
    [
      'a tag of a tag of a tag',
      at('Tag', 'a', { name: 'v1', target: at('Tag', 'b', { target: at('Tag', 'd', { target: at('Commit', 'c') }) }) }),
      {
        object: { oid: OID, type: 'tag' },
        writtenName: 'v1',
        target: { oid: OID.replaceAll('a', 'b'), type: 'tag' },
        commit: 'c',
      },
    ],
  ])('%s', (_, target, { commit: of, ...expected }: { commit?: string }) => {
    expect(read(target)).toStrictEqual({ ...expected, ...(of === undefined ? {} : { commit: of.repeat(40) }) })
  })

  test.each([
    ['a', 40],
    ['0', 64],
  ] as const)('%s, %d times, is an id', (digit, length) => {
    expect(read({ __typename: 'Commit', oid: digit.repeat(length) }).object?.oid).toBe(digit.repeat(length))
  })

  test.each(['a', 'a'.repeat(39), 'a'.repeat(41), 'a'.repeat(65), 'g'.repeat(40), 'g'.repeat(64), 'A'.repeat(40), ''])(
    '%s is none, and the answer says where',
    (oid) => {
      expect(() => read({ __typename: 'Commit', oid })).toThrow('repository.tag.target.oid')
    },
  )

  test('a commit must say which it is', () => {
    expect(() => shapes.readFiles({ repository: { commit: { file0: null } } })).toThrow('repository.commit')
  })

  test('what is no object at all is malformed', () => {
    expect(() => shapes.readSnapshot('oops')).toThrow('the body')
    expect(() => shapes.taggedFiles({ __typename: 'Commit', oid: OID, file0: 'oops' }, 1)).toThrow('file0')
    expect(() => shapes.taggedFiles(undefined, 0)).toThrow()
  })
})

test.each([
  [{ login: 'octocat' }, { login: 'octocat' }],
  [{ login: 'octocat', databaseId: null }, { login: 'octocat' }],
  [
    { login: 'octocat', databaseId: 7 },
    { login: 'octocat', id: 7 },
  ],
])('the account %j is %j', (answer, account) => {
  expect(shapes.toAccount(answer)).toStrictEqual(account)
})
