import { expect, test } from '@jest/globals'

import { changelog } from '../../../src/rules/release/changelog.ts'
import { evaluate } from '../../../src/rules/evaluate.ts'
import { known, unknown } from '../../../src/model/fact.ts'
import type { Changelog } from '../../../src/model/release-facts.ts'
import { parseChangelog } from '../../../src/model/changelog/parse-changelog.ts'
import { parseVersion } from '../../../src/model/version/scheme.ts'
import { TOLD } from '../../support/facts.ts'
import { policyOf } from '../../support/policy.ts'

const read = (text: string): Changelog => ({ status: 'read', path: 'CHANGELOG.md', sections: parseChangelog(text) })

const version = (text: string) => {
  const parsed = parseVersion(text, 'auto')
  if (parsed === undefined) throw new Error(`${text} is no version`)
  return known(parsed)
}

test.each<[string, Changelog, string, string]>([
  ['an entry', read('## [1.2.3] - 2026-01-02\n\n- A.\n'), 'pass', ''],
  ['without brackets, with v', read('## v1.2.3 - 2026-01-02\n\n- A.\n'), 'pass', ''],
  ['of today', read('## [1.2.3] - 2026-06-15\n\n- A.\n'), 'pass', ''],
  ['below an empty Unreleased', read('## [Unreleased]\n\n## [1.2.3] - 2026-01-02\n\n- A.\n'), 'pass', ''],
  ['no such file', { status: 'missing', path: 'CHANGELOG.md' }, 'fail', 'changelog/file-missing'],
  [
    'a link',
    { status: 'unusable', path: 'CHANGELOG.md', problem: 'a symbolic link' },
    'fail',
    'changelog/file-unusable',
  ],
  ['not asked for, against the policy', { status: 'off' }, 'fail', 'changelog/file-missing'],
  ['empty file', read(''), 'fail', 'changelog/no-entry'],
  ['of another version', read('## [1.2.30] - 2026-01-02\n\n- A.\n'), 'fail', 'changelog/no-entry'],
  ['only Unreleased', read('## [Unreleased]\n\n- A.\n'), 'fail', 'changelog/no-entry'],
  ['no date', read('## [1.2.3]\n\n- A.\n'), 'fail', 'changelog/no-date'],
  ['no such day', read('## [1.2.3] - 2026-02-30\n\n- A.\n'), 'fail', 'changelog/no-date'],
  ['tomorrow', read('## [1.2.3] - 2026-06-16\n\n- A.\n'), 'fail', 'changelog/future-date'],
  ['yanked', read('## [1.2.3] - 2026-01-02 [YANKED]\n\n- A.\n'), 'fail', 'changelog/yanked'],
  [
    'nothing under it',
    read('## [1.2.3] - 2026-01-02\n\n### Added\n\n## [1.2.2] - 2026-01-01\n\n- A.\n'),
    'fail',
    'changelog/empty',
  ],
  [
    'left behind',
    read('## Unreleased\n\n- B.\n\n## [1.2.3] - 2026-01-02\n\n- A.\n'),
    'fail',
    'changelog/still-unreleased',
  ],
  [
    'left behind on another level',
    read('## Unreleased\n\n## [1.2.3] - 2026-01-02\n\n- A.\n\n# Unreleased\n\n- B.\n'),
    'fail',
    'changelog/still-unreleased',
  ],
])('%s', async (_, file, status, code) => {
  const policy = await policyOf({ changelog: 'CHANGELOG.md' })
  const facts = { version: version('1.2.3'), changelog: known(file), today: known('2026-06-15') }
  const told = status === 'fail' ? TOLD : {}
  expect(evaluate(changelog, facts, policy)).toMatchObject({ status, code, ...told })
})

const judged = async (text: string, date = 'required') =>
  evaluate(
    changelog,
    { version: version('1.2.3'), changelog: known(read(text)), today: known('2026-06-15') },
    await policyOf({ changelog: 'CHANGELOG.md', 'changelog-date': date }),
  )

test.each([
  ['## 1.2.3', 'changelog/no-date', ''],
  ['### [1.2.3](https://example.com) (2026-01-02)', '', ''],
  ['# [1.2.3](https://example.com) (2026-01-02)', '', ''],
  ['## [1.2.3] - 2026-06-16', 'changelog/future-date', 'changelog/future-date'],
  ['## [1.2.3] - 2026-02-30', 'changelog/no-date', 'changelog/no-date'],
  ['## [1.2.3] - 02/01/2026', 'changelog/no-date', 'changelog/no-date'],
  ['## 1.2.3 [YANKED]', 'changelog/no-date', 'changelog/yanked'],
  ['## 1.2.4', 'changelog/no-entry', 'changelog/no-entry'],
])('%s: "%s" where a date is required, "%s" where it is optional', async (heading, required, optional) => {
  const text = `${heading}\n\n### Patch Changes\n\n- A.\n`
  expect((await judged(text)).code).toBe(required)
  expect((await judged(text, 'optional')).code).toBe(optional)
})

test('asks for no date where it is optional', async () => {
  expect((await judged('', 'optional')).expected).not.toContain('2026')
  const { message, facts } = await judged('## 1.2.3\n\n- A.\n', 'optional')
  expect(message).toBe('CHANGELOG.md has an entry.')
  expect(facts).toEqual({ path: 'CHANGELOG.md', heading: '1.2.3', date: '' })
})

test('keeps what it decided on', async () => {
  const { facts } = await judged('## [1.2.3] - 2026-01-02\n\n- A.\n')
  expect(facts).toEqual({ path: 'CHANGELOG.md', heading: '[1.2.3] - 2026-01-02', date: '2026-01-02' })
})

test('writes out the heading that is missing, and names the file and a few that are there', async () => {
  const { expected, found, fix } = await judged('## 4.0.0\n\n## 3.0.0\n\n## 2.0.0\n\n## 1.0.0\n')
  expect(expected).toContain('## [1.2.3] - 2026-06-15')
  expect(fix).toContain('CHANGELOG.md')
  expect(found).toMatch(/4\.0\.0.*3\.0\.0.*2\.0\.0/)
  expect(found).not.toContain('1.0.0')
})

test('shows the heading without a date, or the invalid date', async () => {
  expect((await judged('## [1.2.3]\n\n- A.\n')).found).toContain('[1.2.3]')
  expect((await judged('## [1.2.3] - 2026-02-30\n\n- A.\n')).found).toBe('2026-02-30')
})

test('off without the input, unknown without the version', async () => {
  const facts = {
    version: unknown('version-missing', 'x', 'y'),
    changelog: known(read('')),
    today: known('2026-06-15'),
  }
  expect(evaluate(changelog, facts, await policyOf())).toMatchObject({ status: 'off' })
  expect(evaluate(changelog, facts, await policyOf({ changelog: 'A.md' }))).toMatchObject({
    code: 'facts/version-missing',
  })
})
