import { expect, test } from '@jest/globals'
import { marked } from 'marked'

import { auditReport } from '../../../src/reports/settings/report.ts'
import { auditSummary } from '../../../src/reports/settings/summary.ts'
import { MIXED, reportOn } from '../../support/audit-report.ts'

/** The cells of the tables of a summary, as GitHub would show them. */
function cells(text: string): string[][] {
  const html = marked.parse(text, { async: false })
  return [...html.matchAll(/<tr>([^]*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<t[dh]>([^]*?)<\/t[dh]>/g)].map(([, cell = '']) =>
      cell.replace(/<br>/g, ' ').replace(/<[^>]+>/g, ''),
    ),
  )
}

test('one repository: what failed and what to do, what was not seen and what would show it', () => {
  const text = auditSummary(auditReport([reportOn(MIXED)]))
  const rows = cells(text).map(([, name]) => name?.split(' ')[0])
  expect(rows).toEqual(
    expect.arrayContaining(['actions-pinned', 'immutable-releases', 'maintainers-file', 'repository-secrets']),
  )
  expect(rows).not.toContain('branch-deletion')
  expect(text).toContain('`branch-deletion`')
  expect(text).toMatch(/secrets&#58; read/)
})

test('nothing that a repository says is markup', () => {
  const html = marked.parse(auditSummary(auditReport([reportOn(MIXED)])), { async: false })
  expect(html).not.toContain('<b>time</b>')
  expect(auditSummary(auditReport([reportOn(MIXED)]))).not.toContain('@everyone')
})

test('all is well: no table of failures', () => {
  const text = auditSummary(auditReport([reportOn()]))
  expect(text).not.toContain('Expected')
})

test('several repositories: one table, the worst first', () => {
  const text = auditSummary(auditReport([reportOn({}, 'o/good'), reportOn(MIXED, 'o/bad')]))
  const [, first, second] = cells(text)
  expect(first).toEqual([
    '❌',
    'o/bad',
    expect.stringMatching(/^\d+ of \d+$/),
    expect.any(String),
    expect.stringContaining('maintainers-file'),
  ])
  expect(second?.[1]).toBe('o/good')
})

test('more repositories than GitHub shows: the rest is counted', () => {
  const one = reportOn()
  const text = auditSummary(
    auditReport(Array.from({ length: 2100 }, (_, index) => ({ ...one, repository: `o/r${index}` }))),
  )
  expect(text).toContain('100 more')
  expect(text.length).toBeLessThan(1024 * 1024)
})

test('none', () => {
  expect(auditSummary(auditReport([]))).toContain('No repository')
})
