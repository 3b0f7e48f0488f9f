import { describe, expect, test } from '@jest/globals'

import { branchesFor, parseBranchRules } from '../../src/model/branch-rules.ts'

describe('parseBranchRules', () => {
  test.each([
    [[], {}, []],
    [['main'], {}, ['main']],
    [['main, release/*'], {}, ['main', 'release/*']],
    [[' main ,, develop ', 'next'], {}, ['main', 'develop', 'next']],
    [['stable: main, release/*'], { stable: ['main', 'release/*'] }, []],
    [['stable: main', 'rc: next', 'develop'], { stable: ['main'], rc: ['next'] }, ['develop']],
    [['stable: main', 'stable: release/**'], { stable: ['main', 'release/**'] }, []],
    [[' other :main'], { other: ['main'] }, []],
  ])('%j', (lines, byChannel, rest) => {
    expect(parseBranchRules(lines)).toEqual({ rules: { byChannel, rest }, problems: [] })
  })

  test.each([
    [['gamma: main'], 1],
    [['Stable: main'], 1],
    [[': main'], 1],
    [['__proto__: main'], 1],
    [['stable:'], 1],
    [['stable: , '], 1],
    [[','], 1],
    [['stable: main, beta: next'], 1],
    [['main, beta: next'], 1],
    [['stable: main:next'], 1],
    [['gamma: main', 'main', 'rc:'], 2],
  ])('%j has %d problems and gives none of its branches to a channel', (lines, count) => {
    const { rules, problems } = parseBranchRules(lines)
    expect(problems).toHaveLength(count)
    expect(rules.byChannel).toEqual({})
  })

  test('a problem names the line', () => {
    expect(parseBranchRules(['gamma: main']).problems[0]).toContain('gamma')
    expect(parseBranchRules(['stable:']).problems[0]).toContain('stable:')
    expect(parseBranchRules(['stable: main, beta: next']).problems[0]).toContain('one line per channel')
  })
})

describe('branchesFor', () => {
  const { rules } = parseBranchRules(['stable: main', 'dev, next'])

  test.each([
    ['stable', ['main']],
    ['rc', ['dev', 'next']],
    [undefined, ['dev', 'next']],
  ] as const)('%s', (channel, expected) => {
    expect(branchesFor(rules, channel)).toEqual(expected)
  })

  test('nothing for the rest means the default branch', () => {
    expect(branchesFor(parseBranchRules(['stable: main']).rules, 'rc')).toEqual([])
  })
})
