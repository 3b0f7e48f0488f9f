import { writeFileSync } from 'node:fs'

import * as core from '@actions/core'

import { CONTROLS } from '../../rules/settings/index.ts'
import type { AuditInputs } from '../../inputs/audit.ts'
import { ConfigurationError } from '../../model/configuration-error.ts'
import { auditAnnotations } from '../../reports/settings/annotations.ts'
import { auditOutputs } from '../../reports/settings/outputs.ts'
import type { AuditReport } from '../../reports/settings/report.ts'
import { sarif } from '../../reports/settings/sarif.ts'
import { auditSummary } from '../../reports/settings/summary.ts'
import { auditTable } from '../../reports/settings/table.ts'
import { failsOn } from '../../rules/score.ts'
import { FAILURE } from '../run-process.ts'
import { reportProblems, type RunnerFiles } from '../runner-files.ts'

export const toJson = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`

/**
 * Writes the SARIF file, if the inputs name one.
 * @throws ConfigurationError when it cannot be written
 */
export function writeSarif({ repositories }: AuditReport, { policy, sarifFile }: AuditInputs): void {
  const [only] = repositories
  if (sarifFile === '' || only === undefined) return
  try {
    writeFileSync(sarifFile, toJson(sarif(only, CONTROLS, policy)))
  } catch (error) {
    throw new ConfigurationError([
      `sarif-file: expected a path that can be written; found ${(error as Error).message}. Correct the path, or create its folder.`,
    ])
  }
}

/** Publishes the report to the runner: job log, annotations, job summary, files and outputs; returns the exit code. */
export function publishAudit(report: AuditReport, inputs: AuditInputs, here: string, files: RunnerFiles): number {
  core.info(auditTable(report))
  const [only, ...more] = report.repositories
  // Annotations point to files in the repository of this run, so another repository has none.
  if (only?.repository.toLowerCase() === here.toLowerCase() && more.length === 0) {
    for (const { severity, message, ...where } of auditAnnotations(only)) {
      const annotate = severity === 'error' ? core.error : core.warning
      annotate(message, where)
    }
  }
  files.setOutputs({ ...auditOutputs(report), 'report-file': files.save('audit.json', toJson(report)) })
  files.appendSummary(auditSummary(report))
  writeSarif(report, inputs)
  reportProblems(files, 'release-gate audit')
  return files.problems().length > 0 || failsOn(report.totals, inputs.policy.failOn) ? FAILURE : 0
}
