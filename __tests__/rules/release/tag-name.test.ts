import { describe, expect, test } from '@jest/globals'

import { tagName } from '../../../src/rules/release/tag-name.ts'
import { evaluate } from '../../../src/rules/evaluate.ts'
import { known } from '../../../src/model/fact.ts'
import type { Policy } from '../../../src/model/policy.ts'
import type { Channel } from '../../../src/model/version/channel.ts'
import type { NameReading } from '../../../src/model/version/read-name.ts'
import { facts, FORBIDDEN, OFFLINE, pattern, policy, requestedTag, version } from '../../support/facts.ts'

const judged = (name: NameReading, tag = 'v1.2.3', changes: Partial<Policy> = {}) =>
  evaluate(tagName, facts({ requestedTag: known(requestedTag({ tag })), name: known(name) }), policy(changes))

const released = (text: string): NameReading => ({ outcome: 'release', version: version(text), package: '' })

describe('tag-name', () => {
  test.each([
    ['1.2.3', 'stable'],
    ['1.2.3.post1', 'post'],
    ['1.2.3-rc.1', 'rc'],
    ['1.2.3b1', 'beta'],
    ['1.2.3-alpha', 'alpha'],
  ])('passes %s of the channel %s', (text, channel) => {
    expect(judged(released(text))).toMatchObject({ status: 'pass', facts: { version: text, channel } })
  })

  test.each(['1.2.3.dev1', '1.2.3-dev.1', '1.2.3-next.1'])('tag-name/channel-not-allowed: %s', (text) => {
    expect(judged(released(text))).toMatchObject({
      status: 'fail',
      code: 'tag-name/channel-not-allowed',
      facts: { version: text },
      misconfigured: false,
    })
  })

  test.each<[Channel[], string, string]>([
    [['dev'], '1.2.3.dev1', ''],
    [['other'], '1.2.3-next.1', ''],
    [['rc'], '1.2.3', 'tag-name/channel-not-allowed'],
    [[], '1.2.3', 'tag-name/channel-not-allowed'],
  ])('with channels %j, %s: "%s"', (channels, text, code) => {
    expect(judged(released(text), 'v1.2.3', { channels }).code).toBe(code)
  })

  test('the fix names the channel that is missing', () => {
    expect(judged(released('1.2.3-next.1'), 'v1.2.3', { channels: ['stable'] }).fix).toContain(
      'channels: stable, other',
    )
  })

  test('tag-name/no-match', () => {
    expect(judged({ outcome: 'no-match' }, 'test')).toMatchObject({
      status: 'fail',
      code: 'tag-name/no-match',
      misconfigured: false,
      facts: { tag: 'test', pattern: 'v{version}', scheme: 'auto' },
    })
  })

  test('tag-name/not-a-version', () => {
    expect(judged({ outcome: 'not-a-version', text: '1.2' }, 'v1.2')).toMatchObject({
      status: 'fail',
      code: 'tag-name/not-a-version',
      misconfigured: false,
    })
  })

  test.each<NameReading>([
    { outcome: 'no-match', suggestion: 'v1.2.0' },
    { outcome: 'not-a-version', text: '1.2', suggestion: 'v1.2.0' },
  ])('offers the suggestion of %j', (reading) => {
    expect(judged(reading, 'v1.2').fix).toContain('v1.2.0')
  })

  test('puts a hostile name into commands as one word', () => {
    const { fix } = judged({ outcome: 'no-match', suggestion: 'v1.0.0' }, "v1.0.0-$(id)'")
    expect(fix).toContain(`'v1.0.0-$(id)'\\''^{}'`)
    expect(fix).not.toMatch(/[^'/\w.-]v1\.0\.0-\$\(id\)/)
  })

  test.each([
    ['v{version}', 'auto', 'v1.2.3'],
    ['v{version}', 'semver', 'v1.2.3'],
    ['v{version}', 'pep440', 'v1.2.3rc1'],
    ['v{version}', 'calver', 'v2026.11'],
    ['{package}@{version}', 'auto', 'name@1.2.3'],
    ['v{version}/', 'auto', 'v1.2.3/'],
    ['/r(?<version>.+)/', 'auto', '/r(?<version>.+)/'],
  ] as const)('without a suggestion, gives an example of %s under %s', (text, versionScheme, example) => {
    const changes = { tagPattern: pattern(text), versionScheme }
    const { fix } = judged({ outcome: 'no-match' }, 'test', changes)
    expect(fix).toContain(example)
    expect(fix.includes('rc1')).toBe(versionScheme === 'pep440')
  })

  test('tag-name/ambiguous is a broken configuration', () => {
    expect(judged({ outcome: 'ambiguous', readings: ['a 1', 'b 2'] })).toMatchObject({
      status: 'fail',
      code: 'tag-name/ambiguous',
      misconfigured: true,
    })
  })

  test('tag-name/pattern-timeout is a broken configuration', () => {
    expect(judged({ outcome: 'timeout' })).toMatchObject({
      status: 'fail',
      code: 'tag-name/pattern-timeout',
      misconfigured: true,
    })
  })

  test.each([
    [{ name: OFFLINE }, 'facts/unreachable'],
    [{ requestedTag: FORBIDDEN }, 'facts/permission-missing'],
  ])('is unknown with %j', (changes, code) => {
    expect(evaluate(tagName, facts(changes), policy())).toMatchObject({ status: 'unknown', code })
  })
})
