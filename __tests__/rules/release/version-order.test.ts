import { describe, expect, test } from '@jest/globals'

import { versionOrder } from '../../../src/rules/release/version-order.ts'
import { evaluate } from '../../../src/rules/evaluate.ts'
import { known } from '../../../src/model/fact.ts'
import type { Policy } from '../../../src/model/policy.ts'
import { facts, FORBIDDEN, OFFLINE, policy, release, TOLD, version } from '../../support/facts.ts'

const judged = (text: string, tags: readonly string[], order: Policy['versionOrder']) =>
  evaluate(
    versionOrder,
    facts({ version: known(version(text)), releases: known(tags.map((tag) => release(tag))) }),
    policy({ versionOrder: order }),
  )

describe('version-order', () => {
  test.each([
    ['1.2.3', [], 'line'],
    ['1.2.3', [], 'strict'],
    ['1.2.3', [], 'any'],
    ['1.2.3', ['v1.2.2', 'v1.2.3-rc.1', 'v1.1.9'], 'line'],
    ['1.2.3', ['v1.2.2', 'v1.2.3rc1', 'v0.1.0'], 'strict'],
    ['1.2.10', ['v1.2.9'], 'line'],
    // a backport is newer than its own line only
    ['1.2.3', ['v1.3.0', 'v2.0.0', 'v1.2.2'], 'line'],
    ['1.2.3', ['v1!1.2.4'], 'line'],
    ['1.2.3', ['v1.2.4', 'v9.0.0'], 'any'],
    ['1.2.3.post1', ['v1.2.3'], 'line'],
    ['1.2.3-rc.2', ['v1.2.3-rc.1', 'v1.2.2'], 'line'],
    ['1!0.0.1', ['v9.0.0'], 'strict'],
    // no rule orders the two, but they are not of one line
    ['1.3.0-next.1', ['v1.2.3rc1'], 'line'],
    ['1.2.4-next.1', ['v1.2.3rc1'], 'line'],
    ['1.2.3-next.1', ['v1.2.3rc1'], 'any'],
  ] as const)('passes %s after %j under %s', (text, tags, order) => {
    expect(judged(text, tags, order)).toMatchObject({
      status: 'pass',
      code: '',
      facts: { version: text, order, releases: tags.length },
    })
  })

  test.each([
    ['1.2.3', ['v1.2.4'], 'line', 'v1.2.4'],
    ['1.2.3', ['v1.2.4', 'v1.2.10', 'v1.2.9'], 'line', 'v1.2.10'],
    ['1.2.3', ['v1.2.4+a', 'v1.2.4+b'], 'line', 'v1.2.4+a'],
    ['1.2.3-rc.1', ['v1.2.3'], 'line', 'v1.2.3'],
    ['1.2.3rc1', ['v1.2.3rc2'], 'line', 'v1.2.3rc2'],
    ['1.2.3', ['v1.2.3.post1'], 'line', 'v1.2.3.post1'],
    ['1.2.3', ['v2.0.0', 'v1.2.2'], 'strict', 'v2.0.0'],
    ['1.2.3', ['v2.0.0-rc.1'], 'strict', 'v2.0.0-rc.1'],
    ['9.0.0', ['v1!0.0.1'], 'strict', 'v1!0.0.1'],
  ] as const)('version-order/not-newer: %s after %j under %s', (text, tags, order, newest) => {
    expect(judged(text, tags, order)).toMatchObject({
      status: 'fail',
      code: 'version-order/not-newer',
      facts: { newest },
      misconfigured: false,
      ...TOLD,
    })
  })

  test.each([
    ['2026.11', ['2026.10', '2026.10.4', '2026.11rc1'], ''],
    ['2026.11.1', ['2026.11', '2026.12'], ''],
    ['24.04', ['24.4'], 'version-order/same-version'],
    ['2026.11', ['2026.11.0'], 'version-order/same-version'],
    ['2026.11', ['2026.11.1'], 'version-order/not-newer'],
  ] as const)('%s after %j, of the line of a month: "%s"', (text, tags, code) => {
    const releases = tags.map((tag) => release(tag, 'calver'))
    const given = facts({ version: known(version(text, 'calver')), releases: known(releases) })
    expect(evaluate(versionOrder, given, policy({ versionOrder: 'line' })).code).toBe(code)
  })

  test('names the line of which a version would be new', () => {
    expect(judged('1.2.3', ['v1.2.4'], 'line').fix).toMatch(/\b1\.2 .*1\.2\.4/)
  })

  test.each(['line', 'strict', 'any'] as const)(
    'version-order/same-version: another spelling never passes, under %s',
    (order) => {
      for (const [text, tag] of [
        ['1.2.3', '1.2.3'],
        ['1.2.3+one', 'v1.2.3+two'],
        ['1.2.3-rc.1', 'v1.2.3rc1'],
        ['1.2.3rc1', 'v1.2.3-rc.1'],
        ['1.2.3', 'v1.2.3.0'],
        ['1.3.0-rc.1', 'v1.3.0-RC1'],
      ] as const) {
        expect(judged(text, ['v9.0.0', tag], order)).toMatchObject({
          status: 'fail',
          code: 'version-order/same-version',
          ...TOLD,
        })
      }
    },
  )

  test.each(['line', 'strict'] as const)('version-order/incomparable under %s', (order) => {
    expect(judged('1.2.3-next.1', ['v1.2.3rc1'], order)).toMatchObject({
      status: 'fail',
      code: 'version-order/incomparable',
      ...TOLD,
    })
  })

  test.each([
    [{ version: OFFLINE }, 'facts/unreachable'],
    [{ releases: FORBIDDEN }, 'facts/permission-missing'],
  ])('is unknown with %j', (changes, code) => {
    expect(evaluate(versionOrder, facts(changes), policy())).toMatchObject({ status: 'unknown', code })
  })
})
