import type { AuditReport } from './report.ts'

/** Every output of the audit. audit/action.yml is generated from it. */
export const AUDIT_OUTPUTS = {
  passed: 'How many controls hold.',
  seen: 'How many controls could be seen and apply; the score is `passed` of `seen`.',
  unseen: 'How many controls the token could not see.',
  errors: 'How many controls of severity error failed.',
  warnings: 'How many controls of severity warning failed.',
  report: 'The report as JSON where one repository was audited (docs/audit.schema.json).',
} as const

/** Outputs that name a file. */
export const AUDIT_FILE_OUTPUTS = {
  'report-file': 'Path of the report as JSON.',
} as const

export const auditOutputs = (report: AuditReport): Record<keyof typeof AUDIT_OUTPUTS, string> => {
  const { passed, seen, unseen, errors, warnings, repositories } = report.totals
  return {
    passed: String(passed),
    seen: String(seen),
    unseen: String(unseen),
    errors: String(errors),
    warnings: String(warnings),
    report: repositories === 1 ? JSON.stringify(report) : '',
  }
}
