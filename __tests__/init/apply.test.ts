import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { beforeEach, describe, expect, test } from '@jest/globals'

import { main } from '../../src/entry/settings-cli.ts'
import { PATHS } from '../../src/init/files.ts'
import type { Terminal } from '../../src/entry/terminal.ts'
import { temporaryFolder } from '../support/action.ts'
import {
  exampleWorld,
  startFakeGitHub,
  type ExampleWorld,
  type FakeGitHub,
  type RepositoryDescription,
  type RulesetDescription,
} from '../support/fake-github/index.ts'
import { widget, withFake } from '../support/gate.ts'
import { GIVEN } from '../support/init.ts'

const TOKEN = 'owner-token'

/** The example, of whose settings nothing was ever set, and the token of somebody who administers it. */
function newWorld(): ExampleWorld {
  const world = exampleWorld()
  Object.assign(world.tokens, {
    [TOKEN]: { kind: 'app', permissions: { actions: 'read', administration: 'write', members: 'read' } },
    'reader-token': { kind: 'app', permissions: { actions: 'read', administration: 'read' } },
    'person-token': { kind: 'pat', permissions: { actions: 'read' } },
  })
  Reflect.deleteProperty(widget(world), 'environments')
  return world
}

let directory = ''
beforeEach(() => {
  directory = temporaryFolder()
})

const FLAGS = Object.entries({ ...GIVEN, maintainers: 'octocat, hubot' }).flatMap(([name, value]) => [
  `--${name}`,
  value,
])

async function init(fake: FakeGitHub, args: readonly string[], more: Partial<Terminal> & { token?: string } = {}) {
  const printed: string[] = []
  const complaints: string[] = []
  const { token = TOKEN, ...terminal } = more
  const exitCode = await main(['init', '--repository', 'octo-org/widget', ...args], {
    directory,
    env: { GITHUB_API_URL: fake.url, RELEASE_GATE_TOKEN: token },
    colours: false,
    print: (text) => printed.push(text),
    complain: (text) => complaints.push(text),
    progress: () => undefined,
    ...terminal,
  })
  return { exitCode, out: printed.join('\n'), complaints: complaints.join('\n') }
}

const writes = ({ requests }: FakeGitHub) => requests.filter(({ method }) => method !== 'GET')

/** Applies to a world that was changed before, and hands over what became of it. */
async function applied(change: (repository: RepositoryDescription, world: ExampleWorld) => void, flags = FLAGS) {
  const world = newWorld()
  return withFake(world, async (fake) => {
    await init(fake, [...flags, '--apply'])
    change(widget(world), world)
    const before = writes(fake).length
    const outcome = await init(fake, ['--apply'])
    const after = await init(fake, ['--check'])
    return { ...outcome, check: after, sent: writes(fake).slice(before), repository: widget(world) }
  })
}

const ruleset = ({ rulesets = [] }: RepositoryDescription, name: string): RulesetDescription => {
  const found = rulesets.find((one) => one.name.includes(name))
  if (found === undefined) throw new Error(`no ruleset ${name}`)
  return found
}
const release = ({ environments }: RepositoryDescription) => {
  const found = environments?.['release']
  if (found === undefined) throw new Error('no environment')
  return found
}

describe('--apply', () => {
  test('sets everything, and a second time nothing', async () => {
    const world = newWorld()
    await withFake(world, async (fake) => {
      expect(await init(fake, [...FLAGS, '--apply'])).toMatchObject({ exitCode: 0, complaints: '' })
      const { rulesets, environments, actions, immutableReleases } = widget(world)
      expect(actions).toEqual({
        enabled: true,
        shaPinningRequired: true,
        defaultWorkflowPermissions: 'read',
        canApprovePullRequests: false,
      })
      expect(immutableReleases).toEqual({ enabled: true })
      expect(environments?.['release']).toMatchObject({
        protectionRules: [
          { type: 'REQUIRED_REVIEWERS', preventSelfReview: true, reviewers: ['octocat', 'hubot'] },
          { type: 'BRANCH_POLICY' },
        ],
        adminsCanBypass: false,
        deploymentPolicy: [{ name: 'v*.*.*', type: 'tag' }],
      })
      expect(rulesets?.map(({ target, rules, bypass }) => [target, rules.map(({ type }) => type), bypass])).toEqual([
        ['tag', ['creation'], [expect.objectContaining({ actor_id: 5 }), expect.objectContaining({ actor_id: 2 })]],
        ['tag', ['update', 'deletion', 'non_fast_forward'], []],
        [
          'branch',
          ['deletion', 'non_fast_forward', 'required_linear_history', 'pull_request', 'required_status_checks'],
          [],
        ],
      ])
      const before = writes(fake).length
      const again = await init(fake, ['--apply'])
      expect(again).toMatchObject({ exitCode: 0, complaints: '' })
      expect(writes(fake)).toHaveLength(before)
      expect(await init(fake, ['--check'])).toMatchObject({ exitCode: 0 })
      expect(await init(fake, [...FLAGS, '--check'])).toMatchObject({ exitCode: 0 })
    })
  })

  test('names a team by its id', async () => {
    const world = newWorld()
    const [slug = '', team] = Object.entries(world.organizations['octo-org'].teams)[0] ?? []
    const flags = [...FLAGS, '--taggers', `octo-org/${slug}`, '--reviewers', `octo-org/${slug}`]
    await withFake(world, async (fake) => {
      expect(await init(fake, [...flags, '--apply'])).toMatchObject({ exitCode: 0, complaints: '' })
      expect(ruleset(widget(world), 'who makes').bypass).toMatchObject([{ actor_type: 'Team', actor_id: team?.id }])
      expect(release(widget(world)).protectionRules?.[0]).toMatchObject({ reviewers: [`team:${slug}`] })
      expect(await init(fake, ['--check'])).toMatchObject({ exitCode: 0 })
    })
  })

  test('shows what differs before anything is sent, and sends nothing without a yes', async () => {
    const world = newWorld()
    await withFake(world, async (fake) => {
      await init(fake, FLAGS)
      const no = await init(fake, ['--apply'], { ask: () => Promise.resolve('n') })
      expect(no.exitCode).toBe(1)
      expect(no.out).toContain('rules.creation: none → true')
      expect(writes(fake)).toEqual([])
      let sentWhenAsked = -1
      const ask = (): Promise<string> => {
        sentWhenAsked = writes(fake).length
        return Promise.resolve('y')
      }
      expect(await init(fake, ['--apply'], { ask })).toMatchObject({ exitCode: 0 })
      expect(sentWhenAsked).toBe(0)
      expect(writes(fake)).not.toEqual([])
    })
  })

  test.each<[string, (repository: RepositoryDescription) => void, string]>([
    [
      'workflow permissions',
      ({ actions }) => Object.assign(actions ?? {}, { defaultWorkflowPermissions: 'write' }),
      'workflow permissions',
    ],
    [
      'approvals by workflows',
      ({ actions }) => Object.assign(actions ?? {}, { canApprovePullRequests: true }),
      'workflow permissions',
    ],
    ['pinning', ({ actions }) => Object.assign(actions ?? {}, { shaPinningRequired: false }), 'actions'],
    [
      'immutable releases',
      (repository) => Object.assign(repository, { immutableReleases: { enabled: false } }),
      'immutable releases',
    ],
    ['a ruleset', (repository) => repository.rulesets?.pop(), 'ruleset "release-gate: branches"'],
    ['a rule', (repository) => ruleset(repository, 'stay').rules.shift(), 'ruleset "release-gate: release tags stay"'],
    [
      'who may bypass',
      (repository) => ruleset(repository, 'stay').bypass?.push({ actor_type: 'Team', actor_id: 9 }),
      'ruleset "release-gate: release tags stay"',
    ],
    [
      'enforcement',
      (repository) => Object.assign(ruleset(repository, 'branches'), { enforcement: 'disabled' }),
      'ruleset "release-gate: branches"',
    ],
    ['the environment', (repository) => Reflect.deleteProperty(repository, 'environments'), 'environment release'],
    ['admins', (repository) => Object.assign(release(repository), { adminsCanBypass: true }), 'environment release'],
    [
      'the tags',
      (repository) =>
        Object.assign(release(repository), {
          deploymentPolicy: [
            { name: 'v*', type: 'tag' },
            { name: 'main', type: 'branch' },
          ],
        }),
      'environment release',
    ],
    [
      'the reviewers',
      (repository) => Object.assign(release(repository), { protectionRules: [{ type: 'BRANCH_POLICY' }] }),
      'environment release',
    ],
  ])('mends %s alone', async (_, change, setting) => {
    const { exitCode, out, check } = await applied(change)
    expect(exitCode).toBe(0)
    expect(out.split('\n').filter((line) => line.endsWith(': differs'))).toEqual([`${setting}: differs`])
    expect(check.exitCode).toBe(0)
  })

  test.each<[string, (repository: RepositoryDescription) => void]>([
    [
      'more approvals, more rules, more refs',
      (repository) => {
        const found = ruleset(repository, 'branches')
        const review = found.rules.find(({ type }) => type === 'pull_request')?.parameters ?? {}
        Object.assign(review, { required_approving_review_count: 3, require_code_owner_review: true })
        found.rules.push({ type: 'required_signatures' })
        found.include.push('refs/heads/release/*')
      },
    ],
    ['fewer who make tags', (repository) => ruleset(repository, 'who makes').bypass?.pop()],
    [
      'fewer reviewers, and a wait',
      (repository) => {
        const rules = release(repository).protectionRules ?? []
        rules.find(({ type }) => type === 'REQUIRED_REVIEWERS')?.reviewers?.pop()
        rules.push({ type: 'WAIT_TIMER', timeout: 30 })
      },
    ],
  ])('leaves what is stricter: %s', async (_, change) => {
    const { exitCode, sent, check } = await applied(change)
    expect([exitCode, check.exitCode]).toEqual([0, 0])
    expect(sent).toEqual([])
  })

  test('keeps what is stricter where something else is mended', async () => {
    const { exitCode, repository } = await applied((given) => {
      const found = ruleset(given, 'branches')
      Object.assign(found.rules.find(({ type }) => type === 'pull_request')?.parameters ?? {}, {
        required_approving_review_count: 3,
      })
      found.rules = found.rules.filter(({ type }) => type !== 'deletion')
      found.rules.push({ type: 'required_signatures' })
    })
    expect(exitCode).toBe(0)
    const { rules } = ruleset(repository, 'branches')
    expect(rules.map(({ type }) => type)).toEqual(expect.arrayContaining(['deletion', 'required_signatures']))
    expect(rules.find(({ type }) => type === 'pull_request')?.parameters).toMatchObject({
      required_approving_review_count: 3,
    })
  })

  test.each<[string, (repository: RepositoryDescription) => void, string]>([
    [
      'nobody who is named may make tags',
      (repository) => Object.assign(ruleset(repository, 'who makes'), { bypass: [] }),
      'who makes release tags',
    ],
    [
      'others review',
      (repository) => Object.assign(release(repository).protectionRules?.[0] ?? {}, { reviewers: ['mallory'] }),
      'environment release',
    ],
    [
      'protected branches only',
      (repository) => Object.assign(release(repository), { deploymentPolicy: 'protected' }),
      'environment release',
    ],
    ['actions are off', ({ actions }) => Object.assign(actions ?? {}, { enabled: false }), 'actions'],
  ])('leaves to a person, and does not pass, where %s', async (_, change, setting) => {
    const { exitCode, out, sent, check } = await applied(change)
    expect([exitCode, check.exitCode]).toEqual([1, 1])
    expect(sent).toEqual([])
    expect(out).toMatch(new RegExp(`${setting}"?: left as it is`))
  })

  test('does not touch rulesets of other names, or the organization’s', async () => {
    const mine = { id: 70, name: 'mine', target: 'tag' as const, include: ['~ALL'], rules: [{ type: 'creation' }] }
    const theirs = { ...mine, id: 71, name: 'release-gate: branches', source: 'Organization' as const }
    const world = newWorld()
    widget(world).rulesets = [mine, theirs]
    await withFake(world, async (fake) => {
      expect(await init(fake, [...FLAGS, '--apply'])).toMatchObject({ exitCode: 0 })
      expect(widget(world).rulesets).toHaveLength(5)
      expect(widget(world).rulesets?.slice(0, 2)).toEqual([mine, theirs])
    })
  })

  test('finds its rulesets behind a hundred others', async () => {
    const world = newWorld()
    const other = { target: 'tag' as const, include: ['~ALL'], rules: [{ type: 'creation' }] }
    widget(world).rulesets = Array.from({ length: 120 }, (_, id) => ({ ...other, id: id + 1000, name: `other ${id}` }))
    await withFake(world, async (fake) => {
      expect(await init(fake, [...FLAGS, '--apply'])).toMatchObject({ exitCode: 0 })
      const before = writes(fake).length
      expect(await init(fake, ['--apply'])).toMatchObject({ exitCode: 0 })
      expect(writes(fake)).toHaveLength(before)
      expect(widget(world).rulesets).toHaveLength(123)
    })
  })

  test('goes on after a failure, says what failed, and can be run again', async () => {
    const world = newWorld()
    await withFake(world, async (fake) => {
      fake.faults.push({
        match: ({ method, path }) => method === 'POST' && path.endsWith('/deployment-branch-policies'),
        answer: { status: 502, body: {} },
        times: 1,
      })
      const first = await init(fake, [...FLAGS, '--apply'])
      expect(first.exitCode).toBe(1)
      expect(first.complaints).toContain('environment release')
      expect(widget(world).rulesets).toHaveLength(3)
      Object.assign(release(widget(world)), { deploymentPolicy: [] })
      expect(await init(fake, ['--apply'])).toMatchObject({ exitCode: 0 })
      expect(release(widget(world)).deploymentPolicy).toEqual([{ name: 'v*.*.*', type: 'tag' }])
    })
  })

  test('a ruleset is not asked for twice, whatever became of the first', async () => {
    const world = newWorld()
    await withFake(world, async (fake) => {
      fake.faults.push({
        match: ({ method, path }) => method === 'POST' && path.endsWith('/rulesets'),
        answer: 'reset',
      })
      expect(await init(fake, [...FLAGS, '--apply'])).toMatchObject({ exitCode: 1 })
      expect(writes(fake).filter(({ path }) => path.endsWith('/rulesets'))).toHaveLength(3)
    })
  })

  test('a reviewer who is not there is said to be', async () => {
    await withFake(newWorld(), async (fake) => {
      const outcome = await init(fake, [...FLAGS, '--reviewers', 'octocat, nobody-of-that-name', '--apply'])
      expect(outcome.exitCode).toBe(1)
      expect(outcome.out).toContain('nobody-of-that-name')
    })
  })
})

describe('--check', () => {
  test.each([
    ['reader-token', ['undetermined', 'left as it is']],
    ['person-token', ['undetermined']],
  ])('with the %s does not pass for what it cannot see', async (token, said) => {
    const world = newWorld()
    await withFake(world, async (fake) => {
      await init(fake, [...FLAGS, '--apply'])
      const { exitCode, out } = await init(fake, ['--check'], { token })
      expect(exitCode).toBe(1)
      expect(said.filter((words) => out.includes(words))).not.toEqual([])
      expect(out).not.toContain('immutable releases: differs')
    })
  })

  test('changes nothing', async () => {
    await withFake(newWorld(), async (fake) => {
      await init(fake, FLAGS)
      expect(await init(fake, ['--check'])).toMatchObject({ exitCode: 1 })
      expect(writes(fake)).toEqual([])
    })
  })

  test('with answers, compares the files as well', async () => {
    await withFake(newWorld(), async (fake) => {
      await init(fake, [...FLAGS, '--apply'])
      const { exitCode, out } = await init(fake, [...FLAGS, '--registry', 'crates', '--check'])
      expect(exitCode).toBe(1)
      expect(out).toContain(PATHS.workflow)
      expect(readFileSync(join(directory, PATHS.workflow), 'utf8')).toContain('npm publish')
    })
  })

  test('answers of another form are no pass', async () => {
    await withFake(newWorld(), async (fake) => {
      await init(fake, [...FLAGS, '--apply'])
      fake.faults.push({
        match: ({ path }) => path.endsWith('/actions/permissions'),
        answer: { status: 200, body: [] },
      })
      const { exitCode, out } = await init(fake, ['--check'])
      expect(exitCode).toBe(1)
      expect(out).toContain('actions: undetermined')
    })
  })
})

test('a fake that is written to wrongly says so', async () => {
  const fake = await startFakeGitHub(newWorld())
  const send = (method: string, path: string, body: unknown) =>
    fetch(`${fake.url}/repos/octo-org/widget/${path}`, {
      method,
      headers: { authorization: `Bearer ${TOKEN}`, 'user-agent': 'test' },
      body: JSON.stringify(body),
    })
  await send('POST', 'rulesets', { name: 'x' })
  await send('PUT', 'immutable-releases', { enabled: true })
  await send('PUT', 'environments/release', { reviewer: [] })
  await expect(fake.close()).rejects.toThrow(/rulesets[^]*immutable-releases[^]*environments/)
})
