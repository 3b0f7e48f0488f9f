import { markdown } from '../../model/escape.ts'
import { idLine, markdownTable, ruleCell, withCommands } from '../summary.ts'
import { headline } from './headline.ts'
import { consequences, type CheckReport, type Report } from './report.ts'

const MARKS: Readonly<Record<CheckReport['status'], string>> = { pass: '✅', fail: '❌', unknown: '❔', off: '' }

/** The job summary, in GitHub's Markdown. Nothing from outside is markup in it. */
export function summary(report: Report): string {
  const { checks, decision } = report
  const shown = checks.filter(({ status, causedBy }) => status !== 'off' && causedBy === undefined)
  const off = checks.filter(({ status }) => status === 'off').map(({ id }) => id)
  const lines = [
    `### ${decision === 'allowed' ? MARKS.pass : MARKS.fail} ${markdown(headline(report))}`,
    '',
    ...markdownTable(['Check', 'Expected', 'Found', 'What to do'], shown.map(cellsOf)),
    ...consequences(report).flatMap(({ cause, ids }) => idLine(`Not judged, because \`${cause}\` failed`, ids)),
    ...idLine('Off', off),
  ]
  return `${lines.join('\n')}\n`
}

function cellsOf(check: CheckReport): string[] {
  const { status, code, expected, message } = check
  const found = markdown(status === 'pass' ? message : check.found)
  const marked = code === '' ? found : `${found}<br><code>${code}</code>`
  return [MARKS[status], ruleCell(check), markdown(expected), marked, withCommands(check.fix)]
}
