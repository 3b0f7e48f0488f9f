// The answers are read as a stranger to their types would, and the example's entries are known to be there.
/* eslint-disable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-assignment */
/* eslint-disable @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-call */
/* eslint-disable @typescript-eslint/no-unsafe-return, @typescript-eslint/no-unsafe-argument */
/* eslint-disable @typescript-eslint/no-non-null-assertion */
import { expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { request as httpRequest } from 'node:http'
import {
  brokenJson,
  delay,
  dispatchPayload,
  exampleWorld,
  oid,
  openApi,
  pushPayload,
  rateLimited,
  redirectTo,
  releasePayload,
  reset,
  secondaryRateLimit,
  serverError,
  stall,
  startFakeGitHub,
  truncate,
  zeroOid,
  type FakeGitHub,
  type Options,
  type World,
} from './index.ts'

const widget = 'octo-org/widget'
const repos = `/repos/${widget}`
const commit = (name: string): string => oid(widget, 'commit', name)

async function withFake(
  use: (fake: FakeGitHub) => Promise<void>,
  { world = exampleWorld(), ...options }: Options & { world?: World } = {},
): Promise<void> {
  const fake = await startFakeGitHub(world, options)
  try {
    await use(fake)
  } catch (error) {
    await fake.close().catch(() => undefined)
    throw error
  }
  await fake.close()
}

type Loose = any
interface Reply {
  status: number
  headers: Headers
  json: Loose
}

async function rest(fake: FakeGitHub, path: string, token = 'full-token', init: RequestInit = {}): Promise<Reply> {
  const headers = { authorization: `Bearer ${token}`, ...(init.headers as Record<string, string>) }
  const response = await fetch(fake.url + path, { ...init, headers })
  return { status: response.status, headers: response.headers, json: await response.json() }
}

async function graphql(fake: FakeGitHub, query: string, variables = {}, token = 'full-token'): Promise<Reply['json']> {
  const body = JSON.stringify({ query, variables })
  const response = await fetch(fake.graphqlUrl, { method: 'POST', body, headers: { authorization: `token ${token}` } })
  expect(response.status).toBe(200)
  return await response.json()
}

const onWidget = (selection: string): string =>
  `query { repository(owner: "octo-org", name: "widget") { ${selection} } }`

function sharedQuery(name: string): string {
  return readFileSync(new URL(`./queries/${name}.graphql`, import.meta.url), 'utf8')
}

const gateVariables = {
  owner: 'octo-org',
  name: 'widget',
  tagRef: 'refs/tags/v1.3.0',
  sha: commit('c5'),
  shaOid: commit('c5'),
  maintainersPath: '.github/MAINTAINERS',
}

async function expectViolation(use: (fake: FakeGitHub) => Promise<unknown>, text: RegExp): Promise<void> {
  const fake = await startFakeGitHub(exampleWorld())
  await use(fake)
  await expect(fake.close()).rejects.toThrow(text)
}

test('the gate query gets all its facts in one answer', () =>
  withFake(async (fake) => {
    const { data, errors } = await graphql(fake, sharedQuery('release-gate'), gateVariables)
    expect(errors).toBeUndefined()
    expect(data.rateLimit).toMatchObject({ cost: 1, nodeCount: 305, limit: 1000, remaining: 999 })
    const { repository } = data
    expect(repository).toMatchObject({ databaseId: 1296269, visibility: 'PUBLIC', isInOrganization: true })
    expect(repository.tag).toMatchObject({
      name: 'v1.3.0',
      prefix: 'refs/tags/',
      target: {
        __typename: 'Tag',
        oid: oid(widget, 'tag', 'v1.3.0'),
        name: 'v1.3.0',
        tagger: { name: 'The Octocat', user: { login: 'octocat', databaseId: 583231 } },
        target: { __typename: 'Commit', oid: commit('c5') },
      },
    })
    expect(repository.defaultBranchRef.compare).toMatchObject({ status: 'IDENTICAL', aheadBy: 0, behindBy: 0 })
    expect(repository.defaultBranchRef.target.maintainers).toMatchObject({
      mode: 33188,
      type: 'blob',
      object: { __typename: 'Blob', byteSize: 9, isBinary: false, isTruncated: false, text: '@octocat\n' },
    })
    const { contexts, state } = repository.commit.statusCheckRollup
    expect(state).toBe('SUCCESS')
    expect(contexts.nodes.map((node: Loose) => node.name ?? node.context)).toEqual(['test', 'lint', 'ci/external'])
    expect(contexts.nodes[0].checkSuite.app).toEqual({ databaseId: 15368, slug: 'github-actions' })
    const [pull] = repository.commit.associatedPullRequests.nodes
    expect(pull).toMatchObject({ number: 7, merged: true, baseRefName: 'main', mergeCommit: { oid: commit('c5') } })
    expect(pull.latestOpinionatedReviews.nodes).toMatchObject([{ state: 'APPROVED', author: { databaseId: 2 } }])
    expect(repository.tags.totalCount).toBe(6)
    expect(fake.requests).toMatchObject([
      {
        method: 'POST',
        path: '/graphql',
        operation: 'ReleaseGate',
        authorization: { scheme: 'token', token: 'full-token' },
      },
    ])
    expect(fake.requests[0]).toMatchObject({ started: 0, finished: 1, status: 200 })
  }))

test('the team query lists the members of child teams, and not the invited', () =>
  withFake(async (fake) => {
    const ask = (login: string) =>
      graphql(fake, sharedQuery('team'), { org: 'octo-org', team: 'release', login }, 'team-token')
    const { data } = await ask('monalisa')
    expect(data.organization.team).toMatchObject({ databaseId: 71, members: { totalCount: 1 } })
    expect(data.organization.team.members.edges).toEqual([
      { role: 'MEMBER', node: { login: 'monalisa', databaseId: 3 } },
    ])
    expect((await ask('mallory')).data.organization.team.members.totalCount).toBe(0)
    // A search, not a lookup.
    expect((await ask('o')).data.organization.team.members.totalCount).toBe(2)
  }))

test('the rules query tells which rulesets and reviewers stand', () => {
  const world = exampleWorld()
  world.tokens['full-token']!.permissions!.actions = 'read'
  world.repositories[widget].tagRules = [{ type: 'creation', ruleset: { id: 5, name: 'tags' } }]
  world.repositories[widget].environments = {
    release: {
      id: 9,
      protectionRules: [{ type: 'REQUIRED_REVIEWERS', preventSelfReview: true, reviewers: ['hubot'] }],
    },
  }
  return withFake(
    async (fake) => {
      const variables = { owner: 'octo-org', name: 'widget', tagRef: 'refs/tags/v1.3.0', environment: 'release' }
      const { data, errors } = await graphql(fake, sharedQuery('release-gate-rules'), variables)
      expect(errors).toBeUndefined()
      expect(data.repository.ref.rules.nodes).toMatchObject([
        { type: 'CREATION', repositoryRuleset: { databaseId: 5, target: 'TAG', enforcement: 'ACTIVE' } },
      ])
      expect(data.repository.environment.protectionRules.nodes).toEqual([
        { type: 'REQUIRED_REVIEWERS', timeout: 0, preventSelfReview: true, reviewers: { totalCount: 1 } },
      ])
    },
    { world },
  )
})

test('compare tells where a commit, a branch or a shortened id stands', () =>
  withFake(async (fake) => {
    const compare = async (headRef: string): Promise<unknown> => {
      const query = onWidget(`defaultBranchRef { compare(headRef: "${headRef}") { status aheadBy behindBy } }`)
      return (await graphql(fake, query)).data.repository.defaultBranchRef.compare
    }
    expect(await compare(commit('c2'))).toEqual({ status: 'BEHIND', aheadBy: 0, behindBy: 3 })
    expect(await compare(commit('side'))).toEqual({ status: 'DIVERGED', aheadBy: 1, behindBy: 1 })
    expect(await compare('release/1.x')).toEqual({ status: 'DIVERGED', aheadBy: 1, behindBy: 3 })
    expect(await compare(commit('c5').slice(0, 10))).toEqual({ status: 'IDENTICAL', aheadBy: 0, behindBy: 0 })
    expect(await compare('v1.0.0')).toEqual({ status: 'BEHIND', aheadBy: 0, behindBy: 4 })
    expect(await compare('nowhere')).toBeNull()
  }))

test('refs are paged, searched and sorted', () => {
  const world = exampleWorld()
  for (let i = 0; i < 250; i++) world.repositories[widget].tags[`w${String(i).padStart(3, '0')}`] = 'c1'
  return withFake(
    async (fake) => {
      const names: string[] = []
      let after: string | null = null
      do {
        const query = `query ($after: String) { repository(owner: "octo-org", name: "widget") {
          refs(refPrefix: "refs/tags/", query: "w", first: 100, after: $after) {
            totalCount pageInfo { hasNextPage endCursor } nodes { name } } } }`
        const { refs }: { refs: Loose } = (await graphql(fake, query, { after })).data.repository
        expect(refs.totalCount).toBe(250)
        names.push(...refs.nodes.map((node: Loose) => node.name))
        after = refs.pageInfo.hasNextPage ? refs.pageInfo.endCursor : null
      } while (after !== null)
      expect(names).toHaveLength(250)
      expect(new Set(names).size).toBe(250)

      const order = 'orderBy: { field: TAG_COMMIT_DATE, direction: DESC }'
      const sorted = await graphql(
        fake,
        onWidget(`refs(refPrefix: "refs/tags/", first: 3, ${order}) { nodes { name } }`),
      )
      expect(sorted.data.repository.refs.nodes[0].name).toBe('v1.4.0')
    },
    { world },
  )
})

test('trees, links, blobs and nested tags are told apart', () => {
  const world = exampleWorld()
  world.repositories[widget].commits['c5']!.files!['OWNERS'] = { text: 'README.md', mode: 40960 }
  world.repositories[widget].commits['c5']!.files!['logo.png'] = { binary: true, size: 9 }
  const inner = { object: 'annotated', target: 'c5', names: 'inner' } as const
  world.repositories[widget].tags['nested'] = { object: 'annotated', target: inner }
  world.repositories[widget].tags['tree'] = { object: 'tree', commit: 'c5' }
  return withFake(
    async (fake) => {
      const { data } = await graphql(
        fake,
        onWidget(`
          nested: ref(qualifiedName: "refs/tags/nested") { target { ... on Tag { name target { ... on Tag { name target { oid } } } } } }
          tree: ref(qualifiedName: "refs/tags/tree") { target { __typename } }
          blob: object(expression: "HEAD:README.md") { ... on Blob { text } }
          peeled: object(expression: "refs/tags/v1.3.0^{}") { oid }
          folder: object(expression: "main:.github") { ... on Tree { entries { name type } } }
          commit: object(oid: "${commit('c5')}") { ... on Commit {
            link: file(path: "OWNERS") { mode }
            folder: file(path: ".github") { mode type }
            logo: file(path: "logo.png") { object { ... on Blob { isBinary text byteSize } } }
            missing: file(path: "nothing") { mode }
            history(first: 2) { totalCount } } }
        `),
      )
      expect(data.repository).toMatchObject({
        nested: { target: { name: 'nested', target: { name: 'inner', target: { oid: commit('c5') } } } },
        tree: { target: { __typename: 'Tree' } },
        blob: { text: '# Widget\n' },
        peeled: { oid: commit('c5') },
        folder: { entries: [{ name: 'MAINTAINERS', type: 'blob' }] },
        commit: {
          link: { mode: 40960 },
          folder: { mode: 16384, type: 'tree' },
          logo: { object: { isBinary: true, text: null, byteSize: 9 } },
          missing: null,
          history: { totalCount: 5 },
        },
      })
    },
    { world },
  )
})

test('an empty repository has no default branch, and REST says that it is empty', () => {
  const world = exampleWorld()
  const empty = { id: 4, defaultBranch: null, commits: {}, branches: {}, tags: {} }
  ;(world as World).repositories['octo-org/empty'] = empty
  return withFake(
    async (fake) => {
      const query = '{ repository(owner: "octo-org", name: "empty") { defaultBranchRef { name } } }'
      expect((await graphql(fake, query)).data.repository.defaultBranchRef).toBeNull()
      expect((await rest(fake, '/repos/octo-org/empty/git/matching-refs/tags')).status).toBe(409)
    },
    { world },
  )
})

test('what a token cannot see is not found, and what it may not read is forbidden', () => {
  const world = exampleWorld()
  ;(world as World).repositories['octo-org/secret'] = { ...world.repositories[widget], id: 5, private: true }
  return withFake(
    async (fake) => {
      for (const name of ['secret', 'missing']) {
        const { data, errors } = await graphql(fake, `{ repository(owner: "octo-org", name: "${name}") { id } }`)
        expect(data).toEqual({ repository: null })
        const message = `Could not resolve to a Repository with the name 'octo-org/${name}'.`
        expect(errors).toMatchObject([{ type: 'NOT_FOUND', path: ['repository'], message }])
        expect((await rest(fake, `/repos/octo-org/${name}/git/ref/tags/v1.3.0`)).status).toBe(404)
      }
      const { data, errors } = await graphql(fake, sharedQuery('release-gate'), gateVariables, 'workflow-token')
      expect(data.repository.commit).toMatchObject({ statusCheckRollup: null, associatedPullRequests: null })
      expect(errors.map((error: Loose) => [error.type, error.message, error.path.at(-1)])).toEqual([
        ['FORBIDDEN', 'Resource not accessible by integration', 'statusCheckRollup'],
        ['FORBIDDEN', 'Resource not accessible by integration', 'associatedPullRequests'],
      ])
      const team = await graphql(fake, sharedQuery('team'), { org: 'octo-org', team: 'release', login: 'hubot' })
      expect(team.errors).toMatchObject([{ type: 'FORBIDDEN', path: ['organization', 'team'] }])
      const run = await rest(fake, `${repos}/actions/runs/1001`, 'workflow-token')
      expect(run).toMatchObject({
        status: 403,
        json: { message: 'Resource not accessible by integration', status: '403' },
      })
      expect(run.headers.get('x-accepted-github-permissions')).toBe('actions=read')
    },
    { world },
  )
})

test.each(['unknown', 'expired-token'])('the token %s has bad credentials', (token) =>
  withFake(async (fake) => {
    const answer = await rest(fake, `${repos}/git/ref/tags/v1.3.0`, token)
    expect(answer).toMatchObject({ status: 401, json: { message: 'Bad credentials' } })
    const headers = { authorization: `Bearer ${token}` }
    const body = JSON.stringify({ query: '{ rateLimit { cost } }' })
    expect((await fetch(fake.graphqlUrl, { method: 'POST', headers, body })).status).toBe(401)
    expect((await fetch(`${fake.url}${repos}/git/ref/tags/v1.3.0`)).status).toBe(401)
  }),
)

test('REST tells refs and tag objects', () =>
  withFake(async (fake) => {
    const matching = await rest(fake, `${repos}/git/matching-refs/tags%2Fv1.`)
    expect(matching.json.map((ref: Loose) => ref.ref)).toEqual(
      ['v1.0.0', 'v1.1.0', 'v1.2.0', 'v1.3.0', 'v1.3.1', 'v1.4.0'].map((name) => `refs/tags/${name}`),
    )
    expect(matching.json[0].object).toMatchObject({ type: 'tag', sha: oid(widget, 'tag', 'v1.0.0') })
    expect((await rest(fake, `${repos}/git/matching-refs/heads/release/`)).json).toHaveLength(1)
    expect((await rest(fake, `${repos}/git/matching-refs/tags/x`)).json).toEqual([])

    const ref = await rest(fake, `${repos}/git/ref/tags/v1.3.1`)
    expect(ref.json.object).toMatchObject({ type: 'commit', sha: commit('c5') })
    expect((await rest(fake, `${repos}/git/ref/tags/v1.3`)).status).toBe(404)

    const tag = await rest(fake, `${repos}/git/tags/${oid(widget, 'tag', 'v1.3.0')}`)
    expect(tag.json).toMatchObject({
      tag: 'v1.3.0',
      object: { type: 'commit', sha: commit('c5') },
      verification: { verified: false, reason: 'unsigned', signature: null },
    })
    expect((await rest(fake, `${repos}/git/tags/${commit('c5')}`)).status).toBe(404)
    expect(tag.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(tag.headers.get('x-github-request-id')).toBeTruthy()
    expect(tag.headers.get('x-ratelimit-limit')).toBe('1000')
  }))

test('REST compares', () =>
  withFake(async (fake) => {
    const on = await rest(fake, `${repos}/compare/main...${commit('c2')}?per_page=1`)
    expect(on.json).toMatchObject({ status: 'behind', ahead_by: 0, behind_by: 3, commits: [] })
    const off = await rest(fake, `${repos}/compare/release%2F1.x...${commit('side')}`)
    expect(off.json).toMatchObject({ status: 'diverged', ahead_by: 3, behind_by: 1, total_commits: 3 })
    expect(off.json.merge_base_commit.sha).toBe(commit('c2'))
    expect(off.json.files.map((file: Loose) => file.filename)).toEqual(['src/widget.js'])
    expect((await rest(fake, `${repos}/compare/main...nowhere`)).status).toBe(404)
    const paged = await rest(fake, `${repos}/compare/${commit('c1')}...main?per_page=2&page=2`)
    expect(paged.json.commits.map((one: Loose) => one.sha)).toEqual([commit('c4'), commit('c5')])
    expect(paged.headers.get('link')).toContain('rel="prev"')
  }))

test('REST tells teams and memberships', () =>
  withFake(async (fake) => {
    const membership = (login: string, team = 'release', token = 'team-token') =>
      rest(fake, `/orgs/octo-org/teams/${team}/memberships/${login}`, token)
    const team = await rest(fake, '/orgs/octo-org/teams/release-eu', 'team-token')
    expect(team.json).toMatchObject({
      slug: 'release-eu',
      parent: { slug: 'release' },
      organization: { login: 'octo-org' },
    })
    expect((await membership('hubot')).json).toMatchObject({ state: 'active', role: 'member' })
    expect((await membership('monalisa')).json).toMatchObject({ state: 'active' })
    expect((await membership('mallory')).json).toMatchObject({ state: 'pending' })
    expect((await membership('octocat')).status).toBe(404)
    expect((await membership('octocat', 'security')).status).toBe(404)
    expect((await membership('hubot', 'release', 'full-token')).status).toBe(404)
    expect((await rest(fake, '/orgs/octo-org/teams/release', 'full-token')).status).toBe(404)
  }))

test('REST tells runs, permissions, contents and checks', () => {
  const world = exampleWorld()
  world.repositories[widget].commits['c5']!.files!['link'] = { text: 'README.md', mode: 40960 }
  world.repositories[widget].commits['c5']!.files!['lost'] = { text: 'nothing', mode: 40960 }
  world.repositories[widget].runs!['1002'] = { actor: 'octocat', triggeringActor: 'mallory', attempt: 2, head: 'c5' }
  return withFake(
    async (fake) => {
      const run = await rest(fake, `${repos}/actions/runs/1002`)
      expect(run.json).toMatchObject({ actor: { id: 583231 }, triggering_actor: { id: 666 }, run_attempt: 2 })
      expect((await rest(fake, `${repos}/actions/runs/1`)).status).toBe(404)
      const permission = await rest(fake, `${repos}/collaborators/hubot/permission`, 'workflow-token')
      expect(permission.json).toMatchObject({ permission: 'write', role_name: 'maintain', user: { id: 2 } })
      expect((await rest(fake, `${repos}/collaborators/release-bot%5Bbot%5D/permission`)).json.permission).toBe('read')

      const file = await rest(fake, `${repos}/contents/.github%2FMAINTAINERS?ref=main`)
      expect(Buffer.from(file.json.content, 'base64').toString()).toBe('@octocat\n')
      expect((await rest(fake, `${repos}/contents/.github`)).json).toMatchObject([
        { name: 'MAINTAINERS', type: 'file' },
      ])
      expect((await rest(fake, `${repos}/contents/link`)).json).toMatchObject({ type: 'file', size: 9 })
      expect((await rest(fake, `${repos}/contents/lost`)).json).toMatchObject({ type: 'symlink', target: 'nothing' })
      expect((await rest(fake, `${repos}/contents/missing`)).status).toBe(404)
      const raw = await fetch(`${fake.url}${repos}/contents/README.md`, {
        headers: { authorization: 'Bearer full-token', accept: 'application/vnd.github.raw+json' },
      })
      expect(await raw.text()).toBe('# Widget\n')

      const checks = await rest(fake, `${repos}/commits/${commit('c5')}/check-runs?check_name=lint&filter=latest`)
      expect(checks.json).toMatchObject({ total_count: 1, check_runs: [{ name: 'lint', app: { id: 15368 } }] })
      const status = await rest(fake, `${repos}/commits/${commit('c5')}/status`)
      expect(status.json).toMatchObject({ state: 'success', statuses: [{ context: 'ci/external' }] })
      expect((await rest(fake, `${repos}/commits/${commit('c1')}/status`)).json.state).toBe('pending')
    },
    { world },
  )
})

test('a route, method or parameter that GitHub does not have is a violation', async () => {
  await expectViolation((fake) => rest(fake, `${repos}/git/refs/tags/v1.3.0`), /GitHub has no such route/)
  await expectViolation((fake) => rest(fake, `${repos}/git/ref/tags/v1?foo=1`), /unknown query parameter foo/)
  await expectViolation((fake) => rest(fake, `${repos}/compare/main...main?per_page=101`), /per_page is not 1 to 100/)
  await expectViolation((fake) => rest(fake, `${repos}/actions/runs/abc`), /parameter run_id: must be integer/)
  await expectViolation((fake) => rest(fake, `${repos}/compare/main`), /BASE...HEAD/)
  await expectViolation((fake) => rest(fake, repos), /the fake does not play/)
  const headers = { 'x-github-api-version': '2020-01-01' }
  await expectViolation((fake) => rest(fake, `${repos}/git/ref/tags/v1`, 'full-token', { headers }), /no API version/)
})

test('a request without a User-Agent is a violation', () =>
  expectViolation(async (fake) => {
    const status = await new Promise((resolve, reject) => {
      const sent = httpRequest(`${fake.url}${repos}/git/ref/tags/v1.3.0`, (response) => {
        response.resume().on('end', () => resolve(response.statusCode))
      })
      sent.on('error', reject).end()
    })
    expect(status).toBe(403)
  }, /User-Agent/))

test.each([
  ['an unknown field', onWidget('nonsense'), {}, /Cannot query field "nonsense"/],
  ['a syntax error', 'query {', {}, /Syntax Error/],
  [
    'an invalid id',
    'query ($o: GitObjectID!) { repository(owner: "a", name: "b") { object(oid: $o) { id } } }',
    { o: 'main' },
    /not a valid GitObjectID/,
  ],
  ['a missing variable', 'query ($o: String!) { repository(owner: $o, name: "b") { id } }', {}, /was not provided/],
  [
    'a connection without a bound',
    onWidget('refs(refPrefix: "refs/tags/") { totalCount }'),
    {},
    /must provide a `first` or `last`/,
  ],
  [
    'too large a page',
    onWidget('refs(refPrefix: "refs/tags/", first: 101) { totalCount }'),
    {},
    /limit of 100 records/,
  ],
  [
    'a made-up cursor',
    onWidget('refs(refPrefix: "refs/tags/", first: 1, after: "1") { totalCount }'),
    {},
    /valid cursor/,
  ],
  ['a short ref', onWidget('ref(qualifiedName: "main") { name }'), {}, /not a full name/],
  ['a field the fake lacks', onWidget('diskUsage'), {}, /does not play Repository.diskUsage/],
])('%s is a violation and is answered with errors', (_, query, variables, text) =>
  expectViolation(async (fake) => {
    const { errors } = await graphql(fake, query, variables)
    expect(errors[0].message).toMatch(text)
  }, text),
)

test('a name that means a branch and a tag is a violation', async () => {
  const world = exampleWorld()
  world.repositories[widget].tags['main'] = 'side'
  const fake = await startFakeGitHub(world)
  expect((await rest(fake, `${repos}/compare/refs%2Fheads%2Fmain...${commit('c5')}`)).json.status).toBe('identical')
  expect(fake.violations).toEqual([])
  await rest(fake, `${repos}/compare/main...${commit('c5')}`)
  await expect(fake.close()).rejects.toThrow(/both a branch and a tag/)
})

test('an answer of the fake that GitHub would not give is a violation', async () => {
  const world = exampleWorld()
  world.repositories[widget].commits['c5']!.checks = [{ name: 'odd', conclusion: 'splendid' as never }]
  world.repositories[widget].tags['v1.3.1'] = 'no-such-commit'
  const fake = await startFakeGitHub(world)
  expect((await rest(fake, `${repos}/commits/${commit('c5')}/check-runs`)).status).toBe(500)
  expect((await rest(fake, `${repos}/git/ref/tags/v1.3.1`)).status).toBe(500)
  await graphql(
    fake,
    onWidget(
      'object(expression: "HEAD") { ... on Commit { statusCheckRollup { contexts(first: 1) { nodes { ... on CheckRun { conclusion } } } } } }',
    ),
  )
  const told = fake.violations.join('\n')
  expect(told).toMatch(/check_runs\/0\/conclusion/)
  expect(told).toMatch(/no commit named no-such-commit/)
  expect(told).toMatch(/CheckConclusionState/)
  await expect(fake.close()).rejects.toThrow(/must be equal to one of the allowed values/)
})

test('an answer with a field that GitHub does not describe is refused', () => {
  const membership = { state: 'active', role: 'member', url: 'https://api.github.com/x' }
  expect(openApi().checkComponent('team-membership', membership)).toEqual([])
  expect(openApi().checkComponent('team-membership', { ...membership, admin: true })).toHaveLength(1)
})

test('the world can change between requests, but a tag object cannot', async () => {
  const fake = await startFakeGitHub(exampleWorld())
  const sha = async (): Promise<string> => (await rest(fake, `${repos}/git/ref/tags/v1.3.0`)).json.object.sha
  const before = await sha()
  fake.world.repositories[widget]!.tags['v1.3.0'] = {
    object: 'annotated',
    target: 'side',
    tagger: 'octocat',
    as: 'moved',
  }
  expect(await sha()).not.toBe(before)
  expect(fake.violations).toEqual([])
  fake.world.repositories[widget]!.tags['v1.3.0'] = {
    object: 'annotated',
    target: 'c1',
    tagger: 'octocat',
    as: 'moved',
  }
  await sha()
  await expect(fake.close()).rejects.toThrow(/changes the tag object 'moved'/)
})

test('faults strike in order, as often as they say', () =>
  withFake(async (fake) => {
    const path = `${repos}/git/ref/tags/v1.3.0`
    fake.faults.push(
      rateLimited({ times: 1 }),
      secondaryRateLimit(7, { times: 1 }),
      redirectTo(`${fake.url}/elsewhere`, { times: 1, match: (request) => request.path.endsWith('v1.3.0') }),
    )
    const limited = await rest(fake, path)
    expect(limited.status).toBe(403)
    expect(limited.headers.get('x-ratelimit-remaining')).toBe('0')
    expect((await rest(fake, path)).headers.get('retry-after')).toBe('7')
    const redirect = await rest(fake, path, 'full-token', { redirect: 'manual' })
    expect([redirect.status, redirect.headers.get('location')]).toEqual([301, `${fake.url}/elsewhere`])
    expect((await rest(fake, path)).status).toBe(200)

    fake.faults.push(
      serverError(502, { times: 1 }),
      brokenJson({ times: 1 }),
      reset({ times: 1 }),
      truncate({ times: 1 }),
    )
    const page = await fetch(fake.url + path, { headers: { authorization: 'Bearer full-token' } })
    expect([page.status, page.headers.get('content-type')]).toEqual([502, 'text/html; charset=utf-8'])
    expect(await page.text()).toContain('<html>')
    await expect(rest(fake, path)).rejects.toThrow(/JSON/)
    await expect(rest(fake, path)).rejects.toThrow()
    await expect(rest(fake, path)).rejects.toThrow()

    fake.faults.push(stall({ times: 1 }), delay(50, { times: 1 }))
    await expect(rest(fake, path, 'full-token', { signal: AbortSignal.timeout(50) })).rejects.toThrow()
    expect(fake.requests.at(-1)?.finished).toBeNull()
    const before = performance.now()
    expect((await rest(fake, path)).status).toBe(200)
    expect(performance.now() - before).toBeGreaterThan(45)
  }))

test('a fault that cannot be judged fails the test', () =>
  expectViolation(async (fake) => {
    fake.faults.push({
      match: () => {
        throw new Error('no such property')
      },
      answer: 'reset',
    })
    await expect(rest(fake, `${repos}/git/ref/heads/main`)).rejects.toThrow()
  }, /no such property/))

test('the order numbers tell which requests ran side by side', () =>
  withFake(async (fake) => {
    fake.faults.push(delay(30))
    await Promise.all([rest(fake, `${repos}/git/ref/tags/v1.3.0`), rest(fake, `${repos}/git/ref/heads/main`)])
    await rest(fake, `${repos}/git/ref/tags/v1.3.1`)
    const [one, two, three] = fake.requests
    expect(Math.max(one!.started, two!.started)).toBeLessThan(Math.min(one!.finished!, two!.finished!))
    expect(three!.started).toBeGreaterThan(Math.max(one!.finished!, two!.finished!))
  }))

test('a base path moves REST and GraphQL as on GHES', () =>
  withFake(
    async (fake) => {
      expect(new URL(fake.url).pathname).toBe('/api/v3')
      expect(new URL(fake.graphqlUrl).pathname).toBe('/api/graphql')
      expect((await rest(fake, `${repos}/git/ref/tags/v1.3.0`)).status).toBe(200)
      expect((await graphql(fake, onWidget('name'))).data.repository.name).toBe('widget')
      expect(fake.requests[0]?.path).toBe(`${repos}/git/ref/tags/v1.3.0`)
    },
    { basePath: '/api/v3', description: 'ghes-3.19' },
  ))

test('a hundred thousand tags are served from what was precomputed', () => {
  const world = exampleWorld()
  for (let i = 0; i < 100_000; i++) world.repositories[widget].tags[`v2.${i}.0`] = 'c1'
  const path = `${repos}/git/matching-refs/tags/v`
  return withFake(
    async (fake) => {
      expect((await rest(fake, path)).json).toHaveLength(100_006)
      // Only what has to be computed counts against the limit.
      expect(fake.rateLimit.used).toBe(1)
      fake.world.repositories[widget]!.tags = { v2: 'c1' }
      fake.invalidate()
      expect((await rest(fake, path)).json).toHaveLength(1)
      expect(fake.rateLimit.used).toBe(2)
    },
    { world, validate: false, precompute: [{ path, token: 'full-token' }] },
  )
}, 60_000)

test('GraphQL names a bot without the suffix, and a tagger only if it is a user', () => {
  const world = exampleWorld()
  world.repositories[widget].tags['bot'] = { object: 'annotated', target: 'c5', tagger: 'release-bot[bot]' }
  world.repositories[widget].commits['c5']!.pullRequests![0]!.author = 'dependabot[bot]'
  const author = 'associatedPullRequests(first: 1) { nodes { author { __typename login } } }'
  return withFake(
    async (fake) => {
      const { data } = await graphql(
        fake,
        onWidget(`ref(qualifiedName: "refs/tags/bot") { target { ... on Tag { tagger { name user { login } } } } }
          object(expression: "HEAD") { ... on Commit { ${author} } }`),
      )
      expect(data.repository.ref.target.tagger).toEqual({ name: 'release-bot[bot]', user: null })
      expect(data.repository.object.associatedPullRequests.nodes).toEqual([
        { author: { __typename: 'Bot', login: 'dependabot' } },
      ])
    },
    { world },
  )
})

test('payloads are what GitHub describes', () => {
  const world = exampleWorld()
  const push = pushPayload(world, widget, 'v1.3.0', { sender: 'octocat' })
  expect(push).toMatchObject({
    ref: 'refs/tags/v1.3.0',
    before: zeroOid,
    after: oid(widget, 'tag', 'v1.3.0'),
    created: true,
    deleted: false,
    forced: false,
    base_ref: null,
    head_commit: { id: commit('c5') },
    repository: { full_name: widget, default_branch: 'main', owner: { login: 'octo-org' } },
    sender: { login: 'octocat', id: 583231, type: 'User' },
  })
  expect(pushPayload(world, widget, 'v1.3.1', { sender: 'octocat' })).toMatchObject({ after: commit('c5') })
  const deleted = pushPayload(world, widget, 'v1.3.0', { sender: 'mallory', deleted: true })
  expect(deleted).toMatchObject({ created: false, forced: false, after: zeroOid, head_commit: null })
  const moved = pushPayload(world, widget, 'v1.3.0', { sender: 'mallory', created: false })
  expect(moved).toMatchObject({ created: false, forced: true })
  expect(moved['before']).not.toBe(zeroOid)
  const bot = pushPayload(world, widget, 'v1.3.0', { sender: 'release-bot[bot]' })
  expect(bot).toMatchObject({ sender: { type: 'Bot', id: 41898282 } })
  for (const payload of [push, deleted, moved, bot]) {
    expect(openApi().checkComponent('webhook-push', payload)).toEqual([])
  }
  const release = releasePayload(world, widget, 'v1.3.0', { sender: 'hubot' })
  expect(openApi().checkComponent('webhook-release-published', release)).toEqual([])
  const dispatch = dispatchPayload(world, widget, 'refs/heads/main', { sender: 'hubot', inputs: { tag: 'v1.3.0' } })
  expect(openApi().checkComponent('webhook-workflow-dispatch', dispatch)).toEqual([])
})
