import { describe, expect, test } from '@jest/globals'

import { FILE_OUTPUTS, OUTPUTS, outputsOf } from '../../../src/reports/release/outputs.ts'
import type { Report } from '../../../src/reports/release/report.ts'
import { HOSTILE } from '../../support/facts.ts'

const REPORT: Report = {
  schemaVersion: 1,
  decision: 'allowed',
  reasons: [],
  tag: { name: 'cli/v1.2.3-rc.1+x', objectSha: 'a'.repeat(40), sha: 'c'.repeat(40), annotated: true },
  version: {
    text: '1.2.3-rc.1+x',
    scheme: 'semver',
    major: 1,
    minor: 2,
    patch: 0,
    prerelease: 'rc.1',
    channel: 'rc',
    npmTag: 'rc',
    isLatest: false,
    package: '@scope/cli',
  },
  actor: { login: 'octocat', id: 1, triggeringLogin: 'octocat', authorizedBy: 'team:octo-org/core' },
  policy: null,
  checks: [],
  requests: { count: 1, sequential: 1, milliseconds: 5 },
}

const withNotes = (report: Report, notes = '') => outputsOf(report, notes)

const UNREAD: Report['version'] = {
  text: '',
  scheme: '',
  major: null,
  minor: null,
  patch: null,
  prerelease: '',
  channel: '',
  npmTag: '',
  isLatest: null,
  package: '',
}

describe('outputsOf', () => {
  test('has every output, in the order in which they are documented', () => {
    expect(Object.keys(withNotes(REPORT))).toEqual(Object.keys(OUTPUTS))
    expect(Object.keys(FILE_OUTPUTS)).toEqual(['report-file', 'release-notes-file', 'predicate-file', 'predicate-type'])
  })

  test('of a release that is allowed', () => {
    expect(withNotes(REPORT)).toEqual({
      allowed: 'true',
      decision: 'allowed',
      reasons: '',
      tag: 'cli/v1.2.3-rc.1+x',
      'tag-object-sha': 'a'.repeat(40),
      sha: 'c'.repeat(40),
      version: '1.2.3-rc.1+x',
      scheme: 'semver',
      major: '1',
      minor: '2',
      patch: '0',
      prerelease: 'rc.1',
      'is-prerelease': 'true',
      channel: 'rc',
      'npm-tag': 'rc',
      'is-latest': 'false',
      package: '@scope/cli',
      actor: 'octocat',
      'release-notes': '',
      'authorized-by': 'team:octo-org/core',
      report: JSON.stringify(REPORT),
    })
  })

  test.each(['denied', 'undetermined'] as const)('%s is not allowed', (decision) => {
    const outputs = withNotes({ ...REPORT, decision, reasons: ['tag-name/no-match', 'facts/unreachable'] })
    expect(outputs).toMatchObject({ allowed: 'false', decision, reasons: 'tag-name/no-match facts/unreachable' })
  })

  test('what was not read is empty, and not false', () => {
    const outputs = withNotes({ ...REPORT, version: UNREAD })
    for (const name of ['version', 'major', 'minor', 'patch', 'is-prerelease', 'is-latest', 'npm-tag'] as const) {
      expect([name, outputs[name]]).toEqual([name, ''])
    }
  })

  test('a final version is no prerelease', () => {
    const final = { ...REPORT.version, text: '1.2.0', prerelease: '', isLatest: true }
    expect(withNotes({ ...REPORT, version: final })).toMatchObject({ 'is-prerelease': 'false', 'is-latest': 'true' })
  })

  test.each([
    ['octocat', 'octocat'],
    ['mona_acme', 'mona_acme'],
    ['release-bot[bot]', 'release-bot[bot]'],
    ['octo[cat]', ''],
    ['a b', ''],
  ])('the actor %s is "%s"', (login, expected) => {
    expect(withNotes({ ...REPORT, actor: { ...REPORT.actor, login } }).actor).toBe(expected)
  })

  test.each(['allowed-users', 'maintainers-file:12', 'team:octo-org/release_managers.v2', ''])(
    '"%s" is what authorizes',
    (authorizedBy) => {
      expect(withNotes({ ...REPORT, actor: { ...REPORT.actor, authorizedBy } })['authorized-by']).toBe(authorizedBy)
    },
  )

  test.each(['a b', '-x', '$x'])('"%s" is no name of what authorizes', (authorizedBy) => {
    expect(withNotes({ ...REPORT, actor: { ...REPORT.actor, authorizedBy } })['authorized-by']).toBe('')
  })

  // Shows hostile-text-in-outputs in docs/threat-model.md.
  test.each(HOSTILE)('%j in every place reaches no output but the report, and that escaped', (text) => {
    const hostile: Report = {
      ...REPORT,
      tag: { ...REPORT.tag, name: text, objectSha: text, sha: text },
      version: { ...REPORT.version, text, prerelease: text, npmTag: text, package: text },
      actor: { ...REPORT.actor, login: text, triggeringLogin: text, authorizedBy: text },
      checks: [
        {
          id: 'tag-name',
          title: text,
          status: 'fail',
          code: 'tag-name/no-match',
          message: text,
          expected: text,
          found: text,
          fix: text,
          facts: { text, list: [text] },
        },
      ],
    }
    const { report, ...others } = withNotes(hostile)
    for (const [name, value] of Object.entries(others)) {
      expect([name, value]).toEqual([name, expect.stringMatching(/^(?:[\w.@+!/:[\]-]|(?<=\w) (?=\w))*$/)])
      expect([name, value]).toEqual([name, expect.not.stringMatching(/^-/)])
    }
    expect(report).not.toMatch(/[$`'<>&|;!\n\r]|[^ -~]/)
    expect(JSON.parse(report)).toEqual(hostile)
  })

  test.each(['v1.0.0-$(id)', 'v1.0.0-`id`', 'v1.0.0;id', 'v1.0.0\nx', '-rf', 'v1.0.0\u202e'])(
    'a tag called %j gives an empty output',
    (name) => {
      expect(withNotes({ ...REPORT, tag: { ...REPORT.tag, name } }).tag).toBe('')
    },
  )
})
