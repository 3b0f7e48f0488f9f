import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from '@jest/globals'

import { auditOne } from '../../src/entry/audit.ts'
import { openSettings } from '../../src/facts/settings/open.ts'
import { main } from '../../src/entry/governance.ts'
import { RECIPE_IDS } from '../../src/init/answers.ts'
import { PATHS } from '../../src/init/files.ts'
import { createTransport } from '../../src/github/client/transport.ts'
import { temporaryFolder } from '../support/action.ts'
import type { ExampleWorld } from '../support/fake-github/index.ts'
import { widget, widgetWorld, withFake } from '../support/gate.ts'
import { GIVEN } from '../support/init.ts'
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

test.each(RECIPE_IDS)('a repository that init --apply set up for %s scores full in the audit', async (registry) => {
  const world = newWorld()
  const before = await audited(world)
  expect(before.fail.length).toBeGreaterThan(10)
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
  const after = await audited(world)
  expect({ ...after, pass: after.pass.length }).toEqual({
    pass: Object.values(before).flat().length,
    fail: [],
    unknown: [],
    notApplicable: [],
  })
})
