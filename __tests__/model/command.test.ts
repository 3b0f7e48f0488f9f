import { execFileSync } from 'node:child_process'

import { describe, expect, test } from '@jest/globals'

import { joinWithAnd, joinWithOr, quoted, recreateTagCommand, shellWord } from '../../src/model/command.ts'

const HOSTILE = [
  'v1.2.3',
  '@scope/cli@1.2.3',
  '',
  '-d',
  'a b',
  "it's",
  "''",
  'v1.0.0-$(id)',
  '`id`',
  'a;b',
  'a"b',
  'a\\b',
  'a\nb',
  '~',
  '*',
  '$HOME',
  '!x',
  '#x',
  'é',
]

describe('shellWord', () => {
  const words = (command: string): string[] =>
    execFileSync('sh', ['-c', `for word in ${command}; do printf '%s\\0' "$word"; done`], { encoding: 'utf8' })
      .split('\0')
      .slice(0, -1)

  test.each(HOSTILE)('a shell reads %j back as one word', (word) => {
    expect(words(shellWord(word))).toEqual([word])
  })

  test('what is plain stays as it is', () => {
    expect(shellWord('refs/tags/v1.2.3+x')).toBe('refs/tags/v1.2.3+x')
  })
})

describe('retag', () => {
  const commands = (text: string): string[][] =>
    execFileSync('sh', ['-c', `git() { printf '%s\\0' "$@"; printf '\\n\\0'; }; ${text}`], { encoding: 'utf8' })
      .split('\n\0')
      .filter((line) => line !== '')
      .map((line) => line.split('\0').slice(0, -1))

  test.each(['v1.2.3', "it's", 'v1.0.0-$(id)', 'a;b', '`id`'])('recreates %s at a commit', (tag) => {
    expect(commands(recreateTagCommand(tag, 'abc'))).toEqual([
      ['push', 'origin', `:refs/tags/${tag}`],
      ['tag', '-f', '-a', '-m', tag, tag, 'abc'],
      ['push', 'origin', `refs/tags/${tag}`],
    ])
  })

  test('without a commit, at HEAD', () => {
    expect(commands(recreateTagCommand('v1.2.3', undefined))[1]).toEqual(['tag', '-f', '-a', '-m', 'v1.2.3', 'v1.2.3'])
  })
})

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a or b'],
  [['a', 'b', 'c'], 'a, b or c'],
])('joins %j as "%s"', (names, expected) => {
  expect(joinWithOr(names)).toBe(expected)
  expect(joinWithAnd(names)).toBe(expected.replace(' or ', ' and '))
})

test('quoted puts a name between quotes', () => {
  expect(quoted('a')).toBe('"a"')
})
