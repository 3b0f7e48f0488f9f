import type { Entry, Person, Team } from './entry.ts'

/** An entry and its line, counted from 1. */
export type Line<T extends Entry = Entry> = T & { readonly line: number }

/** The content of a MAINTAINERS, OWNERS or CODEOWNERS file. No entry counts while the file has a problem. */
export interface PolicyFile {
  readonly people: readonly Line<Person>[]
  readonly teams: readonly Line<Team>[]
  /** Invalid lines, as sentences. */
  readonly problems: readonly string[]
}

/** Separates the people, teams and problems of a file. */
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

/** The lines of a text with any line endings, without a byte order mark. */
export const linesOf = (text: string): string[] => text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
