import { expect, test } from '@jest/globals'

import { fnmatch } from '../../../src/model/glob/fnmatch.ts'

test.each([
  ['refs/tags/v*', 'refs/tags/v1.2.3', true],
  ['v*', 'v1/2', false],
  ['*', 'v1.2.3', true],
  ['**', 'a/b', false],
  ['**/*', 'a/b/c', true],
  ['**/*', 'a', true],
  ['refs/**/v?', 'refs/v1', true],
  ['refs/**/v?', 'refs/a/b/v1', true],
  ['refs/**/v?', 'refs/a/bv1', false],
  ['a**/b', 'ax/y/b', false],
  ['v?', 'v/', false],
  ['v[0-9].*', 'v1.2', true],
  ['v[0-9].*', 'vx.2', false],
  ['v[^0-9]', 'vx', true],
  ['v[!0-9]', 'v1', false],
  ['v[^x]', 'v/', false],
  ['v[0-9]', 'v0', true],
  ['v[0-9]', 'v9', true],
  ['v[0-9]', 'v/', false],
  ['v[0-9]', 'v:', false],
  ['v[a-cx]', 'vb', true],
  ['v[a-cx]', 'vx', true],
  ['v[a-cx]', 'v-', false],
  ['v[a^]', 'va', true],
  ['v[a^]', 'vb', false],
  ['v[^ab]', 'v^', true],
  ['v[!ab]', 'v!', true],
  ['v[x', 'v[x', true],
  ['v[', 'v[', true],
  ['a/**/b', 'x/b', false],
  ['a/**/b', 'a/b', true],
  ['a/**/b', 'a/x/y/b', true],
  ['a/**/b', 'a/x/yb', false],
  ['a/**/', 'a/x/', true],
  ['?*', 'ab', true],
  ['a*/b', 'a/b', true],
  ['a*b*c', 'axbyc', true],
  ['a*b*c', 'axbyd', false],
  ['v\\*', 'v*', true],
  ['v\\*', 'v1', false],
  ['', '', true],
  ['*', '', true],
  ['v1', 'v10', false],
])('%s and %s: %s', (pattern, name, expected) => {
  expect(fnmatch(pattern, name)).toBe(expected)
})

test('takes no longer for a pattern that is made to', () => {
  expect(fnmatch('*a'.repeat(100), 'a'.repeat(500) + 'b')).toBe(false)
})
