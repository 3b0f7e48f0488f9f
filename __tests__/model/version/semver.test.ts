import { describe, expect, test } from '@jest/globals'

import { compareSemver, parseSemver } from '../../../src/model/version/semver.ts'
import { version } from '../../support/facts.ts'

/** The lists of https://semver.org/#is-there-a-suggested-regular-expression-regex-to-check-a-semver-string. */
const VALID = [
  '0.0.4',
  '1.0.4',
  '1.2.3',
  '10.20.30',
  '1.1.2-prerelease+meta',
  '1.1.2+meta',
  '1.1.2+meta-valid',
  '1.0.0-alpha',
  '1.0.0-beta',
  '1.0.0-alpha.beta',
  '1.0.0-alpha.beta.1',
  '1.0.0-alpha.1',
  '1.0.0-alpha0.valid',
  '1.0.0-alpha.0valid',
  '1.0.0-alpha-a.b-c-somethinglong+build.1-aef.1-its-okay',
  '1.0.0-rc.1+build.1',
  '2.0.0-rc.1+build.123',
  '1.2.3-beta',
  '10.2.3-DEV-SNAPSHOT',
  '1.2.3-SNAPSHOT-123',
  '1.0.0',
  '2.0.0',
  '1.1.7',
  '2.0.0+build.1848',
  '2.0.1-alpha.1227',
  '1.0.0-alpha+beta',
  '1.2.3----RC-SNAPSHOT.12.9.1--.12+788',
  '1.2.3----R-S.12.9.1--.12+meta',
  '1.2.3----RC-SNAPSHOT.12.9.1--.12',
  '1.0.0+0.build.1-rc.10000aaa-kk-0.1',
  '1.0.0-0A.is.legal',
]

const INVALID = [
  '',
  '1',
  '1.2',
  '1.2.3-0123',
  '1.2.3-0123.0123',
  '1.1.2+.123',
  '+invalid',
  '-invalid',
  '-invalid+invalid',
  '-invalid.01',
  'alpha',
  'alpha.beta',
  'alpha.beta.1',
  'alpha.1',
  'alpha+beta',
  'alpha_beta',
  'alpha.',
  'alpha..',
  'beta',
  '1.0.0-alpha_beta',
  '-alpha.',
  '1.0.0-alpha..',
  '1.0.0-alpha..1',
  '1.0.0-alpha...1',
  '1.0.0-alpha....1',
  '1.0.0-alpha.....1',
  '1.0.0-alpha......1',
  '1.0.0-alpha.......1',
  '01.1.1',
  '1.01.1',
  '1.1.01',
  '1.2.3.DEV',
  '1.2-SNAPSHOT',
  '1.2.31.2.3----RC-SNAPSHOT.12.09.1--..12+788',
  '1.2-RC-SNAPSHOT',
  '-1.0.3-gamma+b7718',
  '+justmeta',
  '9.8.7+meta+meta',
  '9.8.7-whatever+meta+meta',
  '99999999999999999999999.999999999999999999.99999999999999999----RC-SNAPSHOT.12.09.1--------------------------------..12',
]

describe('parseSemver', () => {
  test.each(VALID)('reads %s, which semver.org lists as valid', (text) => {
    const [core = ''] = text.split(/[-+]/)
    const [major, minor, patch] = core.split('.').map(Number)
    const prerelease = /^[^+-]+-([^+]+)/.exec(text)?.[1] ?? ''
    expect(parseSemver(text)).toMatchObject({ text, scheme: 'semver', major, minor, patch, epoch: 0, prerelease })
  })

  test.each(INVALID)('refuses %j, which semver.org lists as invalid', (text) => {
    expect(parseSemver(text)).toBeUndefined()
  })

  test('deliberately refuses numbers beyond 2^53-1, which semver.org lists as valid, as npm does', () => {
    expect(parseSemver('99999999999999999999999.999999999999999999.99999999999999999')).toBeUndefined()
    expect(parseSemver('9007199254740992.0.0')).toBeUndefined()
    expect(parseSemver('1.0.0-9007199254740992')).toBeUndefined()
    expect(parseSemver('1.0.0-rc.9007199254740993')).toBeUndefined()
    expect(parseSemver('1.0.0-9007199254740991')?.prerelease).toBe('9007199254740991')
    expect(parseSemver('1.0.0-9007199254740992a')?.prerelease).toBe('9007199254740992a')
    expect(parseSemver('9007199254740991.0.0')?.major).toBe(9007199254740991)
  })

  test.each([
    'v1.2.3',
    'V1.2.3',
    '=1.2.3',
    ' =v1.2.3',
    ' 1.2.3',
    '1.2.3 ',
    '\t1.2.3',
    '1.2.3\n',
    '\n1.2.3',
    '1.2.3\r\n',
    '1.2.3\u00a0',
    '1.2.3\u200b',
    '1.2.3-rc.1\n',
    '1.2.3+b\n',
    '1.2.3-rc1\u2028',
    '１.2.3',
    '1.2.3-é',
  ])('refuses %j, which a lenient reader takes', (text) => {
    expect(parseSemver(text)).toBeUndefined()
  })

  test.each([
    ['1.2.3', 'stable'],
    ['1.2.3+build.5', 'stable'],
    ['1.2.3-rc.1', 'rc'],
    ['1.2.3-RC.1', 'rc'],
    ['1.2.3-rc1', 'rc'],
    ['1.2.3-rc12', 'rc'],
    ['1.2.3-0rc', 'other'],
    ['1.2.3-rc1x2', 'other'],
    ['1.2.3-beta', 'beta'],
    ['1.2.3-b2', 'beta'],
    ['1.2.3-alpha.7+x', 'alpha'],
    ['1.2.3-a1', 'alpha'],
    ['1.2.3-dev.20240101', 'dev'],
    ['1.2.3-next.1', 'other'],
    ['1.2.3-0', 'other'],
    ['1.2.3-1.rc', 'other'],
    ['1.2.3-rc-1', 'other'],
    ['1.2.3-rcs.1', 'other'],
    ['1.2.3-post.1', 'other'],
    ['1.2.3-stable', 'other'],
    ['1.2.3-constructor.1', 'other'],
    ['1.2.3-toString', 'other'],
  ])('%s is of the channel %s', (text, channel) => {
    expect(parseSemver(text)?.channel).toBe(channel)
  })
})

/** https://semver.org/#spec-item-11, from older to newer. */
const ORDER = [
  '1.0.0-0',
  '1.0.0-2',
  '1.0.0-11',
  '1.0.0-alpha',
  '1.0.0-alpha.1',
  '1.0.0-alpha.beta',
  '1.0.0-beta',
  '1.0.0-beta.2',
  '1.0.0-beta.11',
  '1.0.0-rc.1',
  '1.0.0',
  '1.0.1-alpha',
  '1.0.2',
  '1.0.10',
  '1.2.0',
  '1.10.0',
  '2.0.0',
  '2.1.0',
  '2.1.1',
]

describe('compareSemver', () => {
  const pairs = ORDER.flatMap((older, at) => ORDER.slice(at + 1).map((newer) => [older, newer] as const))

  test.each(pairs)('%s is older than %s', (older, newer) => {
    expect(Math.sign(compareSemver(version(older, 'semver'), version(newer, 'semver')))).toBe(-1)
    expect(Math.sign(compareSemver(version(newer, 'semver'), version(older, 'semver')))).toBe(1)
  })

  test('build metadata does not count', () => {
    expect(compareSemver(version('1.0.0+a', 'semver'), version('1.0.0+b', 'semver'))).toBe(0)
    expect(compareSemver(version('1.0.0-rc.1+a', 'semver'), version('1.0.0-rc.1', 'semver'))).toBe(0)
  })
})
