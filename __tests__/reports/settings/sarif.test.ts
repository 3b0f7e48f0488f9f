import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'

import { CONTROLS } from '../../../src/rules/settings/index.ts'
import { sarif } from '../../../src/reports/settings/sarif.ts'
import type { Settings } from '../../../src/model/settings.ts'
import { ROOT } from '../../support/action.ts'
import { MIXED, reportOn } from '../../support/audit-report.ts'
import { auditPolicy, HIDDEN, settings } from '../../support/settings.ts'

/** The schema of OASIS, in draft 4: what it uses of it means the same in draft 7, but for its name. */
const official = JSON.parse(readFileSync(join(ROOT, '__tests__/fixtures/sarif-2.1.0.schema.json'), 'utf8')) as Record<
  string,
  unknown
>
const schema = { ...official, $schema: 'http://json-schema.org/draft-07/schema#' }
Reflect.deleteProperty(schema, 'id')
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
;(addFormats as unknown as (to: Ajv) => void)(ajv)
const validate = ajv.compile(schema)

const problemsOf = (log: unknown) => (validate(JSON.parse(JSON.stringify(log))) ? [] : validate.errors)

const made = (more: Partial<Settings>) => sarif(reportOn(more), CONTROLS, auditPolicy())
const hidden = Object.fromEntries(Object.keys(settings()).map((name) => [name, HIDDEN])) as Partial<Settings>

test.each<[string, Partial<Settings>]>([
  ['all is well', {}],
  ['something of each status', MIXED],
  ['nothing is seen', hidden],
])('is valid SARIF 2.1.0: %s', (_, more) => {
  expect(problemsOf(made(more))).toEqual([])
})

test('the schema refuses what is no SARIF', () => {
  expect(problemsOf({ ...made({}), version: '2.0.0' })).not.toEqual([])
  expect(problemsOf({ ...made({}), runs: [{}] })).not.toEqual([])
})

test('has a result for each line, or on the workflow where the setting is in no file', () => {
  const [run] = made(MIXED).runs
  const rules = run?.tool.driver.rules ?? []
  expect(rules.map(({ id }) => id)).toEqual(CONTROLS.map(({ id }) => id))
  const results = (run?.results ?? []).map(({ ruleId, ruleIndex, level, locations: [at] }) => ({
    ruleId,
    level,
    sameRule: rules[ruleIndex]?.id === ruleId,
    at: `${at?.physicalLocation.artifactLocation.uri ?? ''}:${at?.physicalLocation.region.startLine ?? 0}`,
  }))
  expect(results).toEqual([
    { ruleId: 'actions-pinned', level: 'warning', sameRule: true, at: '.github/workflows/publish.yml:1' },
    { ruleId: 'immutable-releases', level: 'error', sameRule: true, at: '.github/workflows/publish.yml:1' },
    { ruleId: 'maintainers-file', level: 'error', sameRule: true, at: '.github/MAINTAINERS:2' },
  ])
})

test('what was not seen is a notification, not a result', () => {
  const [run] = made({ repositorySecrets: HIDDEN }).runs
  expect(run?.results).toEqual([])
  expect(run?.invocations[0]?.toolExecutionNotifications.map(({ associatedRule }) => associatedRule.id)).toEqual(
    reportOn({ repositorySecrets: HIDDEN })
      .controls.filter(({ status }) => status === 'unknown')
      .map(({ id }) => id),
  )
})
