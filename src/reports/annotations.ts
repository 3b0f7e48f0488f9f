import { escapeInvisible } from '../model/escape.ts'
import type { Place } from '../rules/rule.ts'

/** An annotation on the page of the run, or on a line of a file. */
export interface Annotation {
  readonly title: string
  readonly message: string
  readonly file?: string
  readonly startLine?: number
}

/** What the annotations of one result say. */
export interface Annotated {
  readonly title: string
  readonly message: string
  /** What to do, and what else stands at the end of each. */
  readonly fix: string
  readonly places?: readonly Place[] | undefined
}

/** One annotation for a result, or one for each line of a file that it points at. */
export function annotate({ title, message, fix, places = [] }: Annotated): Annotation[] {
  const say = (what: string): string => escapeInvisible(`${what} ${fix}`)
  if (places.length === 0) return [{ title, message: say(message) }]
  return places.map(({ path, line, message: here = message }) => ({
    title,
    message: say(here),
    file: path,
    startLine: line,
  }))
}
