import { expect } from '@jest/globals'
import fc from 'fast-check'

import { matchNames, matchOnce } from '../../src/facts/match-names.ts'
import { ConfigurationError } from '../../src/model/configuration-error.ts'
import { INPUTS, type InputName } from '../../src/inputs/gate-inputs.ts'
import { readInputs } from '../../src/inputs/gate.ts'
import { authorize } from '../../src/model/people/authorize.ts'
import { parseVersionFile } from '../../src/model/version-files/version-file.ts'
import { parseTagPattern } from '../../src/model/version/tag-pattern.ts'
import { tagName, versionText } from '../support/arbitrary/tag-name.ts'
import { hostileText, nearly } from '../support/arbitrary/text.ts'
import { policyOf } from '../support/policy.ts'
import { property } from '../support/property.ts'
import { publishProblemsHarmlessly } from '../support/published.ts'

const NAMES = Object.keys(INPUTS) as InputName[]

/** Good values of inputs, for what is near to them. */
const GOOD = [
  'octocat, hubot:2',
  'org/team, team',
  'v{version}',
  '{package}@{version}',
  '/v(?<version>.*)/',
  'stable, rc',
  'stable: main, release/*\nmain',
  'true',
  '10',
  'test@github-actions?, build (20, x64)',
  'package.json, a/b.py:/^version = "(.*)"$/',
  'octo-org/policies:people/MAINTAINERS',
  'strict',
  'report',
]

const value = fc.oneof(hostileText(), fc.constantFrom(...GOOD), nearly(fc.constantFrom(...GOOD), hostileText(1)))

const outcomes = { read: 0, refused: 0 }

property(
  'inputs: read, or refused with a sentence for each problem',
  { cases: 100, most: 1_000 },
  fc.tuple(
    fc.dictionary(fc.constantFrom(...NAMES), value, { minKeys: 0, maxKeys: 4, noNullPrototype: true }),
    fc.array(fc.oneof(hostileText(1), nearly(fc.constantFrom(...NAMES), hostileText(1))), { maxLength: 2 }),
    fc.oneof(fc.constantFrom('octo-org', ''), hostileText(1)),
  ),
  async ([given, others, owner]) => {
    try {
      const get = (name: InputName): string => (given[name] ?? INPUTS[name].default).trim()
      const { policy } = await readInputs({ get, others, owner })
      outcomes.read++
      for (const { login } of policy.allowedUsers) expect(login).toMatch(/^[a-z\d][\w-]*(?:\[bot\])?$/i)
      for (const { org, slug } of policy.allowedTeams) expect(`${org}/${slug}`).toMatch(/^[a-z\d][a-z\d-]*\/[\w.-]+$/i)
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error
      outcomes.refused++
      expect(error.problems.length).toBeGreaterThan(0)
      for (const problem of error.problems) expect(problem.length).toBeGreaterThan(10)
      publishProblemsHarmlessly(error.problems)
    }
  },
  () => {
    expect(Math.min(outcomes.read, outcomes.refused)).toBeGreaterThan(0)
  },
)

const login = fc.stringMatching(/^[A-Za-z\d](?:[A-Za-z\d-]{0,15}[A-Za-z\d])?$/)
const separator = fc.constantFrom(
  ',',
  ', ',
  '\n',
  ',\n',
  '\n\n',
  ' , ',
  '\r\n',
  ' # a comment, of two\n',
  '\n# nobody\n',
)

property(
  'lists: the tokens that are written, and no part of one',
  { cases: 100, most: 10_000 },
  fc.tuple(fc.array(fc.tuple(login, separator), { minLength: 1, maxLength: 8 }), login, fc.nat()),
  async ([items, other, at]) => {
    // Only in a list of several lines does # start a comment.
    const text = `\n${items.map(([name, end]) => name + end).join('')}`
    const { allowedUsers } = await policyOf({ 'allowed-users': text, 'maintainers-file': '' })
    expect(allowedUsers.map((person) => person.login)).toEqual(items.map(([name]) => name))
    const [listed = ''] = items[at % items.length] ?? []
    const grants = { allowedUsers, allowedTeams: [], memberships: [] }
    const names = items.map(([name]) => name.toLowerCase())
    for (const asked of [
      other,
      listed,
      listed.slice(1),
      `${listed}x`,
      `x${listed}`,
      `${listed}[bot]`,
      listed.toUpperCase(),
    ]) {
      const expected = names.includes(asked.toLowerCase()) ? 'granted' : 'not-listed'
      expect([asked, authorize({ login: asked, id: 1 }, grants).outcome]).toEqual([asked, expected])
    }
  },
)

/** Pieces of regular expressions, and wholes that never end on some names. */
const expressionPiece = fc.constantFrom(
  ...[
    'a',
    '1',
    '.',
    '\\d',
    '\\w',
    '[^-]',
    '(?:a|a)',
    '(\\d+)',
    '(?<version>.*)',
    '(?<version>\\d+(?:\\.\\d+)*)',
    '(?<package>\\w*)',
  ],
  ...[
    '*',
    '+',
    '?',
    '{2}',
    '{1,3}',
    '*?',
    '|',
    '(',
    ')',
    '[',
    ']',
    '^',
    '$',
    '\\',
    '\\b',
    '(?=v)',
    '(?<!x)',
    '\\p{L}',
    '\\u{1f600}',
    '/',
  ],
)

const MILLISECONDS = 4_000

const inTime = async <T>(work: () => T | Promise<T>): Promise<T> => {
  const start = performance.now()
  const result = await work()
  expect(performance.now() - start).toBeLessThan(MILLISECONDS)
  return result
}

property(
  'patterns: read or refused, and put to any name in time',
  { cases: 100, most: 10_000 },
  fc.tuple(
    fc.oneof(
      fc.array(expressionPiece, { maxLength: 10 }).map((pieces) => `/${pieces.join('')}/`),
      fc.array(expressionPiece, { maxLength: 4 }).map((pieces) => `/(?<version>${pieces.join('')})/`),
      fc
        .array(fc.oneof(fc.constantFrom('{version}', '{package}', '{', '}', 'v', '@', '-', '/'), hostileText(1)), {
          maxLength: 5,
        })
        .map((pieces) => pieces.join('')),
    ),
    fc.array(
      fc.oneof(
        tagName,
        versionText.map((text) => `v${text}`),
      ),
      { minLength: 1, maxLength: 5 },
    ),
  ),
  ([text, names]) =>
    inTime(async () => {
      const pattern = parseTagPattern(text)
      if ('problem' in pattern) return expect(pattern.problem).not.toBe('')
      const splits = await matchNames(pattern, names)
      for (const [index, parts] of (splits ?? []).entries()) {
        for (const part of parts) expect(names[index]).toContain(part.version)
      }
    }),
)

/** Expressions that backtrack without end, on texts or even on nothing. */
const CATASTROPHES = [
  '(?:(?:\\d+)+)+x',
  '(?:a|a)*b',
  '(?:a*)*b',
  '(?:.*.*.*.*.*.*.*.*)x',
  '(?:|){40}x',
  '(?:a?){40}a{40}x',
  '(?:(?:|a)|(?:|a)){40}x',
  '(?=(?:\\w+)+$)x',
]

property(
  'patterns: one that never ends is given up',
  { cases: 3, most: 20 },
  fc.tuple(fc.constantFrom(...CATASTROPHES), fc.constantFrom('1', 'a'), fc.integer({ min: 25, max: 200 })),
  ([source, letter, times]) =>
    inTime(async () => {
      const name = letter.repeat(times)
      const pattern = parseTagPattern(`/(?<version>${source})/`)
      if (!('problem' in pattern)) {
        const splits = await matchNames(pattern, [name, `${name}!`])
        expect(splits === undefined || splits.flat().length === 0).toBe(true)
      }
      const file = parseVersionFile(`a:/(${source})/`)
      if (!('problem' in file)) expect((await matchOnce(file.expression ?? '', `${name}!`))?.group).toBeUndefined()
    }),
)
