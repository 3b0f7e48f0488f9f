import { isSameVersion } from '../version/scheme.ts'
import type { Version } from '../version/version.ts'

/** A section of a changelog, with a heading of a release or of the second level. */
export interface Section {
  /** The text of the heading as written, such as `[1.2.3] - 2026-01-01`, with links replaced by their text. */
  readonly heading: string
  /** The text under the heading, as written. */
  readonly body: string
  /** Whether the body has no content except headings and comments. */
  readonly isEmpty: boolean
}

/** An entry of a release: `## [VERSION] - YYYY-MM-DD`; brackets, `v` and the date are optional. */
export interface Entry {
  readonly version: string
  /** The date as written; empty if there is no date. */
  readonly date: string
  readonly yanked: boolean
}

/** Reads the heading of a release; undefined for any other heading, including `Unreleased`. */
export function parseEntry(heading: string): Entry | undefined {
  const [, bracketed, bare, rest = ''] =
    /^(?:\[v?([^\]\s]+)\]|v?([\d!]\S*))(?=\s|$)\s*([^]*)/i.exec(heading.trim()) ?? []
  const version = bracketed ?? bare
  if (version === undefined || /^unreleased$/i.test(version)) return undefined
  const [, date = '', tail = ''] = /^(?:[-–—:]\s*|\()?(\d[\d/.-]*)?\)?\s*([^]*)/.exec(rest) ?? []
  return { version, date, yanked: /\[yanked\]/i.test(tail) }
}

/**
 * Whether a heading of any level is certainly that of a release or of `Unreleased`: it has a version of two or more
 * numbers, and otherwise only a date and `[YANKED]`. `2 fixes` and `Unreleased features` are part of a body.
 */
export function isReleaseHeading(heading: string): boolean {
  const [, name = '', rest = ''] = /^\[?v?([^[\]\s]+)\]?(?=\s|$)\s*([^]*)$/i.exec(heading.trim()) ?? []
  return (
    (/^(?:\d+!)?\d+\.\d/.test(name) || /^unreleased$/i.test(name)) &&
    /^(?:[-–—:]\s*)?\(?[\d/.-]*\)?\s*(?:\[yanked\])?$/i.test(rest)
  )
}

/** Whether a heading is that of unreleased changes. */
export const isUnreleased = (heading: string): boolean => /^\[?unreleased\]?/i.test(heading.trim())

/** Whether `text` is an existing day in the form `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
  const isLeap = (Number(year) % 4 === 0 && Number(year) % 100 !== 0) || Number(year) % 400 === 0
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][Number(month) - 1] ?? 0
  return Number(day) >= 1 && Number(day) <= days
}

/** The section of `version`, compared by its scheme; undefined if there is no such section. */
export function findEntry(sections: readonly Section[], version: Version): (Section & { entry: Entry }) | undefined {
  for (const section of sections) {
    const entry = parseEntry(section.heading)
    if (entry !== undefined && isSameVersion(entry.version, version)) return { ...section, entry }
  }
  return undefined
}
