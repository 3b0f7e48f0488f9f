import { escapeInvisible } from '../../model/escape.ts'
import type { Report } from './report.ts'

/** One annotation of the run's page. */
export interface Annotation {
  readonly title: string
  readonly message: string
}

/** One annotation for each check that failed or could not be told, but for consequences of another. */
export const annotations = (report: Report): Annotation[] =>
  report.checks
    .filter(({ status, causedBy }) => status === 'fail' || (status === 'unknown' && causedBy === undefined))
    .map(({ id, code, message, fix }) => ({
      title: `release-gate: ${id}`,
      message: escapeInvisible(`${message} ${fix} [${code}]`),
    }))
