import { describe, expect, test } from '@jest/globals'

import { comparePep440, parseLoosely, parsePep440, writePep440 } from '../../../src/model/version/pep440.ts'

describe('parsePep440', () => {
  test.each([
    ['1.2.3', { major: 1, minor: 2, patch: 3, epoch: 0, prerelease: '', channel: 'stable' }],
    ['0.0.0', { major: 0, minor: 0, patch: 0, epoch: 0, prerelease: '', channel: 'stable' }],
    ['1.2.3.4', { major: 1, minor: 2, patch: 3, epoch: 0, prerelease: '', channel: 'stable' }],
    ['2024.10.5', { major: 2024, minor: 10, patch: 5, epoch: 0, prerelease: '', channel: 'stable' }],
    ['1!1.1.0', { major: 1, minor: 1, patch: 0, epoch: 1, prerelease: '', channel: 'stable' }],
    ['1.1.0a1', { major: 1, minor: 1, patch: 0, epoch: 0, prerelease: 'a1', channel: 'alpha' }],
    ['1.1.0a0', { major: 1, minor: 1, patch: 0, epoch: 0, prerelease: 'a0', channel: 'alpha' }],
    ['1.1.0b2', { major: 1, minor: 1, patch: 0, epoch: 0, prerelease: 'b2', channel: 'beta' }],
    ['1.1.0rc1', { major: 1, minor: 1, patch: 0, epoch: 0, prerelease: 'rc1', channel: 'rc' }],
    ['1.1.0.post1', { major: 1, minor: 1, patch: 0, epoch: 0, prerelease: '', channel: 'post' }],
    ['1.1.0.dev1', { major: 1, minor: 1, patch: 0, epoch: 0, prerelease: 'dev1', channel: 'dev' }],
    ['1.1.0rc1.post2', { major: 1, minor: 1, patch: 0, epoch: 0, prerelease: 'rc1', channel: 'rc' }],
    ['1.1.0a1.dev3', { major: 1, minor: 1, patch: 0, epoch: 0, prerelease: 'a1.dev3', channel: 'dev' }],
    ['1.1.0.post2.dev3', { major: 1, minor: 1, patch: 0, epoch: 0, prerelease: 'dev3', channel: 'dev' }],
    ['2!1.1.0rc4.post5.dev6', { major: 1, minor: 1, patch: 0, epoch: 2, prerelease: 'rc4.dev6', channel: 'dev' }],
  ])('reads %s', (text, expected) => {
    expect(parsePep440(text)).toEqual({ text, scheme: 'pep440', ...expected })
  })

  /** https://packaging.python.org/en/latest/specifications/version-specifiers/#normalization */
  test.each([
    // case, integers
    '1.1.0RC1',
    '1.1.0Rc1',
    '01.1.0',
    '1.01.0',
    '1.1.00',
    '1.1.0rc01',
    '1.1.0.post01',
    '1.1.0.dev00',
    '0!1.1.0',
    '01!1.1.0',
    // separators of pre-releases
    '1.1.0.a1',
    '1.1.0-a1',
    '1.1.0_a1',
    '1.1.0a.1',
    '1.1.0a-1',
    '1.1.0-rc1',
    '1.1.0rc.1',
    // spellings of pre-releases, implicit numbers
    '1.1.0alpha1',
    '1.1.0beta2',
    '1.1.0c3',
    '1.1.0pre1',
    '1.1.0preview1',
    '1.1.0a',
    '1.1.0rc',
    // post releases
    '1.1.0-post1',
    '1.1.0_post1',
    '1.1.0post1',
    '1.1.0.post-1',
    '1.1.0.post.1',
    '1.1.0.post',
    '1.1.0.rev4',
    '1.1.0-r4',
    '1.1.0-1',
    // development releases
    '1.1.0-dev1',
    '1.1.0_dev1',
    '1.1.0dev1',
    '1.1.0.dev',
    // local versions, a leading v, white space
    '1.0.0+local',
    '1.0.0+ubuntu-1',
    '1.0.0+1',
    'v1.1.0',
    'V1.1.0',
    ' 1.1.0',
    '1.1.0 ',
    '1.1.0\n',
    '\n1.1.0',
    // fewer than three parts
    '1',
    '1.1',
    '1.1rc1',
    '1.1RC1',
    '1.1-rc1',
    '1!1',
    // no version at all
    '',
    'a',
    'rc1',
    '1.1.0.',
    '1.1.0.*',
    '.1.1.0',
    '1..1.0',
    '-1!1.0.0',
    '1.1.0a1b2',
    '1.1.0.dev1.post1',
    '1.1.0\u0661',
    '1.1.0rc\u0661',
    'not a version',
  ])('refuses %j', (text) => {
    expect(parsePep440(text)).toBeUndefined()
  })

  test.each([
    '9007199254740992.0.0',
    '1.0.9007199254740993',
    '1.0.0.9007199254740992',
    '1.0.0rc9007199254740993',
    '9007199254740992!1.0.0',
    '1.0.0rc9007199254740992',
    '1.0.0.post9007199254740992',
    '1.0.0.dev9007199254740992',
  ])('refuses %s, a number that cannot be held exactly', (text) => {
    expect(parsePep440(text)).toBeUndefined()
  })
})

describe('writePep440', () => {
  test.each([
    ['v1.1-RC.1', '1.1rc1'],
    ['1.1.0-1', '1.1.0.post1'],
    ['01!1.2.3_preview-4.r5-dev', '1!1.2.3rc4.post5.dev0'],
    ['1.0+abc', '1.0'],
  ])('%s is %s in canonical form', (loose, canonical) => {
    const parsed = parseLoosely(loose)
    expect(parsed === null ? null : writePep440(parsed)).toBe(canonical)
  })
})

/** https://packaging.python.org/en/latest/specifications/version-specifiers/#summary-of-permitted-suffixes-and-relative-ordering */
const ORDER = [
  '1.0.0.dev1',
  '1.0.0a1.dev1',
  '1.0.0a1',
  '1.0.0a1.post1',
  '1.0.0a2',
  '1.0.0a12',
  '1.0.0b1',
  '1.0.0rc1.dev4',
  '1.0.0rc1',
  '1.0.0rc2',
  '1.0.0',
  '1.0.0.post1.dev2',
  '1.0.0.post1',
  '1.0.0.post10',
  '1.0.0.1',
  '1.0.1',
  '1.0.15',
  '1.1.0.dev1',
  '1.10.0',
  '2013.10.1',
  '1!0.0.1',
]

describe('comparePep440', () => {
  const pairs = ORDER.flatMap((older, at) => ORDER.slice(at + 1).map((newer) => [older, newer] as const))

  test.each(pairs)('%s is older than %s', (older, newer) => {
    expect(Math.sign(comparePep440(older, newer))).toBe(-1)
    expect(Math.sign(comparePep440(newer, older))).toBe(1)
  })

  test.each([
    ['1.0.0', '1.0'],
    ['1.0.0rc1', '1.0.0-RC.1'],
    ['1.0.0.0', '1.0.0'],
  ])('%s is the same as %s', (a, b) => {
    expect(comparePep440(a, b)).toBe(0)
  })
})
