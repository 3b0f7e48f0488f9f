import { describe, expect, test } from '@jest/globals'

import { actor } from '../../../src/rules/release/actor.ts'
import { evaluate } from '../../../src/rules/evaluate.ts'
import { known } from '../../../src/model/fact.ts'
import type { Maintainers, Membership, People } from '../../../src/model/release-facts.ts'
import type { Policy } from '../../../src/model/policy.ts'
import {
  facts,
  FORBIDDEN,
  maintainersFile,
  MALLORY,
  membership,
  OCTOCAT,
  OFFLINE,
  OTHER_COMMIT,
  OTHER_OBJECT,
  people,
  person,
  policy,
  team,
  TOLD,
  without,
} from '../../support/facts.ts'

interface Situation {
  readonly who?: Partial<People>
  readonly maintainers?: Maintainers
  readonly teams?: readonly Membership[]
  readonly inputs?: Partial<Policy>
}

const judged = ({ who = {}, maintainers = { status: 'off' }, teams = [], inputs = {} }: Situation) =>
  evaluate(
    actor,
    facts({ people: known(people(who)), maintainers: known(maintainers), teams: known(teams) }),
    policy(inputs),
  )

const file = (lines: readonly string[], onTag?: readonly string[]): Maintainers => ({
  status: 'read',
  where: '.github/MAINTAINERS on main',
  commit: OTHER_COMMIT,
  blob: OTHER_OBJECT,
  file: maintainersFile(...lines),
  ...(onTag === undefined ? {} : { onTag: maintainersFile(...onTag) }),
})

const by = (account: { login: string; id?: number }): Partial<People> => ({
  actor: account,
  triggering: account,
  sender: account,
})
const rerunBy = (account: { login: string; id?: number }): Partial<People> => ({ triggering: account, attempt: 2 })

const CORE = 'octo-org/core'
const BOT = { login: 'release-bot[bot]', id: 9 }
const NOBODY = { allowedUsers: [] }
const LOCATION = { path: '.github/MAINTAINERS', explicit: true }

describe('actor', () => {
  test.each<[string, Situation, string[]]>([
    ['a listed login', {}, ['allowed-users']],
    ['in another case', { who: by({ login: 'OctoCat', id: 583231 }) }, ['allowed-users']],
    ['a pinned id', { inputs: { allowedUsers: [person('octocat:583231')] } }, ['allowed-users']],
    [
      'a renamed account by its pinned id',
      { who: by({ login: 'mona', id: 583231 }), inputs: { allowedUsers: [person('octocat:583231')] } },
      ['allowed-users'],
    ],
    ['a line of the file', { inputs: NOBODY, maintainers: file(['', '@octocat']) }, ['maintainers-file:2']],
    [
      'a team of the input',
      { inputs: { ...NOBODY, allowedTeams: [team(CORE)] }, teams: [membership(CORE, 'octocat', known('active'))] },
      [`team:${CORE}`],
    ],
    [
      'a team of the file',
      { inputs: NOBODY, maintainers: file(['@octo-org/core']), teams: [membership(CORE, 'octocat', known('active'))] },
      [`team:${CORE}`],
    ],
    ['an app by its whole name', { who: by(BOT), inputs: { allowedUsers: [person(BOT.login)] } }, ['allowed-users']],
    ['a re-run by the same', { who: { attempt: 2 } }, ['allowed-users']],
    [
      'a re-run by another who is listed',
      { who: rerunBy({ login: 'hubot' }), inputs: { allowedUsers: [person('octocat'), person('hubot')] } },
      ['allowed-users', 'allowed-users'],
    ],
    [
      'a re-run by a pinned account',
      { who: rerunBy({ login: 'hubot', id: 42 }), maintainers: file(['@hubot:42']) },
      ['allowed-users', 'maintainers-file:1'],
    ],
    ['no sender (on a laptop)', { who: { actor: OCTOCAT } }, ['allowed-users']],
    ['a sender that was renamed since', { who: { sender: { login: 'mona', id: OCTOCAT.id } } }, ['allowed-users']],
    ['a sender without an id', { who: { sender: { login: 'OctoCat' } } }, ['allowed-users']],
    ['an actor without an id', { who: { actor: { login: 'octocat' } } }, ['allowed-users']],
    [
      'with the file that was asked for',
      { maintainers: file([]), inputs: { maintainersFile: LOCATION } },
      ['allowed-users'],
    ],
    [
      'although the default file is missing',
      { maintainers: { status: 'missing', where: 'x' }, inputs: { maintainersFile: { ...LOCATION, explicit: false } } },
      ['allowed-users'],
    ],
    [
      'although a team cannot be read',
      { inputs: { allowedTeams: [team(CORE)] }, teams: [membership(CORE, 'octocat', FORBIDDEN)] },
      ['allowed-users'],
    ],
  ])('passes %s', (_, situation, authorizedBy) => {
    const result = judged(situation)
    expect(result).toMatchObject({ status: 'pass', code: '', facts: { authorizedBy } })
    for (const by of authorizedBy) expect(result.message).toContain(by)
  })

  test('keeps what it decided on', () => {
    expect(judged({ maintainers: file(['@hubot']), who: { attempt: 3 } }).facts).toEqual({
      actor: 'octocat',
      triggeringActor: 'octocat',
      attempt: 3,
      maintainersFile: '.github/MAINTAINERS on main',
      maintainersCommit: OTHER_COMMIT,
      authorizedBy: ['allowed-users'],
    })
    expect(judged({ maintainers: { status: 'missing', where: 'x' } }).facts).not.toHaveProperty('maintainersFile')
    expect(judged({ who: { sender: MALLORY } }).facts).toEqual({ actor: 'octocat', sender: 'mallory' })
  })

  test.each<[string, string, Situation]>([
    ['actor/not-listed', 'somebody else', { who: by(MALLORY) }],
    ['actor/not-listed', 'somebody else without an id', { who: by({ login: 'mallory' }) }],
    [
      'actor/not-listed',
      'not in the team',
      { who: by(MALLORY), inputs: { allowedTeams: [team(CORE)] }, teams: [membership(CORE, 'mallory', known('none'))] },
    ],
    [
      'actor/not-listed',
      'only a membership of another',
      {
        who: by(MALLORY),
        teams: [membership(CORE, 'octocat', known('active'))],
      },
    ],
    [
      'actor/not-listed',
      'neither here nor on the tag',
      { who: by(MALLORY), maintainers: file(['@hubot'], ['@hubot2']) },
    ],
    [
      'actor/not-listed',
      'started by one who may not, re-run by one who may',
      { who: { ...rerunBy(OCTOCAT), actor: MALLORY, sender: MALLORY } },
    ],
    ['actor/not-listed', 'neither of two', { who: { ...rerunBy({ login: 'eve' }), actor: MALLORY, sender: MALLORY } }],
    ['actor/rerun-by-other', 'a re-run by somebody else', { who: rerunBy(MALLORY) }],
    ['actor/rerun-by-other', 'the first attempt by two', { who: { triggering: MALLORY } }],
    ['actor/rerun-by-other', 'a re-run by an app', { who: rerunBy(BOT) }],
    [
      'actor/rerun-by-other',
      'a re-run by a new owner of a pinned name',
      {
        who: rerunBy({ login: 'hubot', id: 7 }),
        inputs: { allowedUsers: [person('octocat'), person('hubot:42')] },
      },
    ],
    [
      'actor/rerun-by-other',
      'a re-run by one whose invitation is pending',
      {
        who: rerunBy({ login: 'hubot' }),
        teams: [membership(CORE, 'hubot', known('pending'))],
      },
    ],
    ['actor/bot-not-listed', 'an app', { who: by(BOT) }],
    ['actor/bot-not-listed', 'an app that bears the name of a person', { who: by({ login: 'octocat[bot]', id: 9 }) }],
    [
      'actor/bot-not-listed',
      'an app that is said to be in a team',
      {
        who: by(BOT),
        inputs: { allowedTeams: [team(CORE)] },
        teams: [membership(CORE, BOT.login, known('active'))],
      },
    ],
    ['actor/look-alike', 'a longer name', { who: by({ login: 'octocat2', id: 2 }) }],
    ['actor/look-alike', 'a shorter name', { who: by({ login: 'octo', id: 2 }) }],
    [
      'actor/look-alike',
      'a name like one in the file',
      {
        who: by({ login: 'hubot-x', id: 2 }),
        maintainers: file(['@hubot']),
      },
    ],
    [
      'actor/only-on-tag',
      'listed at the tag',
      { who: by(MALLORY), maintainers: file(['@hubot'], ['@hubot', '@mallory']) },
    ],
    ['actor/only-on-tag', 'listed at the tag by id', { who: by(MALLORY), maintainers: file(['@hubot'], ['@x:666']) }],
    ['actor/other-id', 'a new owner of a pinned name', { inputs: { allowedUsers: [person('octocat:1')] } }],
    [
      'actor/other-id',
      'a new owner of a name pinned in the file',
      { inputs: NOBODY, maintainers: file(['@octocat:1']) },
    ],
    [
      'actor/team-pending',
      'an invitation',
      {
        inputs: { ...NOBODY, allowedTeams: [team(CORE)] },
        teams: [membership(CORE, 'octocat', known('pending'))],
      },
    ],
    ['actor/sender-mismatch', 'another sender', { who: { sender: MALLORY } }],
    ['actor/sender-mismatch', 'another sender on a re-run', { who: { sender: MALLORY, attempt: 2 } }],
    [
      'actor/sender-mismatch',
      'another sender of a run that somebody else who may release re-runs',
      {
        who: { sender: MALLORY, ...rerunBy({ login: 'hubot' }) },
        inputs: { allowedUsers: [person('octocat'), person('hubot')] },
      },
    ],
    [
      'actor/sender-mismatch',
      'a sender of the same name with another id',
      { who: { sender: { login: 'octocat', id: 1 } } },
    ],
    ['actor/sender-mismatch', 'a sender of another name without an id', { who: { sender: { login: 'mallory' } } }],
    [
      'actor/sender-mismatch',
      'another sender, both of whom may',
      {
        who: { sender: { login: 'hubot', id: 42 } },
        inputs: { allowedUsers: [person('octocat'), person('hubot')] },
      },
    ],
  ])('%s: %s', (code, _, situation) => {
    expect(judged(situation)).toMatchObject({ status: 'fail', code, misconfigured: false, ...TOLD })
  })

  test.each<[string, string, Situation]>([
    ['actor/nobody-configured', 'nothing', { inputs: NOBODY }],
    ['actor/nobody-configured', 'an empty file', { inputs: NOBODY, maintainers: file(['# nobody yet']) }],
    [
      'actor/nobody-configured',
      'a file that lists somebody on the tag only',
      {
        inputs: NOBODY,
        maintainers: file([], ['@octocat']),
      },
    ],
    [
      'actor/nobody-configured',
      'no file, which nobody asked for',
      {
        inputs: { ...NOBODY, maintainersFile: { ...LOCATION, explicit: false } },
        maintainers: { status: 'missing', where: 'x' },
      },
    ],
    [
      'actor/file-missing',
      'a file that was asked for',
      {
        inputs: { maintainersFile: LOCATION },
        maintainers: { status: 'missing', where: 'x' },
      },
    ],
    ['actor/file-unusable', 'a link', { maintainers: { status: 'unusable', where: 'x', problem: 'a symbolic link' } }],
    ['actor/file-invalid', 'a line of prose', { maintainers: file(['@octocat', 'Please ask first.']) }],
    ['actor/file-invalid', 'a line of prose, and nobody listed', { inputs: NOBODY, maintainers: file(['Ask us!']) }],
    ['actor/file-invalid', 'a line of prose, and somebody else', { who: by(MALLORY), maintainers: file(['Ask us!']) }],
  ])('%s, a broken configuration: %s', (code, _, situation) => {
    expect(judged(situation)).toMatchObject({ status: 'fail', code, misconfigured: true, ...TOLD })
  })

  test('what is on the tag only never grants', () => {
    expect(judged({ inputs: { allowedUsers: [person('hubot')] }, maintainers: file([], ['@octocat']) })).toMatchObject({
      status: 'fail',
      code: 'actor/only-on-tag',
    })
  })

  test('a problem of the file on the tag does not count', () => {
    expect(judged({ maintainers: file(['@hubot'], ['What is this?']) }).status).toBe('pass')
  })

  test('messages stay short, however many are listed or wrong', () => {
    const many = Array.from({ length: 1000 }, (_, index) => `user-${index}`)
    const denied = judged({ who: by(MALLORY), inputs: { allowedUsers: many.map(person) } })
    expect(denied.code).toBe('actor/not-listed')
    expect(denied.message.length).toBeLessThan(300)
    expect(denied.expected).toContain('992')
    const invalid = judged({ maintainers: file(many.map((name) => `${name} ?`)) })
    expect(invalid.code).toBe('actor/file-invalid')
    expect(invalid.message.length).toBeLessThan(800)
    expect(invalid.found).toContain('995')
  })

  test('what is few is named whole', () => {
    const eight = Array.from({ length: 8 }, (_, index) => `user-${index}`)
    const { expected } = judged({ who: by(MALLORY), inputs: { allowedUsers: eight.map(person) } })
    for (const name of eight) expect(expected).toContain(name)
    expect(expected).not.toMatch(/\d more/)
    const { found } = judged({ maintainers: file(eight.slice(0, 5).map((name) => `${name} ?`)) })
    expect(found.split('; ')).toHaveLength(5)
    expect(found).not.toMatch(/\d more/)
    const inTeam = judged({ who: by(MALLORY), inputs: { allowedTeams: [team(CORE)] } })
    expect(inTeam.expected).toContain(CORE)
    expect(inTeam.expected).not.toMatch(/\d more/)
  })

  test('the fix names the file that is missing, and what was found the one that is empty', () => {
    const missing = { maintainers: { status: 'missing', where: 'x' }, inputs: { maintainersFile: LOCATION } } as const
    expect(judged(missing).fix).toContain(LOCATION.path)
    expect(judged({ inputs: NOBODY, maintainers: file([]) }).found).toContain('.github/MAINTAINERS on main')
    expect(judged({ inputs: NOBODY }).found).toMatch(/^\w+$/)
  })

  test('the fix gives the id to pin', () => {
    const withId = judged({ inputs: { allowedUsers: [person('octocat:1')] } })
    expect(withId.fix).toContain('octocat:583231')
  })

  describe('is unknown', () => {
    test.each([
      [{ people: OFFLINE }, 'facts/unreachable'],
      [{ maintainers: FORBIDDEN }, 'facts/permission-missing'],
      [{ teams: OFFLINE }, 'facts/unreachable'],
    ])('with %j', (changes, code) => {
      expect(evaluate(actor, facts(changes), policy())).toMatchObject({ status: 'unknown', code })
    })

    const unread = [membership(CORE, 'octocat', FORBIDDEN), membership(CORE, 'hubot', OFFLINE)]
    const inTeams = { ...NOBODY, allowedTeams: [team(CORE)] }

    test.each<[string, string, Situation]>([
      ['a team that cannot be read', 'facts/permission-missing', { inputs: inTeams, teams: unread }],
      [
        'a team that cannot be read for a re-run',
        'facts/unreachable',
        { who: rerunBy({ login: 'hubot' }), inputs: { allowedTeams: [team(CORE)] }, teams: unread },
      ],
      [
        'an id that the runner does not tell',
        'facts/not-found',
        { who: by({ login: 'octocat' }), inputs: { allowedUsers: [person('octocat:583231')] } },
      ],
      [
        'an id of a re-run that could not be read',
        'facts/unreachable',
        {
          who: { ...rerunBy({ login: 'hubot' }), triggeringIdUnknown: OFFLINE },
          inputs: { allowedUsers: [person('octocat'), person('hubot:42')] },
        },
      ],
    ])('with %s', (_, code, situation) => {
      expect(judged(situation)).toMatchObject({ status: 'unknown', code, misconfigured: false })
    })

    test('but fails where one of two is refused for certain', () => {
      const situation = { who: rerunBy(MALLORY), inputs: inTeams, teams: unread }
      expect(judged(situation)).toMatchObject({ status: 'fail', code: 'actor/rerun-by-other' })
    })
  })

  test('the reason for an actor without an ID differs from the one for a re-run', () => {
    const result = judged({
      who: { actor: { login: 'octocat' }, ...rerunBy({ login: 'hubot' }), triggeringIdUnknown: OFFLINE },
      inputs: { allowedUsers: [person('octocat:583231'), person('hubot:42')] },
    })
    expect(result).toMatchObject({ status: 'unknown', code: 'facts/not-found' })
  })

  test('the sender is compared only if the payload has one', () => {
    expect(evaluate(actor, facts({ people: known(without(people(), 'sender')) }), policy()).status).toBe('pass')
  })
})
