import { expect, test } from '@jest/globals'

import { isSameRelease, releaseKeys } from '../../../src/model/version/same-release.ts'
import { version } from '../../support/facts.ts'

const haveKeyInCommon = (a: string, b: string): boolean =>
  releaseKeys(version(a)).some((key) => releaseKeys(version(b)).includes(key))

test.each([
  ['1.2.3', '1.2.3'],
  ['1.2.3', '1.2.3+build'],
  ['1.2.3', '1.2.3.0'],
  ['1.0.0', '1.0.0.0.0'],
  ['0.0.0', '0.0.0.0'],
  ['1.3.0-rc.1', '1.3.0-RC1'],
  ['1.3.0-rc.1', '1.3.0-rc-1'],
  ['1.3.0-rc.1', '1.3.0-rc01'],
  ['1.3.0-rc.1', '1.3.0-rc001'],
  ['1.3.0-b.1', '1.3.0-beta1'],
  ['1.3.0-a.1', '1.3.0-alpha1'],
  ['1.3.0-beta.2', '1.3.0b2'],
  ['1.3.0-rc.1', '1.3.0rc1'],
  ['1.3.0-rc', '1.3.0rc0'],
  ['1.3.0-pre.1', '1.3.0rc1'],
  ['1.3.0rc1', '1.3.0.0rc1'],
  ['1.3.0-1', '1.3.0.post1'],
] as const)('%s and %s are the same, and share a key', (a, b) => {
  expect(isSameRelease(version(a), version(b))).toBe(true)
  expect(isSameRelease(version(b), version(a))).toBe(true)
  expect(haveKeyInCommon(a, b)).toBe(true)
})

test.each([
  ['1.2.3', '1.2.30'],
  ['1.2.3', '1.2.3--'],
  ['1.2.3', '1!1.2.3'],
  ['1.2.3', '1.2.3.post1'],
  ['1.2.3-rc.1', '1.2.3-rc.11'],
  ['1.2.3-rc.1.1', '1.2.3-rc.11'],
  ['1.2.3-rc.0', '1.2.3-rc'],
  ['1.2.3-rc.10', '1.2.3-rc.1'],
  // in order by SemVer, and released one after the other
  ['1.2.3-pre.1', '1.2.3-rc.1'],
  ['1.2.3-alpha', '1.2.3-alpha.0'],
  ['1.2.3-next.1', '1.2.3rc1'],
] as const)('%s and %s are two releases', (a, b) => {
  expect(isSameRelease(version(a), version(b))).toBe(false)
  expect(isSameRelease(version(b), version(a))).toBe(false)
})
