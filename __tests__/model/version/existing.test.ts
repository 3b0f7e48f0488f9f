import { describe, expect, test } from '@jest/globals'

import { readExisting } from '../../../src/model/version/existing.ts'
import { SCHEME_INPUTS } from '../../../src/model/version/version.ts'
import { version } from '../../support/facts.ts'

describe('readExisting', () => {
  test.each([
    ['1.2.0', 'auto', '1.2.0', 'semver'],
    ['v1.2.0', 'auto', '1.2.0', 'semver'],
    ['V1.2.0-next.1', 'auto', '1.2.0-next.1', 'semver'],
    ['1.2', 'auto', '1.2.0', 'semver'],
    ['1.2', 'semver', '1.2.0', 'semver'],
    ['1.2', 'pep440', '1.2.0', 'pep440'],
    ['01.02', 'auto', '1.2.0', 'semver'],
    ['1.2-next.1', 'semver', '1.2.0-next.1', 'semver'],
    ['1.3.0-RC1', 'auto', '1.3.0-RC1', 'semver'],
    ['1.3.0-RC1', 'pep440', '1.3.0rc1', 'pep440'],
    ['1.3.0-RC1', 'semver', '1.3.0-RC1', 'semver'],
    ['1.3-RC', 'semver', '1.3.0-RC', 'semver'],
    ['1.2.0.RC1', 'auto', '1.2.0rc1', 'pep440'],
    ['1.2RC1', 'pep440', '1.2.0rc1', 'pep440'],
    ['1.2.0-1', 'pep440', '1.2.0.post1', 'pep440'],
    ['1.2.0+local', 'pep440', '1.2.0', 'pep440'],
    ['1.2.3.dev2', 'pep440', '1.2.3.dev2', 'pep440'],
    ['1!1.2', 'auto', '1!1.2.0', 'pep440'],
    ['2026.11', 'auto', '2026.11.0', 'semver'],
    ['2026.11', 'calver', '2026.11', 'calver'],
    ['24.04', 'calver', '24.04', 'calver'],
    ['v2026.11-RC1', 'calver', '2026.11rc1', 'calver'],
    ['1.2', 'calver', '1.2.0', 'pep440'],
    ['2026.13.1', 'calver', '2026.13.1', 'pep440'],
    // what SemVer does not write
    ['1.3.0rc', 'semver', '1.3.0rc0', 'pep440'],
    ['1.2.0.RC1', 'semver', '1.2.0rc1', 'pep440'],
    ['1.2.0.post1', 'semver', '1.2.0.post1', 'pep440'],
    ['1.2.3.4', 'semver', '1.2.3.4', 'pep440'],
  ] as const)('%s under %s is %s', (text, scheme, read, as) => {
    expect(readExisting(text, scheme)).toEqual(version(read, as))
  })

  test.each([
    ...['', 'v', '1', 'v1', '1rc1', '1!1', '2026', '20261103', 'vv1.2', '1.', '1.x', '1.2x', '1.2.3 ', '1.2.0;id'],
    ...['2026-11-03', 'next', '1.2\u0663', '\u0661.2.3', '1.2.3_?!', '9007199254740993.0', '1.2.3rc9007199254740993'],
  ])('%j is no release', (text) => {
    for (const scheme of SCHEME_INPUTS) expect(readExisting(text, scheme)).toBeUndefined()
  })

  test('a spelling that only SemVer has is not a version under PEP 440', () => {
    expect(readExisting('1.2.0-next.1', 'pep440')).toBeUndefined()
  })
})
