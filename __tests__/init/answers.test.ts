import { describe, expect, test } from '@jest/globals'

import { readAnswers, type Answers, type QuestionName } from '../../src/init/answers.ts'
import { GATE, GIVEN } from '../support/init.ts'

const read = (changes: Partial<Record<QuestionName, string>>) => readAnswers({ ...GIVEN, ...changes }, 'octo-org')

function answers(changes: Partial<Record<QuestionName, string>>): Answers {
  const found = read(changes)
  if ('problems' in found) throw new Error(found.problems.join('\n'))
  return found
}

/** The flags that the problems name. */
function flags(changes: Partial<Record<QuestionName, string>>): string[] {
  const found = read(changes)
  return 'problems' in found ? found.problems.map((problem) => /^--(\w+): /.exec(problem)?.[1] ?? problem) : []
}

describe('readAnswers', () => {
  test('reads what was answered', () => {
    expect(answers({})).toEqual({
      registry: 'npm',
      scheme: 'semver',
      maintainers: [
        { kind: 'person', login: 'octocat' },
        { kind: 'person', login: 'hubot', id: 7 },
      ],
      reviewers: [
        { kind: 'person', login: 'octocat' },
        { kind: 'person', login: 'hubot', id: 7 },
      ],
      taggers: [
        { kind: 'role', role: 'admin' },
        { kind: 'role', role: 'maintain' },
      ],
      checks: [
        { context: 'test', byActions: false },
        { context: 'lint', byActions: true },
      ],
      gate: { uses: GATE, version: undefined },
    })
  })

  test.each([
    ['pypi', '', 'pep440'],
    ['npm', '', 'semver'],
    ['crates', 'semver', 'semver'],
    ['container', '', 'auto'],
    ['github-release', 'pep440', 'pep440'],
    ['PyPI', 'PEP440', 'pep440'],
    ['pypi', 'calver', 'calver'],
    ['container', 'calver', 'calver'],
  ])('%s with the scheme "%s" has %s', (registry, scheme, expected) => {
    expect(answers({ registry, scheme }).scheme).toBe(expected)
  })

  test.each([
    ['pypi', 'semver'],
    ['npm', 'auto'],
    ['npm', 'calver'],
    ['container', 'romver'],
  ])('%s does not take %s', (registry, scheme) => {
    expect(flags({ registry, scheme })).toEqual(['scheme'])
  })

  test('reads teams, with an id where one is given', () => {
    const { reviewers, taggers } = answers({
      reviewers: 'octocat, octo-org/core:42',
      taggers: 'octo-org/release, maintain',
    })
    expect(reviewers).toEqual([
      { kind: 'person', login: 'octocat' },
      { kind: 'team', org: 'octo-org', slug: 'core', id: 42 },
    ])
    expect(taggers).toEqual([
      { kind: 'team', org: 'octo-org', slug: 'release' },
      { kind: 'role', role: 'maintain' },
    ])
  })

  test('splits checks as the gate does', () => {
    expect(answers({ checks: 'test (20, linux), a@github-actions' }).checks).toEqual([
      { context: 'test (20, linux)', byActions: false },
      { context: 'a', byActions: true },
    ])
  })

  test.each([`${GATE}#v1.2.3`, `${GATE} # v1.2.3`])('reads the version of %s', (gate) => {
    expect(answers({ gate }).gate).toEqual({ uses: GATE, version: 'v1.2.3' })
  })

  test.each<[QuestionName, string]>([
    ['registry', 'maven'],
    ['registry', 'constructor'],
    ['registry', ''],
    ['maintainers', ''],
    ['maintainers', 'octo-org/core'],
    ['maintainers', 'octocat, not a login'],
    ['reviewers', 'a b'],
    ['reviewers', 'a,b,c,d,e,f,g'],
    ['taggers', 'octocat'],
    ['taggers', 'write'],
    ['taggers', 'octo-org/core:x'],
    ['checks', ''],
    ['checks', 'test*'],
    ['checks', 'test?'],
    ['checks', 'test@circleci'],
    ['gate', 'octo-org/release-gate@v1'],
    ['gate', `octo-org/other@${GATE.slice(-40)}`],
    ['gate', `octo-org/release-gate/audit@${GATE.slice(-40)}`],
    ['gate', `${GATE}\n      - run: x`],
  ])('--%s does not take %j', (name, value) => {
    expect(flags({ [name]: value })).toEqual([name])
  })

  test('tells every problem at once', () => {
    expect(flags({ registry: 'x', maintainers: '', checks: '', gate: '', taggers: 'x' }).sort()).toEqual([
      'checks',
      'gate',
      'maintainers',
      'registry',
      'taggers',
    ])
  })

  test('of many maintainers, as many review as GitHub takes', () => {
    expect(answers({ maintainers: 'a,b,c,d,e,f,g' }).reviewers).toHaveLength(6)
  })
})
