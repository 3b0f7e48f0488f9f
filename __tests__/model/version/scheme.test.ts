import { describe, expect, test } from '@jest/globals'

import { isSameRelease } from '../../../src/model/version/same-release.ts'
import { compareVersions, isSameVersion, parseVersion } from '../../../src/model/version/scheme.ts'
import { version } from '../../support/facts.ts'

describe('parseVersion', () => {
  test.each([
    ['1.2.3', 'auto', 'semver'],
    ['1.2.3', 'semver', 'semver'],
    ['1.2.3', 'pep440', 'pep440'],
    ['1.2.3-rc.1', 'auto', 'semver'],
    ['1.2.3-rc.1', 'semver', 'semver'],
    ['1.2.3-rc.1', 'pep440', undefined],
    ['1.2.3rc1', 'auto', 'pep440'],
    ['1.2.3rc1', 'pep440', 'pep440'],
    ['1.2.3rc1', 'semver', undefined],
    ['1.2.3-1', 'auto', 'semver'],
    ['1.2.3-1', 'pep440', undefined],
    ['1.2.3+local', 'auto', 'semver'],
    ['1.2.3+local', 'pep440', undefined],
    ['1!1.2.3', 'auto', 'pep440'],
    ['1.2.3.4', 'auto', 'pep440'],
    ['1.2.3.4', 'semver', undefined],
    ['1.2', 'auto', undefined],
    ['1.2.3a', 'auto', undefined],
    ['01.2.3', 'auto', undefined],
    ['2026.11', 'calver', 'calver'],
    ['2026.11.3', 'calver', 'calver'],
    ['1.2.3', 'calver', undefined],
    ['2026.11', 'auto', undefined],
    ['2026.11.3', 'auto', 'semver'],
    ['2026.11', 'pep440', undefined],
  ] as const)('%s under %s: %s', (text, scheme, read) => {
    expect(parseVersion(text, scheme)?.scheme).toBe(read)
  })

  test.each(['1.2.3', '0.0.0', '2024.1.15'])('what both schemes take, %s, they take for the same', (text) => {
    const { scheme: first, ...semver } = version(text, 'semver')
    const { scheme: second, ...pep440 } = version(text, 'pep440')
    expect([first, second]).toEqual(['semver', 'pep440'])
    expect(semver).toEqual(pep440)
  })

  test.each(['1.2.3-rc.1', '1.2.3-1', '1.2.3-dev', '1.2.3+1', '1.2.3rc1', '1.2.3.post1', '1.2.3.dev1', '1.2.3a1.dev2'])(
    'under auto %s is read in one way only',
    (text) => {
      const readings = (['semver', 'pep440'] as const).filter((scheme) => parseVersion(text, scheme) !== undefined)
      expect(readings).toHaveLength(1)
      expect(parseVersion(text, 'auto')?.scheme).toBe(readings[0])
    },
  )
})

describe('compareVersions', () => {
  test.each([
    ['1.2.3-rc.1', '1.2.3rc1', 0],
    ['1.2.3-alpha.1', '1.2.3a1', 0],
    ['1.2.3-beta.2', '1.2.3rc1', -1],
    ['1.2.3', '1.2.3.post1', -1],
    ['1.2.3', '1.2.3rc1', 1],
    ['1.2.3+build.7', '1.2.3.post1', -1],
    ['1.2.3-rc.1+build.7', '1.2.3rc1', 0],
    ['1.2.4-next.1', '1.2.3.post1', 1],
    ['1.2.3-next.1', '1.2.4rc1', -1],
    ['1.3.0-next.1', '1.2.4rc1', 1],
    ['2.0.0-next.1', '1.9.9a1', 1],
    ['2.0.0-next.1', '1!1.0.0', -1],
    ['1.2.3-next.1', '1.2.3rc1', undefined],
    ['1.2.3-next.1', '1.2.3-next.2', -1],
    ['1.2.3', '1.2.3', 0],
    ['1.2.3rc1', '1.2.3rc2', -1],
  ] as const)('%s and %s: %s', (left, right, expected) => {
    const [a, b] = [version(left), version(right)]
    const sign = (difference: number | undefined) => (difference === undefined ? undefined : Math.sign(difference))
    expect(sign(compareVersions(a, b))).toBe(expected)
    // `0 -` and not a sign, for there is a negative zero
    expect(sign(compareVersions(b, a))).toBe(expected === undefined ? undefined : 0 - expected)
  })
})

test.each([
  ['2026.11', '2026.11.1', -1],
  ['2026.2', '2026.11', -1],
  ['24.04.1', '24.4.1', 0],
  ['2026.11', '2026.11.0', 0],
  ['2026.11rc1', '2026.11', -1],
  ['2026.11.post1', '2026.11', 1],
  ['2026.11.dev1', '2026.11a1', -1],
  ['26.11', '2026.11', -1],
] as const)('of the calendar versions %s and %s: %s', (a, b, expected) => {
  const [left, right] = [version(a, 'calver'), version(b, 'calver')]
  expect(Math.sign(compareVersions(left, right) ?? Number.NaN)).toBe(expected)
  expect(isSameRelease(left, right)).toBe(expected === 0)
})

describe('isSameVersion', () => {
  test.each([
    ['1.2.3', '1.2.3', 'semver', true],
    ['1.2.3+build', '1.2.3', 'semver', true],
    ['1.2.4', '1.2.3', 'semver', false],
    ['1.2.3rc1', '1.2.3-rc.1', 'semver', false],
    ['v1.2.3', '1.2.3', 'semver', false],
    ['1.2.3-RC.1', '1.2.3rc1', 'pep440', true],
    ['1.2', '1.2.0', 'pep440', true],
    ['1.2.3rc2', '1.2.3rc1', 'pep440', false],
    ['1.2.3', '1.2.3rc1', 'pep440', false],
    ['next', '1.2.3', 'pep440', false],
    ['24.4', '24.04', 'calver', true],
    ['24.4.0', '24.04', 'calver', true],
    ['2026.11-rc.1', '2026.11rc1', 'calver', true],
    ['24.4.1', '24.04', 'calver', false],
    ['2024.4', '24.04', 'calver', false],
  ] as const)('a file that declares %s declares %s under %s: %s', (declared, text, scheme, expected) => {
    expect(isSameVersion(declared, version(text, scheme))).toBe(expected)
  })
})
