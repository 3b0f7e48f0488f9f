import { expect, test } from '@jest/globals'

import { auditReport } from '../../../src/reports/settings/report.ts'
import { auditTable } from '../../../src/reports/settings/table.ts'
import { MIXED, reportOn } from '../../support/audit-report.ts'

test('one repository: a line a control, and under each that failed or was not seen what to do', () => {
  const lines = auditTable(auditReport([reportOn(MIXED)])).split('\n')
  const of = (id: string): string => lines.find((line) => line.slice(2).startsWith(`${id} `)) ?? ''
  expect(of('immutable-releases')).toMatch(/^✘ .* error$/)
  expect(of('actions-pinned')).toMatch(/^✘ .* warning$/)
  expect(of('branch-deletion')).toMatch(/^✔ /)
  expect(of('repository-secrets')).toMatch(/^\? /)
  expect(of('maintainers-accounts')).toMatch(/^- /)
  expect(lines.join('\n')).toMatch(/at +\.github\/MAINTAINERS:2\n/)
  expect(lines.join('\n')).toMatch(/permission +secrets: read\n/)
  expect(lines.at(-1)).toMatch(/^octo-org\/widget: \d+ of \d+ controls hold; \d+ could not be seen\.$/)
})

test('several repositories: a line each, the worst first', () => {
  const lines = auditTable(auditReport([reportOn({}, 'o/good'), reportOn(MIXED, 'o/bad')])).split('\n')
  expect(lines[1]).toMatch(/^o\/bad {2} +\d+\/\d+ +\d+ {2}.*maintainers-file/)
  expect(lines[2]).toMatch(/^o\/good +(\d+)\/\1 /)
  expect(lines.at(-1)).toMatch(/^2 repositories: /)
})

test('none', () => {
  expect(auditTable(auditReport([]))).toBe('No repository was audited.')
})

test('paints by status', () => {
  const painted = auditTable(auditReport([reportOn(MIXED)]), (style, text) => `<${style}>${text}`)
  expect(painted).toContain('<bad>✘ immutable-releases')
  expect(painted).toContain('<good>✔ branch-deletion')
})
