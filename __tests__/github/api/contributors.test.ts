import { describe, expect, test } from '@jest/globals'

import { contributorsOf } from '../../../src/github/api/contributors.ts'

const OID = 'a'.repeat(40)
const OTHER = 'b'.repeat(40)

const linked = (login: string, databaseId = 1) => ({ email: `${login}@example.com`, user: { login, databaseId } })
const mail = (email: string | null) => ({ email, user: null })
const GITHUB = mail('noreply@github.com')

/** A commit by one person, and others if it says so. */
const written = (
  by: object,
  more: { committer?: object | null; authors?: object[]; total?: number; oid?: string } = {},
) => {
  const nodes = [by, ...(more.authors ?? [])]
  const { committer = by, oid = OID, total = nodes.length } = more
  return { oid, authors: { totalCount: total, nodes }, committer }
}

describe('contributorsOf', () => {
  const read = (...commits: object[]) =>
    contributorsOf({ totalCount: commits.length, nodes: commits.map((each) => ({ commit: each })) } as never)

  test.each<[string, object, object[], string[]]>([
    ['an author', written(linked('octocat')), [{ login: 'octocat', id: 1 }], []],
    [
      'a co-author and a committer',
      written(linked('octocat'), { authors: [linked('hubot', 2)], committer: linked('mona', 3) }),
      [
        { login: 'octocat', id: 1 },
        { login: 'hubot', id: 2 },
        { login: 'mona', id: 3 },
      ],
      [],
    ],
    ['GitHub as the committer', written(linked('octocat'), { committer: GITHUB }), [{ login: 'octocat', id: 1 }], []],
    [
      'the account of GitHub as the committer',
      written(linked('octocat'), { committer: linked('web-flow', 19_864_447) }),
      [{ login: 'octocat', id: 1 }],
      [],
    ],
    ['GitHub as an author', written(GITHUB), [], [OID]],
    ['nobody as the committer', written(linked('octocat'), { committer: null }), [{ login: 'octocat', id: 1 }], [OID]],
    [
      'an app',
      written(mail('49699333+dependabot[bot]@users.noreply.github.com')),
      [{ login: 'dependabot[bot]', id: 49_699_333 }],
      [],
    ],
    ['an address without an id', written(mail('Hubot@users.noreply.github.com')), [{ login: 'Hubot' }], []],
    ['an address like it', written(mail('2+hubot@users.noreply.example.com@evil')), [], [OID]],
    ['an address of nobody', written(mail('a@example.com')), [], [OID]],
    ['an empty address', written(mail('')), [], [OID]],
    ['no address', written(mail(null)), [], [OID]],
  ])('%s', (_, commit, accounts, unlinked) => {
    expect(read(commit)).toEqual({ accounts, unlinked })
  })

  test('each account and each address counts once', () => {
    const second = (by: object) => written(by, { oid: OTHER })
    expect(read(written(linked('octocat')), second(linked('octocat')))?.accounts).toHaveLength(1)
    expect(read(written(mail('a@example.com')), second(mail('A@Example.com')))?.unlinked).toHaveLength(1)
    expect(read(written(mail('a@example.com')), second(mail('b@example.com')))?.unlinked).toEqual([OID, OTHER])
    expect(read(written(mail(null)), second(mail(null)))?.unlinked).toEqual([OID, OTHER])
  })

  test('is undefined where anything is left out', () => {
    const whole = { commit: written(linked('octocat')) }
    const list = (totalCount: number, ...nodes: object[]) => contributorsOf({ totalCount, nodes } as never)
    expect(list(1, whole)).toBeDefined()
    expect(list(2, whole)).toBeUndefined()
    expect(list(2, whole, whole)).toBeUndefined()
    expect(list(0)).toBeUndefined()
    expect(list(1, { commit: written(linked('octocat'), { total: 2 }) })).toBeUndefined()
    expect(list(1, { commit: { oid: OID, authors: { totalCount: 0, nodes: [] }, committer: GITHUB } })).toBeUndefined()
  })
})
