import type { Report } from './report.ts'

/** The decision in one sentence, with the codes that led to it. */
export function headline({ decision, tag, actor, reasons }: Report): string {
  const what = tag.name === '' ? 'This run' : tag.name
  const who = actor.login === '' ? '' : ` by ${actor.login}`
  if (decision === 'allowed') return `Allowed: ${what} may be released${who}.`
  const verb = decision === 'denied' ? 'Denied' : 'Not allowed, because something could not be read'
  return `${verb}: ${what} may not be released${who} (${reasons.join(', ')}).`
}
