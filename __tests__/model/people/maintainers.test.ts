import { describe, expect, test } from '@jest/globals'

import { parseMaintainers } from '../../../src/model/people/maintainers.ts'

const EMPTY = { people: [], teams: [], problems: [] }

describe('parseMaintainers', () => {
  test.each([
    ['octocat', { login: 'octocat' }],
    ['@octocat', { login: 'octocat' }],
    ['  @octocat\t', { login: 'octocat' }],
    ['@octocat:583231', { login: 'octocat', id: 583231 }],
    ['release-bot[bot]', { login: 'release-bot[bot]' }],
    ['@octocat # founder', { login: 'octocat' }],
    ['@octocat\t#', { login: 'octocat' }],
    ['Mona Lisa <mona@example.com> (@octocat)', { login: 'octocat' }],
    ['Mona Lisa (@octocat)', { login: 'octocat' }],
    ['Mona Lisa <mona@example.com>(@octocat)', { login: 'octocat' }],
    ['Mona <> (@octocat:583231)', { login: 'octocat', id: 583231 }],
    ["Zoë O'Neill, Jr. <zoë@example.com> (@octocat) # since 2020", { login: 'octocat' }],
  ])('%j is a person', (line, expected) => {
    expect(parseMaintainers(line)).toEqual({ ...EMPTY, people: [{ kind: 'person', ...expected, line: 1 }] })
  })

  test.each([
    ['@octo-org/core', 'octo-org', 'core'],
    ['octo-org/Core', 'octo-org', 'core'],
    ['Release managers (@octo-org/core)', 'octo-org', 'core'],
  ])('%j is a team', (line, org, slug) => {
    expect(parseMaintainers(line)).toEqual({ ...EMPTY, teams: [{ kind: 'team', org, slug, line: 1 }] })
  })

  test.each(['', '\n\n', '# nobody yet', '   # nobody yet', '\t', '#', '\uFEFF', '\uFEFF# x\r\n\r\n'])(
    '%j says nothing',
    (text) => {
      expect(parseMaintainers(text)).toEqual(EMPTY)
    },
  )

  test.each([
    'The maintainers are:',
    '- @octocat',
    '* @octocat',
    '@octocat @hubot',
    '@octocat, @hubot',
    '@octocat#founder',
    'Mona Lisa',
    'Mona Lisa <mona@example.com>',
    'Mona Lisa <mona@example.com> @octocat',
    'Mona Lisa <mona@example.com> (octocat)',
    'Mona Lisa (@octocat) (@hubot)',
    'Mona (the first) <mona@example.com> (@octocat)',
    '<mona@example.com> (@octocat)',
    '(@octocat)',
    'Mona (@octo cat)',
    'mona@example.com',
    '[octocat](https://github.com/octocat)',
    'https://github.com/octocat',
    '| @octocat | Mona |',
    '@octocat:0',
    '@octo\u200bcat',
    '# comment\u2028@mallory',
    '@octocat\u2028@mallory',
  ])('%j is a problem, and grants nothing', (line) => {
    const { people, teams, problems } = parseMaintainers(line)
    expect({ people, teams, problems: problems.length }).toEqual({ people: [], teams: [], problems: 1 })
  })

  test.each(['\n', '\r\n', '\r'])('counts lines that end with %j from 1', (end) => {
    const read = parseMaintainers(
      ['\uFEFF# who', '@octocat', '', 'no entry', '@octo-org/core', 'nor this', ''].join(end),
    )
    expect(read.people.map(({ line }) => line)).toEqual([2])
    expect(read.teams.map(({ line }) => line)).toEqual([5])
    expect(read.problems.map((problem) => /^line (\d+):/.exec(problem)?.[1])).toEqual(['4', '6'])
  })

  test('a problem quotes a long line in part', () => {
    const [problem = ''] = parseMaintainers(`no entry ${'x'.repeat(10_000)}`).problems
    expect(problem).toContain('no entry xxx')
    expect(problem.length).toBeLessThan(300)
  })

  test('reads 10,000 lines at once', () => {
    const lines = Array.from({ length: 10_000 }, (_, index) => `@user-${index} # number ${index}`)
    const started = performance.now()
    const { people, problems } = parseMaintainers(lines.join('\n'))
    expect(performance.now() - started).toBeLessThan(1000)
    expect(problems).toEqual([])
    expect(people).toHaveLength(10_000)
    expect(people.at(-1)).toEqual({ kind: 'person', login: 'user-9999', line: 10_000 })
  })

  test('a hostile line does not take long', () => {
    const started = performance.now()
    for (const line of [`${'a '.repeat(50_000)}(`, `${' #'.repeat(5_000)}\u2028`, '<'.repeat(50_000)]) {
      parseMaintainers(line)
    }
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
