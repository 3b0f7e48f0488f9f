import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, beforeAll, expect, test } from '@jest/globals'

import { ROOT, temporaryFolder } from '../support/action.ts'
import { npmPackage } from './support/npm-package.ts'
import { organisationRules, withProject, type Project } from './support/project.ts'
import { startNpmRegistry, type NpmRegistry } from './support/registries.ts'
import { withTools } from './support/tools.ts'

withTools(['act', 'verdaccio'], () => {
  let registry: NpmRegistry
  beforeAll(async () => {
    registry = await startNpmRegistry()
  })
  afterAll(() => registry.stop())

  const push = (project: Project, tag: string, login = 'octocat', repositories = {}) =>
    project.push(tag, login, { env: { STAND_IN_NPM: registry.url, STAND_IN_NPM_TOKEN: registry.token }, repositories })

  test('each release gets the dist-tag that the gate names', () =>
    withProject('npm.yml', npmPackage('widget', '0.9.0'), async (project) => {
      const release = async (version: string): Promise<Record<string, string>> => {
        project.release(`v${version}`, npmPackage('widget', version))
        const run = await push(project, `v${version}`)
        expect(run.jobs).toEqual({ build: 'success', publish: 'success' })
        return registry.distTags('widget')
      }
      expect(await release('1.0.0')).toEqual({ latest: '1.0.0' })
      expect(await release('1.1.0-next.1')).toEqual({ latest: '1.0.0', next: '1.1.0-next.1' })
      expect(await release('1.1.0-rc.1')).toEqual({ latest: '1.0.0', next: '1.1.0-next.1', rc: '1.1.0-rc.1' })
      expect(registry.install('widget')).toBe('1.0.0')
      expect(registry.install('widget@next')).toBe('1.1.0-next.1')
      expect(await release('1.1.0')).toMatchObject({ latest: '1.1.0', next: '1.1.0-next.1' })
      expect(await release('1.0.1')).toMatchObject({ latest: '1.1.0', 'release-1.0': '1.0.1' })
      expect(registry.install('widget')).toBe('1.1.0')
    }))

  test.each(['stranger', 'stranger who starts the run of a maintainer again'])('a %s leaves nothing behind', (who) =>
    withProject('npm.yml', npmPackage('gadget', '1.0.0'), async (project) => {
      project.release('v1.0.0')
      const env = { STAND_IN_NPM: registry.url, STAND_IN_NPM_TOKEN: registry.token }
      const run = await (who === 'stranger'
        ? project.push('v1.0.0', 'mallory', { env })
        : project.push('v1.0.0', 'octocat', { env, attempt: 2, triggeringActor: 'mallory' }))
      expect(run.jobs).toEqual({ build: 'failure' })
      expect(await registry.distTags('gadget')).toEqual({})
    }),
  )

  test('a repository publishes by the workflow and the rules of its organisation', () => {
    const workflows = temporaryFolder()
    mkdirSync(join(workflows, '.github/workflows'), { recursive: true })
    cpSync(join(ROOT, 'docs/recipes/reusable.yml'), join(workflows, '.github/workflows/npm.yml'))
    return withProject(
      'reusable-caller.yml',
      npmPackage('sprocket', '1.0.0'),
      async (project) => {
        const repositories = { 'org/release-workflows@v1': workflows }
        project.release('v1.0.0')
        const denied = await push(project, 'v1.0.0', 'octocat', repositories)
        expect(denied.exitCode).not.toBe(0)
        expect(
          Object.values(denied.reports)
            .flat()
            .map(({ reasons }) => reasons),
        ).toEqual([['actor/not-listed']])
        expect(await registry.distTags('sprocket')).toEqual({})
        const allowed = await push(project, 'v1.0.0', 'hubot', repositories)
        expect(allowed.exitCode).toBe(0)
        expect(await registry.distTags('sprocket')).toEqual({ latest: '1.0.0' })
      },
      { world: ({ repositories }) => Object.assign(repositories, organisationRules('@hubot\n')) },
    )
  })

  test('three packages of a monorepo each go their own way', () =>
    withProject(
      'monorepo.yml',
      {
        ...npmPackage('workshop', '0.0.0'),
        ...npmPackage('core', '1.0.0', 'packages/core/'),
        ...npmPackage('tools', '2.0.0-rc.1', 'packages/tools/'),
        ...npmPackage('docs', '0.3.0', 'packages/docs/'),
      },
      async (project) => {
        for (const tag of ['core@1.0.0', 'tools@2.0.0-rc.1', 'docs@0.3.0']) project.release(tag)
        const runs = await Promise.all([
          push(project, 'core@1.0.0'),
          push(project, 'tools@2.0.0-rc.1'),
          push(project, 'docs@0.3.0', 'mallory'),
        ])
        expect(runs.map(({ jobs }) => jobs)).toEqual([
          { build: 'success', publish: 'success' },
          { build: 'success', publish: 'success' },
          { build: 'failure' },
        ])
        expect(runs[1].reports['publish']?.[0]?.version).toMatchObject({ package: 'tools', text: '2.0.0-rc.1' })
        expect(await registry.distTags('core')).toEqual({ latest: '1.0.0' })
        // A package's first version is its latest, whatever it is published as.
        expect(await registry.distTags('tools')).toEqual({ latest: '2.0.0-rc.1', rc: '2.0.0-rc.1' })
        expect(await registry.distTags('docs')).toEqual({})
      },
    ))
})
