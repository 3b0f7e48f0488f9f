import { markdown } from '../../model/escape.ts'
import { idLine, markdownTable, ruleCell, withCommands } from '../summary.ts'
import { scoreLine, type AuditReport, type ControlReport, type RepositoryReport } from './report.ts'

/** Rows of the table of repositories. GitHub shows no more than 1 MiB of summary. */
const MOST_ROWS = 2000

/** The job summary, in GitHub's Markdown. Nothing from outside is markup in it. */
export function auditSummary(report: AuditReport): string {
  const [only, ...more] = report.repositories
  if (only === undefined) return '### No repository was audited\n'
  return `${(more.length === 0 ? one(only) : many(report)).join('\n')}\n`
}

const mark = ({ errors, warnings }: { errors: number; warnings: number }): string =>
  errors > 0 ? '❌' : warnings > 0 ? '⚠️' : '✅'

function one({ repository, score, controls }: RepositoryReport): string[] {
  const of = (status: ControlReport['status']): ControlReport[] => controls.filter((each) => each.status === status)
  const idsOf = (status: ControlReport['status']): string[] => of(status).map(({ id }) => id)
  return [
    `### ${mark(score)} ${markdown(`${repository}: ${scoreLine(score)}`)}`,
    '',
    ...markdownTable(['Control', 'Expected', 'Found', 'What to do'], of('fail').map(failure)),
    ...markdownTable(['Not seen', 'Why', 'What would show it'], of('unknown').map(unseen)),
    ...idLine('Holds', idsOf('pass')),
    ...idLine('Does not apply', idsOf('not-applicable')),
  ]
}

function failure(control: ControlReport): string[] {
  const { severity, expected, found, fix, places } = control
  const at = places.map(({ path, line }) => `<br>${markdown(`${path}:${line}`)}`).join('')
  const sign = severity === 'error' ? '❌' : '⚠️'
  return [sign, ruleCell(control), markdown(expected), `${markdown(found)}${at}`, withCommands(fix)]
}

const unseen = ({ id, found, fix, permissions }: ControlReport): string[] => [
  '❔',
  `**${id}**`,
  markdown(found),
  `${withCommands(fix)}<br>${markdown(permissions.join('; '))}`,
]

function many({ repositories, totals }: AuditReport): string[] {
  const rows = repositories.slice(0, MOST_ROWS).map(({ repository, score, controls }) => {
    const failing = controls.filter(({ status }) => status === 'fail').map(({ id }) => `\`${id}\``)
    const held = `${score.passed} of ${score.seen}`
    return [mark(score), markdown(repository), held, String(score.unseen), failing.join(' ')]
  })
  const cut = repositories.length - rows.length
  return [
    `### ${mark(totals)} ${markdown(`${totals.repositories} repositories: ${scoreLine(totals)}`)}`,
    '',
    ...markdownTable(['Repository', 'Holds', 'Not seen', 'Fails'], rows),
    ...(cut > 0 ? [`The report lists ${cut} more repositories that are no worse.`, ''] : []),
  ]
}
