import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'

import { withProject, type Project } from './support/project.ts'
import { freePort, startPythonIndex, type PythonIndex } from './support/registries.ts'
import { withTools } from './support/tools.ts'

const files = (version: string) => ({
  'README.md': 'Turns both ways.\n',
  'pyproject.toml': `[build-system]
requires = ["flit_core==3.12.0"]
build-backend = "flit_core.buildapi"

[project]
name = "widget"
version = "${version}"
description = "Turns both ways"
readme = "README.md"
`,
  'widget.py': 'turns = 2\n',
})

const distributions = (...versions: string[]): string[] =>
  versions.flatMap((version) => [`widget-${version}-py2.py3-none-any.whl`, `widget-${version}.tar.gz`])

withTools(['act', 'python'], () => {
  let pypi: PythonIndex
  let testPypi: PythonIndex
  beforeAll(async () => {
    ;[pypi, testPypi] = await Promise.all([startPythonIndex(), startPythonIndex()])
  })
  beforeEach(() => {
    pypi.clear()
    testPypi.clear()
  })
  afterAll(() => Promise.all([pypi.stop(), testPypi.stop()]))

  const play = (use: (project: Project) => Promise<void>): Promise<void> => withProject('pypi.yml', files('1.0.0'), use)
  const push = (project: Project, tag: string, login = 'octocat', env: Record<string, string> = {}) =>
    project.push(tag, login, { env: { STAND_IN_PYPI: pypi.url, STAND_IN_TESTPYPI: testPypi.url, ...env } })

  test('an allowed release is on both indexes, and can be installed', () =>
    play(async (project) => {
      project.release('v1.0.0')
      const run = await push(project, 'v1.0.0')
      expect(run.jobs).toEqual({ build: 'success', testpypi: 'success', publish: 'success' })
      expect(testPypi.files()).toEqual(distributions('1.0.0'))
      expect(pypi.files()).toEqual(distributions('1.0.0'))
      expect(pypi.install('widget')).toBe('1.0.0')
    }))

  test('a prerelease can be installed, and is not what everybody gets', () =>
    play(async (project) => {
      project.release('v1.0.0')
      await push(project, 'v1.0.0')
      project.release('v1.1.0rc1', files('1.1.0rc1'))
      const run = await push(project, 'v1.1.0rc1')
      expect(run.jobs).toEqual({ build: 'success', testpypi: 'success', publish: 'success' })
      expect(pypi.files()).toEqual(distributions('1.0.0', '1.1.0rc1'))
      expect(pypi.install('widget')).toBe('1.0.0')
      expect(pypi.install('widget==1.1.0rc1')).toBe('1.1.0rc1')
    }))

  test('without TestPyPI the release goes on', () =>
    play(async (project) => {
      project.release('v1.0.0')
      const run = await push(project, 'v1.0.0', 'octocat', {
        STAND_IN_TESTPYPI: `http://127.0.0.1:${await freePort()}`,
      })
      expect(run.jobs).toEqual({ build: 'success', testpypi: 'success', publish: 'success' })
      expect(testPypi.files()).toEqual([])
      expect(pypi.files()).toEqual(distributions('1.0.0'))
    }))

  test('a denied release leaves nothing behind', () =>
    play(async (project) => {
      project.release('v1.0.0')
      const run = await push(project, 'v1.0.0', 'mallory')
      expect(run.jobs).toEqual({ build: 'failure' })
      expect(run.reports['build']?.[0]?.reasons).toEqual(['actor/not-listed'])
      expect([...testPypi.files(), ...pypi.files()]).toEqual([])
    }))

  test('a package of another version than the tag is not uploaded', () =>
    play(async (project) => {
      project.release('v1.0.1')
      const run = await push(project, 'v1.0.1')
      expect(run.reports['build']?.[0]?.decision).toBe('allowed')
      expect(run.jobs).toEqual({ build: 'failure' })
      expect([...testPypi.files(), ...pypi.files()]).toEqual([])
    }))

  test.each([
    ['before the trial upload', 1, { build: 'success', testpypi: 'failure' }, []],
    [
      'after the trial upload',
      2,
      { build: 'success', testpypi: 'success', publish: 'failure' },
      distributions('1.0.0'),
    ],
  ])('a tag that is moved %s is caught by the next gate', (_, requests, jobs, tried) =>
    play(async (project) => {
      project.release('v1.0.0')
      project.after(requests, (repository) => {
        repository.commit('Something else')
        repository.git('tag', '-f', '-a', '-m', 'moved', 'v1.0.0')
      })
      const run = await push(project, 'v1.0.0')
      expect(run.jobs).toEqual(jobs)
      const last = Object.keys(jobs).at(-1) ?? ''
      expect(run.reports[last]?.[0]?.reasons).toEqual(['tag-unmoved/moved'])
      expect(testPypi.files()).toEqual(tried)
      expect(pypi.files()).toEqual([])
    }),
  )
})
