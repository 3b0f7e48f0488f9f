import { describe, expect, test } from '@jest/globals'

import { CHECKS } from '../../src/rules/release/index.ts'

import { known, unknown } from '../../src/model/fact.ts'
import { judge } from '../../src/entry/judge.ts'
import {
  event,
  MALLORY,
  OFFLINE,
  pattern,
  people,
  policy,
  snapshot,
  sourceDouble,
  TAG_OBJECT,
  COMMIT,
  ports,
} from '../support/facts.ts'

const ids = CHECKS.map(({ id }) => id)

describe('judge', () => {
  test('allows a release in which all is well', async () => {
    const source = sourceDouble()
    const { report, misconfigured } = await judge(
      policy(),
      event(),
      known(people()),
      () => Promise.resolve(source),
      ports,
    )
    expect(report).toMatchObject({
      decision: 'allowed',
      reasons: [],
      tag: { name: 'v1.2.3', objectSha: TAG_OBJECT, sha: COMMIT, annotated: true },
      version: { text: '1.2.3', npmTag: 'latest' },
      actor: { login: 'octocat', authorizedBy: 'allowed-users' },
      requests: { count: 1, sequential: 1, milliseconds: 7 },
    })
    expect(report.checks.map(({ id }) => id)).toEqual(ids)
    expect(misconfigured).toBe(false)
  })

  test.each([
    ['trigger/wrong-event', event({ name: 'pull_request_target' })],
    ['trigger/tag-moved', event({ created: false })],
    ['trigger/payload-unusable', event({ payloadProblem: 'x' })],
    ['trigger/not-a-tag', event({ ref: 'refs/heads/main' })],
    ['trigger/no-tag', event({ name: 'workflow_dispatch', ref: 'refs/heads/main' })],
  ])('%s ends it without opening a source', async (code, started) => {
    let opened = 0
    const { report, misconfigured } = await judge(
      policy(),
      started,
      known(people()),
      () => {
        opened += 1
        return Promise.resolve(sourceDouble())
      },
      ports,
    )
    expect(opened).toBe(0)
    expect(report).toMatchObject({
      decision: 'denied',
      reasons: [code],
      actor: { login: 'octocat', authorizedBy: '' },
      requests: { count: 0, sequential: 0, milliseconds: 0 },
    })
    expect(report.checks.map(({ id }) => id)).toEqual(['trigger'])
    expect(misconfigured).toBe(false)
  })

  test('every check reports, not just the first to fail', async () => {
    const source = sourceDouble({
      snapshot: known(
        snapshot({
          tag: {},
          branches: [{ name: 'main', exists: true, contains: false }],
          tags: { names: ['v1.2.4'], complete: true },
        }),
      ),
    })
    const by = known(people({ actor: MALLORY, triggering: MALLORY, sender: MALLORY }))
    const { report } = await judge(policy({ channels: ['rc'] }), event(), by, () => Promise.resolve(source), ports)
    expect(report.decision).toBe('denied')
    expect(report.reasons).toEqual([
      'tag-name/channel-not-allowed',
      'tag-object/missing',
      'tag-unmoved/gone',
      'tag-branch/not-on-branch',
      'version-order/not-newer',
      'actor/not-listed',
    ])
  })

  test('what could not be read makes it undetermined', async () => {
    const source = sourceDouble({ snapshot: OFFLINE })
    const { report, misconfigured } = await judge(
      policy(),
      event(),
      known(people()),
      () => Promise.resolve(source),
      ports,
    )
    expect(report.decision).toBe('undetermined')
    expect(report.reasons).toEqual(['facts/unreachable'])
    expect(misconfigured).toBe(false)
  })

  test('nobody named makes it undetermined', async () => {
    const nobody = unknown('actor-missing', 'Nobody.', 'Say who.')
    const { report } = await judge(policy(), event(), nobody, () => Promise.resolve(sourceDouble()), ports)
    expect(report).toMatchObject({ decision: 'undetermined', reasons: ['facts/actor-missing'], actor: { login: '' } })
  })

  test('a broken configuration is told, beside a denial', async () => {
    const broken = policy({ allowedUsers: [], tagPattern: pattern('{package}-{version}') })
    const { report, misconfigured } = await judge(
      broken,
      event({ ref: 'refs/tags/a-1.0.0-1.0.0' }),
      known(people()),
      () => Promise.resolve(sourceDouble()),
      ports,
    )
    expect(report.reasons).toEqual(expect.arrayContaining(['tag-name/ambiguous', 'actor/nobody-configured']))
    expect(misconfigured).toBe(true)
  })

  test('a source that cannot be opened is thrown on, and allows nothing', async () => {
    await expect(
      judge(policy(), event(), known(people()), () => Promise.reject(new Error('no')), ports),
    ).rejects.toThrow('no')
  })
})
