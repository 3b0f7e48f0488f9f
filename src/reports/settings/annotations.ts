import type { Annotation } from '../release/annotations.ts'
import { escapeInvisible } from '../../model/escape.ts'
import type { Severity } from '../../rules/control.ts'
import type { RepositoryReport } from './report.ts'

/** One annotation of the run's page, on a line of a file where there is one. */
export interface AuditAnnotation extends Annotation {
  readonly severity: Severity
  readonly file?: string
  readonly startLine?: number
}

/** One annotation for each control that failed, and for each line of a file where it did. */
export const auditAnnotations = ({ controls }: RepositoryReport): AuditAnnotation[] =>
  controls
    .filter(({ status }) => status === 'fail')
    .flatMap(({ id, severity, message, fix, places }) => {
      const title = `release-gate audit: ${id}`
      if (places.length === 0) return [{ title, severity, message: escapeInvisible(`${message} ${fix}`) }]
      return places.map((place) => ({
        title,
        severity,
        message: escapeInvisible(`${place.message ?? message} ${fix}`),
        file: place.path,
        startLine: place.line,
      }))
    })
