import type { Entry, Person, Team } from './entry.ts'

/** An entry and the line on which it stands, counted from 1. */
export type Line<T extends Entry = Entry> = T & { readonly line: number }

/** What a MAINTAINERS, OWNERS or CODEOWNERS file says. Nothing of it counts while it has a problem. */
export interface PolicyFile {
  readonly people: readonly Line<Person>[]
  readonly teams: readonly Line<Team>[]
  /** Lines that are neither an entry nor a comment, as sentences. */
  readonly problems: readonly string[]
}

/** Sorts entries and problems out of a file's lines. */
export function policyFile(read: Iterable<Line | string>): PolicyFile {
  const people: Line<Person>[] = []
  const teams: Line<Team>[] = []
  const problems: string[] = []
  for (const each of read) {
    if (typeof each === 'string') problems.push(each)
    else if (each.kind === 'person') people.push(each)
    else teams.push(each)
  }
  return { people, teams, problems }
}

/** The lines of a text, whatever ends them, without a byte order mark. */
export const linesOf = (text: string): string[] => text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
