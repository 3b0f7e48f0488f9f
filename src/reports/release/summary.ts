import { markdown } from '../../model/escape.ts'
import { headline } from './headline.ts'
import { consequences, type CheckReport, type Report } from './report.ts'

const MARKS = { pass: '✅', fail: '❌', unknown: '❔', off: '' } as const

/** The job summary, in GitHub's Markdown. Nothing in it that came from outside can be markup. */
export function summary(report: Report): string {
  const lines = [
    `### ${report.decision === 'allowed' ? MARKS.pass : MARKS.fail} ${markdown(headline(report))}`,
    '',
    '| | Check | Expected | Found | What to do |',
    '|---|---|---|---|---|',
    ...report.checks.filter(({ status, causedBy }) => status !== 'off' && causedBy === undefined).map(row),
    '',
    ...consequenceLines(report),
    ...offLine(report),
  ]
  return `${lines.join('\n')}\n`
}

/** What follows from another failure is one line a cause, not a row each. */
const consequenceLines = (report: Report): string[] =>
  consequences(report).flatMap(({ cause, ids }) => [
    `Not judged, because \`${cause}\` failed: ${ids.map((id) => `\`${id}\``).join(', ')}.`,
    '',
  ])

/** What is off is one line, not a row each. */
function offLine({ checks }: Report): string[] {
  const off = checks.filter(({ status }) => status === 'off').map(({ id }) => `\`${id}\``)
  return off.length === 0 ? [] : [`Off: ${off.join(', ')}.`, '']
}

function row(check: CheckReport): string {
  const { status, id, code, expected, found, fix, message, title } = check
  const name = `**${id}**<br>${markdown(title)}`
  const said = status === 'fail' ? [expected, found, fix] : status === 'unknown' ? ['', found, fix] : ['', message, '']
  const [wanted = '', seen = '', todo = ''] = said
  const marked = code === '' ? markdown(seen) : `${markdown(seen)}<br><code>${code}</code>`
  return `| ${MARKS[status]} | ${name} | ${markdown(wanted)} | ${marked} | ${withCommands(todo)} |`
}

/** Text in which what stands between backticks is a command. */
export const withCommands = (text: string): string =>
  text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? `<code>${markdown(part)}</code>` : markdown(part)))
    .join('')
