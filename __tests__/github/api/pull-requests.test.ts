import { describe, expect, test } from '@jest/globals'

import { mergedPullRequests } from '../../../src/github/api/pull-requests.ts'

const OID = 'a'.repeat(40)
const commit = (more: object) => ({ __typename: 'Commit', oid: OID, ...more })
const about = (answer: object) => ({ repository: { databaseId: 1, commit0: answer } })

const MERGE = 'b'.repeat(40)
const WRITER = { email: 'octocat@example.com', user: { login: 'octocat', databaseId: 5 } }

describe('mergedPullRequests', () => {
  const pull = {
    number: 7,
    merged: true,
    baseRefName: 'main',
    headRefOid: OID,
    baseRepository: { databaseId: 1 },
    mergeCommit: { oid: MERGE },
    author: { login: 'octocat', databaseId: 5 },
    commits: {
      totalCount: 1,
      nodes: [{ commit: { oid: OID, authors: { totalCount: 1, nodes: [WRITER] }, committer: null } }],
    },
    latestOpinionatedReviews: {
      totalCount: 1,
      nodes: [{ state: 'APPROVED', commit: { oid: OID }, author: { __typename: 'User', login: 'hubot' } }],
    },
  }
  const read = (...nodes: object[]) =>
    mergedPullRequests(about(commit({ associatedPullRequests: { totalCount: nodes.length, nodes } })), 1)[0]

  test('reads who wrote, merged into and approved it', () => {
    expect(read(pull)).toEqual([
      {
        number: 7,
        base: 'main',
        head: OID,
        mergeCommit: MERGE,
        author: { login: 'octocat', id: 5 },
        contributors: { accounts: [{ login: 'octocat', id: 5 }], unlinked: [OID] },
        reviews: [{ state: 'APPROVED', isUser: true, commit: OID, reviewer: { login: 'hubot' } }],
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
    expect(read({ ...pull, latestOpinionatedReviews: reviews })?.[0]?.reviews).toEqual([{ state, isUser: false }])
  })

  test.each([
    ['User', true],
    ['Bot', false],
    ['Mannequin', false],
    ['Organization', false],
  ])('a reviewer of type %s is a person: %s', (__typename, isUser) => {
    const nodes = [{ state: 'APPROVED', commit: { oid: OID }, author: { __typename, login: 'hubot' } }]
    const [found] = read({ ...pull, latestOpinionatedReviews: { totalCount: 1, nodes } }) ?? []
    expect(found?.reviews[0]).toMatchObject({ isUser, reviewer: { login: 'hubot' } })
  })

  test('the repository must say which it is', () => {
    expect(() => mergedPullRequests({ repository: {} }, 0)).toThrow('databaseId')
  })

  test('deleted accounts and commits are nobody and none', () => {
    const gone = { state: 'APPROVED', commit: null, author: null }
    expect(
      read({ ...pull, author: null, mergeCommit: null, latestOpinionatedReviews: { totalCount: 1, nodes: [gone] } }),
    ).toEqual([
      {
        number: 7,
        base: 'main',
        head: OID,
        contributors: { accounts: [{ login: 'octocat', id: 5 }], unlinked: [OID] },
        reviews: [{ state: 'APPROVED', isUser: false }],
      },
    ])
    expect(read({ ...pull, latestOpinionatedReviews: null })?.[0]?.reviews).toEqual([])
  })

  test('a list that is cut off, or not there, is not taken for the whole', () => {
    const cut = about(commit({ associatedPullRequests: { totalCount: 2, nodes: [pull] } }))
    expect(() => mergedPullRequests(cut, 1)).toThrow()
    const manyReviews = { ...pull, latestOpinionatedReviews: { totalCount: 51, nodes: [] } }
    expect(() => read(manyReviews)).toThrow()
    expect(() => mergedPullRequests(about({}), 1)).toThrow()
    expect(mergedPullRequests(about(commit({ associatedPullRequests: null })), 1)).toEqual([[]])
  })
})
