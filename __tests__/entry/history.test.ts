import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { judgeHistory } from '../../src/entry/history.ts'
import type { InputName } from '../../src/inputs/gate-inputs.ts'
import { historyReport, historyTable } from '../../src/reports/release/history.ts'
import { gitIn } from '../../src/git/git.ts'
import { known } from '../../src/model/fact.ts'
import type { GitHubSource } from '../../src/facts/release/github-source.ts'
import { policyOf } from '../support/policy.ts'

let directory = ''
let date = 1_767_225_600

const git = (...args: string[]): string =>
  execFileSync('git', args, {
    cwd: directory,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      HOME: directory,
      GIT_CONFIG_NOSYSTEM: '1',
      ...Object.fromEntries(
        ['AUTHOR', 'COMMITTER'].flatMap((who) => [
          [`GIT_${who}_NAME`, 'octocat'],
          [`GIT_${who}_EMAIL`, 'octocat@example.com'],
          [`GIT_${who}_DATE`, `${date++} +0000`],
        ]),
      ),
    },
  })

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(directory, path)), { recursive: true })
  writeFileSync(join(directory, path), text)
  git('add', path)
}

const release = (tag: string, version: string): void => {
  write('package.json', JSON.stringify({ version }))
  write('CHANGELOG.md', `## [${version}] - 2026-01-01\n\n- A.\n`)
  git('commit', '-q', '-m', tag)
  git('tag', '-a', '-m', tag, tag)
}

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'release-gate-history-'))
  git('init', '-q', '-b', 'main')
  release('v1.0.0', '1.0.0')
  release('v1.1.0', '1.1.0')
  git('tag', 'v1.1.1')
  git('tag', '-a', '-m', 'x', 'v1.0.1', 'HEAD~1')
  git('tag', '-a', '-m', 'x', 'v1.0.0+again', 'HEAD~1')
  git('tag', '-a', '-m', 'x', 'wrong-name')
  git('tag', '-a', '-m', 'x', 'v2.0.0-dev.1')
  release('v1.2.0', '1.2.1')
  git('tag', '-a', '-m', 'x', 'v0.9.0')
  git('checkout', '-q', '-b', 'side')
  release('v2.0.0', '2.0.0')
  git('checkout', '-q', 'main')
})

afterAll(() => rmSync(directory, { recursive: true, force: true }))

async function judge(inputs: Partial<Record<InputName, string>> = {}) {
  const seen: string[] = []
  const past = await judgeHistory(await policyOf(inputs), gitIn(directory), undefined, (done, of) =>
    seen.push(`${done}/${of}`),
  )
  return { past: Object.fromEntries(past.map(({ tag, reasons }) => [tag, reasons])), report: historyReport(past), seen }
}

describe('judgeHistory', () => {
  test('judges each tag against the releases before it', async () => {
    const { past, report, seen } = await judge()
    expect(past).toEqual({
      'v1.0.0': [],
      'v1.1.0': [],
      'v1.1.1': ['tag-object/lightweight'],
      'v1.0.1': [],
      'v1.0.0+again': ['version-order/same-version'],
      'wrong-name': ['tag-name/no-match'],
      'v2.0.0-dev.1': ['tag-name/channel-not-allowed'],
      'v1.2.0': [],
      'v0.9.0': [],
      'v2.0.0': ['tag-branch/not-on-branch'],
    })
    expect(report.totals).toMatchObject({ tags: 10, allowed: 5, denied: 5, undetermined: 0 })
    expect(seen.at(-1)).toBe('10/10')
  })

  test('strict order refuses backports', async () => {
    const { past } = await judge({ 'version-order': 'strict' })
    expect(past['v1.0.1']).toEqual(['version-order/not-newer'])
    expect(past['v0.9.0']).toEqual(['version-order/not-newer'])
  })

  test('files of each tagged commit', async () => {
    const { past } = await judge({ 'version-files': 'package.json', changelog: 'CHANGELOG.md', channels: 'stable' })
    expect(past['v1.0.0']).toEqual([])
    expect(past['v1.2.0']).toEqual(['changelog/no-entry', 'version-files/differs'])
  })

  test('what only GitHub can tell is unknown', async () => {
    const { report } = await judge({
      'required-checks': 'test',
      'required-approvals': '1',
      'require-signature': 'true',
    })
    expect(report.totals.byReason).toMatchObject({ 'facts/token-missing': 10, 'tag-signature/unsigned': 10 })
  })

  test('a check that is missing on a commit older than GitHub keeps checks is undetermined', async () => {
    const github = { checksOf: (commits: readonly string[]) => Promise.resolve(commits.map(() => known([]))) }
    const policy = await policyOf({ 'required-checks': 'test' })
    const reasonsAt = async (now: number) => {
      const clock = { now: () => now }
      const past = await judgeHistory(
        policy,
        gitIn(directory),
        github as unknown as GitHubSource,
        () => undefined,
        clock,
      )
      return Object.fromEntries(past.map(({ tag, reasons }) => [tag, reasons]))
    }
    const made = 1_767_225_600_000
    const later = await reasonsAt(made + 91 * 86_400_000)
    expect([later['v1.0.0'], later['v1.1.1']]).toEqual([['facts/expired'], ['tag-object/lightweight', 'facts/expired']])
    expect((await reasonsAt(made + 89 * 86_400_000))['v1.0.0']).toEqual(['required-checks/missing'])
  })

  test('branches by channel and by glob', async () => {
    const { past } = await judge({ 'release-branches': 'stable: si*\nmain' })
    expect(past['v2.0.0']).toEqual([])
  })
})

test('a byte-order mark belongs to no file', async () => {
  write('package.json', '\uFEFF{ "version": "4.0.0" }')
  write('CHANGELOG.md', '\uFEFF## [4.0.0] - 2026-01-01\n\n- A.\n')
  git('commit', '-q', '-m', 'v4.0.0')
  git('tag', '-a', '-m', 'x', 'v4.0.0')
  const { past } = await judge({ 'version-files': 'package.json', changelog: 'CHANGELOG.md' })
  git('tag', '-d', 'v4.0.0')
  git('reset', '-q', '--hard', 'HEAD~1')
  expect(past['v4.0.0']).toEqual([])
})

test('files of the package that each tag names', async () => {
  write('packages/core/package.json', '{ "version": "1.0.0" }')
  write('packages/core/CHANGELOG.md', '## [1.0.0] - 2026-01-01\n\n- A.\n')
  write('packages/@octo/ui/package.json', '{ "version": "2.0.0" }')
  git('commit', '-q', '-m', 'Packages')
  const tags = ['core@1.0.0', '@octo/ui@2.0.0', '@octo/ui@2.0.1', 'none@1.0.0']
  for (const tag of tags) git('tag', '-a', '-m', 'x', tag)
  const { past } = await judge({
    'tag-pattern': '{package}@{version}',
    'version-files': 'packages/{package}/package.json',
    changelog: 'packages/{package}/CHANGELOG.md',
    'version-order': 'any',
  })
  for (const tag of tags) git('tag', '-d', tag)
  git('reset', '-q', '--hard', 'HEAD~1')
  expect(tags.map((tag) => past[tag])).toEqual([
    [],
    ['changelog/file-missing'],
    ['changelog/file-missing', 'version-files/differs'],
    ['changelog/file-missing', 'version-files/file-missing'],
  ])
})

test('every spelling of a version counts for the tags after it', async () => {
  const tags = ['v4.0', 'v4.0.0', 'v4.1.0-RC1', 'v4.1.0-rc.1', 'v4.2.0.post1', 'v4.2.0+x', 'v4.2.0', 'v5', 'v5.0.0']
  git('checkout', '-q', 'main')
  for (const tag of [...tags, '6.0.0', 'v6.0.0']) git('tag', '-a', '-m', 'x', tag)
  const { past } = await judge({ 'version-order': 'any' })
  for (const tag of [...tags, '6.0.0', 'v6.0.0']) git('tag', '-d', tag)
  const same = ['version-order/same-version']
  expect(past).toMatchObject({
    'v4.0.0': same,
    'v4.1.0-RC1': [],
    'v4.1.0-rc.1': same,
    'v4.2.0.post1': [],
    'v4.2.0+x': [],
    'v4.2.0': same,
    'v5.0.0': [],
    'v6.0.0': same,
  })
})

test('packages whose names a registry takes for one are one', async () => {
  const tags = ['my_lib@7.0.0', 'My-Lib@7.0.0', 'lib@7.0.0']
  for (const tag of tags) git('tag', '-a', '-m', 'x', tag)
  const { past } = await judge({ 'tag-pattern': '{package}@{version}' })
  for (const tag of tags) git('tag', '-d', tag)
  expect(past).toMatchObject({
    'my_lib@7.0.0': [],
    'My-Lib@7.0.0': ['version-order/same-version'],
    'lib@7.0.0': [],
  })
})

test('tags of trees, of blobs and of other tags are judged as well', async () => {
  write('docs/x', 'x')
  git('commit', '-q', '-m', 'A folder')
  git('tag', '-a', '-m', 'x', 'v3.0.0', 'HEAD^{tree}')
  git('tag', 'v3.1.0', 'HEAD^{tree}')
  git('tag', '-a', '-m', 'x', 'v3.2.0', 'v1.0.0')
  const { past } = await judge({ 'version-files': 'package.json', changelog: 'docs' })
  for (const tag of ['v3.0.0', 'v3.1.0', 'v3.2.0']) git('tag', '-d', tag)
  // What cannot be looked at without a commit is no reason besides.
  expect(past['v3.0.0']).toEqual(['tag-object/not-a-commit'])
  expect(past['v3.1.0']).toEqual(['tag-object/not-a-commit'])
  expect(past['v3.2.0']).toContain('tag-object/not-a-commit')
})

test('the table has a line for each refused tag, and the totals', async () => {
  const { report } = await judge()
  const lines = historyTable(report).split('\n')
  expect(lines.filter((line) => line.startsWith('✘'))).toHaveLength(5)
  expect(lines.some((line) => line.startsWith('10 tags'))).toBe(true)
  expect(historyTable(historyReport([]))).toContain('0 tags')
})
