import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from '@jest/globals'
import { load } from 'js-yaml'

import { auditOne } from '../../src/entry/audit/audit.ts'
import { openSettings } from '../../src/facts/settings/open.ts'
import { createTransport } from '../../src/github/client/transport.ts'
import { ROOT } from '../support/action.ts'
import type { ExampleWorld, RulesetDescription } from '../support/fake-github/index.ts'
import { widget, widgetWorld, withFake } from '../support/gate.ts'
import { auditPolicy } from '../support/settings.ts'

const read = (path: string): string => readFileSync(join(ROOT, '.github', path), 'utf8')
const RULESETS = ['tag-creation', 'tag-changes', 'branches']
const WORKFLOW = '.github/workflows/release.yml'
const PERMISSIONS = {
  contents: 'read',
  actions: 'read',
  administration: 'write',
  secrets: 'read',
  environments: 'read',
  members: 'read',
}

interface Strategy {
  readonly matrix: { readonly node: readonly number[]; readonly os: readonly string[] }
}

interface RulesetFile {
  readonly name: string
  readonly target: 'branch' | 'tag'
  readonly enforcement: 'active'
  readonly conditions: { readonly ref_name: { readonly include: string[]; readonly exclude: string[] } }
  readonly rules: RulesetDescription['rules']
  readonly bypass_actors: RulesetDescription['bypass']
}

function ruleset(name: string, index: number): RulesetDescription {
  const file = JSON.parse(read(`rulesets/${name}.json`)) as RulesetFile
  const { include, exclude } = file.conditions.ref_name
  const { target, enforcement, rules, bypass_actors: bypass = [] } = file
  return { id: index + 1, name: file.name, target, enforcement, include, exclude, rules, bypass }
}

interface EnvironmentFile {
  readonly prevent_self_review: boolean
  readonly can_admins_bypass: boolean
  readonly deployment_tags: readonly string[]
}

/** The example, with the settings and files of this project; the maintainers are a person of the example. */
function ownWorld(): ExampleWorld {
  const world = widgetWorld()
  Object.assign(world.tokens, { 'owner-token': { kind: 'app', permissions: PERMISSIONS } })
  const environment = JSON.parse(read('environments/release.json')) as EnvironmentFile
  const files = {
    [WORKFLOW]: read('workflows/release.yml'),
    '.github/MAINTAINERS': read('MAINTAINERS').replace('@org/release-managers', 'octocat:583231'),
  }
  const repository = widget(world)
  for (const commit of Object.values(repository.commits)) commit.files = { ...commit.files, ...files }
  Object.assign(repository, {
    rulesets: RULESETS.map(ruleset),
    protection: {},
    tagRules: [],
    secrets: [],
    organizationSecrets: [],
    actions: {
      ...repository.actions,
      shaPinningRequired: true,
      defaultWorkflowPermissions: 'read',
      canApprovePullRequests: false,
    },
    immutableReleases: { enabled: true },
    environments: {
      release: {
        id: 1,
        protectionRules: [
          {
            type: 'REQUIRED_REVIEWERS',
            preventSelfReview: environment.prevent_self_review,
            reviewers: ['octocat', 'hubot'],
          },
        ],
        adminsCanBypass: environment.can_admins_bypass,
        deploymentPolicy: environment.deployment_tags.map((name) => ({ name, type: 'tag' })),
        secrets: ['RELEASE_APP_PRIVATE_KEY'],
      },
    },
  })
  return world
}

const audited = (world: ExampleWorld) =>
  withFake(world, async (fake) => {
    const source = openSettings({ owner: 'octo-org', name: 'widget' }, 'owner-token', fake.url, createTransport())
    const { controls } = await auditOne(auditPolicy({ workflows: [WORKFLOW] }), 'octo-org/widget', source)
    return (status: string) => controls.filter((each) => each.status === status).map(({ id }) => id)
  })

test('no control of the audit fails on what the project keeps about itself', async () => {
  const ids = await audited(ownWorld())
  expect(ids('fail')).toEqual([])
  expect(ids('pass').length).toBeGreaterThan(25)
})

test.each([
  ['tag-creation', ['tag-creation']],
  ['tag-changes', ['tag-update', 'tag-deletion']],
  ['branches', ['branch-pull-request', 'branch-status-checks']],
])('controls fail without the ruleset %s', async (name, controls) => {
  const world = ownWorld()
  const repository = widget(world)
  repository.rulesets = (repository.rulesets ?? []).filter(({ id }) => id !== RULESETS.indexOf(name) + 1)
  expect((await audited(world))('fail')).toEqual(expect.arrayContaining(controls))
})

test('the checks that a merge requires are jobs of the workflow of CI', () => {
  const { jobs } = load(read('workflows/ci.yml')) as { jobs: Record<string, { name: string; strategy?: Strategy }> }
  const names = Object.values(jobs).flatMap(({ name, strategy }) => {
    const { node = [], os = [] } = strategy?.matrix ?? {}
    if (node.length === 0) return [name]
    return node.flatMap((version) =>
      os.map((system) => name.replace('${{ matrix.node }}', String(version)).replace('${{ matrix.os }}', () => system)),
    )
  })
  const rule = ruleset('branches', 0).rules.find(({ type }) => type === 'required_status_checks')
  const required = rule?.parameters?.['required_status_checks'] as { context: string }[]
  expect(names).toEqual(expect.arrayContaining(required.map(({ context }) => context)))
  expect(required).toHaveLength(5)
})
