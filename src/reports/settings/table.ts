import { plain, writeTable, type Paint, type Row } from '../table.ts'
import { scoreLine, type AuditReport, type ControlReport, type RepositoryReport } from './report.ts'

/** The report for a terminal or a job log: every control of one repository, or a line for each of many. */
export function auditTable(report: AuditReport, paint: Paint = plain): string {
  const [only, ...more] = report.repositories
  if (only === undefined) return 'No repository was audited.'
  return more.length === 0 ? one(only, paint) : many(report, paint)
}

const one = ({ repository, controls, score }: RepositoryReport, paint: Paint): string =>
  writeTable(
    {
      rows: controls.map(rowOf),
      notes: [],
      ids: controls.map(({ id }) => id),
      detailWidth: 11,
      verdict: { isGood: score.errors + score.warnings === 0, text: `${repository}: ${scoreLine(score)}.` },
    },
    paint,
  )

function rowOf({ id, status, severity, message, ...control }: ControlReport): Row {
  const { expected, found, fix, permissions, places } = control
  if (status === 'fail') {
    const at = places.map(({ path, line }) => `${path}:${line}`).join(', ')
    return { id, status, text: severity, details: { expected, found, at, fix } }
  }
  return { id, status, text: message, details: { 'to see it': fix, permission: permissions.join('; ') } }
}

function many({ repositories, totals }: AuditReport, paint: Paint): string {
  const width = Math.max(...repositories.map(({ repository }) => repository.length))
  const lines = repositories.map(({ repository, score, controls }) => {
    const { passed, seen, unseen, errors, warnings } = score
    const style = errors > 0 ? 'bad' : warnings > 0 || seen === 0 ? 'unsure' : 'good'
    const failing = controls.filter(({ status }) => status === 'fail').map(({ id }) => id)
    const share = `${passed}/${seen}`.padStart(7)
    return `${paint(style, repository.padEnd(width))} ${share} ${String(unseen).padStart(6)}  ${failing.join(' ')}`
  })
  return [
    `${'repository'.padEnd(width)} ${'holds'.padStart(7)} ${'unseen'.padStart(6)}  fails`,
    ...lines,
    '',
    `${totals.repositories} repositories: ${scoreLine(totals)}.`,
  ].join('\n')
}
