import { createServer, type AddressInfo } from 'node:net'

import { describe, expect, test } from '@jest/globals'

import { runAction, type Outcome } from '../support/action.ts'
import {
  rateLimited,
  type ExampleWorld,
  type Fault,
  type FaultAnswer,
  type RecordedRequest,
} from '../support/fake-github/index.ts'
import {
  ALLOWED,
  annotated,
  commit,
  expectNoStack,
  NODES,
  pushed,
  tagOid,
  undetermined,
  verdictOf,
  widget,
  widgetWorld,
  withFake,
  type Started,
} from '../support/gate.ts'

// Each request × each fault is played in reliability/; here is what no table of faults has.
interface Scenario {
  readonly faults: () => readonly Fault[]
  /** The one code of every check that is unknown; absent where the gate recovers. */
  readonly code?: string
  /** How often the gate asks. */
  readonly requests: number
  readonly inputs?: Started['inputs']
  readonly world?: (world: ExampleWorld) => void
  /** Checks that cannot be told; default: all that need the repository. */
  readonly unknown?: number
  readonly by?: string
}

const always = (answer: FaultAnswer, match: (request: RecordedRequest) => boolean = () => true) => [{ match, answer }]
const answer = (body: unknown, status = 200): FaultAnswer => ({ status, body })

/** Each Node gets a fake of its own, for a fault may strike but once. */
async function play({ faults, inputs, world: change, by = 'octocat' }: Scenario) {
  return Promise.all(
    NODES.map(async (node) => {
      const world = widgetWorld()
      change?.(world)
      return withFake(world, async (fake) => {
        fake.faults.push(...faults())
        const step = { ...pushed(world, 'v1.3.0', by), apiUrl: fake.url, ...(inputs === undefined ? {} : { inputs }) }
        return { outcome: await runAction(step, node), requests: fake.requests.length }
      })
    }),
  )
}

function expectRefusal(outcome: Outcome, code: string, unknown = 5): void {
  expect(verdictOf(outcome)).toEqual(undetermined(...Array<string>(unknown).fill(code)))
  expectNoStack(outcome)
  expect(outcome.summary).toContain(code)
  expect(outcome.log.match(/^::error /gm)).toHaveLength(unknown)
}

function playAll(scenarios: Readonly<Record<string, Scenario>>): void {
  test.concurrent.each(Object.entries(scenarios))('%s', async (_, scenario) => {
    for (const { outcome, requests } of await play(scenario)) {
      if (scenario.code === undefined) expect(verdictOf(outcome)).toEqual(ALLOWED)
      else expectRefusal(outcome, scenario.code, scenario.unknown)
      expect(requests).toBe(scenario.requests)
    }
  })
}

const resource = { message: 'Resource not accessible by integration' }

describe('what GitHub refuses', () => {
  playAll({
    'an expired token': {
      faults: () => [],
      inputs: { token: 'expired-token' },
      code: 'facts/token-refused',
      requests: 1,
    },
    'no token': { faults: () => [], inputs: { token: '' }, code: 'facts/token-missing', requests: 0 },
    '403 with a rate limit that resets soon': {
      faults: () => [rateLimited({ times: 1 }, 1)],
      requests: 2,
    },
  })
})

describe('what is not there', () => {
  test.concurrent('the server is not there', async () => {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    await new Promise((resolve) => server.close(resolve))
    const world = widgetWorld()
    const outcomes = await Promise.all(
      NODES.map((node) => runAction({ ...pushed(world), apiUrl: `http://127.0.0.1:${port}` }, node)),
    )
    for (const outcome of outcomes) expectRefusal(outcome, 'facts/unreachable')
  })

  test.concurrent.each(['', 'not a url', 'ftp://127.0.0.1'])('the address of the API is "%s"', async (apiUrl) => {
    const outcome = await runAction({ ...pushed(widgetWorld()), apiUrl })
    expect(outcome).toMatchObject({ exitCode: 1, outputs: { allowed: 'false' } })
    expectNoStack(outcome)
  })
})

/** The answer to the snapshot, as GitHub would give it, with parts of it replaced. */
function snapshot(replaced: Record<string, unknown> = {}) {
  const target = { __typename: 'Commit', oid: commit('c5') }
  return {
    tag: {
      name: 'v1.3.0',
      prefix: 'refs/tags/',
      target: { __typename: 'Tag', oid: tagOid('v1.3.0'), name: 'v1.3.0', target },
    },
    defaultBranchRef: {
      name: 'main',
      compare: { status: 'IDENTICAL' },
      target: {
        ...target,
        file: {
          mode: 0o100644,
          type: 'blob',
          object: { __typename: 'Blob', oid: 'f'.repeat(40), isBinary: false, isTruncated: false, text: '@octocat\n' },
        },
      },
    },
    commit: { ...target, file: null },
    tags: { totalCount: 1, nodes: [{ name: 'v1.3.0' }] },
    ...replaced,
  }
}

describe('errors beside the data', () => {
  const errors: Readonly<Record<string, [unknown, string]>> = {
    FORBIDDEN: [{ type: 'FORBIDDEN', path: ['repository'], ...resource }, 'facts/permission-missing'],
    INSUFFICIENT_SCOPES: [{ type: 'INSUFFICIENT_SCOPES', message: 'no scope' }, 'facts/permission-missing'],
    NOT_FOUND: [{ type: 'NOT_FOUND', message: 'Could not resolve to a Repository.' }, 'facts/not-found'],
    RATE_LIMITED: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }, 'facts/rate-limited'],
    'no type': [{ message: "Field 'x' doesn't exist on type 'Commit'" }, 'facts/unreachable'],
    'a secondary limit': [{ message: 'You have exceeded a secondary rate limit.' }, 'facts/rate-limited'],
    'a type that is new': [{ type: 'NEWS', message: 'news' }, 'facts/unreachable'],
  }
  const data = { repository: snapshot() }
  playAll(
    Object.fromEntries(
      Object.entries(errors).flatMap(([name, [error, code]]): [string, Scenario][] => [
        [`${name}, no data`, { faults: () => always(answer({ data: null, errors: [error] })), code, requests: 1 }],
        [`${name}, all data`, { faults: () => always(answer({ data, errors: [error] })), code, requests: 1 }],
      ]),
    ),
  )
  const failed = answer({ data, errors: [{ message: 'Something went wrong while executing your query.' }] })
  playAll({
    'a query that GitHub fails': { faults: () => always(failed), code: 'facts/unreachable', requests: 3 },
    'a query that GitHub fails once': {
      faults: () => [{ match: () => true, answer: failed, times: 1 }],
      requests: 2,
    },
    'the data alone would be allowed': { faults: () => always(answer({ data })), requests: 1 },
    'an error that is null': {
      faults: () => always(answer({ data, errors: [null] })),
      code: 'facts/malformed',
      requests: 1,
    },
    'an error that is a text': {
      faults: () => always(answer({ data, errors: 'no' })),
      code: 'facts/malformed',
      requests: 1,
    },
    'a repository that is not there': {
      faults: () => [],
      world: (world) => {
        const { [`octo-org/widget`]: description } = world.repositories
        description.private = true
        world.tokens['workflow-token'] = { kind: 'workflow', permissions: { contents: 'read' }, repositories: [] }
      },
      code: 'facts/not-found',
      requests: 1,
    },
    'a token without contents: read': {
      faults: () => [],
      world: (world) => {
        world.tokens['workflow-token'] = { kind: 'workflow', permissions: {}, repositories: ['octo-org/widget'] }
      },
      code: 'facts/permission-missing',
      requests: 1,
    },
  })
})

describe('data that is not what GitHub documents', () => {
  const { tag, defaultBranchRef } = snapshot()
  const onMain = (file: unknown) => ({
    defaultBranchRef: { ...defaultBranchRef, target: { ...defaultBranchRef.target, file } },
  })
  const answers: Readonly<Record<string, unknown>> = {
    'no data': null,
    'an empty repository': { repository: {} },
    'a tag without a name': { repository: snapshot({ tag: { ...tag, name: null } }) },
    'another tag': { repository: snapshot({ tag: { ...tag, name: 'v1.2.0' } }) },
    'a branch of that name': { repository: snapshot({ tag: { ...tag, prefix: 'refs/heads/' } }) },
    'a tag object without an id': { repository: snapshot({ tag: { ...tag, target: { ...tag.target, oid: 'x' } } }) },
    'a comparison left out': {
      repository: snapshot({ defaultBranchRef: { name: 'main', target: defaultBranchRef.target } }),
    },
    'a comparison that is new': {
      repository: snapshot({ defaultBranchRef: { ...defaultBranchRef, compare: { status: 'UNKNOWN' } } }),
    },
    'a file without a mode': { repository: snapshot(onMain({ type: 'blob', object: null })) },
    'tags without their number': { repository: snapshot({ tags: { nodes: [{ name: 'v1.3.0' }] } }) },
  }
  playAll(
    Object.fromEntries(
      Object.entries(answers).map(([name, data]) => [
        name,
        { faults: () => always(answer({ data })), code: 'facts/malformed', requests: 1 },
      ]),
    ),
  )

  const denials: Readonly<Record<string, [unknown, string]>> = {
    'a file without text': [
      snapshot(
        onMain({
          mode: 0o100644,
          type: 'blob',
          object: { __typename: 'Blob', oid: 'f'.repeat(40), isBinary: false, text: null },
        }),
      ),
      'actor/file-unusable',
    ],
    'a file of which it is not said whether it is binary': [
      snapshot(
        onMain({
          mode: 0o100644,
          type: 'blob',
          object: { __typename: 'Blob', oid: 'f'.repeat(40), isBinary: null, text: '@octocat' },
        }),
      ),
      'actor/file-unusable',
    ],
    'no file': [snapshot(onMain(null)), 'actor/nobody-configured'],
    'no tag': [snapshot({ tag: null }), 'tag-object/missing'],
    'another commit in the tag': [
      snapshot({
        tag: { ...tag, target: { ...tag.target, target: { __typename: 'Commit', oid: commit('c4') } } },
      }),
      'tag-unmoved/moved',
    ],
    'a commit that is ahead of the branch': [
      snapshot({ defaultBranchRef: { ...defaultBranchRef, compare: { status: 'AHEAD' } } }),
      'tag-branch/not-on-branch',
    ],
  }
  test.concurrent.each(Object.entries(denials))('%s denies', async (_, [repository, code]) => {
    const played = await play({ faults: () => always(answer({ data: { repository } })), requests: 1 })
    for (const { outcome } of played) {
      expect(outcome).toMatchObject({ exitCode: 1, outputs: { allowed: 'false', decision: 'denied' } })
      expect(verdictOf(outcome).reasons).toContain(code)
      expectNoStack(outcome)
    }
  })
})

describe('requests besides the first', () => {
  const team = { 'allowed-teams': 'octo-org/release', 'maintainers-file': '', 'team-token': 'team-token' }
  const membership = ({ path }: RecordedRequest): boolean => path.includes('/memberships/')
  const probe = ({ path }: RecordedRequest): boolean => path.endsWith('/teams/release')
  const listing = ({ path }: RecordedRequest): boolean => path.includes('/matching-refs/')
  const manyTags = (world: ExampleWorld): void => {
    for (let patch = 0; patch < 120; patch++) widget(world).tags[`v0.1.${patch}`] = annotated('c1')
  }
  const ofTeam = (faults: readonly Fault[], code: string, requests: number): Scenario => ({
    faults: () => faults,
    inputs: team,
    by: 'hubot',
    code,
    requests,
    unknown: 1,
  })
  const ofTags = (body: FaultAnswer, code: string, requests: number): Scenario => ({
    faults: () => always(body, listing),
    world: manyTags,
    code,
    requests,
    unknown: 1,
  })
  playAll({
    'membership: a state that is new': ofTeam(
      always(answer({ state: 'invited', role: 'member' }), membership),
      'facts/malformed',
      3,
    ),
    'membership: a state that is null': ofTeam(always(answer({ state: null }), membership), 'facts/malformed', 3),
    'tags: no list': ofTags(answer({ refs: [] }), 'facts/malformed', 2),
    'tags: a ref that is null': ofTags(answer([null]), 'facts/malformed', 2),
  })

  test.concurrent('the probe of the team does not matter for a member', async () => {
    const played = await play({
      faults: () => always(answer(resource, 403), probe),
      inputs: team,
      by: 'hubot',
      requests: 3,
    })
    for (const { outcome } of played) expect(verdictOf(outcome)).toEqual(ALLOWED)
  })
})
