import { expect, test } from '@jest/globals'

import { packageKey } from '../../../src/model/version/package-key.ts'

test.each([
  ['Foo_Bar', 'foo-bar', true, true],
  ['foo.bar', 'foo-bar', true, false],
  ['foo-_.bar', 'foo.bar', true, false],
  ['foo--bar', 'foo-bar', true, false],
  ['@Octo/cli', '@octo/cli', true, true],
  ['foobar', 'foo-bar', false, false],
  ['foo/bar', 'foo-bar', false, false],
  ['', '', true, true],
] as const)('%s and %s: the same by PyPI %s, by crates.io %s', (a, b, byPyPI, byCrates) => {
  for (const scheme of ['auto', 'pep440'] as const) expect(packageKey(a, scheme) === packageKey(b, scheme)).toBe(byPyPI)
  expect(packageKey(a, 'semver') === packageKey(b, 'semver')).toBe(byCrates)
})
