import { describe, expect, test } from '@jest/globals'

import { isLatest, npmTag } from '../../../src/model/version/npm-tag.ts'
import { version } from '../../support/facts.ts'

describe('isLatest', () => {
  test.each([
    ['1.2.3', [], true],
    ['1.2.3', ['1.2.2', '0.9.0'], true],
    ['1.2.3', ['1.3.0'], false],
    ['1.2.3', ['1.2.2', '2.0.0', '1.0.0'], false],
    ['1.2.3', ['2.0.0-rc.1'], true],
    ['1.2.3', ['2.0.0rc1', '2.0.0.dev1'], true],
    ['1.2.3', ['1.2.3.post1'], false],
    ['1.2.3.post1', ['1.2.3'], true],
    ['1.2.3.post1', ['1.2.4'], false],
    ['1.2.3', ['1!0.0.1'], false],
    // the same version is not older
    ['1.2.3', ['1.2.3+build'], false],
    // a prerelease is never the latest
    ['2.0.0-rc.1', [], false],
    ['2.0.0rc1', ['1.0.0'], false],
    ['2.0.0.dev1', [], false],
  ])('%s among %j: %s', (text, others, expected) => {
    expect(
      isLatest(
        version(text),
        others.map((other) => version(other)),
      ),
    ).toBe(expected)
  })
})

describe('npmTag', () => {
  test.each([
    ['1.2.3', true, 'latest'],
    ['1.2.3+build', true, 'latest'],
    ['1.2.3', false, 'release-1.2'],
    ['0.10.0', false, 'release-0.10'],
    ['1.2.3-rc.1', false, 'rc'],
    ['1.2.3-RC1', false, 'rc'],
    ['1.2.3-beta', false, 'beta'],
    ['1.2.3-alpha.4', false, 'alpha'],
    ['1.2.3-dev.4', false, 'dev'],
    ['1.2.3rc1', false, 'rc'],
    ['1.2.3.post1', true, 'post'],
    ['1.2.3-next.1', false, 'next'],
    ['1.2.3-my-feature.1', false, 'my-feature'],
    // a dist-tag must not look like a version or range, nor be the one that everybody installs
    ['1.2.3-latest', false, 'other'],
    ['1.2.3-latest.1', false, 'other'],
    ['1.2.3-0', false, 'other'],
    ['1.2.3-1.next', false, 'other'],
    ['1.2.3-x', false, 'other'],
    ['1.2.3-v2.1', false, 'other'],
    ['1.2.3-Next.1', false, 'other'],
    ['1.2.3--next', false, 'other'],
    ['1.2.3-next-', false, 'other'],
    ['1.2.3-20240101', false, 'other'],
  ])('%s (latest: %s) → %s', (text, latest, expected) => {
    expect(npmTag(version(text), latest)).toBe(expected)
  })
})

test('calendar versions are ranked and tagged by year and month', () => {
  const [older, newer] = [version('2026.10', 'calver'), version('2026.11', 'calver')]
  expect([isLatest(newer, [older]), isLatest(older, [newer])]).toEqual([true, false])
  expect(npmTag(older, false)).toBe('release-2026.10')
})
