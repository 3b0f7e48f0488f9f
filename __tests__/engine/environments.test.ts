import { createServer } from 'node:http'

import { describe, expect, test } from '@jest/globals'

import { NODES } from '../support/gate.ts'
import { listen } from '../support/servers.ts'
import type { Run } from './support/engine.ts'
import { startForwardProxy, startSecureServer } from './support/network.ts'
import { recipe, withProject, type Project } from './support/project.ts'
import { freePort, startPythonIndex, startService } from './support/registries.ts'
import { withTools } from './support/tools.ts'

const verdict = ({ reports }: Run) => reports['publish']?.map(({ decision, reasons }) => [decision, ...reasons])

const release = (project: Project, options: Parameters<Project['push']>[2] = {}): Promise<Run> => {
  project.release('v1.0.0')
  return project.push('v1.0.0', 'octocat', options)
}

withTools(['act'], () => {
  test.each(NODES)('the API below a path, as on GitHub Enterprise Server (%s)', (node) =>
    withProject(
      'quick-start.yml',
      {},
      async (project) => {
        const run = await release(project, { node })
        expect(project.fake.url).toMatch(/\/api\/v3$/)
        expect(project.fake.requests.map(({ path }) => path)).toEqual(['/graphql'])
        expect(run.jobs).toEqual({ publish: 'success' })
        expect(project.published).toEqual(['1.0.0'])
      },
      { basePath: '/api/v3', description: 'ghes-3.19' },
    ),
  )

  test('files with the line endings of Windows', () => {
    const windows = (text: string): string => text.replaceAll('\n', '\r\n')
    const changelog = '# Changelog\n\n## [1.0.0] - 2026-01-01\n\n- First release.\n- Second line.\n'
    return withProject(
      'github-release.yml',
      {
        '.github/MAINTAINERS': windows('# Who may release\n@octocat\n'),
        '.github/workflows/publish.yml': windows(recipe('github-release.yml')),
        'CHANGELOG.md': windows(changelog),
      },
      async (project) => {
        const run = await release(project)
        expect(run.jobs).toEqual({ build: 'success', publish: 'success' })
        expect(run.releases).toMatchObject([{ tag: 'v1.0.0', notes: '- First release.\n- Second line.\n' }])
        const denied = await project.push('v1.0.0', 'mallory')
        expect(denied.reports['build']?.[0]?.reasons).toEqual(['actor/not-listed'])
      },
    )
  })
})

withTools(['act', 'python'], () => {
  describe('behind a proxy, with a certificate of a private authority', () => {
    const play = (
      set: (places: { api: string; authority: string; proxy: string; dead: string }) => Record<string, string>,
      expected: (run: Run, proxied: string) => void,
    ): Promise<void> =>
      withProject(
        'quick-start.yml',
        {},
        async (project) => {
          const [secure, proxy] = await Promise.all([startSecureServer(project.fake.url), startForwardProxy()])
          try {
            const dead = `http://127.0.0.1:${await freePort()}`
            const env = set({ api: secure.url, authority: secure.authority, proxy: proxy.url, dead })
            const run = await release(project, { env, apiUrl: `${secure.url}/api/v3` })
            expected(run, proxy.output())
          } finally {
            await Promise.all([secure.stop(), proxy.stop()])
          }
        },
        { basePath: '/api/v3', description: 'ghes-3.19' },
      )

    test('goes through the proxy, and trusts the authority', () =>
      play(
        ({ authority, proxy }) => ({ https_proxy: proxy, NODE_EXTRA_CA_CERTS: authority }),
        (run, proxied) => {
          expect(verdict(run)).toEqual([['allowed']])
          expect(proxied).toMatch(/CONNECT localhost:\d+/)
        },
      ))

    test('no_proxy goes around a proxy that is not there', () =>
      play(
        ({ authority, dead }) => ({ https_proxy: dead, no_proxy: 'localhost', NODE_EXTRA_CA_CERTS: authority }),
        (run) => expect(verdict(run)).toEqual([['allowed']]),
      ))

    test('a proxy that is not there allows nothing', () =>
      play(
        ({ authority, dead }) => ({ https_proxy: dead, NODE_EXTRA_CA_CERTS: authority }),
        (run) => expect(verdict(run)).toEqual([['undetermined', 'facts/unreachable']]),
      ))

    test('an authority that nobody named allows nothing', () =>
      play(
        ({ proxy }) => ({ https_proxy: proxy }),
        (run) => expect(verdict(run)).toEqual([['undetermined', 'facts/unreachable']]),
      ))
  })

  describe('what the tests themselves need', () => {
    test('a port that is taken is named', async () => {
      const taken = await listen(createServer((_, response) => response.end()))
      await expect(startPythonIndex(taken.port)).rejects.toThrow(
        `pypiserver cannot start: port ${taken.port} of loopback is taken.`,
      )
      await taken.close()
    })

    test.each([
      ['is not there', '/no/such/program', /^A server cannot start: .*ENOENT/],
      ['ends at once', process.execPath, /^A server ended with 3/],
    ])('a program that %s is named', async (_, program, sentence) => {
      const start = startService('A server', await freePort(), [program, '-e', 'process.exit(3)'], '/')
      await expect(start).rejects.toThrow(sentence)
    })
  })
})
