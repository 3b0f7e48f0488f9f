import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from '@jest/globals'

import { ROOT } from '../support/action.ts'
import type { Repository } from '../support/repository.ts'
import { organisationRules, withProject } from './support/project.ts'
import { withTools } from './support/tools.ts'

const CHANGELOG = `# Changelog

## [Unreleased]

## [1.1.0] - 2026-01-02

### Added

- Widgets turn \`both\` ways; \$(so) "they" do.

## [1.0.0] - 2026-01-01

- First release.
`

withTools(['act'], () => {
  describe('a GitHub release', () => {
    test('has the notes of the changelog, to the letter', () =>
      withProject('github-release.yml', { 'CHANGELOG.md': CHANGELOG }, async (project) => {
        project.release('v1.1.0')
        const run = await project.push('v1.1.0')
        expect(run.jobs).toEqual({ build: 'success', publish: 'success' })
        expect(run.releases).toEqual([
          {
            repository: 'octo-org/widget',
            tag: 'v1.1.0',
            notes: '### Added\n\n- Widgets turn `both` ways; $(so) "they" do.\n',
            latest: 'true',
            prerelease: 'false',
            files: ['widget.txt'],
          },
        ])
      }))

    test('is not made for a version that the changelog lacks', () =>
      withProject('github-release.yml', { 'CHANGELOG.md': CHANGELOG }, async (project) => {
        project.release('v1.2.0')
        const run = await project.push('v1.2.0')
        expect(run.reports['build']?.[0]?.reasons).toEqual(['changelog/no-entry'])
        expect(run.releases).toEqual([])
      }))
  })

  describe('a second gate right before the release', () => {
    const play = (change?: (repository: Repository) => void) =>
      withProject('evidence.yml', {}, async (project) => {
        project.release('v1.0.0')
        // The first gate asks once; what is changed then is what the second one sees.
        if (change !== undefined) project.after(1, change)
        return project.push('v1.0.0')
      })

    test('lets through what is still as it was, with a statement of the decision', async () => {
      const run = await play()
      expect(run.jobs).toEqual({ publish: 'success' })
      expect(run.reports['publish']?.map(({ decision }) => decision)).toEqual(['allowed', 'allowed'])
      expect(run.releases).toMatchObject([{ tag: 'v1.0.0', files: ['widget.txt'] }])
      const statement = JSON.parse(readFileSync(join(run.artifacts, 'statement.json'), 'utf8')) as unknown
      expect(statement).toMatchObject({
        subject: [{ name: 'widget.txt' }],
        predicate: { decision: 'allowed' },
      })
    })

    test.each<[string, string, (repository: Repository) => void]>([
      [
        'moved',
        'tag-unmoved/moved',
        (repository) => {
          repository.commit('Something else')
          repository.git('tag', '-f', '-a', '-m', 'moved', 'v1.0.0')
        },
      ],
      ['deleted', 'tag-unmoved/gone', (repository) => repository.git('tag', '-d', 'v1.0.0')],
    ])('catches a tag that was %s in between', async (_, code, change) => {
      const run = await play(change)
      expect(run.jobs).toEqual({ publish: 'failure' })
      const [first, second] = run.reports['publish'] ?? []
      expect(first?.decision).toBe('allowed')
      expect(second?.reasons).toContain(code)
      expect(run.releases).toEqual([])
    })
  })

  describe('a release by hand', () => {
    test.each([
      ['octocat', ['v1.0.0'], []],
      ['mallory', [], ['actor/not-listed']],
    ])('judges the tag that was typed in, and %s', (login, tags, reasons) =>
      withProject('dispatch.yml', {}, async (project) => {
        project.release('v1.0.0')
        project.repository.commit('Later')
        const run = await project.dispatch({ tag: 'v1.0.0' }, login)
        expect(run.reports['publish']?.[0]?.reasons).toEqual(reasons)
        expect(run.releases.map(({ tag }) => tag)).toEqual(tags)
      }),
    )
  })

  describe('the gate inside a composite action', () => {
    const repositories = { 'org/release-start@v1': join(ROOT, 'docs/recipes/composite') }
    const play = (login: string) =>
      withProject(
        'composite-caller.yml',
        {},
        async (project) => {
          project.release('v1.0.0')
          return project.push('v1.0.0', login, { repositories })
        },
        { world: (world) => Object.assign(world.repositories, organisationRules('@hubot\n')) },
      )

    test('lets through whom the organisation lists', async () => {
      const run = await play('hubot')
      expect(run.jobs).toEqual({ publish: 'success' })
      expect(run.releases).toMatchObject([{ tag: 'v1.0.0', latest: 'true', files: ['widget.txt'] }])
    })

    test('stops whom only the repository lists', async () => {
      const run = await play('octocat')
      expect(run.jobs).toEqual({ publish: 'failure' })
      expect(run.releases).toEqual([])
    })
  })

  describe('mode: report', () => {
    test.each([
      ['octocat', ['1.0.0'], /^(?!.*Not published)/s],
      ['mallory', [], /Not published, denied for actor\/not-listed/],
    ])('publishes by the output `allowed` alone: %s', (login, published, log) =>
      withProject('report.yml', {}, async (project) => {
        project.release('v1.0.0')
        const run = await project.push('v1.0.0', login)
        expect(run.jobs).toEqual({ publish: 'success' })
        expect(project.published).toEqual(published)
        expect(run.log).toMatch(log)
      }),
    )
  })
})
