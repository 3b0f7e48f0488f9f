import { describe, expect, test } from '@jest/globals'

import { matchNames } from '../../src/facts/match-names.ts'
import { pattern } from '../support/facts.ts'

describe('matchNames', () => {
  test('takes names apart by a template', async () => {
    expect(await matchNames(pattern('v{version}'), ['v1.2.3', 'test', 'v'])).toEqual([
      [{ version: '1.2.3', package: '' }],
      [],
      [],
    ])
  })

  test('takes names apart by a regular expression, matched whole', async () => {
    const names = ['r1.2.3', 'xr1.2.3', 'r1.2.3x', 'r1.2.3\n', '']
    expect(await matchNames(pattern('/r(?<version>[\\d.]+)/'), names)).toEqual([
      [{ version: '1.2.3', package: '' }],
      [],
      [],
      [],
      [],
    ])
  })

  test('gives the package that a regular expression names', async () => {
    expect(await matchNames(pattern('/(?:(?<package>[a-z]+)-)?(?<version>[\\d.]+)/'), ['cli-1.2.3', '1.2.3'])).toEqual([
      [{ version: '1.2.3', package: 'cli' }],
      [{ version: '1.2.3', package: '' }],
    ])
  })

  test('a match without a version is none', async () => {
    expect(await matchNames(pattern('/latest|v(?<version>.*)/'), ['latest', 'v'])).toEqual([[], []])
  })

  test('no names, no matches', async () => {
    expect(await matchNames(pattern('/v(?<version>.+)/'), [])).toEqual([])
  })

  test.each(['/(?<version>(a+)+)$/', '/(?<version>(?:a|a)*)b/', '/(?<version>(.*)*)\\d/'])(
    '%s on a long name gives undefined, soon',
    async (text) => {
      const started = performance.now()
      expect(await matchNames(pattern(text), ['v1.2.3', `${'a'.repeat(60)}!`])).toBeUndefined()
      expect(performance.now() - started).toBeLessThan(5000)
    },
  )

  test('any other failure is no timeout', async () => {
    const broken = { kind: 'expression', text: '/(/', source: '(' } as const
    await expect(matchNames(broken, ['v1'])).rejects.toThrow('regular expression')
  })

  test('the bound is for all names together', async () => {
    // Each takes some milliseconds, a thousand of them far more than the bound.
    const names = Array.from({ length: 1000 }, () => `${'a'.repeat(19)}!`)
    const started = performance.now()
    expect(await matchNames(pattern('/(?<version>(a+)+)/'), names)).toBeUndefined()
    expect(performance.now() - started).toBeLessThan(5000)
  })
})
