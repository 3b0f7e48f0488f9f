import { describe, expect, test } from '@jest/globals'

import { auditOne } from '../../../src/entry/audit/audit.ts'
import { openSettings } from '../../../src/facts/settings/open.ts'
import { createTransport } from '../../../src/github/client/transport.ts'
import { governedWorld, PUBLISH_WORKFLOW } from '../../support/audit.ts'
import type {
  EnvironmentDescription,
  ExampleWorld,
  RepositoryDescription,
  RulesetDescription,
} from '../../support/fake-github/index.ts'
import { widget, withFake } from '../../support/gate.ts'
import { auditPolicy } from '../../support/settings.ts'

/** The audit of the widget over the wire, as ids by status. */
const audited = (world: ExampleWorld, token: string) =>
  withFake(world, async (fake) => {
    const source = openSettings({ owner: 'octo-org', name: 'widget' }, token, fake.url, createTransport())
    const { controls, score } = await auditOne(auditPolicy(), 'octo-org/widget', source)
    const of = (status: string): string[] => controls.filter((each) => each.status === status).map(({ id }) => id)
    return { controls, score, fails: of('fail'), unseen: of('unknown'), notApplicable: of('not-applicable') }
  })

test('a repository that is set up well scores full', async () => {
  const { controls, score, fails, unseen, notApplicable } = await audited(governedWorld(), 'owner-token')
  expect({ fails, unseen, notApplicable }).toEqual({ fails: [], unseen: [], notApplicable: [] })
  expect(score).toMatchObject({ passed: controls.length, seen: controls.length, unseen: 0 })
})

/** The ruleset of that name. */
const ruleset = ({ rulesets = [] }: RepositoryDescription, name: string): RulesetDescription => {
  const found = rulesets.find((each) => each.name === name)
  if (found === undefined) throw new Error(`no ruleset ${name}`)
  return found
}

const parametersOf = (repository: RepositoryDescription, type: string): Record<string, unknown> =>
  ruleset(repository, 'branches').rules.find((rule) => rule.type === type)?.parameters ?? {}

/** Takes a rule out of a ruleset. */
const without =
  (name: string, type: string) =>
  (repository: RepositoryDescription): void => {
    const found = ruleset(repository, name)
    found.rules = found.rules.filter((rule) => rule.type !== type)
  }

const release = ({ environments = {} }: RepositoryDescription): EnvironmentDescription => {
  const found = environments['release']
  if (found === undefined) throw new Error('no environment release')
  return found
}

const reviews = (repository: RepositoryDescription) =>
  release(repository).protectionRules?.[0] ?? { type: 'WAIT_TIMER' }

const files = (repository: RepositoryDescription) => repository.commits['c5']?.files ?? {}

/** Changes the workflow in a commit after the newest release. */
function changeWorkflow(repository: RepositoryDescription): void {
  const files = { '.github/workflows/publish.yml': `${PUBLISH_WORKFLOW}# changed on the way\n` }
  repository.commits['c6'] = { parents: ['c5'], files }
  repository.branches['main'] = 'c6'
}

describe('removing a protection flips its control and no other', () => {
  test.each<[string, (repository: RepositoryDescription) => void]>([
    ['branch-pull-request', (it) => (parametersOf(it, 'pull_request')['required_approving_review_count'] = 0)],
    ['branch-pull-request', without('branches', 'pull_request')],
    ['branch-stale-reviews', (it) => (parametersOf(it, 'pull_request')['dismiss_stale_reviews_on_push'] = false)],
    ['branch-status-checks', without('branches', 'required_status_checks')],
    [
      'branch-up-to-date',
      (it) => (parametersOf(it, 'required_status_checks')['strict_required_status_checks_policy'] = false),
    ],
    ['branch-linear-history', without('branches', 'required_linear_history')],
    ['branch-force-push', without('branches', 'non_fast_forward')],
    ['branch-deletion', without('branches', 'deletion')],
    ['branch-bypass', (it) => (ruleset(it, 'branches').bypass = [{ actor_id: 5, actor_type: 'RepositoryRole' }])],
    ['tag-creation', without('releases', 'creation')],
    ['tag-creation', (it) => (ruleset(it, 'releases').exclude = ['refs/tags/v0.*'])],
    ['tag-creation', (it) => (ruleset(it, 'releases').enforcement = 'evaluate')],
    ['tag-creators', (it) => (ruleset(it, 'releases').bypass = [{ actor_id: 4, actor_type: 'RepositoryRole' }])],
    ['tag-update', without('tags', 'update')],
    ['tag-deletion', without('tags', 'deletion')],
    ['tag-bypass', (it) => (ruleset(it, 'tags').bypass = [{ actor_type: 'OrganizationAdmin' }])],
    ['environment-exists', (it) => (it.environments = {})],
    ['environment-reviewers', (it) => (reviews(it).reviewers = [])],
    ['environment-self-review', (it) => (reviews(it).preventSelfReview = false)],
    ['environment-admins', (it) => (release(it).adminsCanBypass = true)],
    ['environment-tags', (it) => Reflect.deleteProperty(release(it), 'deploymentPolicy')],
    ['environment-tags', (it) => (release(it).deploymentPolicy = 'protected')],
    ['environment-tags', (it) => (release(it).deploymentPolicy = [{ name: 'main', type: 'branch' }])],
    ['actions-default-permissions', (it) => Object.assign(it.actions ?? {}, { defaultWorkflowPermissions: 'write' })],
    ['actions-approvals', (it) => Object.assign(it.actions ?? {}, { canApprovePullRequests: true })],
    ['actions-pinned', (it) => Object.assign(it.actions ?? {}, { shaPinningRequired: false })],
    ['immutable-releases', (it) => (it.immutableReleases = { enabled: false })],
    ['repository-secrets', (it) => it.secrets?.push('PYPI_API_TOKEN')],
    ['environment-secrets', (it) => release(it).secrets?.push('NPM_TOKEN')],
    ['organization-secrets', (it) => it.organizationSecrets?.push('CARGO_REGISTRY_TOKEN')],
    ['workflow-drift', changeWorkflow],
    ['maintainers-file', (it) => (files(it)['.github/MAINTAINERS'] = '# nobody\n')],
    ['maintainers-accounts', (it) => (files(it)['.github/MAINTAINERS'] = '@octocat:1\n')],
    ['maintainers-accounts', (it) => (files(it)['.github/MAINTAINERS'] = '@monalisa:3\n')],
    ['maintainers-accounts', (it) => (files(it)['.github/MAINTAINERS'] = '@nobody-of-this-name\n')],
  ])('%s (%#)', async (id, remove) => {
    const world = governedWorld()
    remove(widget(world))
    const { fails, unseen } = await audited(world, 'owner-token')
    expect({ fails, unseen }).toEqual({ fails: [id], unseen: [] })
  })
})

/** The controls that no token but an administrator's can answer. */
const BYPASSES = ['branch-bypass', 'tag-creators', 'tag-bypass']
const ADMINISTRATION = ['actions-default-permissions', 'actions-approvals', 'actions-pinned', 'immutable-releases']
const SECRETS = ['repository-secrets', 'environment-secrets', 'organization-secrets']

describe('what a token does not show is unknown, never failed', () => {
  test.each([
    ['owner-token', []],
    ['reader-token', BYPASSES],
    ['job-token', [...BYPASSES, ...ADMINISTRATION, ...SECRETS]],
    ['person-token', [...BYPASSES, ...ADMINISTRATION, ...SECRETS]],
  ])('%s', async (token, hidden) => {
    const { fails, unseen, controls } = await audited(governedWorld(), token)
    expect(fails).toEqual([])
    expect(unseen).toEqual(hidden)
    for (const { fix, permissions } of controls.filter(({ status }) => status === 'unknown')) {
      expect(fix).toMatch(/Administration|Secrets|Environments/)
      expect(permissions.join()).toMatch(/administration|secrets|environments/)
    }
  })

  test('all of a repository that is not there, or that the token does not see', async () => {
    const world = governedWorld()
    widget(world).private = true
    Object.assign(world.tokens, { stranger: { kind: 'workflow', permissions: { contents: 'read' } } })
    const { controls, unseen } = await audited(world, 'stranger')
    expect(unseen).toEqual(controls.map(({ id }) => id))
  })

  test('all without a valid token', async () => {
    const { controls } = await audited(governedWorld(), 'expired-token')
    expect(new Set(controls.map(({ code }) => code))).toEqual(new Set(['facts/token-refused']))
  })

  test('immutable releases that are off look the same as hidden ones', async () => {
    const world = governedWorld()
    widget(world).immutableReleases = { enabled: false }
    expect((await audited(world, 'person-token')).unseen).toContain('immutable-releases')
    expect((await audited(world, 'reader-token')).fails).toContain('immutable-releases')
  })
})

describe('classic branch protection', () => {
  const classic = (more = {}) => ({
    approvals: 1,
    dismissStale: true,
    checks: { contexts: ['test'], strict: true },
    enforceAdmins: true,
    linearHistory: true,
    ...more,
  })

  /** Main and develop under classic protection, and no ruleset over branches. */
  const world = (more = {}): ExampleWorld => {
    const made = governedWorld()
    const repository = widget(made)
    repository.rulesets = (repository.rulesets ?? []).filter(({ target }) => target === 'tag')
    repository.protection = { main: classic(more), develop: classic() }
    return made
  }

  test('is as good as a ruleset', async () => {
    expect(await audited(world(), 'reader-token')).toMatchObject({ fails: [], unseen: ['tag-creators', 'tag-bypass'] })
  })

  test.each([
    ['branch-pull-request', { approvals: 0 }],
    ['branch-stale-reviews', { dismissStale: false }],
    ['branch-status-checks', { checks: undefined }],
    ['branch-up-to-date', { checks: { contexts: ['test'], strict: false } }],
    ['branch-linear-history', { linearHistory: false }],
    ['branch-force-push', { forcePushes: true }],
    ['branch-deletion', { deletions: true }],
    ['branch-bypass', { enforceAdmins: false }],
    ['branch-bypass', { bypass: ['hubot'] }],
  ])('without %s (%#)', async (id, more) => {
    expect((await audited(world(more), 'owner-token')).fails).toEqual([id])
  })

  test('is hidden from who does not administer the repository', async () => {
    const { fails, unseen } = await audited(world(), 'job-token')
    expect(fails).toEqual([])
    expect(unseen).toEqual(expect.arrayContaining(['branch-pull-request', 'branch-bypass']))
  })

  test('everybody sees that there is none', async () => {
    const bare = world()
    widget(bare).protection = {}
    const { fails } = await audited(bare, 'job-token')
    expect(fails).toEqual([
      'branch-pull-request',
      'branch-status-checks',
      'branch-linear-history',
      'branch-force-push',
      'branch-deletion',
    ])
  })
})

test('a repository of a user has no organization to share secrets', async () => {
  const world = governedWorld()
  Reflect.deleteProperty(world.organizations, 'octo-org')
  const environment = widget(world).environments?.['release']?.protectionRules?.[0]
  if (environment !== undefined) environment.reviewers = ['octocat']
  const { controls } = await audited(world, 'owner-token')
  expect(controls.find(({ id }) => id === 'organization-secrets')).toMatchObject({ status: 'pass' })
})

test('an empty repository has no branch to judge', async () => {
  const world = governedWorld()
  Object.assign(widget(world), { defaultBranch: null, branches: {}, tags: {}, commits: {} })
  const { fails, unseen } = await audited(world, 'owner-token')
  expect(fails).toEqual(['maintainers-file'])
  expect(unseen).toContain('branch-pull-request')
})
