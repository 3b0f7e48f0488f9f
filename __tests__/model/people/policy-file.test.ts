import { expect, test } from '@jest/globals'

import { linesOf, policyFile } from '../../../src/model/people/policy-file.ts'

test('policyFile sorts people, teams and problems', () => {
  const person = { kind: 'person', login: 'octocat', line: 1 } as const
  const team = { kind: 'team', org: 'octo-org', slug: 'core', line: 2 } as const
  expect(policyFile([person, 'line 3: what?', team])).toEqual({
    people: [person],
    teams: [team],
    problems: ['line 3: what?'],
  })
})

test.each([
  ['a\nb', ['a', 'b']],
  ['a\r\nb\rc\n', ['a', 'b', 'c', '']],
  ['\uFEFFa', ['a']],
  ['a\uFEFF', ['a\uFEFF']],
  ['a\u2028b\u0085c', ['a\u2028b\u0085c']],
])('the lines of %j', (text, expected) => {
  expect(linesOf(text)).toEqual(expected)
})
