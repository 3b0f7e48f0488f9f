import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from '@jest/globals'

import { PATHS } from '../../src/init/files.ts'
import { ROOT, run } from '../support/action.ts'
import type { ExampleWorld } from '../support/fake-github/index.ts'
import { NODES, widget, widgetWorld, withFake } from '../support/gate.ts'
import { GIVEN } from '../support/init.ts'
import { Repository } from '../support/repository.ts'

/** Runs the command in a new working tree, over a new repository of which nothing was ever set. */
async function setUp(node: string) {
  const repository = new Repository()
  const world: ExampleWorld = widgetWorld()
  Object.assign(world.tokens, {
    'owner-token': { kind: 'app', permissions: { actions: 'read', administration: 'write' } },
  })
  Reflect.deleteProperty(widget(world), 'environments')
  return withFake(world, async (fake) => {
    const env = { PATH: process.env['PATH'], GITHUB_API_URL: fake.url, RELEASE_GATE_TOKEN: 'owner-token' }
    const init = (...args: string[]) =>
      run(
        node,
        [join(ROOT, 'dist/cli.js'), 'init', '--repository', 'octo-org/widget', ...args],
        env,
        repository.directory,
      )
    const flags = Object.entries({ ...GIVEN, maintainers: 'octocat, hubot' }).flatMap(([name, value]) => [
      `--${name}`,
      value,
    ])
    const outcomes = [
      await init(...flags),
      await init('--check'),
      await init('--apply'),
      await init('--check'),
      await init('--apply'),
      await init(...flags, '--registry', 'pypi'),
    ]
    const files = Object.values(PATHS).map((path) => readFileSync(join(repository.directory, path), 'utf8'))
    const { rulesets, environments, actions, immutableReleases } = widget(world)
    return { outcomes, files, settings: { rulesets, environments, actions, immutableReleases } }
  })
}

test('writes, checks, applies and refuses alike on both Nodes', async () => {
  const [first, second] = await Promise.all(NODES.map(setUp))
  expect(first?.outcomes.map(({ exitCode }) => exitCode)).toEqual([0, 1, 0, 0, 0, 2])
  expect(first?.outcomes.slice(0, -1).map(({ errors }) => errors)).toEqual(['', '', '', '', ''])
  expect(first?.settings.rulesets).toHaveLength(3)
  expect(second).toEqual(first)
}, 60_000)
