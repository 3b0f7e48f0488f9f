import { escapeInvisible } from '../../model/escape.ts'
import { headline } from './headline.ts'
import { consequences, type CheckReport, type Report } from './report.ts'

const MARKS = { pass: '✔', fail: '✘', unknown: '?', off: '-' } as const

/** How a line is painted, where the terminal can: left as it is by default. */
export type Paint = (style: 'good' | 'bad' | 'unsure' | 'dim', text: string) => string

const plain: Paint = (_, text) => text

const STYLES = { pass: 'good', fail: 'bad', unknown: 'unsure', off: 'dim' } as const

/** The report for a terminal or a job log: a line a check, and under each that did not pass what to do. */
export function table(report: Report, paint: Paint = plain): string {
  const width = Math.max(...report.checks.map(({ id }) => id.length))
  const on = report.checks.filter(({ status, causedBy }) => status !== 'off' && causedBy === undefined)
  const off = report.checks.filter(({ status }) => status === 'off').map(({ id }) => id)
  return [
    ...on.flatMap((check) => rows(check, width, paint)),
    ...consequences(report).map(({ cause, ids }) =>
      paint('dim', `${MARKS.off} ${'not judged'.padEnd(width)}  ${ids.join(', ')}, because ${cause} failed`),
    ),
    ...(off.length === 0 ? [] : [paint('dim', `${MARKS.off} ${'off'.padEnd(width)}  ${off.join(', ')}`)]),
    '',
    paint(report.decision === 'allowed' ? 'good' : 'bad', escapeInvisible(headline(report))),
  ].join('\n')
}

function rows(check: CheckReport, width: number, paint: Paint): string[] {
  const { id, status, code, message, expected, found, fix } = check
  const label = (name: string, text: string): string[] =>
    text === '' ? [] : [`${' '.repeat(width + 4)}${paint('dim', name.padEnd(9))}${escapeInvisible(text)}`]
  const first = `${paint(STYLES[status], `${MARKS[status]} ${id.padEnd(width)}`)}  ${escapeInvisible(code === '' ? message : code)}`
  if (status === 'fail') return [first, ...label('expected', expected), ...label('found', found), ...label('fix', fix)]
  return [first, ...label('missing', found), ...label('fix', fix)]
}
