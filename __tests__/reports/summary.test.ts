import { expect, test } from '@jest/globals'

import { idLine, markdownTable, ruleCell, withCommands } from '../../src/reports/summary.ts'

test('a table has a column of marks before the others', () => {
  expect(
    markdownTable(
      ['A', 'B'],
      [
        ['x', 'a', 'b'],
        ['y', 'c', 'd'],
      ],
    ),
  ).toEqual(['| | A | B |', '|---|---|---|', '| x | a | b |', '| y | c | d |', ''])
})

test('nothing is written for nothing', () => {
  expect(markdownTable(['A'], [])).toEqual([])
  expect(idLine('Off', [])).toEqual([])
})

test('ids and commands are code, and everything else is text', () => {
  expect(idLine('Off', ['a', 'b'])).toEqual(['Off: `a`, `b`.', ''])
  expect(ruleCell({ id: 'a', title: '<b>' })).toMatch(/^\*\*a\*\*<br>[^<]*$/)
  expect(withCommands('Run `git x` now')).toBe('Run <code>git x</code> now')
})
