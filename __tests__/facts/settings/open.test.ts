import { describe, expect, test } from '@jest/globals'

import { auditOne } from '../../../src/entry/audit/audit.ts'
import type { SettingsSource } from '../../../src/facts/settings/source.ts'
import { openSettings } from '../../../src/facts/settings/open.ts'
import { known } from '../../../src/model/fact.ts'
import { createTransport } from '../../../src/github/client/transport.ts'
import { governedWorld } from '../../support/audit.ts'
import type { ExampleWorld, FaultAnswer } from '../../support/fake-github/index.ts'
import { commit, widget, withFake } from '../../support/gate.ts'
import { auditPolicy } from '../../support/settings.ts'

/** Asks the widget's settings, with other answers to paths that end as the keys say. */
const asked = <T>(
  world: ExampleWorld,
  ask: (source: SettingsSource) => Promise<T>,
  answers: Record<string, FaultAnswer> = {},
): Promise<T> =>
  withFake(world, (fake) => {
    for (const [path, answer] of Object.entries(answers)) {
      fake.faults.push({ match: (request) => request.path.endsWith(path), answer })
    }
    return ask(openSettings({ owner: 'octo-org', name: 'widget' }, 'owner-token', fake.url, createTransport()))
  })

const FORBIDDEN = { status: 403, body: { message: 'Resource not accessible by integration' } }
const ok = (body: unknown) => ({ status: 200, body: JSON.stringify(body) })

describe('what is refused is unknown', () => {
  test.each<[string, string, (source: SettingsSource) => Promise<unknown>]>([
    ['the rules of a branch', '/rules/branches/main', (it) => it.branchRulesets('main')],
    ['the rulesets', '/rulesets', (it) => it.tagRulesets()],
    ['one ruleset over tags', '/rulesets/2', (it) => it.tagRulesets()],
    ['the protection', '/branches/main', (it) => it.classicProtection('main')],
    ['the environment', '/environments/release', (it) => it.environment('release')],
    ['its tag rules', '/deployment-branch-policies', (it) => it.environment('release')],
    ['an account', '/collaborators/octocat/permission', (it) => it.collaborator('octocat')],
  ])('%s', async (_, path, ask) => {
    const world = governedWorld()
    widget(world).protection = { main: { approvals: 1 } }
    const answers = { [path]: FORBIDDEN, ...(path === '/branches/main' ? { '/protection': FORBIDDEN } : {}) }
    expect(await asked(world, ask, answers)).toMatchObject({ known: false, code: 'permission-missing' })
  })
})

describe('what is not as GitHub documents it is unknown', () => {
  test.each<[string, unknown, (source: SettingsSource) => Promise<unknown>]>([
    ['/rules/branches/main', [{ type: 'deletion' }], (it) => it.branchRulesets('main')],
    ['/rulesets', {}, (it) => it.tagRulesets()],
    ['/environments/release', { protection_rules: 'none' }, (it) => it.environment('release')],
    ['/actions/permissions', { enabled: 'yes' }, (it) => it.actionsPolicy()],
    ['/permissions/workflow', { default_workflow_permissions: 'all' }, (it) => it.workflowPermissions()],
    ['/immutable-releases', { enabled: true }, (it) => it.immutableReleases(Promise.resolve(known(true)))],
    ['/actions/secrets', { secrets: [{}] }, (it) => it.repositorySecrets()],
    [
      '/octocat/permission',
      { permission: 'write', role_name: 'write', user: { login: 'mallory', id: 666 } },
      (it) => it.collaborator('octocat'),
    ],
  ])('%s', async (path, body, ask) => {
    expect(await asked(governedWorld(), ask, { [path]: ok(body) })).toMatchObject({ known: false, code: 'malformed' })
  })
})

test('each ruleset is asked for once', async () => {
  await withFake(governedWorld(), async (fake) => {
    const source = openSettings({ owner: 'octo-org', name: 'widget' }, 'owner-token', fake.url, createTransport())
    await auditOne(auditPolicy(), 'octo-org/widget', source)
    const paths = fake.requests.map(({ path }) => path).filter((path) => /\/rulesets\/\d+$/.test(path))
    expect(paths).toHaveLength(new Set(paths).size)
    expect(fake.requests.length).toBeLessThan(30)
  })
})

test('a reader that fails keeps no control from being reported', async () => {
  const broken = new Proxy({} as SettingsSource, {
    get: () => () => Promise.reject(new Error('out of order')),
  })
  const { controls, score } = await auditOne(auditPolicy(), 'octo-org/widget', broken)
  expect(score).toMatchObject({ seen: 0, unseen: controls.length })
  expect(controls[0]?.message).toContain('out of order')
})

describe('a file that GraphQL cuts off', () => {
  const text = `${'# A comment.\n'.repeat(40_000)}@octocat\n`
  const world = (): ExampleWorld => {
    const changed = governedWorld()
    for (const each of Object.values(widget(changed).commits)) each.files = { ...each.files, MAINTAINERS: text }
    return changed
  }
  const c5 = commit('c5')

  test('is read whole', async () => {
    expect(await asked(world(), (it) => it.look(['MAINTAINERS', 'gone']))).toMatchObject({
      value: { files: [{ status: 'text', text }, { status: 'missing' }] },
    })
    expect(await asked(world(), (it) => it.file(c5, 'MAINTAINERS'))).toMatchObject({ value: { status: 'text', text } })
  })

  test('is unknown where GitHub refuses the rest', async () => {
    const refuse = (ask: (source: SettingsSource) => Promise<unknown>) =>
      withFake(world(), (fake) => {
        fake.faults.push({ match: ({ path }) => path.includes('/git/blobs/'), answer: FORBIDDEN })
        return ask(openSettings({ owner: 'octo-org', name: 'widget' }, 'owner-token', fake.url, createTransport()))
      })
    const expected = { known: false, code: 'permission-missing' }
    expect(await refuse((it) => it.look(['MAINTAINERS']))).toMatchObject(expected)
    expect(await refuse((it) => it.file(c5, 'MAINTAINERS'))).toMatchObject(expected)
  })
})
