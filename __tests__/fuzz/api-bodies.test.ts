import { afterAll, beforeAll, expect } from '@jest/globals'
import fc from 'fast-check'

import { known } from '../../src/model/fact.ts'
import { judge, type Judgement } from '../../src/entry/judge.ts'
import { openGitHub } from '../../src/facts/release/github-source.ts'
import { createTransport, type Transport, type TransportResponse } from '../../src/github/client/transport.ts'
import { makeUpBody, makeUpData, routeOf, type Draw } from '../support/arbitrary/api.ts'
import { mutate, mutations, type Json, type Mutation } from '../support/arbitrary/json.ts'
import { openApi, startFakeGitHub, type FakeGitHub } from '../support/fake-github/index.ts'
import { pushed, widgetWorld } from '../support/gate.ts'
import { COMMIT, event, people, ports, TAG_OBJECT } from '../support/facts.ts'
import { policyOf } from '../support/policy.ts'
import { property } from '../support/property.ts'
import { publishHarmlessly } from '../support/published.ts'
import { SCENARIOS, toldBy, type Scenario } from '../support/scenarios.ts'

/** A scenario whose answers were recorded, to be played again with some of them spoilt. */
interface Recording {
  readonly name: string
  readonly scenario: Scenario
  readonly answers: ReadonlyMap<string, TransportResponse>
  readonly play: (network: Transport) => Promise<Judgement>
  readonly network: Transport
}

const fakes: FakeGitHub[] = []
const recordings: Recording[] = []

const keyOf = (url: string, { method = 'GET', body = '' }: { method?: string; body?: string } = {}): string =>
  [method, url, body].join(' ')

async function record(name: string, scenario: Scenario): Promise<Recording> {
  const world = widgetWorld()
  const all = { contents: 'read', checks: 'read', statuses: 'read', 'pull-requests': 'read', actions: 'read' } as const
  world.tokens['workflow-token'] = { kind: 'workflow', permissions: all, repositories: ['octo-org/widget'] }
  scenario.world?.(world)
  const step = scenario.start?.(world) ?? pushed(world)
  const fake = await startFakeGitHub(world)
  fakes.push(fake)
  const { inputs = {} } = scenario
  const policy = await policyOf({ 'allowed-users': '', ...inputs })
  const settings = {
    repository: { owner: 'octo-org', name: 'widget' },
    runId: '1001',
    token: 'workflow-token',
    teamToken: inputs['team-token'] ?? 'workflow-token',
    apiUrl: fake.url,
  }
  const { event, people } = toldBy(step, inputs.tag)
  const play = (network: Transport) =>
    judge(policy, event, people, () => Promise.resolve(openGitHub(settings, network)), ports)
  const answers = new Map<string, TransportResponse>()
  const network = createTransport()
  const judgement = await play(async (url, request) => {
    const told = await network(url, request)
    const answer = url.includes('/check-runs') ? withRuns(told, scenario.checkRuns) : told
    answers.set(keyOf(url, request), answer)
    return answer
  })
  expect([name, judgement.report.decision]).toEqual([name, scenario.decision])
  return { name, scenario, answers, play, network }
}

/** The check runs as the scenario has them: each the first one but for what it says. */
function withRuns(answer: TransportResponse, runs: Scenario['checkRuns']): TransportResponse {
  if (runs === undefined) return answer
  const [first] = (JSON.parse(answer.body) as { check_runs: readonly object[] }).check_runs
  const body = { total_count: runs.length, check_runs: runs.map((run) => ({ ...first, ...run })) }
  return answerOf(answer, JSON.stringify(body))
}

beforeAll(async () => {
  for (const [name, scenario] of Object.entries(SCENARIOS)) recordings.push(await record(name, scenario))
})

afterAll(async () => {
  for (const fake of fakes) await fake.close()
})

const answerOf = (head: Pick<TransportResponse, 'status' | 'url' | 'headers'>, body: string): TransportResponse => ({
  ...head,
  body,
  text: () => Promise.resolve(body),
  arrayBuffer: () => Promise.resolve(new ArrayBuffer(0)),
})

/** Plays `recording` with the body of one answer spoilt; what was not asked before, the fake answers. */
async function replay({ answers, network, play }: Recording, which: number, by: readonly Mutation[]) {
  const spoilt = [...answers.keys()][which % answers.size]
  let body = ''
  const judgement = await play((url, request) => {
    const key = keyOf(url, request)
    const answer = answers.get(key)
    if (answer === undefined) return network(url, request)
    if (key !== spoilt) return Promise.resolve(answer)
    body = JSON.stringify(mutate(JSON.parse(answer.body) as Json, by))
    return Promise.resolve(answerOf(answer, body))
  })
  return { judgement, body }
}

/** Whether GitHub says that the file of maintainers is not there. */
const saysNoFile = (body: string): boolean =>
  ([...walk(JSON.parse(body) as Json)] as [string, Json][]).some(([path, value]) => path === NO_FILE && value === null)

const NO_FILE = '.data.repository.defaultBranchRef.target.file'

function* walk(value: Json, path = ''): Generator<[string, Json]> {
  yield [path, value]
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) yield* walk(inner, `${path}.${key}`)
}

const seen = new Map<string, number>()
const times = (what: string): number => seen.get(what) ?? 0

property(
  'API bodies: a spoilt one never makes a release allowed that was not',
  { cases: 100, most: 1_000 },
  fc.tuple(fc.nat(9_999), fc.nat(9), mutations(3)),
  async ([which, answer, by]) => {
    const isAllowed = which % 2 === 0
    const some = recordings.filter(({ scenario }) => (scenario.decision === 'allowed') === isAllowed)
    const recording = some[(which >> 1) % some.length]
    if (recording === undefined) throw new Error('nothing recorded')
    const { decision: before, isAboutTheFile = false } = recording.scenario
    const { judgement, body } = await replay(recording, answer, by)
    publishHarmlessly(judgement)
    const { decision } = judgement.report
    const change = `${before} → ${decision}`
    seen.set(change, times(change) + 1)
    if (before !== 'allowed' && !(isAboutTheFile && saysNoFile(body))) {
      expect([recording.name, decision]).not.toContain('allowed')
    }
  },
  () => {
    // What is spoilt is what is read: of what was allowed, some is allowed no more, and some still is.
    expect(times('allowed → undetermined')).toBeGreaterThan(0)
    expect(times('allowed → allowed')).toBeGreaterThan(0)
    expect(times('denied → denied')).toBeGreaterThan(0)
  },
)

const ROUTES = [
  '/repos/{owner}/{repo}/git/matching-refs/{ref}',
  '/repos/{owner}/{repo}/commits/{ref}/check-runs',
  '/repos/{owner}/{repo}/commits/{ref}/status',
  '/repos/{owner}/{repo}/git/tags/{tag_sha}',
  '/repos/{owner}/{repo}/actions/runs/{run_id}',
  '/orgs/{org}/teams/{team_slug}',
  '/orgs/{org}/teams/{team_slug}/memberships/{username}',
]

/** A GitHub that makes up every answer: by its own descriptions, and then perhaps spoilt. */
function madeUp(draw: Draw, by: readonly Mutation[]) {
  // The gate would take what goes wrong here for a network that is down.
  const problems: unknown[] = []
  const makeUp = async (url: string, body: string): Promise<Json> => {
    const { pathname } = new URL(url)
    if (pathname === '/graphql') {
      return { data: await makeUpData(draw, (JSON.parse(body) as { query: string }).query, LIKELY) }
    }
    const route = routeOf(pathname, ROUTES)
    if (route === undefined) throw new Error(`no route for ${pathname}`)
    const made = makeUpBody(draw, route, LIKELY)
    problems.push(...openApi().checkAnswer('GET', route, 200, made))
    return made
  }
  const network: Transport = async (url, { body = '' } = {}) => {
    const whole = await makeUp(url, body).catch((error: unknown) => {
      problems.push(error)
      return null
    })
    const headers = new Map([['content-type', 'application/json; charset=utf-8']])
    return answerOf({ status: 200, url, headers }, JSON.stringify(mutate(whole, by)))
  }
  return { network, problems }
}

const LIKELY = {
  texts: [
    'v1.2.3',
    'v1.2.2',
    'main',
    'octocat',
    '@octocat',
    'test',
    '1.2.3',
    'success',
    'valid',
    'blob',
    '## [1.2.3] - 2026-01-01\n\n- x\n',
  ],
  ids: [COMMIT, TAG_OBJECT],
}

const told = { known: 0, unknown: 0 }

property(
  'API bodies: whatever GitHub may say, and more, is judged and told as text',
  { cases: 20, most: 200, asFound: true },
  fc.tuple(fc.gen(), fc.oneof(fc.constant([]), mutations(2)), fc.nat(3)),
  async ([draw, by, kind]) => {
    const policy = await policyOf({
      'allowed-users': 'hubot:2',
      'allowed-teams': 'release',
      ...(kind === 0 ? {} : { 'release-branches': kind === 1 ? 'main, next' : 'm*, release/**' }),
      ...(kind === 3 ? { 'maintainers-file': 'octo-org/policies:OWNERS' } : {}),
      'required-checks': 'test, ci/*',
      'required-approvals': '1',
      changelog: 'CHANGELOG.md',
      'version-files': 'package.json, pyproject.toml, crates/a/Cargo.toml',
      'require-signature': 'true',
    })
    const settings = {
      repository: { owner: 'octo-org', name: 'widget' },
      runId: '1001',
      token: 'x',
      teamToken: 'x',
      apiUrl: 'https://api.github.com',
    }
    const { network, problems } = madeUp(draw, by)
    const judgement = await judge(
      policy,
      event(),
      known(people({ triggering: { login: 'hubot' }, attempt: 2 })),
      () => Promise.resolve(openGitHub(settings, network)),
      ports,
    )
    expect(problems).toEqual([])
    publishHarmlessly(judgement)
    for (const { status } of judgement.report.checks) told[status === 'unknown' ? 'unknown' : 'known']++
  },
  () => {
    expect(told.known / (told.known + told.unknown)).toBeGreaterThan(0.03)
  },
)
