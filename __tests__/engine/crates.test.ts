import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, beforeAll, expect, test } from '@jest/globals'

import { run, temporaryFolder } from '../support/action.ts'
import { startCrateRegistry, type CrateRegistry } from './support/crates.ts'
import { withProject, type Project } from './support/project.ts'
import { withTools } from './support/tools.ts'

const files = (version: string) => ({
  'Cargo.toml': `[package]
name = "widget"
version = "${version}"
edition = "2021"
license = "MIT"
description = "Turns both ways"
`,
  'Cargo.lock': `version = 3

[[package]]
name = "widget"
version = "${version}"
`,
  '.gitignore': 'target\n',
  'src/lib.rs': 'pub const TURNS: u8 = 2;\n',
})

/** Makes a crate that depends on `widget`, and gives the version that cargo then takes. */
async function resolve(registry: CrateRegistry, requirement: string): Promise<string> {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'src'))
  writeFileSync(join(folder, 'src/lib.rs'), '')
  writeFileSync(
    join(folder, 'Cargo.toml'),
    `[package]
name = "user"
version = "0.1.0"
edition = "2021"

[dependencies]
widget = { version = "${requirement}", registry = "stand-in" }
`,
  )
  const env = { ...process.env, CARGO_REGISTRIES_STAND_IN_INDEX: `sparse+${registry.url}/index/`, CARGO_HOME: folder }
  const { log, errors } = await run('cargo', ['tree', '--depth=1', '--prefix=none'], env, folder)
  return /^widget v(\S+)/m.exec(log)?.[1] ?? errors
}

withTools(['act', 'cargo'], () => {
  let registry: CrateRegistry
  beforeAll(async () => {
    registry = await startCrateRegistry()
  })
  afterAll(() => registry.stop())

  const push = (project: Project, tag: string, login = 'octocat') =>
    project.push(tag, login, { env: { STAND_IN_CRATES: registry.url, CARGO_TERM_COLOR: 'never' } })

  test('an allowed crate is in the registry, and can be used; a denied one is not', () =>
    withProject('crates.yml', files('1.0.0'), async (project) => {
      project.release('v1.0.0')
      const denied = await push(project, 'v1.0.0', 'mallory')
      expect(denied.jobs).toEqual({ verify: 'failure' })
      expect(registry.crates()).toEqual([])
      const allowed = await push(project, 'v1.0.0')
      expect(allowed.jobs).toEqual({ verify: 'success', publish: 'success' })
      expect(registry.crates()).toEqual(['widget 1.0.0'])
      expect(await resolve(registry, '1')).toBe('1.0.0')
      project.release('v1.1.0-rc.1', files('1.1.0-rc.1'))
      expect((await push(project, 'v1.1.0-rc.1')).jobs).toEqual({ verify: 'success', publish: 'success' })
      expect(await resolve(registry, '1')).toBe('1.0.0')
      expect(await resolve(registry, '=1.1.0-rc.1')).toBe('1.1.0-rc.1')
    }))
})
