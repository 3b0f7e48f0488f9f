import { describe, expect, test } from '@jest/globals'

import { known } from '../../../src/model/fact.ts'
import { lookAlikes, authorize, type Grants } from '../../../src/model/people/authorize.ts'
import { FORBIDDEN, maintainersFile, membership, person, team } from '../../support/facts.ts'

const grants = (changes: Partial<Grants>): Grants => ({
  allowedUsers: [],
  allowedTeams: [],
  memberships: [],
  ...changes,
})

const OCTOCAT = { login: 'octocat', id: 583231 }
const CORE = 'octo-org/core'

describe('lookUp', () => {
  test.each([
    ['by name', OCTOCAT, { allowedUsers: [person('octocat')] }, 'allowed-users'],
    ['by name in another case', OCTOCAT, { allowedUsers: [person('OctoCat')] }, 'allowed-users'],
    ['by name, without an id of its own', { login: 'octocat' }, { allowedUsers: [person('octocat')] }, 'allowed-users'],
    ['by its pinned id', OCTOCAT, { allowedUsers: [person('octocat:583231')] }, 'allowed-users'],
    [
      'by its pinned id after it was renamed',
      { login: 'mona', id: 583231 },
      { allowedUsers: [person('octocat:583231')] },
      'allowed-users',
    ],
    [
      'by the second of two ids under one name',
      OCTOCAT,
      { allowedUsers: [person('octocat:1'), person('octocat:583231')] },
      'allowed-users',
    ],
    ['by the file', OCTOCAT, { file: maintainersFile('# who', '', '@hubot', '@octocat') }, 'maintainers-file:4'],
    [
      'by the input before the file',
      OCTOCAT,
      { allowedUsers: [person('octocat')], file: maintainersFile('@octocat') },
      'allowed-users',
    ],
    [
      'by an active membership',
      OCTOCAT,
      { memberships: [membership(CORE, 'OctoCat', known('active'))] },
      'team:octo-org/core',
    ],
    [
      'by a membership although another team cannot be read',
      OCTOCAT,
      {
        memberships: [membership('octo-org/x', 'octocat', FORBIDDEN), membership(CORE, 'octocat', known('active'))],
      },
      'team:octo-org/core',
    ],
    [
      'by a membership although its name is pinned to another account',
      OCTOCAT,
      { allowedUsers: [person('octocat:1')], memberships: [membership(CORE, 'octocat', known('active'))] },
      'team:octo-org/core',
    ],
    [
      'an app by its whole name',
      { login: 'release-bot[bot]', id: 9 },
      { allowedUsers: [person('release-bot[bot]')] },
      'allowed-users',
    ],
  ])('granted %s', (_, account, changes, by) => {
    expect(authorize(account, grants(changes))).toEqual({ outcome: 'granted', by })
  })

  test.each([
    ['nobody is listed', {}],
    ['somebody else is', { allowedUsers: [person('hubot')], file: maintainersFile('@hubot') }],
    ['a longer name is', { allowedUsers: [person('octocat2')] }],
    ['a shorter name is', { allowedUsers: [person('octo')] }],
    ['an app of the name is', { allowedUsers: [person('octocat[bot]')] }],
    ['somebody else with the id in the name is', { allowedUsers: [person('583231')] }],
    ['the membership says none', { memberships: [membership(CORE, 'octocat', known('none'))] }],
    ['the membership is of somebody else', { memberships: [membership(CORE, 'hubot', known('active'))] }],
    ['the unknown membership is of somebody else', { memberships: [membership(CORE, 'hubot', FORBIDDEN)] }],
    ['a team is allowed, and nobody was asked', { allowedTeams: [team(CORE)] }],
  ])('not listed where %s', (_, changes) => {
    expect(authorize(OCTOCAT, grants(changes))).toEqual({ outcome: 'not-listed' })
  })

  test('a new owner of the name of a pinned account is refused', () => {
    const expected = { outcome: 'other-id', expected: 1 }
    expect(authorize(OCTOCAT, grants({ allowedUsers: [person('OctoCat:1')] }))).toEqual(expected)
    expect(authorize(OCTOCAT, grants({ file: maintainersFile('@octocat:1') }))).toEqual(expected)
  })

  test('a pinned name of an account without an ID is unknown', () => {
    const pinned = { allowedUsers: [person('octocat:583231')] }
    expect(authorize({ login: 'octocat' }, grants(pinned))).toEqual({ outcome: 'id-unknown' })
    const unread = { ...pinned, memberships: [membership(CORE, 'octocat', FORBIDDEN)] }
    expect(authorize({ login: 'octocat' }, grants(unread))).toEqual({ outcome: 'id-unknown' })
  })

  test('an app is in no team, whatever the answer', () => {
    const bot = { login: 'release-bot[bot]', id: 9 }
    for (const state of [known('active' as const), known('pending' as const), FORBIDDEN]) {
      const memberships = [membership(CORE, 'release-bot[bot]', state)]
      expect(authorize(bot, grants({ memberships }))).toEqual({ outcome: 'not-listed' })
    }
  })

  test('an app is not granted by the name of a person', () => {
    expect(authorize({ login: 'octocat[bot]', id: 9 }, grants({ allowedUsers: [person('octocat')] }))).toEqual({
      outcome: 'not-listed',
    })
  })

  test('an invitation that is not accepted is pending', () => {
    const memberships = [
      membership('octo-org/x', 'octocat', known('none')),
      membership(CORE, 'octocat', known('pending')),
    ]
    expect(authorize(OCTOCAT, grants({ memberships }))).toEqual({ outcome: 'pending', team: CORE })
  })

  test('a team that cannot be read leaves it open', () => {
    const unread = membership(CORE, 'octocat', FORBIDDEN)
    const memberships = [membership('octo-org/x', 'octocat', known('pending')), unread]
    expect(authorize(OCTOCAT, grants({ memberships }))).toEqual({ outcome: 'team-unknown', membership: unread })
    const pinned = { allowedUsers: [person('octocat:1')], memberships }
    expect(authorize(OCTOCAT, grants(pinned))).toEqual({ outcome: 'team-unknown', membership: unread })
  })
})

test.each([
  ['octocat', ['octocat2', 'OCTO', 'octocat', 'hubot', 'octocat[bot]'], ['octocat2', 'OCTO', 'octocat[bot]']],
  ['Octo', ['octocat'], ['octocat']],
  ['mona', ['octocat'], []],
])('%s resembles of %j: %j', (login, listed, expected) => {
  expect(lookAlikes(login, listed.map(person))).toEqual(expected)
})
