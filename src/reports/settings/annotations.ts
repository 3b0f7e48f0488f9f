import type { Severity } from '../../rules/rule.ts'
import { annotate, type Annotation } from '../annotations.ts'
import type { RepositoryReport } from './report.ts'

/** An annotation of the audit, as an error or a warning. */
export interface AuditAnnotation extends Annotation {
  readonly severity: Severity
}

/** One annotation for each control that failed, or one for each line at which it did. */
export const auditAnnotations = ({ controls }: RepositoryReport): AuditAnnotation[] =>
  controls
    .filter(({ status }) => status === 'fail')
    .flatMap(({ id, severity, message, fix, places }) =>
      annotate({ title: `release-gate audit: ${id}`, message, fix, places }).map((each) => ({ ...each, severity })),
    )
