import { isSameVersion } from '../version/scheme.ts'
import type { Version } from '../version/version.ts'

/** What stands under one heading of a changelog, of a release or of the second level. */
export interface Section {
  /** The heading's text, `[1.2.3] - 2026-01-01` as it was written, links resolved to their text. */
  readonly heading: string
  /** What stands under it, as written. */
  readonly body: string
  /** Whether anything of the body is more than headings and comments. */
  readonly isEmpty: boolean
}

/** An entry of a release: `## [VERSION] - YYYY-MM-DD`; brackets, `v` and the date are optional. */
export interface Entry {
  readonly version: string
  /** As written; empty when there is none. */
  readonly date: string
  readonly yanked: boolean
}

/** Reads the heading of a release; undefined for any other, `Unreleased` among them. */
export function parseEntry(heading: string): Entry | undefined {
  const [, bracketed, bare, rest = ''] =
    /^(?:\[v?([^\]\s]+)\]|v?([\d!]\S*))(?=\s|$)\s*([^]*)/i.exec(heading.trim()) ?? []
  const version = bracketed ?? bare
  if (version === undefined || /^unreleased$/i.test(version)) return undefined
  const [, date = '', tail = ''] = /^(?:[-–—:]\s*|\()?(\d[\d/.-]*)?\)?\s*([^]*)/.exec(rest) ?? []
  return { version, date, yanked: /\[yanked\]/i.test(tail) }
}

/**
 * Whether a heading can be no other than that of a release or of `Unreleased`, on whatever level: it has a version of
 * two numbers or more, and nothing besides but a date and `[YANKED]`. `2 fixes` and `Unreleased features` stay in a body.
 */
export function isReleaseHeading(heading: string): boolean {
  const [, name = '', rest = ''] = /^\[?v?([^[\]\s]+)\]?(?=\s|$)\s*([^]*)$/i.exec(heading.trim()) ?? []
  return (
    (/^(?:\d+!)?\d+\.\d/.test(name) || /^unreleased$/i.test(name)) &&
    /^(?:[-–—:]\s*)?\(?[\d/.-]*\)?\s*(?:\[yanked\])?$/i.test(rest)
  )
}

/** Whether a heading is that of what is not released yet. */
export const isUnreleased = (heading: string): boolean => /^\[?unreleased\]?/i.test(heading.trim())

/** Whether `text` is `YYYY-MM-DD` and a day that exists. */
export function isDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
  const isLeap = (Number(year) % 4 === 0 && Number(year) % 100 !== 0) || Number(year) % 400 === 0
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][Number(month) - 1] ?? 0
  return Number(day) >= 1 && Number(day) <= days
}

/** The section of `version`, by the equality of its scheme; undefined when there is none. */
export function findEntry(sections: readonly Section[], version: Version): (Section & { entry: Entry }) | undefined {
  for (const section of sections) {
    const entry = parseEntry(section.heading)
    if (entry !== undefined && isSameVersion(entry.version, version)) return { ...section, entry }
  }
  return undefined
}
