import { annotate, type Annotation } from '../annotations.ts'
import type { Report } from './report.ts'

/** One annotation for each check that failed or is undetermined, unless it is only a consequence of another. */
export const annotations = (report: Report): Annotation[] =>
  report.checks
    .filter(({ status, causedBy }) => status === 'fail' || (status === 'unknown' && causedBy === undefined))
    .flatMap(({ id, code, message, fix }) =>
      annotate({ title: `release-gate: ${id}`, message, fix: `${fix} [${code}]` }),
    )
