import type { Decision } from '../../rules/verdict.ts'
import { escapeInvisible } from '../../model/escape.ts'

/** A tag of the past, and the decision that the policy would have made. */
export interface Past {
  readonly tag: string
  readonly decision: Decision
  readonly reasons: readonly string[]
}

/** The preview of a policy: the output of `history --json`. */
export interface HistoryReport {
  readonly schemaVersion: 1
  readonly totals: {
    readonly tags: number
    readonly allowed: number
    readonly denied: number
    readonly undetermined: number
    /** How many tags each code refuses. */
    readonly byReason: Readonly<Record<string, number>>
  }
  /** The oldest first. */
  readonly tags: readonly Past[]
}

export function historyReport(tags: readonly Past[]): HistoryReport {
  const byReason = new Map<string, number>()
  for (const reason of tags.flatMap(({ reasons }) => reasons)) byReason.set(reason, (byReason.get(reason) ?? 0) + 1)
  const count = (decision: Decision): number => tags.filter((past) => past.decision === decision).length
  const sorted = [...byReason].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return {
    schemaVersion: 1,
    totals: {
      tags: tags.length,
      allowed: count('allowed'),
      denied: count('denied'),
      undetermined: count('undetermined'),
      byReason: Object.fromEntries(sorted),
    },
    tags,
  }
}

/** A line for each tag that the policy would have refused, and the totals. */
export function historyTable({ totals, tags }: HistoryReport): string {
  const refused = tags.filter(({ decision }) => decision !== 'allowed')
  const width = Math.min(40, Math.max(0, ...refused.map(({ tag }) => escapeInvisible(tag).length)))
  const lines = refused.map(
    ({ tag, decision, reasons }) =>
      `${decision === 'denied' ? '✘' : '?'} ${escapeInvisible(tag).padEnd(width)}  ${reasons.join(' ')}`,
  )
  const share = (count: number): string =>
    `${count} (${totals.tags === 0 ? 0 : Math.round((100 * count) / totals.tags)} %)`
  const codes = Object.entries(totals.byReason)
  const codeWidth = Math.max(0, ...codes.map(([code]) => code.length))
  return [
    ...lines,
    ...(lines.length > 0 ? [''] : []),
    ...codes.map(([code, count]) => `${code.padEnd(codeWidth)}  ${share(count)}`),
    ...(codes.length > 0 ? [''] : []),
    `${totals.tags} tags: ${share(totals.allowed)} allowed, ${share(totals.denied)} denied, ${share(totals.undetermined)} undetermined.`,
    'Not judged, because history does not show it: who pushed each tag, and whether it was moved.',
  ].join('\n')
}
