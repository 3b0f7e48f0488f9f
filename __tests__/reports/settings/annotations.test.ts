import { expect, test } from '@jest/globals'

import { auditAnnotations } from '../../../src/reports/settings/annotations.ts'
import { MIXED, reportOn } from '../../support/audit-report.ts'

test('one for each failed control, on the line where there is one', () => {
  const found = auditAnnotations(reportOn(MIXED)).map(({ title, severity, file, startLine }) => [
    title.replace('release-gate audit: ', ''),
    severity,
    file,
    startLine,
  ])
  expect(found).toEqual([
    ['actions-pinned', 'warning', undefined, undefined],
    ['immutable-releases', 'error', undefined, undefined],
    ['maintainers-file', 'error', '.github/MAINTAINERS', 2],
  ])
})

test('none where nothing failed', () => {
  expect(auditAnnotations(reportOn())).toEqual([])
})
