import { parseEntry } from './entry.ts'
import { linesOf, policyFile, type Line, type PolicyFile } from './policy-file.ts'

/**
 * Reads the owners of everything from a CODEOWNERS file: those on the last line whose pattern is `*`
 * (https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners#codeowners-syntax).
 * An owner with only an email address grants nothing, because it has no login to compare.
 */
export function parseCodeowners(text: string): PolicyFile {
  let owners: (Line | string)[] = []
  for (const [index, raw] of linesOf(text).entries()) {
    const [pattern, ...names] = raw
      .replace(/\s#.*$/, '')
      .trim()
      .split(/\s+/)
    if (pattern === '*') owners = [...entries(names, index + 1)]
  }
  return policyFile(owners)
}

function* entries(names: readonly string[], line: number): Generator<Line | string> {
  for (const name of names) {
    if (/^[^@]+@[^@]+$/.test(name)) continue
    const entry = name.startsWith('@') ? parseEntry(name) : undefined
    yield entry === undefined
      ? `line ${line}: "${name.slice(0, 80)}" is not @login, @org/team-slug or an email address`
      : { ...entry, line }
  }
}
