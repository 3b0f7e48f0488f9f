import type { ControlResult } from '../../rules/evaluate-control.ts'
import { scoreOf, type Score } from '../../rules/score.ts'

/** What one repository was found to be. */
export interface RepositoryReport {
  /** `owner/repo`. */
  readonly repository: string
  readonly score: Score
  readonly controls: readonly ControlResult[]
}

/** The outcome of an audit: the file `report-file`. Its JSON Schema is docs/audit.schema.json. */
export interface AuditReport {
  readonly schemaVersion: 1
  /** The scores of all repositories added up. */
  readonly totals: Score & { readonly repositories: number }
  /** The worst first. */
  readonly repositories: readonly RepositoryReport[]
}

export const repositoryReport = (repository: string, controls: readonly ControlResult[]): RepositoryReport => ({
  repository,
  score: scoreOf(controls),
  controls,
})

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
