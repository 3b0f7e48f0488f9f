import { describe, expect, test } from '@jest/globals'

import { parseCalver } from '../../../src/model/version/calver.ts'

describe('parseCalver', () => {
  test.each([
    ['2026.11', { major: 2026, minor: 11, patch: 0, prerelease: '', channel: 'stable' }],
    ['2026.11.3', { major: 2026, minor: 11, patch: 3, prerelease: '', channel: 'stable' }],
    ['24.04.1', { major: 24, minor: 4, patch: 1, prerelease: '', channel: 'stable' }],
    ['2026.1.02', { major: 2026, minor: 1, patch: 2, prerelease: '', channel: 'stable' }],
    ['2026.11.3.1', { major: 2026, minor: 11, patch: 3, prerelease: '', channel: 'stable' }],
    ['06.12', { major: 6, minor: 12, patch: 0, prerelease: '', channel: 'stable' }],
    ['1970.1', { major: 1970, minor: 1, patch: 0, prerelease: '', channel: 'stable' }],
    ['2999.12.0', { major: 2999, minor: 12, patch: 0, prerelease: '', channel: 'stable' }],
    ['2026.11.20261103', { major: 2026, minor: 11, patch: 20261103, prerelease: '', channel: 'stable' }],
    ['2026.11a1', { major: 2026, minor: 11, patch: 0, prerelease: 'a1', channel: 'alpha' }],
    ['2026.11.3b2', { major: 2026, minor: 11, patch: 3, prerelease: 'b2', channel: 'beta' }],
    ['2026.11rc1', { major: 2026, minor: 11, patch: 0, prerelease: 'rc1', channel: 'rc' }],
    ['2026.11.post1', { major: 2026, minor: 11, patch: 0, prerelease: '', channel: 'post' }],
    ['2026.11.dev1', { major: 2026, minor: 11, patch: 0, prerelease: 'dev1', channel: 'dev' }],
    ['2026.11rc1.post2.dev3', { major: 2026, minor: 11, patch: 0, prerelease: 'rc1.dev3', channel: 'dev' }],
  ])('reads %s', (text, expected) => {
    expect(parseCalver(text)).toEqual({ text, scheme: 'calver', epoch: 0, ...expected })
  })

  test.each([
    // no year, or none of two or four digits
    ...['1.2.3', '6.11', '126.11', '1969.12', '3000.1', '0026.11', '20261.1', '11.2026'],
    // no month
    ...['2026', '2026.0', '2026.00', '2026.13', '2026.011', '2026.w11', '2026-11', '2026.11-3', '20261103'],
    // numbers that are padded further, and too many
    ...['2026.11.00', '2026.11.003', '2026.11.3.1.1'],
    // suffixes that PEP 440 writes in another way, and local versions
    ...['2026.11-rc1', '2026.11RC1', '2026.11.rc1', '2026.11rc', '2026.11rc01', '2026.11alpha1', '2026.11-1'],
    ...['2026.11.post', '2026.11post1', '2026.11dev1', '2026.11+local', '1!2026.11', 'v2026.11', '2026.11-next.1'],
    // hostile texts
    ...['', ' 2026.11', '2026.11 ', '2026.11\n', '2026.11;id', '\u0662026.11', '2026.1\u0661', '2026..11', '2026.11.'],
    // numbers that cannot be held exactly
    ...['2026.11.9007199254740993', '2026.11rc9007199254740993'],
  ])('refuses %j', (text) => {
    expect(parseCalver(text)).toBeUndefined()
  })

  test('refuses a long text in time', () => {
    const started = performance.now()
    for (const piece of ['1', '.1', '0', 'rc1', '.post1']) {
      expect(parseCalver(`2026.11${piece.repeat(50_000)}x`)).toBeUndefined()
    }
    expect(performance.now() - started).toBeLessThan(1_000)
  })
})
