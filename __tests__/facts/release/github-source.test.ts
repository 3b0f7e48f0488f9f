import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { describe, expect, test } from '@jest/globals'

import type { SnapshotRequest } from '../../../src/model/snapshot.ts'
import type { Fact } from '../../../src/model/fact.ts'
import { known } from '../../../src/model/fact.ts'
import { openGitHub, type GitHubSettings } from '../../../src/facts/release/github-source.ts'
import type { Transport, TransportRequest } from '../../../src/github/client/transport.ts'

const API = 'https://api.github.com'
const [COMMIT, OTHER, TAG, BLOB] = ['c', 'd', 'a', 'b'].map((digit) => digit.repeat(40)) as [
  string,
  string,
  string,
  string,
]

interface Asked {
  readonly method: string
  /** Without the root of the API. */
  readonly path: string
  readonly token: string
  readonly query: string
  readonly variables: Record<string, unknown>
}

type Reply = readonly [status: number, body: unknown, headers?: Record<string, string>]

const NEXT = { link: `<${API}/?page=9>; rel="next"` }

/** A source over a plain function: what it asks, and what is said to that. */
function open(reply: (asked: Asked) => Reply, settings: Partial<GitHubSettings> = {}) {
  const requests: Asked[] = []
  const transport: Transport = async (url, { method = 'GET', headers = {}, body }: TransportRequest = {}) => {
    const sent = JSON.parse(body ?? '{}') as { query?: string; variables?: Record<string, unknown> }
    const asked = {
      method,
      path: url.slice(API.length),
      token: (headers['authorization'] ?? '').replace(/^\S+ /, ''),
      query: sent.query ?? '',
      variables: sent.variables ?? {},
    }
    requests.push(asked)
    const [status, answer, more = {}] = reply(asked)
    const text = JSON.stringify(answer)
    await Promise.resolve()
    return {
      status,
      url,
      headers: new Map(Object.entries({ 'content-type': 'application/json; charset=utf-8', ...more })),
      body: text,
      text: () => Promise.resolve(text),
      arrayBuffer: () => Promise.resolve(new ArrayBuffer(0)),
    }
  }
  const repository = { owner: 'octo-org', name: 'widget' }
  const base = { repository, runId: '1001', token: 'secret', teamToken: 'team-secret', apiUrl: API }
  return { requests, source: openGitHub({ ...base, ...settings }, transport) }
}

/** The variables that a query declares. */
const declared = ({ query }: Asked): Set<string> =>
  new Set([...(/\(([^)]*)\)/.exec(query)?.[1] ?? '').matchAll(/\$(\w+)/g)].map(([, name]) => name ?? ''))

const data = (repository: unknown): Reply => [200, { data: { repository } }]
const code = (fact: Fact<unknown>): string => (fact.known ? 'known' : fact.code)
const notFound: Reply = [404, { message: 'Not Found' }]

describe('the look at the repository', () => {
  const text = (content: string) => ({
    mode: 0o100644,
    type: 'blob',
    object: { __typename: 'Blob', oid: BLOB, isBinary: false, isTruncated: false, text: content },
  })
  const target = { __typename: 'Commit', oid: COMMIT }
  const whole = {
    tag: {
      name: 'v1.0.0',
      prefix: 'refs/tags/',
      target: {
        __typename: 'Tag',
        oid: TAG,
        name: 'v1.0.0',
        tagger: { user: { login: 'octocat', databaseId: 1 } },
        target,
      },
    },
    defaultBranchRef: { name: 'main', compare: { status: 'BEHIND' }, target: { ...target, oid: OTHER } },
    tags: { totalCount: 2, nodes: [{ name: 'v0.9.0' }, { name: 'v1.0.0' }] },
  }
  const tag = {
    object: { oid: TAG, type: 'tag' },
    writtenName: 'v1.0.0',
    tagger: { login: 'octocat', id: 1 },
    target: { oid: COMMIT, type: 'commit' },
    commit: COMMIT,
  }
  const defaultBranch = { name: 'main', commit: OTHER }
  const tags = { names: ['v0.9.0', 'v1.0.0'], complete: true }

  test('asks for refs by their full names, and nothing that is not wanted', async () => {
    const { source, requests } = open(() => data(whole))
    expect(await source.snapshot({ tag: 'v1.0.0', branches: [] })).toEqual(known({ tag, defaultBranch, tags }))
    expect(requests).toHaveLength(1)
    expect(requests[0]).toMatchObject({ method: 'POST', path: '/graphql', token: 'secret' })
    expect(requests[0]?.variables).toStrictEqual({ owner: 'octo-org', name: 'widget', tag: 'refs/tags/v1.0.0' })
    expect(source.requests()).toMatchObject({ count: 1, sequential: 1 })
  })

  test('with everything that can be wanted', async () => {
    const { source, requests } = open(() =>
      data({
        ...whole,
        defaultBranchRef: {
          ...whole.defaultBranchRef,
          target: { ...whole.defaultBranchRef.target, file: text('@octocat'), aliases: text('x'), signers: null },
        },
        commit: { ...target, file: text('@mallory'), file0: text('# Changelog'), file1: null },
        branch0: { compare: { status: 'IDENTICAL' } },
        branch1: { compare: { status: 'DIVERGED' } },
        branch2: null,
      }),
    )
    const fact = await source.snapshot({
      tag: 'v1.0.0',
      commit: COMMIT,
      branches: ['main', 'release/1.x', 'none'],
      path: 'MAINTAINERS',
      aliases: 'OWNERS_ALIASES',
      signers: 'SIGNERS',
      tagged: ['CHANGELOG.md', 'package.json'],
    })
    expect(fact).toEqual(
      known({
        tag,
        defaultBranch,
        tags,
        file: { status: 'text', text: '@octocat', oid: BLOB },
        aliases: { status: 'text', text: 'x', oid: BLOB },
        signers: { status: 'missing' },
        fileOnTag: { status: 'text', text: '@mallory', oid: BLOB },
        tagged: [{ status: 'text', text: '# Changelog', oid: BLOB }, { status: 'missing' }],
        branches: [
          { name: 'main', exists: true, contains: true },
          { name: 'release/1.x', exists: true, contains: false },
          { name: 'none', exists: false, contains: false },
        ],
      }),
    )
    expect(requests[0]?.variables).toEqual({
      owner: 'octo-org',
      name: 'widget',
      aliases: 'OWNERS_ALIASES',
      tag: 'refs/tags/v1.0.0',
      head: COMMIT,
      commit: COMMIT,
      path: 'MAINTAINERS',
      signers: 'SIGNERS',
      file0: 'CHANGELOG.md',
      file1: 'package.json',
      branch0: 'refs/heads/main',
      branch1: 'refs/heads/release/1.x',
      branch2: 'refs/heads/none',
    })
  })

  test.each<[string, Partial<SnapshotRequest>]>([
    ['nothing more', {}],
    ['a branch, by hand', { branches: ['main'] }],
    ['a file of the commit, by hand', { tagged: ['C'] }],
    ['the commit', { commit: COMMIT }],
    ['the commit on a branch', { commit: COMMIT, branches: ['main'] }],
    ['a file of the default branch', { path: 'M' }],
    ['a file of both', { path: 'M', commit: COMMIT }],
    ['the signers', { signers: 'S' }],
    ['a file of the commit', { commit: COMMIT, tagged: ['C'] }],
    ['all', { path: 'M', signers: 'S', commit: COMMIT, tagged: ['C', 'P'], branches: ['main', 'next'] }],
  ])('asked for %s, declares the variables that it gives', async (_, request) => {
    const { source, requests } = open(() => data(null))
    await source.snapshot({ tag: 'v1.0.0', branches: [], ...request })
    const [asked] = requests
    expect(asked && declared(asked)).toEqual(
      new Set(Object.keys(JSON.parse(JSON.stringify(asked?.variables)) as object)),
    )
    const files = request.path !== undefined || request.tagged !== undefined
    expect(asked?.variables['commit']).toBe(files ? request.commit : undefined)
  })

  test('has the file of the tag only where it knows the commit', async () => {
    const onBranch = { ...whole.defaultBranchRef, target: { ...whole.defaultBranchRef.target, file: null } }
    const commit = { ...target, file: text('@mallory') }
    const { source } = open(() => data({ ...whole, defaultBranchRef: onBranch, commit }))
    const byHand = await source.snapshot({ tag: 'v1.0.0', branches: [], path: 'M' })
    expect(byHand).toMatchObject({ value: { file: { status: 'missing' } } })
    expect(byHand).toHaveProperty('value.fileOnTag', undefined)
    const without = await source.snapshot({ tag: 'v1.0.0', branches: [], commit: COMMIT })
    expect(without).toHaveProperty('value.fileOnTag', undefined)
    expect(without).toHaveProperty('value.file', undefined)
    expect(without).toHaveProperty('value.signers', undefined)
  })

  test('leaves out the files of a commit that it does not know', async () => {
    const { source } = open(() => data(whole))
    const fact = await source.snapshot({ tag: 'v1.0.0', branches: ['main'], tagged: ['C'] })
    expect(fact).toEqual(known({ tag, defaultBranch, tags }))
  })

  test('reads the signers of the default branch', async () => {
    const signers = { ...whole.defaultBranchRef.target, signers: text('a@b ssh-ed25519 AAAA') }
    const { source } = open(() => data({ ...whole, defaultBranchRef: { ...whole.defaultBranchRef, target: signers } }))
    expect(await source.snapshot({ tag: 'v1.0.0', branches: [], signers: 'S' })).toMatchObject({
      value: { signers: { status: 'text', text: 'a@b ssh-ed25519 AAAA' } },
    })
  })

  test.each([
    ['AHEAD', false],
    ['BEHIND', true],
    ['DIVERGED', false],
    ['IDENTICAL', true],
  ])('a commit that is %s is on the default branch: %s', async (status, contains) => {
    const { source } = open(() =>
      data({ ...whole, defaultBranchRef: { ...whole.defaultBranchRef, compare: { status } } }),
    )
    expect(await source.snapshot({ tag: 'v1.0.0', commit: COMMIT, branches: [] })).toMatchObject({
      value: { branches: [{ name: 'main', exists: true, contains }] },
    })
  })

  test.each([{ branches: [] }, { branches: ['main', 'gh-pages'] }])(
    'a commit is not on a branch without a common history: %j',
    async ({ branches }) => {
      const unrelated = { compare: null }
      const { source } = open(() =>
        data({
          ...whole,
          defaultBranchRef: { ...whole.defaultBranchRef, ...unrelated },
          branch0: { compare: { status: 'BEHIND' } },
          branch1: unrelated,
        }),
      )
      const fact = await source.snapshot({ tag: 'v1.0.0', commit: COMMIT, branches })
      expect(fact).toMatchObject({
        value: {
          branches:
            branches.length === 0
              ? [{ name: 'main', exists: true, contains: false }]
              : [
                  { name: 'main', exists: true, contains: true },
                  { name: 'gh-pages', exists: true, contains: false },
                ],
        },
      })
    },
  )

  test('of an empty repository', async () => {
    const empty = { tag: null, defaultBranchRef: null, tags: { totalCount: 0, nodes: [] } }
    const { source } = open(() => data(empty))
    expect(await source.snapshot({ tag: 'v1.0.0', commit: COMMIT, branches: [], path: 'MAINTAINERS' })).toEqual(
      known({ tag: {}, branches: [], fileOnTag: { status: 'missing' }, tags: { names: [], complete: true } }),
    )
  })

  test('a tag that is there twice stands in the place of another', async () => {
    const twice = { totalCount: 2, nodes: [{ name: 'v1.0.0' }, { name: 'v1.0.0' }] }
    const { source } = open(() => data({ ...whole, tags: twice }))
    expect(await source.snapshot({ tag: 'v1.0.0', branches: [] })).toMatchObject({
      value: { tags: { names: ['v1.0.0'], complete: false } },
    })
  })

  test('tells that there are more tags than it has', async () => {
    const { source } = open(() => data({ ...whole, tags: { ...whole.tags, totalCount: 101 } }))
    expect(await source.snapshot({ tag: 'v1.0.0', branches: [] })).toMatchObject({
      value: { tags: { complete: false } },
    })
  })

  test.each<[string, unknown]>([
    [
      'no comparison with the default branch',
      { ...whole, defaultBranchRef: { ...whole.defaultBranchRef, compare: undefined } },
    ],
    ['no answer about a branch', whole],
    ['a branch without a comparison', { ...whole, branch0: {} }],
    ['another tag', { ...whole, tag: { ...whole.tag, name: 'v1.0.1' } }],
    ['a short id', { ...whole, tag: { ...whole.tag, target: { ...whole.tag.target, oid: 'abc' } } }],
    [
      'a tagger without a login',
      { ...whole, tag: { ...whole.tag, target: { ...whole.tag.target, tagger: { user: { login: '' } } } } },
    ],
    ['no answer about the policy file', whole],
    ['no answer about the signers', whole],
    ['no answer about the aliases', whole],
    ['no commit for the files', { ...whole, branch0: null, commit: null }],
  ])('with %s is malformed', async (what, repository) => {
    const { source } = open(() => data(repository))
    const request = { tag: 'v1.0.0', commit: COMMIT, branches: what.startsWith('no comp') ? [] : ['main'] }
    const files = {
      'no commit for the files': { tagged: ['package.json'] },
      'no answer about the policy file': { path: 'MAINTAINERS', branches: [] },
      'no answer about the signers': { signers: 'SIGNERS', branches: [] },
      'no answer about the aliases': { aliases: 'OWNERS_ALIASES', branches: [] },
    }
    const more = Object.hasOwn(files, what) ? files[what as keyof typeof files] : {}
    expect(code(await source.snapshot({ ...request, ...more }))).toBe('malformed')
  })
})

describe('refs', () => {
  const refs = (...names: string[]): Reply => [200, names.map((ref) => ({ ref, object: {} }))]

  test('tags by prefix', async () => {
    const { source, requests } = open(() => refs('refs/tags/v1.0.0', 'refs/tags/V2', 'refs/heads/v3', 'refs/tags/v'))
    expect(await source.tagNames('v')).toEqual(known(['v1.0.0', 'v']))
    expect(requests[0]).toMatchObject({ method: 'GET', token: 'secret' })
    expect(decodeURIComponent(requests[0]?.path ?? '')).toBe('/repos/octo-org/widget/git/matching-refs/tags/v')
  })

  test('branches by prefix, whatever is in it', async () => {
    const { source, requests } = open(() => refs('refs/heads/a?b#c%d/1'))
    expect(await source.branchNames('a?b#c%d/')).toEqual(known(['a?b#c%d/1']))
    const { pathname, search, hash } = new URL(API + (requests[0]?.path ?? ''))
    expect(decodeURIComponent(pathname)).toBe('/repos/octo-org/widget/git/matching-refs/heads/a?b#c%d/')
    expect([search, hash]).toEqual(['', ''])
  })

  test('a list that goes on elsewhere is not the whole', async () => {
    const { source } = open(() => [200, [{ ref: 'refs/tags/v1.0.0' }], NEXT])
    expect(code(await source.tagNames('v'))).toBe('malformed')
  })

  test('many branches are compared 25 at a time, side by side', async () => {
    const names = Array.from({ length: 60 }, (_, index) => `release/${index}`)
    const { source, requests } = open(({ variables }) => {
      const asked = Object.keys(variables).filter((name) => name.startsWith('branch'))
      return data(Object.fromEntries(asked.map((name) => [name, { compare: { status: 'AHEAD' } }])))
    })
    const fact = await source.branches(COMMIT, names)
    expect(fact).toEqual(known(names.map((name) => ({ name, exists: true, contains: false }))))
    expect(requests.map(({ variables }) => Object.keys(variables).length - 3)).toEqual([25, 25, 10])
    expect(source.requests()).toMatchObject({ count: 3, sequential: 1 })
    requests.length = 0
    await source.branches(COMMIT, names.slice(0, 50))
    expect(requests).toHaveLength(2)
  })

  test('a branch without a common history does not contain the commit', async () => {
    const { source } = open(() => data({ branch0: { compare: null }, branch1: { compare: { status: 'IDENTICAL' } } }))
    expect(await source.branches(COMMIT, ['gh-pages', 'main'])).toEqual(
      known([
        { name: 'gh-pages', exists: true, contains: false },
        { name: 'main', exists: true, contains: true },
      ]),
    )
  })

  test('one batch that cannot be read makes all unknown', async () => {
    const names = Array.from({ length: 26 }, (_, index) => `release/${index}`)
    const { source } = open(({ variables }) =>
      'branch1' in variables
        ? data(
            Object.fromEntries(
              Object.keys(variables)
                .filter((name) => name.startsWith('branch'))
                .map((name) => [name, null]),
            ),
          )
        : [403, { message: 'no' }],
    )
    expect(code(await source.branches(COMMIT, names))).toBe('permission-missing')
  })

  test.each<[string, unknown, string]>([
    ['is not there', null, 'known'],
    ['is there', { name: 'v1.0.0', prefix: 'refs/tags/', target: { __typename: 'Tag', oid: TAG } }, 'known'],
    ['is another', { name: 'v1.0.1', prefix: 'refs/tags/', target: { __typename: 'Tag', oid: TAG } }, 'malformed'],
    ['is a branch', { name: 'v1.0.0', prefix: 'refs/heads/', target: { __typename: 'Commit', oid: TAG } }, 'malformed'],
  ])('a published tag that %s', async (_, ref, expected) => {
    const { source, requests } = open(() => data({ tag: ref }))
    const fact = await source.publishedTag('v1.0.0')
    expect(code(fact)).toBe(expected)
    if (fact.known) expect(fact.value).toEqual(ref === null ? undefined : { oid: TAG, type: 'tag' })
    expect(requests[0]?.variables).toMatchObject({ tag: 'refs/tags/v1.0.0' })
  })
})

describe('files', () => {
  const text = (content: string) => ({
    mode: 0o100644,
    type: 'blob',
    object: { __typename: 'Blob', oid: BLOB, isBinary: false, isTruncated: false, text: content },
  })

  test('of another repository', async () => {
    const { source, requests } = open(() =>
      data({ defaultBranchRef: { name: 'trunk', target: { __typename: 'Commit', oid: COMMIT, file: null } } }),
    )
    expect(await source.file('octo-org/policies', 'a/MAINTAINERS')).toEqual(
      known({ commit: COMMIT, file: { status: 'missing' } }),
    )
    expect(requests[0]?.variables).toEqual({ owner: 'octo-org', name: 'policies', path: 'a/MAINTAINERS' })
    const file = {
      mode: 0o100644,
      type: 'blob',
      object: { __typename: 'Blob', oid: BLOB, isBinary: false, isTruncated: false, text: '@octocat' },
    }
    const there = open(() =>
      data({ defaultBranchRef: { name: 'trunk', target: { __typename: 'Commit', oid: COMMIT, file } } }),
    )
    expect(await there.source.file('octo-org/policies', 'a/MAINTAINERS')).toMatchObject({
      value: { file: { status: 'text', text: '@octocat' } },
    })
  })

  test('of another repository, with the aliases that it takes', async () => {
    const target = { __typename: 'Commit', oid: COMMIT, file: text('approvers: [leads]') }
    const answer = (aliases: object) => () =>
      data({ defaultBranchRef: { name: 'trunk', target: { ...target, ...aliases } } })
    const { source, requests } = open(answer({ aliases: text('aliases: {}') }))
    expect(await source.file('octo-org/policies', 'OWNERS', 'OWNERS_ALIASES')).toMatchObject({
      value: { file: { status: 'text' }, aliases: { status: 'text', text: 'aliases: {}' } },
    })
    expect(requests).toHaveLength(1)
    expect(requests[0]?.variables).toMatchObject({ path: 'OWNERS', aliases: 'OWNERS_ALIASES' })
    const none = await open(answer({ aliases: null })).source.file('octo-org/policies', 'OWNERS', 'OWNERS_ALIASES')
    expect(none).toMatchObject({ value: { aliases: { status: 'missing' } } })
    const silent = await open(answer({})).source.file('octo-org/policies', 'OWNERS', 'OWNERS_ALIASES')
    expect(code(silent)).toBe('malformed')
  })

  test('of another repository that is empty', async () => {
    const { source } = open(() => data({ defaultBranchRef: null }))
    expect(await source.file('octo-org/policies', 'MAINTAINERS')).toEqual(
      known({ commit: '', file: { status: 'missing' } }),
    )
  })

  test('of a commit', async () => {
    const { source, requests } = open(() => data({ commit: { __typename: 'Commit', oid: COMMIT, file0: null } }))
    expect(await source.files(COMMIT, ['package.json'])).toEqual(known([{ status: 'missing' }]))
    expect(requests[0]?.variables).toMatchObject({ commit: COMMIT, file0: 'package.json' })
  })

  test.each([null, { __typename: 'Commit', oid: COMMIT }, { __typename: 'Commit', oid: COMMIT, file0: 'text' }])(
    'of a commit that is answered by %j are malformed',
    async (commit) => {
      const { source } = open(() => data({ commit }))
      expect(code(await source.files(COMMIT, ['package.json']))).toBe('malformed')
    },
  )
})

describe('membership', () => {
  const team = { kind: 'team', org: 'octo-org', slug: 'release' } as const
  const replies =
    (membership: Reply, probe: Reply) =>
    ({ path }: Asked): Reply =>
      path.includes('/memberships/') ? membership : probe
  const visible: Reply = [200, { slug: 'release' }]

  test.each<[string, Reply, Reply, Fact<string> | string]>([
    ['active', [200, { state: 'active', role: 'member' }], visible, known('active')],
    ['active, though the team cannot be seen', [200, { state: 'active' }], notFound, known('active')],
    ['pending', [200, { state: 'pending' }], visible, known('pending')],
    ['none', notFound, visible, known('none')],
    ['none, and no team to be seen', notFound, notFound, 'team-not-visible'],
    ['none, and a team that may not be read', notFound, [403, { message: 'no' }], 'team-not-visible'],
    ['none, and a team that cannot be told', notFound, [500, { message: 'oops' }], 'unreachable'],
    ['refused', [403, { message: 'no' }], visible, 'permission-missing'],
    ['a state that is new', [200, { state: 'invited' }], visible, 'malformed'],
    ['no state', [200, {}], visible, 'malformed'],
    ['no content', [200, null], visible, 'malformed'],
  ])('%s', async (_, membership, probe, expected) => {
    const { source } = open(replies(membership, probe))
    const fact = await source.membership(team, 'octocat')
    if (typeof expected === 'string') expect(code(fact)).toBe(expected)
    else expect(fact).toEqual(expected)
  })

  test('is asked with the token for teams, and each team is looked for once', async () => {
    const { source, requests } = open(replies(notFound, visible))
    await Promise.all([source.membership(team, 'octocat'), source.membership(team, 'hubot')])
    await source.membership({ ...team, slug: 'other' }, 'octocat')
    expect(requests.map(({ path }) => path.replace('/orgs/octo-org/teams/', '')).sort()).toEqual([
      'other',
      'other/memberships/octocat',
      'release',
      'release/memberships/hubot',
      'release/memberships/octocat',
    ])
    expect(new Set(requests.map(({ token }) => token))).toEqual(new Set(['team-secret']))
    expect(source.requests()).toMatchObject({ count: 5, sequential: 2 })
  })

  test('is unknown without a token for teams', async () => {
    const { source, requests } = open(replies(notFound, visible), { teamToken: '' })
    expect(code(await source.membership(team, 'octocat'))).toBe('token-missing')
    expect(requests).toEqual([])
  })
})

describe('the id of the person who started the attempt', () => {
  test.each<[string, Reply, Fact<number> | string]>([
    ['as the run names it', [200, { triggering_actor: { login: 'Octocat', id: 7 } }], known(7)],
    ['of another account', [200, { triggering_actor: { login: 'mallory', id: 7 } }], 'malformed'],
    ['that is none', [200, { triggering_actor: null }], 'malformed'],
    ['that is no number', [200, { triggering_actor: { login: 'octocat', id: '7' } }], 'malformed'],
    ['of a run that is not there', notFound, 'not-found'],
  ])('%s', async (_, reply, expected) => {
    const { source, requests } = open(() => reply)
    const fact = await source.triggeringId('octocat')
    if (typeof expected === 'string') expect(code(fact)).toBe(expected)
    else expect(fact).toEqual(expected)
    expect(requests[0]?.path).toBe('/repos/octo-org/widget/actions/runs/1001')
  })
})

describe('checks of a commit', () => {
  const run = (id: number) => ({
    id,
    name: `job ${id}`,
    status: 'completed',
    conclusion: 'success',
    started_at: '2026-01-01T00:00:00Z',
    details_url: null,
    app: { slug: 'github-actions' },
  })
  const statuses: Reply = [200, { total_count: 0, statuses: [] }]
  const page = ({ path }: Asked): number => Number(new URL(API + path).searchParams.get('page'))
  const runs =
    (total: number, listed = total) =>
    (asked: Asked): Reply => {
      const from = (page(asked) - 1) * 100
      const count = Math.max(0, Math.min(100, listed - from))
      return [200, { total_count: total, check_runs: Array.from({ length: count }, (_, index) => run(from + index)) }]
    }
  const both =
    (ofRuns: (asked: Asked) => Reply, ofStatuses: (asked: Asked) => Reply = () => statuses) =>
    (asked: Asked): Reply =>
      asked.path.includes('/check-runs') ? ofRuns(asked) : ofStatuses(asked)

  test.each([0, 1, 100, 101, 250])('%d check runs are read whole', async (total) => {
    const { source, requests } = open(both(runs(total)))
    const fact = await source.commitChecks(COMMIT)
    expect(fact.known && fact.value.map(({ id }) => id)).toEqual([...Array(total).keys()])
    expect(requests).toHaveLength(1 + Math.max(1, Math.ceil(total / 100)))
    expect(source.requests().sequential).toBe(total > 100 ? 2 : 1)
  })

  test('statuses are among them', async () => {
    const status = { id: 5, context: 'ci', state: 'error', updated_at: '2026-01-01T00:00:00Z' }
    const { source } = open(both(runs(1), () => [200, { total_count: 1, statuses: [status] }]))
    expect(await source.commitChecks(COMMIT)).toMatchObject({
      value: [
        { name: 'job 0', app: 'github-actions', state: 'success' },
        { name: 'ci', state: 'failure' },
      ],
    })
  })

  test.each<[string, (asked: Asked) => Reply, string]>([
    ['fewer than there are', both(runs(250, 240)), 'malformed'],
    [
      'one page twice',
      both((asked) => runs(250)({ ...asked, path: asked.path.replace('page=3', 'page=2') })),
      'malformed',
    ],
    ['more pages than the total tells', both(() => [200, { total_count: 0, check_runs: [] }, NEXT]), 'malformed'],
    ['a page that cannot be read', both((asked) => (page(asked) === 2 ? [500, {}] : runs(250)(asked))), 'unreachable'],
    ['runs that may not be read', both(() => [403, { message: 'no' }]), 'permission-missing'],
    ['statuses that may not be read', both(runs(1), () => [403, { message: 'no' }]), 'permission-missing'],
    ['no number', both(() => [200, { check_runs: [] }]), 'malformed'],
  ])('%s', async (_, reply, expected) => {
    expect(code(await open(reply).source.commitChecks(COMMIT))).toBe(expected)
  })

  test.each([10_001, 5e8, 2 ** 53])('a total of %d is malformed, and no more pages are asked for', async (total) => {
    const { source, requests } = open(both(runs(total, 100)))
    expect(code(await source.commitChecks(COMMIT))).toBe('malformed')
    expect(requests).toHaveLength(2)
  })
})

describe('a signature', () => {
  const verification = (more: object): Reply => [
    200,
    { sha: TAG, verification: { verified: false, reason: 'unsigned', signature: null, payload: null, ...more } },
  ]
  const signed = { signature: 'S', payload: 'P' }

  test.each<[string, Reply, object | string]>([
    ['that there is not', verification({}), { verified: false, reason: 'unsigned' }],
    ['that says it is none', verification({ ...signed, verified: true }), { verified: false, reason: 'unsigned' }],
    ['without its text', verification({ verified: true, reason: 'valid' }), { verified: false, reason: 'unsigned' }],
    [
      'that is valid',
      verification({ ...signed, verified: true, reason: 'valid' }),
      { verified: true, reason: 'valid' },
    ],
    [
      'of an unknown key',
      verification({ ...signed, reason: 'unknown_key' }),
      { verified: false, reason: 'unknown_key' },
    ],
    [
      'that is verified for a reason that is new',
      verification({ ...signed, verified: true, reason: 'trusted' }),
      { verified: false, reason: 'trusted' },
    ],
    [
      'that is valid and not verified',
      verification({ ...signed, verified: false, reason: 'valid' }),
      { verified: false, reason: 'valid' },
    ],
    ['that GitHub could not verify', verification({ ...signed, reason: 'gpgverify_unavailable' }), 'unreachable'],
    ['in whose verification GitHub failed', verification({ ...signed, reason: 'gpgverify_error' }), 'unreachable'],
    ['of what is no tag', notFound, 'not-found'],
    ['without a verification', [200, { sha: TAG }], 'malformed'],
  ])('%s', async (_, reply, expected) => {
    const { source, requests } = open(() => reply)
    const fact = await source.signature(TAG, undefined)
    if (typeof expected === 'string') expect(code(fact)).toBe(expected)
    else expect(fact).toEqual(known({ verifiedBy: 'github', ...expected }))
    expect(requests[0]?.path).toBe(`/repos/octo-org/widget/git/tags/${TAG}`)
  })
})

test('a signature is judged by the allowed signers, where there are any', async () => {
  const verification = { verified: true, reason: 'valid', signature: 'S', payload: null }
  const { source } = open(() => [200, { sha: TAG, verification }])
  const unsigned = open(() => [200, { sha: TAG, verification: { ...verification, reason: 'unsigned' } }]).source
  expect(await unsigned.signature(TAG, 'a@b ssh-ed25519 AAAA')).toEqual(
    known({ verifiedBy: 'github', verified: false, reason: 'unsigned' }),
  )
  expect(await source.signature(TAG, 'a@b ssh-ed25519 AAAA')).toMatchObject({
    value: { verifiedBy: 'allowed-signers', verified: false, reason: expect.stringMatching(/\S/) },
  })
})

const hasKeygen = spawnSync('ssh-keygen', ['-?']).error === undefined

;(hasKeygen ? test : test.skip)('a signature over what the tag says is verified by the allowed signers', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'release-gate-key-'))
  const key = join(directory, 'key')
  const payload = 'object 1\ntype commit\ntag v1.0.0\n'
  const keygen = (args: string[], input = '') => execFileSync('ssh-keygen', args, { input, stdio: 'pipe' }).toString()
  keygen(['-q', '-t', 'ed25519', '-N', '', '-f', key])
  const signature = keygen(['-Y', 'sign', '-f', key, '-n', 'git'], payload)
  const signers = `octocat@example.com ${readFileSync(`${key}.pub`, 'utf8')}`
  rmSync(directory, { recursive: true })
  const judged = async (said: string | null) => {
    const verification = { verified: false, reason: 'unknown_key', signature, payload: said }
    return open(() => [200, { sha: TAG, verification }]).source.signature(TAG, signers)
  }
  expect(await judged(payload)).toMatchObject({ value: { verified: true, principal: 'octocat@example.com' } })
  expect(await judged(payload.replace('v1', 'v2'))).toMatchObject({ value: { verified: false } })
  expect(await judged(null)).toMatchObject({ value: { verified: false } })
})

describe('about many commits', () => {
  const commits = Array.from({ length: 45 }, (_, index) => index.toString(16).padStart(40, '0'))
  const asked = ({ variables }: Asked): string[] =>
    Object.entries(variables).flatMap(([name, oid]) => (name.startsWith('commit') ? [String(oid)] : []))
  /** Answers each commit of a page by `answer`. */
  const each =
    (answer: (oid: string) => object) =>
    (request: Asked): Reply =>
      data({
        databaseId: 1,
        ...Object.fromEntries(
          asked(request).map((oid, index) => [`commit${index}`, { __typename: 'Commit', oid, ...answer(oid) }]),
        ),
      })
  const status = (oid: string) => ({
    __typename: 'StatusContext',
    context: oid,
    state: 'SUCCESS',
    createdAt: '2026-01-01T00:00:00Z',
  })

  test('checks come in pages, in the order asked for', async () => {
    const { source, requests } = open(
      each((oid) => ({ statusCheckRollup: { contexts: { totalCount: 1, nodes: [status(oid)] } } })),
    )
    const facts = await source.checksOf(commits)
    expect(facts.map((fact) => fact.known && fact.value.map(({ name }) => name))).toEqual(commits.map((oid) => [oid]))
    expect(requests.map((request) => asked(request).length)).toEqual([20, 20, 5])
    for (const request of requests) expect(declared(request)).toEqual(new Set(Object.keys(request.variables)))
    expect(requests[0]?.variables).toMatchObject({ owner: 'octo-org', name: 'widget' })
    requests.length = 0
    expect(await source.checksOf(commits.slice(0, 20))).toHaveLength(20)
    expect(requests).toHaveLength(1)
  })

  test('a commit with more checks than a page has them is asked about by itself', async () => {
    const reply = each(() => ({ statusCheckRollup: { contexts: { totalCount: 200, nodes: [] } } }))
    const status = { id: 5, context: 'ci', state: 'success', updated_at: '2026-01-01T00:00:00Z' }
    const { source } = open((request) => {
      if (request.method === 'POST') return reply(request)
      return [200, { total_count: request.path.includes('check-runs') ? 0 : 1, check_runs: [], statuses: [status] }]
    })
    expect(await source.checksOf([COMMIT])).toMatchObject([{ value: [{ name: 'ci' }] }])
  })

  test('pull requests come in pages, in the order asked for', async () => {
    const pull = (oid: string) => ({
      number: parseInt(oid, 16),
      merged: true,
      baseRefName: 'main',
      headRefOid: oid,
      baseRepository: { databaseId: 1 },
      mergeCommit: { oid },
      author: null,
      commits: { totalCount: 0, nodes: [] },
      latestOpinionatedReviews: null,
    })
    const { source, requests } = open(
      each((oid) => ({ associatedPullRequests: { totalCount: 1, nodes: [pull(oid)] } })),
    )
    const facts = await source.pullRequestsOf(commits)
    expect(facts.map((fact) => fact.known && fact.value.map(({ number }) => number))).toEqual(
      commits.map((_, index) => [index]),
    )
    for (const request of requests) expect(declared(request)).toEqual(new Set(Object.keys(request.variables)))
    expect(await source.pullRequests(commits[7] ?? '')).toMatchObject({ value: [{ number: 7 }] })
  })

  test('signatures are asked for one by one', async () => {
    const verification = { verified: false, reason: 'unsigned', signature: null, payload: null }
    const { source, requests } = open(() => [200, { sha: TAG, verification }])
    const facts = await source.signaturesOf(commits)
    expect(facts).toEqual(commits.map(() => known({ verifiedBy: 'github', verified: false, reason: 'unsigned' })))
    expect(requests.map(({ path }) => path.slice(-40))).toEqual(commits)
  })

  test('nothing more is asked once the rate limit is used up', async () => {
    const { source, requests } = open((request) =>
      asked(request)[0] === commits[20]
        ? [403, { message: 'no' }, { 'x-ratelimit-remaining': '0' }]
        : each(() => ({ statusCheckRollup: null }))(request),
    )
    const codes = (await source.checksOf(commits)).map(code)
    expect(codes).toEqual(commits.map((_, index) => (index < 20 ? 'known' : 'rate-limited')))
    expect(requests).toHaveLength(2)
  })

  test('any other failure leaves the rest to be asked', async () => {
    const { source } = open((request) =>
      asked(request)[0] === commits[20] ? [401, { message: 'no' }] : each(() => ({ statusCheckRollup: null }))(request),
    )
    const codes = (await source.checksOf(commits)).map(code)
    expect(codes).toEqual(commits.map((_, index) => (index < 20 || index >= 40 ? 'known' : 'token-refused')))
  })
})

test('what is refused says what was asked for, and what would allow it', async () => {
  const { source } = open(() => [403, { message: 'no' }])
  const facts = await Promise.all([
    source.snapshot({ tag: 'v1.0.0', branches: [] }),
    source.file('octo-org/policies', 'M'),
    source.commitChecks(COMMIT),
    source.pullRequests(COMMIT),
    source.checksOf([COMMIT]).then(([fact]) => fact),
    source.membership({ kind: 'team', org: 'octo-org', slug: 'release' }, 'octocat'),
    source.triggeringId('octocat'),
    open(({ path }) =>
      path.includes('/status') ? [403, {}] : [200, { total_count: 0, check_runs: [] }],
    ).source.commitChecks(COMMIT),
  ])
  for (const fact of facts) {
    expect(fact).toMatchObject({ known: false, code: 'permission-missing', fix: expect.stringMatching(/\S/) })
    expect(fact).toHaveProperty('missing', expect.not.stringContaining('undefined'))
  }
})

test('teams are asked about with the one token, where there is but one', async () => {
  const { source, requests } = open(() => [200, { state: 'active' }], { teamToken: 'secret' })
  await source.membership({ kind: 'team', org: 'octo-org', slug: 'release' }, 'octocat')
  expect(new Set(requests.map(({ token }) => token))).toEqual(new Set(['secret']))
})

test('checks are asked for a hundred a page', async () => {
  const { source, requests } = open(({ path }) =>
    path.includes('/status') ? [200, { total_count: 0, statuses: [] }] : [200, { total_count: 0, check_runs: [] }],
  )
  await source.commitChecks(COMMIT)
  const base = `/repos/octo-org/widget/commits/${COMMIT}`
  expect(requests.map(({ path }) => path).sort()).toEqual([
    `${base}/check-runs?per_page=100&page=1`,
    `${base}/status?per_page=100&page=1`,
  ])
})

test('without a token nothing is asked', async () => {
  const { source, requests } = open(() => notFound, { token: '', teamToken: '' })
  const facts = await Promise.all([
    source.snapshot({ tag: 'v1.0.0', branches: [] }),
    source.tagNames(''),
    source.branches(COMMIT, ['main']),
    source.commitChecks(COMMIT),
    source.pullRequests(COMMIT),
    source.signature(TAG, undefined),
    source.publishedTag('v1.0.0'),
  ])
  expect(facts.map(code)).toEqual(facts.map(() => 'token-missing'))
  expect(requests).toEqual([])
  expect(source.requests()).toEqual({ count: 0, sequential: 0, milliseconds: 0 })
})

test('traces each request where a trace is wanted', async () => {
  const lines: string[] = []
  const { source } = open(() => notFound, { trace: (line) => lines.push(line) })
  await source.tagNames('v')
  expect(lines).toEqual([expect.stringMatching(/^GET .*\/git\/matching-refs\/tags%2Fv: HTTP 404/)])
})
