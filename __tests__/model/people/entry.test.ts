import { describe, expect, test } from '@jest/globals'

import {
  isBot,
  parseEntry,
  parsePerson,
  parseTeam,
  sameAccount,
  sameLogin,
  sameTeam,
  teamName,
} from '../../../src/model/people/entry.ts'

describe('parsePerson', () => {
  test.each([
    ['octocat', { login: 'octocat' }],
    ['@octocat', { login: 'octocat' }],
    ['Octo-Cat', { login: 'Octo-Cat' }],
    ['a', { login: 'a' }],
    ['007', { login: '007' }],
    ['old-', { login: 'old-' }],
    ['mona_acme', { login: 'mona_acme' }],
    ['octocat:583231', { login: 'octocat', id: 583231 }],
    ['@octocat:1', { login: 'octocat', id: 1 }],
    ['release-bot[bot]', { login: 'release-bot[bot]' }],
    ['release-bot[bot]:41898282', { login: 'release-bot[bot]', id: 41898282 }],
    [`a${'b'.repeat(99)}`, { login: `a${'b'.repeat(99)}` }],
  ])('reads %s', (token, expected) => {
    expect(parsePerson(token)).toEqual({ kind: 'person', ...expected })
  })

  test.each([
    '',
    '@',
    '@@octocat',
    '-octocat',
    '_octocat',
    'octo cat',
    ' octocat',
    'octocat\n',
    'octo.cat',
    'octocat@example.com',
    'octocat:',
    'octocat:0',
    'octocat:01',
    'octocat:-1',
    'octocat:1.5',
    'octocat:x',
    'octocat:1:2',
    'octocat:12345678901234567',
    '[bot]',
    'bot[bot',
    'bot[user]',
    'bot[bot]x',
    'org/team',
    '*',
    'octocаt',
    'octo\u200bcat',
    'ocтocat',
    `a${'b'.repeat(100)}`,
  ])('refuses %j', (token) => {
    expect(parsePerson(token)).toBeUndefined()
  })

  test('an id that cannot be held exactly is refused, for it would pin another account', () => {
    expect(parsePerson('octocat:9007199254740991')?.id).toBe(9007199254740991)
    expect(parsePerson('octocat:9007199254740993')).toBeUndefined()
  })
})

describe('parseTeam', () => {
  test.each([
    ['octo-org/core', undefined, 'octo-org', 'core'],
    ['@octo-org/core', undefined, 'octo-org', 'core'],
    ['@Octo-Org/Release_Managers.v2', undefined, 'Octo-Org', 'release_managers.v2'],
    ['a/b', undefined, 'a', 'b'],
    ['octo-org/1st', undefined, 'octo-org', '1st'],
    ['core', 'octo-org', 'octo-org', 'core'],
    ['@core', 'octo-org', 'octo-org', 'core'],
    ['other/core', 'octo-org', 'other', 'core'],
  ])('%s with the default %s', (token, owner, org, slug) => {
    expect(parseTeam(token, owner)).toEqual({ kind: 'team', org, slug })
  })

  test.each([
    ['core', undefined],
    ['core', ''],
    ['', 'octo-org'],
    ['/core', 'octo-org'],
    ['octo-org/', undefined],
    ['a/b/c', undefined],
    ['octo org/core', undefined],
    ['octo-org/core team', undefined],
    ['octo-org/..', undefined],
    ['../core', undefined],
    ['-org/core', undefined],
    ['org-/core', undefined],
    ['octo-org/-core', undefined],
    ['a@core', 'octo-org'],
    ['octo-org/core\n', undefined],
    ['octo-org/core?x=1', undefined],
  ])('refuses %j with the default %j', (token, owner) => {
    expect(parseTeam(token, owner)).toBeUndefined()
  })
})

test.each([
  ['@octocat', 'person'],
  ['@octo-org/core', 'team'],
  ['octo-org/core', 'team'],
  ['octo cat', undefined],
  ['a/b/c', undefined],
])('parseEntry tells %s for a %s', (token, kind) => {
  expect(parseEntry(token)?.kind).toBe(kind)
})

test.each([
  ['octocat', 'OctoCat', true],
  ['octocat', 'octocat2', false],
  ['octocat', 'octo', false],
  ['octocat', 'octocat[bot]', false],
])('%s and %s are the same login: %s', (a, b, expected) => {
  expect(sameLogin(a, b)).toBe(expected)
})

test.each([
  ['octo-org/core', 'Octo-Org/CORE', true],
  ['octo-org/core', 'octo-org/core2', false],
  ['octo-org/core', 'octo-org2/core', false],
])('%s and %s are the same team: %s', (a, b, expected) => {
  const [first, second] = [parseTeam(a), parseTeam(b)]
  expect(first !== undefined && second !== undefined && sameTeam(first, second)).toBe(expected)
})

test.each([
  ['release-bot[bot]', true],
  ['Release-Bot[BOT]', true],
  ['bot', false],
  ['[bot]x', false],
])('%s is an app: %s', (login, expected) => {
  expect(isBot(login)).toBe(expected)
})

test('a team is written as org/slug', () => {
  expect(teamName({ kind: 'team', org: 'octo-org', slug: 'core' })).toBe('octo-org/core')
})

test.each([
  ['by id', { login: 'a', id: 1 }, { login: 'b', id: 1 }, true],
  ['by id, whatever the login', { login: 'a', id: 1 }, { login: 'a', id: 2 }, false],
  ['by login, where one has no id', { login: 'a', id: 1 }, { login: 'A' }, true],
  ['by login, where neither has', { login: 'a' }, { login: 'b' }, false],
])('accounts are the same %s', (_, a, b, expected) => {
  expect([sameAccount(a, b), sameAccount(b, a)]).toEqual([expected, expected])
})
