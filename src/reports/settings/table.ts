import { escapeInvisible } from '../../model/escape.ts'
import type { Paint } from '../release/table.ts'
import type { ControlResult } from '../../rules/evaluate-control.ts'
import { scoreLine, type AuditReport, type RepositoryReport } from './report.ts'

const MARKS = { pass: '✔', fail: '✘', unknown: '?', 'not-applicable': '-' } as const
const STYLES = { pass: 'good', fail: 'bad', unknown: 'unsure', 'not-applicable': 'dim' } as const

const plain: Paint = (_, text) => text

/** The report for a terminal or a job log: every control of one repository, or a line for each of many. */
export function auditTable(report: AuditReport, paint: Paint = plain): string {
  const [only, ...more] = report.repositories
  if (only === undefined) return 'No repository was audited.'
  return more.length === 0 ? one(only, paint) : many(report, paint)
}

function one({ repository, controls, score }: RepositoryReport, paint: Paint): string {
  const width = Math.max(...controls.map(({ id }) => id.length))
  const lines = controls.flatMap((control) => rows(control, width, paint))
  const good = score.errors + score.warnings === 0
  return [...lines, '', paint(good ? 'good' : 'bad', escapeInvisible(`${repository}: ${scoreLine(score)}.`))].join('\n')
}

function rows({ id, status, message, ...control }: ControlResult, width: number, paint: Paint): string[] {
  const { severity, expected, found, fix, permissions, places } = control
  const label = (name: string, text: string): string =>
    `${' '.repeat(width + 4)}${paint('dim', name.padEnd(11))}${escapeInvisible(text)}`
  const first = paint(STYLES[status], `${MARKS[status]} ${id.padEnd(width)}`)
  if (status === 'fail') {
    const where = places.map(({ path, line }) => `${path}:${line}`)
    return [
      `${first}  ${severity}`,
      label('expected', expected),
      label('found', found),
      ...(where.length === 0 ? [] : [label('at', where.join(', '))]),
      label('fix', fix),
    ]
  }
  if (status !== 'unknown') return [`${first}  ${escapeInvisible(message)}`]
  return [`${first}  ${escapeInvisible(message)}`, label('to see it', fix), label('permission', permissions.join('; '))]
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
