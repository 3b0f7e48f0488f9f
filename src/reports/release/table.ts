import { plain, writeTable, type Paint, type Row } from '../table.ts'
import { headline } from './headline.ts'
import { consequences, type CheckReport, type Report } from './report.ts'

/** The report for a terminal or a job log: a line a check, and under each that did not pass what to do. */
export function table(report: Report, paint: Paint = plain): string {
  const { checks } = report
  const off = checks.filter(({ status }) => status === 'off').map(({ id }) => id)
  const caused = consequences(report).map(
    ({ cause, ids }) => ['not judged', `${ids.join(', ')}, because ${cause} failed`] as const,
  )
  return writeTable(
    {
      rows: checks.filter(({ status, causedBy }) => status !== 'off' && causedBy === undefined).map(rowOf),
      notes: off.length === 0 ? caused : [...caused, ['off', off.join(', ')]],
      ids: checks.map(({ id }) => id),
      detailWidth: 9,
      verdict: { isGood: report.decision === 'allowed', text: headline(report) },
    },
    paint,
  )
}

const rowOf = ({ id, status, code, message, expected, found, fix }: CheckReport): Row => ({
  id,
  status,
  text: code === '' ? message : code,
  details: status === 'fail' ? { expected, found, fix } : { missing: found, fix },
})
