import { markdown } from '../../model/escape.ts'
import { withCommands } from '../release/summary.ts'
import type { ControlResult } from '../../rules/evaluate-control.ts'
import { scoreLine, type AuditReport, type RepositoryReport } from './report.ts'

/** Rows of the table of repositories: GitHub shows a mebibyte of summary and no more. */
const MOST_ROWS = 2000

/** The job summary, in GitHub's Markdown. Nothing in it that came from outside can be markup. */
export function auditSummary(report: AuditReport): string {
  const [only, ...more] = report.repositories
  if (only === undefined) return '### No repository was audited\n'
  return `${(more.length === 0 ? one(only) : many(report)).join('\n')}\n`
}

const mark = ({ errors, warnings }: { errors: number; warnings: number }): string =>
  errors > 0 ? '❌' : warnings > 0 ? '⚠️' : '✅'

function one({ repository, score, controls }: RepositoryReport): string[] {
  const of = (status: ControlResult['status']): ControlResult[] => controls.filter((each) => each.status === status)
  const names = (results: readonly ControlResult[]): string => results.map(({ id }) => `\`${id}\``).join(', ')
  const section = (title: string, results: readonly ControlResult[]): string[] =>
    results.length === 0 ? [] : [`${title}: ${names(results)}.`, '']
  return [
    `### ${mark(score)} ${markdown(`${repository}: ${scoreLine(score)}`)}`,
    '',
    ...failures(of('fail')),
    ...unseen(of('unknown')),
    ...section('Holds', of('pass')),
    ...section('Does not apply', of('not-applicable')),
  ]
}

function failures(failed: readonly ControlResult[]): string[] {
  if (failed.length === 0) return []
  const rows = failed.map(({ id, title, severity, expected, found, fix, places }) => {
    const where = places.map(({ path, line }) => `<br>${markdown(`${path}:${line}`)}`).join('')
    const sign = severity === 'error' ? '❌' : '⚠️'
    return `| ${sign} | **${id}**<br>${markdown(title)} | ${markdown(expected)} | ${markdown(found)}${where} | ${withCommands(fix)} |`
  })
  return ['| | Control | Expected | Found | What to do |', '|---|---|---|---|---|', ...rows, '']
}

function unseen(unknown: readonly ControlResult[]): string[] {
  if (unknown.length === 0) return []
  const rows = unknown.map(
    ({ id, found, fix, permissions }) =>
      `| ❔ | **${id}** | ${markdown(found)} | ${withCommands(fix)}<br>${markdown(permissions.join('; '))} |`,
  )
  return ['| | Not seen | Why | What would show it |', '|---|---|---|---|', ...rows, '']
}

function many({ repositories, totals }: AuditReport): string[] {
  const rows = repositories.slice(0, MOST_ROWS).map(({ repository, score, controls }) => {
    const failing = controls.filter(({ status }) => status === 'fail').map(({ id }) => `\`${id}\``)
    const { passed, seen, unseen: hidden } = score
    return `| ${mark(score)} | ${markdown(repository)} | ${passed} of ${seen} | ${hidden} | ${failing.join(' ')} |`
  })
  const cut = repositories.length - rows.length
  return [
    `### ${mark(totals)} ${markdown(`${totals.repositories} repositories: ${scoreLine(totals)}`)}`,
    '',
    '| | Repository | Holds | Not seen | Fails |',
    '|---|---|---|---|---|',
    ...rows,
    '',
    ...(cut > 0 ? [`${cut} more, none of them worse, are in the report.`, ''] : []),
  ]
}
