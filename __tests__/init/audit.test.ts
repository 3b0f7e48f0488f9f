import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { beforeAll, describe, expect, test } from '@jest/globals'

import { auditOne } from '../../src/entry/audit/audit.ts'
import { openSettings } from '../../src/facts/settings/open.ts'
import { main } from '../../src/entry/settings-cli.ts'
import { RECIPE_IDS, type RecipeId } from '../../src/init/answers.ts'
import { desiredSettings, RULESETS, type RulesetName } from '../../src/init/desired.ts'
import { PATHS } from '../../src/init/files.ts'
import { PULL_REQUEST } from '../../src/model/recommended.ts'
import { createTransport } from '../../src/github/client/transport.ts'
import { temporaryFolder } from '../support/action.ts'
import type {
  EnvironmentDescription,
  ExampleWorld,
  RepositoryDescription,
  RulesetDescription,
} from '../support/fake-github/index.ts'
import { widget, widgetWorld, withFake } from '../support/gate.ts'
import { answersOf, GIVEN } from '../support/init.ts'
import { auditPolicy } from '../support/settings.ts'

const PERMISSIONS = {
  contents: 'read',
  actions: 'read',
  administration: 'write',
  secrets: 'read',
  environments: 'read',
  members: 'read',
}

/** The example, of whose settings nothing was ever set. */
function newWorld(): ExampleWorld {
  const world = widgetWorld()
  Object.assign(world.tokens, { 'owner-token': { kind: 'app', permissions: PERMISSIONS } })
  const repository = widget(world)
  Reflect.deleteProperty(repository, 'environments')
  repository.branches['develop'] = 'c4'
  return world
}

const audited = (world: ExampleWorld) =>
  withFake(world, async (fake) => {
    const source = openSettings({ owner: 'octo-org', name: 'widget' }, 'owner-token', fake.url, createTransport())
    const { controls } = await auditOne(auditPolicy(), 'octo-org/widget', source)
    const ids = (status: string): string[] => controls.filter((each) => each.status === status).map(({ id }) => id)
    return { pass: ids('pass'), fail: ids('fail'), unknown: ids('unknown'), notApplicable: ids('not-applicable') }
  })

/** What became of a new world that init set up for a registry. */
async function setUp(registry: RecipeId): Promise<ExampleWorld> {
  const world = newWorld()
  const directory = temporaryFolder()
  const answers = { ...GIVEN, registry, maintainers: 'octocat:583231, hubot' }
  const flags = Object.entries(answers).flatMap(([name, value]) => [`--${name}`, value])
  await withFake(world, async (fake) => {
    const exitCode = await main(['init', '--repository', 'octo-org/widget', ...flags, '--apply'], {
      directory,
      env: { GITHUB_API_URL: fake.url, RELEASE_GATE_TOKEN: 'owner-token' },
      colours: false,
      print: () => undefined,
      complain: () => undefined,
      progress: () => undefined,
    })
    expect(exitCode).toBe(0)
  })
  // The files come onto the default branch as any change does.
  const files = Object.values(PATHS).map((path) => [path, readFileSync(join(directory, path), 'utf8')])
  Object.assign(widget(world).commits['c5'] ?? {}, {
    files: { ...widget(world).commits['c5']?.files, ...(Object.fromEntries(files) as Record<string, string>) },
  })
  return world
}

test.each(RECIPE_IDS)('a repository that init --apply set up for %s scores full in the audit', async (registry) => {
  const before = await audited(newWorld())
  expect(before.fail.length).toBeGreaterThan(10)
  const after = await audited(await setUp(registry))
  expect({ ...after, pass: after.pass.length }).toEqual({
    pass: Object.values(before).flat().length,
    fail: [],
    unknown: [],
    notApplicable: [],
  })
})

describe('what is weaker than init writes it fails', () => {
  let world: ExampleWorld
  beforeAll(async () => {
    world = await setUp('npm')
  })

  type Change = (repository: RepositoryDescription) => void
  const { rulesets } = desiredSettings(answersOf())
  const ruleset = ({ rulesets: all = [] }: RepositoryDescription, name: RulesetName): RulesetDescription => {
    const found = all.find((each) => each.name === rulesets[name].name)
    if (found === undefined) throw new Error(`no ruleset ${name}`)
    return found
  }
  /** Each rule that is written, and the control that misses it. */
  const WATCHED: readonly [string, RulesetName, string][] = [
    ['branch-deletion', 'branches', 'deletion'],
    ['branch-force-push', 'branches', 'non_fast_forward'],
    ['branch-linear-history', 'branches', 'required_linear_history'],
    ['branch-pull-request', 'branches', 'pull_request'],
    ['branch-status-checks', 'branches', 'required_status_checks'],
    ['tag-creation', 'tagCreation', 'creation'],
    ['tag-update', 'tagChanges', 'update'],
    ['tag-deletion', 'tagChanges', 'deletion'],
  ]
  const parameter =
    (type: string, name: string, weaker: unknown): Change =>
    (repository) => {
      const parameters = ruleset(repository, 'branches').rules.find((rule) => rule.type === type)?.parameters ?? {}
      expect(parameters).toHaveProperty(name)
      parameters[name] = weaker
    }
  const release = (change: Partial<EnvironmentDescription>): Change => {
    return ({ environments }) => Object.assign(environments?.['release'] ?? {}, change)
  }

  test.each<[string, Change]>([
    [
      'branch-pull-request',
      parameter('pull_request', 'required_approving_review_count', PULL_REQUEST.required_approving_review_count - 1),
    ],
    ['branch-stale-reviews', parameter('pull_request', 'dismiss_stale_reviews_on_push', false)],
    ['branch-up-to-date', parameter('required_status_checks', 'strict_required_status_checks_policy', false)],
    [
      'tag-creators',
      (repository) => ruleset(repository, 'tagCreation').bypass?.push({ actor_type: 'RepositoryRole', actor_id: 4 }),
    ],
    [
      'tag-bypass',
      (repository) => ruleset(repository, 'tagChanges').bypass?.push({ actor_type: 'RepositoryRole', actor_id: 5 }),
    ],
    ['environment-admins', release({ adminsCanBypass: true })],
    ['environment-tags', release({ deploymentPolicy: [{ name: '*', type: 'tag' }] })],
    ['actions-pinned', ({ actions }) => Object.assign(actions ?? {}, { shaPinningRequired: false })],
    ['actions-approvals', ({ actions }) => Object.assign(actions ?? {}, { canApprovePullRequests: true })],
    [
      'actions-default-permissions',
      ({ actions }) => Object.assign(actions ?? {}, { defaultWorkflowPermissions: 'write' }),
    ],
    ['immutable-releases', (repository) => Object.assign(repository, { immutableReleases: { enabled: false } })],
  ])('%s', async (control, change) => {
    const weaker = structuredClone(world)
    change(widget(weaker))
    expect((await audited(weaker)).fail).toContain(control)
  })

  test.each(WATCHED)('%s: %s without %s', async (control, name, type) => {
    const weaker = structuredClone(world)
    const found = ruleset(widget(weaker), name)
    found.rules = found.rules.filter((rule) => rule.type !== type)
    expect((await audited(weaker)).fail).toContain(control)
  })

  test('every rule that is written is watched', () => {
    const written = RULESETS.flatMap((name) => rulesets[name].rules.map(({ type }) => `${name} ${type}`))
    // A tag that cannot be updated cannot be force-pushed.
    const watched = [...WATCHED.map(([, name, type]) => `${name} ${type}`), 'tagChanges non_fast_forward']
    expect(written.sort()).toEqual(watched.sort())
  })
})
