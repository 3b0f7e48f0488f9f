import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from '@jest/globals'

import { CONTROLS } from '../../src/rules/settings/index.ts'
import type { AuditReport } from '../../src/reports/settings/report.ts'
import { temporaryFolder } from '../support/action.ts'
import { govern, governedWorld, runAuditAction, runAuditCommand, SOURCES } from '../support/audit.ts'
import type { ExampleWorld, FakeGitHub, RepositoryDescription } from '../support/fake-github/index.ts'
import { expectNoStack, NODES, widget, withFake } from '../support/gate.ts'

/** An organization of `count` repositories, all set up well, and two that are no matter. */
function organization(count: number): ExampleWorld {
  const world = governedWorld()
  const repositories: Record<string, RepositoryDescription> = world.repositories
  Reflect.deleteProperty(repositories, 'octo-org/widget')
  const add = (name: string, more = {}): void => {
    const repository = structuredClone(widget(governedWorld()))
    govern(repository)
    repositories[`octo-org/${name}`] = { ...repository, ...more }
  }
  for (let index = 1; index <= count; index++) add(`part-${index}`, { id: index })
  add('old', { id: 901, archived: true })
  add('copy', { id: 902, fork: true })
  return world
}

/** The bundle, and the sources. */
const BOTH = [process.execPath, SOURCES]

const namesOf = (report: AuditReport | undefined): string[] =>
  (report?.repositories ?? []).map(({ repository }) => repository)

/** How many repositories were asked about, by the first look at each. */
const looks = (fake: FakeGitHub): number => fake.requests.filter(({ operation }) => operation === 'Look').length

describe('as a step of a job', () => {
  test.each([...NODES, SOURCES])('a repository that is set up well: full score, no annotation (%#)', async (node) => {
    await withFake(governedWorld(), async (fake) => {
      const { exitCode, outputs, report, log, errors, summary } = await runAuditAction({ apiUrl: fake.url }, node)
      expect(errors).toBe('')
      expect({ exitCode, ...outputs }).toMatchObject({
        exitCode: 0,
        passed: String(CONTROLS.length),
        seen: String(CONTROLS.length),
        unseen: '0',
        errors: '0',
        warnings: '0',
      })
      expect(report).toMatchObject({ schemaVersion: 1, totals: { repositories: 1 } })
      expect(JSON.parse(outputs['report'] ?? '')).toEqual(report)
      expect(log).not.toMatch(/^::(?:error|warning)/m)
      expect(summary).toContain('✅')
    })
  })

  const failing = (): ExampleWorld => {
    const world = governedWorld()
    Object.assign(widget(world), {
      immutableReleases: { enabled: false },
      actions: { ...widget(world).actions, shaPinningRequired: false },
    })
    const files = widget(world).commits['c5']?.files ?? {}
    files['.github/MAINTAINERS'] = '@octocat:583231\n# gone\n@mona-lisa:3\n'
    return world
  }

  test.each(BOTH)('annotates what failed, on its line where it has one (%#)', async (on) => {
    await withFake(failing(), async (fake) => {
      const { exitCode, log, outputs } = await runAuditAction({ apiUrl: fake.url }, on)
      expect(exitCode).toBe(1)
      expect(outputs).toMatchObject({ errors: '2', warnings: '1' })
      expect(log).toMatch(
        /^::error title=release-gate audit%3A maintainers-accounts,file=\.github\/MAINTAINERS,line=3::/m,
      )
      expect(log).toMatch(/^::error title=release-gate audit%3A immutable-releases::/m)
      expect(log).toMatch(/^::warning title=release-gate audit%3A actions-pinned::/m)
    })
  })

  test.each([
    ['error', 1],
    ['warning', 1],
    ['never', 0],
  ])('fail-on %s: exit code %i', async (failOn, expected) => {
    await withFake(failing(), async (fake) => {
      const { exitCode } = await runAuditAction({ apiUrl: fake.url, inputs: { 'fail-on': failOn } })
      expect(exitCode).toBe(expected)
    })
  })

  test('fail-on error lets a warning pass', async () => {
    const world = governedWorld()
    Object.assign(widget(world).actions ?? {}, { shaPinningRequired: false })
    await withFake(world, async (fake) => {
      expect((await runAuditAction({ apiUrl: fake.url })).exitCode).toBe(0)
      expect((await runAuditAction({ apiUrl: fake.url, inputs: { 'fail-on': 'warning' } })).exitCode).toBe(1)
    })
  })

  test("the workflow's own token: what it cannot see fails nothing", async () => {
    await withFake(governedWorld(), async (fake) => {
      const { exitCode, outputs, summary } = await runAuditAction({ apiUrl: fake.url, inputs: { token: 'job-token' } })
      expect(exitCode).toBe(0)
      expect(outputs['passed']).toBe(outputs['seen'])
      expect(Number(outputs['unseen'])).toBeGreaterThan(5)
      expect(summary).toContain('What would show it')
    })
  })

  test('an expired token sees nothing, and that is no good audit', async () => {
    await withFake(governedWorld(), async (fake) => {
      const { exitCode, outputs } = await runAuditAction({ apiUrl: fake.url, inputs: { token: 'expired-token' } })
      expect({ exitCode, seen: outputs['seen'] }).toEqual({ exitCode: 1, seen: '0' })
    })
  })

  test.each(BOTH)('writes SARIF where it is asked to (%#)', async (on) => {
    const path = join(temporaryFolder(), 'audit.sarif')
    await withFake(failing(), async (fake) => {
      await runAuditAction({ apiUrl: fake.url, inputs: { 'sarif-file': path } }, on)
    })
    const { runs } = JSON.parse(readFileSync(path, 'utf8')) as { runs: { results: { ruleId: string }[] }[] }
    expect(runs.flatMap(({ results }) => results.map(({ ruleId }) => ruleId))).toEqual([
      'actions-pinned',
      'immutable-releases',
      'maintainers-accounts',
    ])
  })

  test.each(BOTH)('a file of its own that cannot be written fails it, and is named (%#)', async (on) => {
    const folder = temporaryFolder()
    await withFake(governedWorld(), async (fake) => {
      for (const name of ['sarif-file', 'state-file']) {
        const { exitCode, log } = await runAuditAction({ apiUrl: fake.url, inputs: { [name]: folder } }, on)
        expect({ name, exitCode }).toEqual({ name, exitCode: 1 })
        expect(log).toMatch(new RegExp(`^::error title=release-gate audit::${name}: .*EISDIR`, 'm'))
      }
    })
  })

  test.each(BOTH)('every wrong input is named at once (%#)', async (on) => {
    const start = {
      apiUrl: 'http://127.0.0.1:1',
      inputs: { 'fail-on': 'warnings', shard: '3/2', 'tag-pattern': '{x}', repositories: 'widget' },
      env: { 'INPUT_FAIL-ONN': 'x', INPUT_ORGANISATION: 'octo-org' },
    }
    const outcome = await runAuditAction(start, on)
    expect(outcome.exitCode).toBe(1)
    const named = [...outcome.log.matchAll(/^::error title=release-gate audit::([\w-]+)/gm)].map(([, name]) => name)
    expect(named.sort()).toEqual(['fail-on', 'fail-onn', 'organisation', 'repositories', 'shard', 'tag-pattern'])
    expectNoStack(outcome)
  })
})

describe('many repositories', () => {
  test.each(BOTH)('an organization: every repository but archived ones and forks, in one table (%#)', async (on) => {
    await withFake(organization(7), async (fake) => {
      fake.world.repositories['octo-org/part-3']?.secrets?.push('NPM_TOKEN')
      const { exitCode, report, log, summary, outputs } = await runAuditAction(
        { apiUrl: fake.url, inputs: { organization: 'octo-org' } },
        on,
      )
      expect(exitCode).toBe(1)
      expect(namesOf(report)).toEqual(['3', '1', '2', '4', '5', '6', '7'].map((name) => `octo-org/part-${name}`))
      expect(log).toContain('7 of 7 repositories')
      expect(log).not.toMatch(/^::error/m)
      expect(summary.indexOf('part-3')).toBeLessThan(summary.indexOf('part-1'))
      expect(outputs).toMatchObject({ errors: '1', report: '' })
    })
  })

  test('shards are parts that make up the whole', async () => {
    await withFake(organization(7), async (fake) => {
      const parts = await Promise.all(
        ['1/3', '2/3', '3/3'].map((shard) =>
          runAuditAction({ apiUrl: fake.url, inputs: { organization: 'octo-org', shard } }),
        ),
      )
      expect(parts.map(({ report }) => report?.repositories.length)).toEqual([3, 2, 2])
      expect(new Set(parts.flatMap(({ report }) => namesOf(report))).size).toBe(7)
    })
  })

  test.each(BOTH)('a run goes on from the file of an earlier one, and asks about nothing twice (%#)', async (on) => {
    const state = join(temporaryFolder(), 'state.jsonl')
    await withFake(organization(5), async (fake) => {
      const inputs = { repositories: 'octo-org/part-1, octo-org/part-2', 'state-file': state }
      await runAuditAction({ apiUrl: fake.url, inputs }, on)
      expect(looks(fake)).toBe(2)
      // As a run that was stopped in the middle of a line leaves it.
      writeFileSync(state, `${readFileSync(state, 'utf8')}\n{"policy":"`)
      const all = await runAuditAction(
        { apiUrl: fake.url, inputs: { organization: 'octo-org', 'state-file': state } },
        on,
      )
      expect(looks(fake)).toBe(5)
      expect(all.report?.repositories).toHaveLength(5)
      const again = await runAuditAction(
        {
          apiUrl: fake.url,
          inputs: { organization: 'octo-org', 'state-file': state },
        },
        on,
      )
      expect(looks(fake)).toBe(5)
      expect(again.report).toEqual(all.report)
      // Other questions have other answers.
      await runAuditAction({ apiUrl: fake.url, inputs: { ...inputs, environment: 'production' } }, on)
      expect(looks(fake)).toBe(7)
    })
  })

  test('a repository that cannot be reached is unseen, and the others are audited', async () => {
    await withFake(organization(3), async (fake) => {
      fake.faults.push({
        match: ({ path, variables }) => path.includes('part-2') || variables?.['name'] === 'part-2',
        answer: { status: 404, body: { message: 'Not Found' } },
      })
      const { exitCode, report } = await runAuditAction({ apiUrl: fake.url, inputs: { organization: 'octo-org' } })
      expect(exitCode).toBe(0)
      const scores = Object.fromEntries(
        (report?.repositories ?? []).map(({ repository, score }) => [repository, score]),
      )
      expect(scores['octo-org/part-1']?.unseen).toBe(0)
      expect(scores['octo-org/part-2']?.unseen).toBeGreaterThan(10)
    })
  })

  test.each(BOTH)('an organization that is not there (%#)', async (on) => {
    await withFake(organization(1), async (fake) => {
      const { exitCode, log } = await runAuditAction({ apiUrl: fake.url, inputs: { organization: 'nobody' } }, on)
      expect(exitCode).toBe(1)
      expect(log).toMatch(/^::error title=release-gate audit::organization: /m)
    })
  })
})

describe('on the command line', () => {
  test.each(BOTH)('the repository of the working directory, as a table and as JSON (%#)', async (on) => {
    const folder = temporaryFolder()
    const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, stdio: 'pipe' })
    git('init', '-q')
    git('remote', 'add', 'origin', 'https://github.com/octo-org/widget.git')
    await withFake(governedWorld(), async (fake) => {
      const table = await runAuditCommand([], fake.url, { cwd: folder, on })
      expect(table).toMatchObject({ exitCode: 0, errors: '' })
      expect(table.log).toContain(`octo-org/widget: ${CONTROLS.length} of ${CONTROLS.length} controls hold`)
      const { log } = await runAuditCommand(['--json'], fake.url, { cwd: folder, on })
      expect(JSON.parse(log)).toMatchObject({ schemaVersion: 1, totals: { repositories: 1 } })
    })
  })

  test.each(BOTH)('exit code 1 where something failed, and 0 where that is not asked for (%#)', async (on) => {
    const world = governedWorld()
    widget(world).secrets = ['PYPI_TOKEN']
    await withFake(world, async (fake) => {
      const args = ['--repositories', 'octo-org/widget']
      expect((await runAuditCommand(args, fake.url, { on })).exitCode).toBe(1)
      expect((await runAuditCommand([...args, '--fail-on', 'never'], fake.url, { on })).exitCode).toBe(0)
    })
  })

  test.each(BOTH)('--org is an organization (%#)', async (on) => {
    await withFake(organization(2), async (fake) => {
      const { exitCode, log } = await runAuditCommand(['--org', 'octo-org'], fake.url, { on })
      expect(exitCode).toBe(0)
      expect(log).toMatch(/2 repositories: /)
    })
  })

  test.each([
    [['--fail-on', 'x']],
    [['--colour']],
    [['--org', 'octo-org', '--repositories', 'a/b']],
    [['--org', 'octo-org', '--sarif-file', 'x']],
    [['--repositories', 'a/b,c/d', '--sarif-file', 'x']],
    [[]],
  ])('bad usage: %j', async (args) => {
    for (const on of BOTH) {
      expect((await runAuditCommand(args, 'http://127.0.0.1:1', { on })).exitCode).toBe(2)
    }
  })

  test.each(BOTH)('without a token nothing can be asked (%#)', async (on) => {
    const { exitCode, errors } = await runAuditCommand(['--repositories', 'a/b'], 'http://127.0.0.1:1', {
      token: '',
      on,
    })
    expect(exitCode).toBe(2)
    expect(errors).toContain('RELEASE_GATE_TOKEN')
  })

  test.each(BOTH)('--help lists every input (%#)', async (on) => {
    const { exitCode, log } = await runAuditCommand(['--help'], 'http://127.0.0.1:1', { on })
    expect(exitCode).toBe(0)
    for (const flag of ['--org', '--json', '--repositories', '--shard', '--state-file']) expect(log).toContain(flag)
  })
})
