import { parseEntry } from './entry.ts'
import { linesOf, policyFile, type Line, type PolicyFile } from './policy-file.ts'

/** `Name <mail> (@login)`; the email address is optional. */
const NAMED = /^[^()@<>]+(?:<[^<>]*>\s*)?\((@[^()\s]+)\)$/

/**
 * Reads a MAINTAINERS file with one entry per line: `@octocat`, `octocat:583231`, `release-bot[bot]`, `@org/team-slug` or
 * `Name <mail> (@login)`; `#` starts a comment. Every other line is a problem: nothing is guessed.
 */
export const parseMaintainers = (text: string): PolicyFile => policyFile(entries(text))

function* entries(text: string): Generator<Line | string> {
  for (const [index, raw] of linesOf(text).entries()) {
    const content = (raw.includes('#') ? raw.replace(/(^|\s)#.*$/, '') : raw).trim()
    if (content === '') continue
    const entry = parseEntry(content) ?? parseEntry(NAMED.exec(content)?.[1] ?? '')
    yield entry === undefined
      ? `line ${index + 1}: "${content.slice(0, 80)}" is not a login, @org/team-slug or Name <mail> (@login)`
      : { ...entry, line: index + 1 }
  }
}
