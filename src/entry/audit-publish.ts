import { appendFileSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import * as core from '@actions/core'

import { CONTROLS } from '../rules/settings/index.ts'
import type { AuditInputs } from '../inputs/audit.ts'
import { auditAnnotations } from '../reports/settings/annotations.ts'
import { auditOutputs } from '../reports/settings/outputs.ts'
import type { AuditReport } from '../reports/settings/report.ts'
import { sarif } from '../reports/settings/sarif.ts'
import { auditSummary } from '../reports/settings/summary.ts'
import { auditTable } from '../reports/settings/table.ts'
import { failsOn } from '../rules/score.ts'

export const toJson = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`

/** Writes the SARIF file, where one was asked for. */
export function writeSarif({ repositories }: AuditReport, { policy, sarifFile }: AuditInputs): void {
  const [only] = repositories
  if (sarifFile !== '' && only !== undefined) writeFileSync(sarifFile, toJson(sarif(only, CONTROLS, policy)))
}

/** Tells the runner: outputs, job log, annotations, job summary and exit code. */
export function publishAudit(report: AuditReport, inputs: AuditInputs, here: string): void {
  for (const [name, value] of Object.entries(auditOutputs(report))) core.setOutput(name, value)
  const file = join(mkdtempSync(join(process.env['RUNNER_TEMP'] ?? tmpdir(), 'release-gate-')), 'audit.json')
  writeFileSync(file, toJson(report))
  core.setOutput('report-file', file)
  writeSarif(report, inputs)
  core.info(auditTable(report))
  const [only, ...more] = report.repositories
  // An annotation is on the files of this run's repository, and on no other's.
  if (only?.repository.toLowerCase() === here.toLowerCase() && more.length === 0) {
    for (const { severity, message, ...where } of auditAnnotations(only)) {
      const annotate = severity === 'error' ? core.error : core.warning
      annotate(message, where)
    }
  }
  const summary = process.env['GITHUB_STEP_SUMMARY'] ?? ''
  if (summary !== '') appendFileSync(summary, auditSummary(report))
  if (failsOn(report.totals, inputs.policy.failOn)) process.exitCode = core.ExitCode.Failure
}
