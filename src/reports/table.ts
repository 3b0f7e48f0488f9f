import { escapeInvisible } from '../model/escape.ts'
import type { Status } from '../rules/evaluate.ts'

type Style = 'good' | 'bad' | 'unsure' | 'dim'

/** Paints a part of a line, where the terminal can. */
export type Paint = (style: Style, text: string) => string

export const plain: Paint = (_, text) => text

const MARKS: Readonly<Record<Status, string>> = { pass: '✔', fail: '✘', unknown: '?', 'not-applicable': '-', off: '-' }
const STYLES: Readonly<Record<Status, Style>> = {
  pass: 'good',
  fail: 'bad',
  unknown: 'unsure',
  'not-applicable': 'dim',
  off: 'dim',
}

/** What the table says of one rule: a line, and under it a line for each detail that is not empty. */
export interface Row {
  readonly id: string
  readonly status: Status
  readonly text: string
  readonly details: Readonly<Record<string, string>>
}

export interface Table {
  readonly rows: readonly Row[]
  /** Lines for several rules at once, each with its label. */
  readonly notes: readonly (readonly [label: string, text: string])[]
  /** Every id of the report, so that its columns stay where they are. */
  readonly ids: readonly string[]
  readonly detailWidth: number
  readonly verdict: { readonly isGood: boolean; readonly text: string }
}

/** Writes a report for a terminal or a job log. */
export function writeTable({ rows, notes, ids, detailWidth, verdict }: Table, paint: Paint): string {
  const width = Math.max(...ids.map((id) => id.length))
  const indent = ' '.repeat(width + 4)
  const linesOf = ({ id, status, text, details }: Row): string[] => [
    `${paint(STYLES[status], `${MARKS[status]} ${id.padEnd(width)}`)}  ${escapeInvisible(text)}`,
    ...Object.entries(details)
      .filter(([, detail]) => detail !== '')
      .map(([label, detail]) => `${indent}${paint('dim', label.padEnd(detailWidth))}${escapeInvisible(detail)}`),
  ]
  return [
    ...rows.flatMap(linesOf),
    ...notes.map(([label, text]) => paint('dim', `${MARKS.off} ${label.padEnd(width)}  ${text}`)),
    '',
    paint(verdict.isGood ? 'good' : 'bad', escapeInvisible(verdict.text)),
  ].join('\n')
}
