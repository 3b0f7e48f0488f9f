import { describe, expect, test } from '@jest/globals'

import { historyReport, historyTable, type Past } from '../../../src/reports/release/history.ts'

const past = (tag: string, decision: Past['decision'] = 'allowed', ...reasons: string[]): Past => ({
  tag,
  decision,
  reasons,
})

const PAST = [
  past('v1.0.0'),
  past('v1.1.0', 'denied', 'b/x', 'a/x'),
  past('v1.1.1', 'denied', 'c/x', 'b/x'),
  past('v1.2.0-rc.1', 'undetermined', 'facts/unreachable'),
]

describe('historyReport', () => {
  test('counts tags by decision, and codes from the most frequent down', () => {
    const { schemaVersion, totals, tags } = historyReport(PAST)
    expect({ schemaVersion, tags }).toEqual({ schemaVersion: 1, tags: PAST })
    expect(totals).toMatchObject({ tags: 4, allowed: 1, denied: 2, undetermined: 1 })
    expect(Object.entries(totals.byReason)).toEqual([
      ['b/x', 2],
      ['a/x', 1],
      ['c/x', 1],
      ['facts/unreachable', 1],
    ])
  })

  test('of codes that are as frequent, the order is that of the alphabet', () => {
    const { byReason } = historyReport([past('v1', 'denied', 'c/x', 'a/x', 'b/x')]).totals
    expect(Object.keys(byReason)).toEqual(['a/x', 'b/x', 'c/x'])
  })
})

describe('historyTable', () => {
  const linesOf = (...tags: Past[]): string[] => historyTable(historyReport(tags)).split('\n')

  test('has a line for each tag that would have been refused, the codes, and the totals', () => {
    const lines = linesOf(...PAST)
    expect(lines.slice(0, 9)).toEqual([
      '✘ v1.1.0       b/x a/x',
      '✘ v1.1.1       c/x b/x',
      '? v1.2.0-rc.1  facts/unreachable',
      '',
      'b/x                2 (50 %)',
      'a/x                1 (25 %)',
      'c/x                1 (25 %)',
      'facts/unreachable  1 (25 %)',
      '',
    ])
    expect(lines[9]).toMatch(/^4 tags: 1 \(25 %\) .*, 2 \(50 %\) .*, 1 \(25 %\) /)
    expect(lines).toHaveLength(11)
  })

  test('is short where nothing would have been refused, or nothing is there', () => {
    expect(linesOf(past('v1.0.0'))).toHaveLength(2)
    expect(linesOf()[0]).toMatch(/^0 tags: 0 \(0 %\) /)
  })

  test('a long name does not move the codes of the others away', () => {
    const [first, second] = linesOf(past('x'.repeat(60), 'denied', 'a/x'), past('v1', 'denied', 'b/x'))
    expect(first).toBe(`✘ ${'x'.repeat(60)}  a/x`)
    expect(second).toBe(`✘ ${'v1'.padEnd(40)}  b/x`)
  })

  test('a hostile name shows', () => {
    const [first] = linesOf(past('v1\u202e', 'denied', 'a/x'))
    expect(first).toBe('✘ v1\\u{202e}  a/x')
  })
})
