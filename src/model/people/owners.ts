import { parsePerson, type Person } from './entry.ts'
import { linesOf, policyFile, type PolicyFile } from './policy-file.ts'

/** The file with the aliases for OWNERS files, at the root of a repository (https://www.kubernetes.dev/docs/guide/owners/). */
export const ALIASES_PATH = 'OWNERS_ALIASES'

/** The names of groups of logins, in lower case, with the members of each as written. */
export type Aliases = ReadonlyMap<string, unknown>

/** The form in which Prow compares logins and aliases. */
const normalize = (name: string): string => name.toLowerCase().replace(/^@/, '')

/** Reads a parsed OWNERS_ALIASES file; undefined if it has no mapping `aliases`. */
export function parseAliases(document: unknown): Aliases | undefined {
  const listed = isMapping(document) ? document['aliases'] : undefined
  if (!isMapping(listed)) return undefined
  const aliases = new Map<string, unknown>()
  for (const [name, members] of Object.entries(listed)) {
    const key = normalize(name)
    // Two aliases that differ only in case are ambiguous, so neither is used.
    aliases.set(key, aliases.has(key) ? undefined : members)
  }
  return aliases
}

/**
 * Reads the `approvers` of a parsed OWNERS file (https://www.kubernetes.dev/docs/guide/owners/). An approver that is an
 * alias is replaced by its members. `filters` are refused, because their effect would be a guess.
 * @param text the text of the file, for line numbers
 */
export function parseOwners(document: unknown, text: string, aliases: Aliases): PolicyFile {
  if (!isMapping(document)) return policyFile(['it is not a YAML mapping with "approvers"'])
  if ('filters' in document) return policyFile(['"filters" is not supported: list "approvers" at the top level'])
  const approvers: unknown = 'approvers' in document ? document['approvers'] : []
  if (!Array.isArray(approvers)) return policyFile(['"approvers" is not a list'])
  const lines = itemLines(text)
  return policyFile(
    approvers.flatMap((approver: unknown) => {
      const line = lines.get(String(approver)) ?? 1
      return peopleOf(approver, aliases).map((found) => (typeof found === 'string' ? found : { ...found, line }))
    }),
  )
}

function peopleOf(approver: unknown, aliases: Aliases): (Person | string)[] {
  if (typeof approver === 'string' && aliases.has(normalize(approver))) return membersOf(approver, aliases)
  const person = personOf(approver)
  return [person ?? `${shown(approver)} in "approvers" is not a login`]
}

/** The members of an alias. An alias among them is refused, because aliases are not nested. */
function membersOf(alias: string, aliases: Aliases): (Person | string)[] {
  const members = aliases.get(normalize(alias))
  if (!Array.isArray(members) || members.length === 0) {
    return [`the alias ${shown(alias)} is not a list of logins in ${ALIASES_PATH}`]
  }
  return members.map((member: unknown) => {
    const person = personOf(member)
    const isAlias = typeof member === 'string' && aliases.has(normalize(member))
    if (person !== undefined && !isAlias) return person
    return `${shown(member)} in the alias ${shown(alias)} of ${ALIASES_PATH} is not a login${isAlias ? ', but an alias' : ''}`
  })
}

const personOf = (entry: unknown): Person | undefined => (typeof entry === 'string' ? parsePerson(entry) : undefined)

const shown = (entry: unknown): string => `"${String(entry).slice(0, 80)}"`

const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The line of each item under `approvers`: the parsed values have no line numbers. */
function itemLines(text: string): Map<string, number> {
  const lines = new Map<string, number>()
  let isApprovers = false
  for (const [index, line] of linesOf(text).entries()) {
    if (/^[^\s#-]/.test(line)) isApprovers = line.startsWith('approvers')
    if (!isApprovers) continue
    const item = /^\s*-\s+["']?([^\s"'#]+)/.exec(line)?.[1]
    if (item !== undefined && !lines.has(item)) lines.set(item, index + 1)
  }
  return lines
}
