import { describe, expect, test } from '@jest/globals'

import { NO_REQUESTS } from '../../../src/model/requests.ts'
import { buildReport, type CheckReport, type Report } from '../../../src/reports/release/report.ts'
import { summary } from '../../../src/reports/release/summary.ts'
import { HOSTILE } from '../../support/facts.ts'

const check = (changes: Partial<CheckReport>): CheckReport => ({
  id: 'tag-name',
  title: 'Title',
  status: 'pass',
  code: '',
  message: 'All is well',
  expected: '',
  found: '',
  fix: '',
  facts: {},
  ...changes,
})

const report = (checks: CheckReport[], changes: Partial<Report> = {}): Report => ({
  ...buildReport([], {}, { tag: 'v1-2-3' }, NO_REQUESTS),
  decision: 'denied',
  ...changes,
  checks,
})

const rowsOf = (given: Report): string[] =>
  summary(given)
    .split('\n')
    .filter((line) => line.startsWith('| '))

describe('summary', () => {
  test('is a heading and a table with a row a check, and a line of those that are off', () => {
    const made = summary(report([check({}), check({ id: 'actor', status: 'off', message: 'Off' })]))
    const lines = made.split('\n')
    expect(lines[0]).toMatch(/^### .*v1-2-3/)
    expect(lines[1]).toBe('')
    expect(lines[3]).toMatch(/^\|(?:-+\|){5}$/)
    expect(lines[4]).toMatch(/^\|[^|]*\| \*\*tag-name\*\*[^|]*\|[^|]*\|[^|]*All is well[^|]*\|[^|]*\|$/)
    expect(lines[5]).toBe('')
    expect(lines[6]).toMatch(/^Off: `actor`/)
    expect(made.endsWith('\n')).toBe(true)
  })

  test('is written out', () => {
    const off = [check({ id: 'actor', status: 'off' }), check({ id: 'approvals', status: 'off' })]
    const head = '### ✅ Allowed&#58; v1-2-3 may be released.'
    const row = '| ✅ | **tag-name**<br>Title |  | All is well |  |'
    expect(summary(report([check({}), ...off], { decision: 'allowed' }))).toBe(
      [head, '', '| | Check | Expected | Found | What to do |', '|---|---|---|---|---|', row, '']
        .concat('Off: `actor`, `approvals`.', '', '')
        .join('\n'),
    )
    expect(summary(report([]))).toMatch(/^### ❌ /)
  })

  test('has one line for all that another failure left unjudged', () => {
    const caused = ['version-order', 'changelog'].map((id) => check({ id, status: 'unknown', causedBy: 'tag-name' }))
    const made = summary(report([check({ status: 'fail' }), ...caused]))
    expect(rowsOf(report([check({ status: 'fail' }), ...caused]))).toHaveLength(rowsOf(report([check({})])).length)
    expect(made).toContain('\nNot judged, because `tag-name` failed: `version-order`, `changelog`.\n')
  })

  test('says of a failure what was expected, what was found and what to do', () => {
    const [, row = ''] = rowsOf(
      report([
        check({
          status: 'fail',
          code: 'tag-name/no-match',
          message: 'M',
          expected: 'W',
          found: 'S',
          fix: 'Do `git x` now',
        }),
      ]),
    )
    const cells = row.split('|').map((cell) => cell.trim())
    expect(cells[3]).toBe('W')
    expect(cells[4]).toMatch(/^S\b.*<code>tag-name\/no-match<\/code>/)
    expect(cells[5]).toBe('Do <code>git x</code> now')
  })

  test('says of an unknown what is missing and what to do', () => {
    const [, row = ''] = rowsOf(report([check({ status: 'unknown', code: 'facts/x', found: 'Lacking', fix: 'Give' })]))
    const cells = row.split('|').map((cell) => cell.trim())
    expect([cells[3], cells[5]]).toEqual(['', 'Give'])
    expect(cells[4]).toMatch(/^Lacking.*facts\/x/)
  })

  test('marks each status and decision differently', () => {
    const marks = (['pass', 'fail', 'unknown', 'off'] as const).map(
      (status) => rowsOf(report([check({ status })]))[1]?.split('|')[1],
    )
    expect(new Set(marks).size).toBe(4)
    const heads = (['allowed', 'denied'] as const).map((decision) => summary(report([], { decision })).slice(0, 6))
    expect(new Set(heads).size).toBe(2)
  })

  test.each(HOSTILE)('%j in every place is text, in one row', (text) => {
    const said = { title: text, message: text, expected: text, found: text, fix: text }
    const { tag, actor } = report([])
    const made = summary(
      report(
        [
          check(said),
          check({ ...said, status: 'fail', code: 'tag-name/no-match' }),
          check({ ...said, status: 'unknown', code: 'facts/x' }),
        ],
        { tag: { ...tag, name: text }, actor: { ...actor, login: text } },
      ),
    )
    const lines = made.split('\n')
    expect(lines).toHaveLength(9)
    expect(made.replaceAll('\n', '')).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u)
    expect(made).not.toMatch(/[[\]@~`\\$"']/)
    for (const row of lines.slice(4, 7)) expect(row.match(/\|/g)).toHaveLength(6)
    // the only markup is our own
    const markup = made.match(/<[^>]*>?/g) ?? []
    expect(new Set(markup)).toEqual(new Set([...markup].filter((tag_) => ['<br>', '<code>', '</code>'].includes(tag_))))
    expect(made.replace(/\*\*[a-z-]+\*\*/g, '')).not.toMatch(/\*|_/)
    expect(made.replace(/&#\d+;/g, '')).not.toMatch(/&/)
    expect((made.match(/<code>/g) ?? []).length).toBe((made.match(/<\/code>/g) ?? []).length)
  })
})
