import type { ControlResult } from '../../rules/evaluate.ts'
import type { Evidence, Place, Severity } from '../../rules/rule.ts'
import { scoreOf, type Score } from '../../rules/score.ts'

export interface ControlReport {
  readonly id: string
  readonly title: string
  readonly severity: Severity
  readonly status: ControlResult['status']
  /** Why it is unknown, as `facts/what`; else empty. */
  readonly code: string
  readonly message: string
  readonly expected: string
  readonly found: string
  readonly fix: string
  readonly permissions: readonly string[]
  readonly places: readonly Place[]
  readonly evidence: Evidence
}

/** The outcome of the audit of one repository. */
export interface RepositoryReport {
  /** `owner/repo`. */
  readonly repository: string
  readonly score: Score
  readonly controls: readonly ControlReport[]
}

/** The outcome of an audit: the file `report-file`. Its JSON Schema is docs/audit.schema.json. */
export interface AuditReport {
  readonly schemaVersion: 1
  /** The scores of all repositories added up. */
  readonly totals: Score & { readonly repositories: number }
  /** The worst first. */
  readonly repositories: readonly RepositoryReport[]
}

/** Builds the report of one repository. */
export const repositoryReport = (repository: string, results: readonly ControlResult[]): RepositoryReport => ({
  repository,
  score: scoreOf(results),
  controls: results.map(controlReport),
})

const controlReport = (result: ControlResult): ControlReport => {
  const { id, title, severity, status, code, message, expected, found, fix, permissions, places, facts } = result
  return { id, title, severity, status, code, message, expected, found, fix, permissions, places, evidence: facts }
}

/** Adds up the reports of all repositories. */
export function auditReport(repositories: readonly RepositoryReport[]): AuditReport {
  const score = scoreOf(repositories.flatMap(({ controls }) => controls))
  return {
    schemaVersion: 1,
    totals: { repositories: repositories.length, ...score },
    repositories: [...repositories].sort(byNeed),
  }
}

/** More errors before fewer, then more warnings, then less seen of what there is, then by name. */
function byNeed({ score: a, ...first }: RepositoryReport, { score: b, ...second }: RepositoryReport): number {
  return (
    b.errors - a.errors ||
    b.warnings - a.warnings ||
    b.unseen - a.unseen ||
    (first.repository < second.repository ? -1 : first.repository > second.repository ? 1 : 0)
  )
}

/** `18 of 20 controls hold; 7 could not be seen`. */
export const scoreLine = ({ passed, seen, unseen }: Score): string =>
  `${passed} of ${seen} controls hold; ${unseen === 0 ? 'all' : unseen} could ${unseen === 0 ? 'be' : 'not be'} seen`
