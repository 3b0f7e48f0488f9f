import { join } from 'node:path'

import { afterAll, beforeAll, expect, test } from '@jest/globals'

import { ROOT, run } from '../support/action.ts'
import { WIDGET } from '../support/gate.ts'
import { gateFolder } from './support/engine.ts'
import { npmPackage } from './support/npm-package.ts'
import { withProject, type Project } from './support/project.ts'
import { startNpmRegistry, startPythonIndex, type NpmRegistry, type PythonIndex } from './support/registries.ts'
import { withTools } from './support/tools.ts'

const GATE = `octo-org/release-gate@${'1'.repeat(40)}`

/** Sets the project up as somebody would who has just read the README, over the workflow that it began with. */
async function init(project: Project, registry: string, scheme: string): Promise<void> {
  const { directory } = project.repository
  const answers = {
    registry,
    scheme,
    maintainers: 'hubot',
    reviewers: '',
    taggers: 'admin',
    checks: 'test',
    gate: `${GATE}#v1.0.0`,
    repository: WIDGET,
  }
  const flags = Object.entries(answers).map(([name, value]) => `--${name}=${value}`)
  const env = { PATH: process.env['PATH'], HOME: directory }
  const outcome = await run(process.execPath, [join(ROOT, 'dist/cli.js'), 'init', '--force', ...flags], env, directory)
  expect(outcome).toMatchObject({ exitCode: 0, errors: '' })
  project.repository.git('add', '.github')
}

/** Denied to whom the first workflow let release, allowed to whom the answers name. */
async function releaseBoth(project: Project, env: Readonly<Record<string, string>>) {
  const options = { env, repositories: { [GATE]: gateFolder() } }
  project.release('v1.0.0')
  const denied = await project.push('v1.0.0', 'octocat', options)
  const allowed = await project.push('v1.0.0', 'hubot', options)
  const reasons = Object.values(denied.reports).flatMap((reports) => reports.flatMap((report) => report.reasons))
  return { reasons, jobs: allowed.jobs, releases: allowed.releases }
}

withTools(['act', 'python', 'verdaccio'], () => {
  let npm: NpmRegistry
  let pypi: PythonIndex
  let testPypi: PythonIndex
  beforeAll(async () => {
    ;[npm, pypi, testPypi] = await Promise.all([startNpmRegistry(), startPythonIndex(), startPythonIndex()])
  })
  afterAll(() => Promise.all([npm.stop(), pypi.stop(), testPypi.stop()]))

  test('what init writes for npm publishes there', () =>
    withProject('quick-start.yml', npmPackage('set-up', '1.0.0'), async (project) => {
      await init(project, 'npm', 'semver')
      const { reasons, jobs } = await releaseBoth(project, { STAND_IN_NPM: npm.url, STAND_IN_NPM_TOKEN: npm.token })
      expect(reasons).toEqual(['actor/not-listed'])
      expect(jobs).toEqual({ build: 'success', publish: 'success' })
      expect(await npm.distTags('set-up')).toEqual({ latest: '1.0.0' })
    }))

  test('what init writes for PyPI publishes there', () =>
    withProject(
      'quick-start.yml',
      {
        'README.md': 'Set up.\n',
        'pyproject.toml': `[build-system]
requires = ["flit_core==3.12.0"]
build-backend = "flit_core.buildapi"

[project]
name = "set_up"
version = "1.0.0"
description = "Set up"
readme = "README.md"
`,
        'set_up.py': '',
      },
      async (project) => {
        await init(project, 'pypi', 'pep440')
        const env = { STAND_IN_PYPI: pypi.url, STAND_IN_TESTPYPI: testPypi.url }
        const { reasons, jobs } = await releaseBoth(project, env)
        expect(reasons).toEqual(['actor/not-listed'])
        expect(jobs).toEqual({ build: 'success', testpypi: 'success', publish: 'success' })
        expect(pypi.install('set_up')).toBe('1.0.0')
      },
    ))

  test('what init writes for a GitHub release makes one', () =>
    withProject(
      'quick-start.yml',
      { 'CHANGELOG.md': '# Changelog\n\n## [1.0.0] - 2026-01-01\n\n- First release.\n' },
      async (project) => {
        await init(project, 'github-release', 'semver')
        const { reasons, jobs, releases } = await releaseBoth(project, {})
        expect(reasons).toEqual(['actor/not-listed'])
        expect(jobs).toEqual({ build: 'success', publish: 'success' })
        expect(releases).toMatchObject([{ tag: 'v1.0.0', notes: '- First release.\n', files: ['widget.txt'] }])
      },
    ))
})
