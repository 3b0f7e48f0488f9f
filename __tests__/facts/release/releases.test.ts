import { describe, expect, test } from '@jest/globals'

import { notesOf, readReleases, readRequestedTag, releaseRankOf } from '../../../src/facts/release/releases.ts'
import { known } from '../../../src/model/fact.ts'
import { pattern, policy, release, version } from '../../support/facts.ts'

describe('readRequestedTag', () => {
  test('suggests nothing for what is a release, though it has another spelling', async () => {
    expect(await readRequestedTag(policy(), 'v1.2.3-rc.1')).toStrictEqual({
      outcome: 'release',
      version: version('1.2.3-rc.1'),
      package: '',
    })
  })

  test('reads a release', async () => {
    expect(await readRequestedTag(policy(), 'v1.2.3')).toEqual({
      outcome: 'release',
      version: version('1.2.3'),
      package: '',
    })
  })

  test.each([
    ['v1.2', { outcome: 'not-a-version', text: '1.2', suggestion: 'v1.2.0' }],
    ['1.2.3', { outcome: 'no-match', suggestion: 'v1.2.3' }],
    ['test', { outcome: 'no-match' }],
    ['vtest', { outcome: 'not-a-version', text: 'test' }],
  ])('refuses %s', async (tag, expected) => {
    expect(await readRequestedTag(policy(), tag)).toStrictEqual(expected)
  })

  test('suggests nothing by a regular expression', async () => {
    const regex = policy({ tagPattern: pattern('/v(?<version>.+)/') })
    expect(await readRequestedTag(regex, 'v1.2')).toEqual({ outcome: 'not-a-version', text: '1.2' })
    expect(await readRequestedTag(regex, '1.2.3')).toEqual({ outcome: 'no-match' })
  })

  test('says that a regular expression took too long', async () => {
    const slow = policy({ tagPattern: pattern('/(?<version>(a+)+)/') })
    expect(await readRequestedTag(slow, `${'a'.repeat(60)}!`)).toEqual({ outcome: 'timeout' })
  })

  test('says that a name is ambiguous', async () => {
    const ambiguous = policy({ tagPattern: pattern('{package}-{version}') })
    expect((await readRequestedTag(ambiguous, 'a-1.0.0-1.0.0')).outcome).toBe('ambiguous')
  })
})

describe('readReleases', () => {
  const read = async (names: readonly string[], of = '1.2.3', packageName = '', template = 'v{version}') => {
    const releases = await readReleases(policy({ tagPattern: pattern(template) }), names, packageName, version(of))
    return releases.known ? releases.value.map(({ tag }) => tag) : releases.code
  }

  test('gives what is the same by its numbers or newer', async () => {
    const names = ['v1.2.2', 'v1.2.3-rc.1', 'v1.2.3', 'v1.2.3.post1', 'v1.2.4', 'v1.3.0', 'v2.0.0', 'v0.9.9', 'v1.1.99']
    expect(await read(names)).toEqual(['v1.2.3-rc.1', 'v1.2.3', 'v1.2.3.post1', 'v1.2.4', 'v1.3.0', 'v2.0.0'])
  })

  test('reads numbers of two digits whole', async () => {
    expect(await read(['v1.12.1', 'v1.12.3', '1.12.2', 'v1.2.3', 'v10.0.0'], '1.12.2')).toEqual([
      'v1.12.3',
      '1.12.2',
      'v10.0.0',
    ])
  })

  test('tells numbers from digits', async () => {
    expect(await read(['v1.10.0', 'v1.9.0', 'v10.0.0', 'v9.0.0'], '9.9.9')).toEqual(['v10.0.0'])
    expect(await read(['v10.9.9', 'v11.0.0'], '11.0.0')).toEqual(['v11.0.0'])
    expect(await read(['v1.2.10', 'v1.2.8'], '1.2.9')).toEqual(['v1.2.10'])
  })

  test('counts epochs', async () => {
    expect(await read(['v1!0.0.1', 'v2.0.0', 'v1!1.0.0', 'v2!0.0.1'], '1!0.1.0')).toEqual(['v1!1.0.0', 'v2!0.0.1'])
    expect(await read(['v10!9.0.0', 'v11!1.0.0'], '11!0.1.0')).toEqual(['v11!1.0.0'])
    expect(await read(['v1!0.0.1', 'v1.0.0'], '1.2.3')).toEqual(['v1!0.0.1'])
  })

  test('leaves out what is no release', async () => {
    expect(await read(['test', 'v9', 'v9.0.0 ', 'nightly-9.9.9', 'v', 'v9.9.9.', 'vv9.0.0', 'v9.0.0'])).toEqual([
      'v9.0.0',
    ])
  })

  test('reads every spelling', async () => {
    const names = ['v9.9', '9.9.9', 'V9.9', 'v09.0.0', 'v1.3.0-RC1', '1.3.RC1', 'v1.2.3-1', 'v1.2']
    expect(await read(names)).toEqual(names.slice(0, -1))
    expect(await read(['v1.2', '1.2', 'v1.1', 'v1', '1'], '1.2.0')).toEqual(['v1.2', '1.2'])
    expect(await read(['v1.2.0', '1.2', 'v1.1'], '1.2.0', '', '{version}')).toEqual(['v1.2.0', '1.2'])
  })

  test('leaves out releases of other packages', async () => {
    const names = ['cli@1.2.4', 'lib@1.2.5', 'cli@1.2.2', '@scope/cli@9.9.9']
    expect(await read(names, '1.2.3', 'cli', '{package}@{version}')).toEqual(['cli@1.2.4'])
  })

  test('takes packages for the same that a registry takes for the same', async () => {
    const names = ['My_Lib@1.2.4', 'my.-lib@1.2.4', 'my-lib@v1.3', 'mylib@1.2.4', 'my-libs@1.2.4']
    expect(await read(names, '1.2.3', 'my-lib', '{package}@{version}')).toEqual(names.slice(0, 3))
  })

  test('a name that can be taken apart in two ways counts for both packages', async () => {
    const names = ['a-1.0.0-1.3']
    expect(await read(names, '1.0.0', 'a', '{package}-{version}')).toEqual(names)
    expect(await read(names, '1.0.0', 'a-1.0.0', '{package}-{version}')).toEqual(names)
  })

  test.each([
    ['1', 2_000, 'v{version}'],
    ['.1', 2_000, 'v{version}'],
    ['rc1', 2_000, 'v{version}'],
    // GitHub takes names of up to 255 bytes
    ['-1', 120, '{package}-{version}'],
    ['\u0661', 2_000, '{version}'],
  ])('long names of %j are read in time', async (piece, times, template) => {
    const started = performance.now()
    const names = Array.from({ length: 20 }, (_, index) => `v1.2.3${piece.repeat(times)}x${index}`)
    expect(await read(names, '1.2.3', '', template)).toEqual([])
    expect(performance.now() - started).toBeLessThan(2_000)
  })

  test('a regular expression that takes too long leaves them unknown', async () => {
    expect(await read([`${'a'.repeat(60)}!`], '1.2.3', '', '/(?<version>(a+)+)/')).toBe('version-missing')
  })

  test('gives versions', async () => {
    expect(await readReleases(policy(), ['v1.2.4'], '', version('1.2.3'))).toEqual(known([release('v1.2.4')]))
  })
})

test.each([
  ['1.2.3', [], { isLatest: true, npmTag: 'latest' }],
  ['1.2.3', ['v1.3.0'], { isLatest: false, npmTag: 'release-1.2' }],
  ['1.3.0-rc.1', ['v1.2.3'], { isLatest: false, npmTag: 'rc' }],
])('%s among %j stands as %j', (text, others, expected) => {
  expect(
    releaseRankOf(
      version(text),
      others.map((tag) => release(tag)),
    ),
  ).toEqual(expected)
})

test('the notes of a version are what stands under its heading', () => {
  const sections = [{ heading: '[1.2.3] - 2026-01-01', body: '- A.', isEmpty: false }]
  expect(notesOf({ status: 'read', path: 'C', sections }, version('1.2.3'))).toBe('- A.')
  expect(notesOf({ status: 'read', path: 'C', sections }, version('1.2.4'))).toBe('')
  expect(notesOf({ status: 'missing', path: 'C' }, version('1.2.3'))).toBe('')
})
