import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'

import { auditReport, type AuditReport } from '../../../src/reports/settings/report.ts'
import type { Settings } from '../../../src/model/settings.ts'
import { known } from '../../../src/model/fact.ts'
import { ROOT } from '../../support/action.ts'
import { MIXED, reportOn } from '../../support/audit-report.ts'
import { HIDDEN, settings } from '../../support/settings.ts'

const schema = JSON.parse(readFileSync(join(ROOT, 'docs/audit.schema.json'), 'utf8')) as object
const validate = new Ajv2020({ strict: false, allErrors: true }).compile(schema)

const problemsOf = (report: AuditReport) => (validate(JSON.parse(JSON.stringify(report))) ? [] : validate.errors)

const hidden = Object.fromEntries(Object.keys(settings()).map((name) => [name, HIDDEN])) as Partial<Settings>

test.each<[string, Partial<Settings>[]]>([
  ['all is well', [{}]],
  ['something of each status', [MIXED]],
  ['nothing is seen', [hidden]],
  ['several repositories', [{}, MIXED, hidden]],
  ['none', []],
])('is valid by docs/audit.schema.json: %s', (_, all) => {
  expect(problemsOf(auditReport(all.map((each) => reportOn(each))))).toEqual([])
})

test('the schema refuses what is no report', () => {
  const report = auditReport([reportOn()])
  expect(problemsOf({ ...report, more: 1 } as AuditReport)).not.toEqual([])
  expect(problemsOf({ ...report, repositories: [{ ...reportOn(), controls: [] }] })).not.toEqual([])
})

test('puts the worst first, and adds the scores up', () => {
  const warning = { actionsPolicy: known({ enabled: true, shaPinningRequired: false }) }
  const error = { immutableReleases: known({ enabled: false, enforcedByOwner: false }) }
  const all = [
    reportOn({}, 'o/b'),
    reportOn({}, 'o/a'),
    reportOn({ repositorySecrets: HIDDEN }, 'o/unseen'),
    reportOn(warning, 'o/warning'),
    reportOn(error, 'o/error'),
    reportOn({ ...error, ...warning }, 'o/both'),
  ]
  const { repositories, totals } = auditReport(all)
  expect(repositories.map(({ repository }) => repository)).toEqual([
    'o/both',
    'o/error',
    'o/warning',
    'o/unseen',
    'o/a',
    'o/b',
  ])
  expect(totals).toMatchObject({ repositories: 6, errors: 2, warnings: 2 })
  expect(totals.passed + totals.errors + totals.warnings).toBe(totals.seen)
})
