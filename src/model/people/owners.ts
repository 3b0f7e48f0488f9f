import { parsePerson, type Person } from './entry.ts'
import { linesOf, policyFile, type PolicyFile } from './policy-file.ts'

/** Where OWNERS files find the aliases of a repository: at its root (https://www.kubernetes.dev/docs/guide/owners/). */
export const ALIASES_PATH = 'OWNERS_ALIASES'

/** The names that may stand for several logins, in lower case, and the members of each as they are written. */
export type Aliases = ReadonlyMap<string, unknown>

/** As Prow compares logins and aliases. */
const normalize = (name: string): string => name.toLowerCase().replace(/^@/, '')

/** Reads OWNERS_ALIASES, which a YAML parser has read; undefined when it is not a mapping of names under `aliases`. */
export function parseAliases(document: unknown): Aliases | undefined {
  const listed = isMapping(document) ? document['aliases'] : undefined
  if (!isMapping(listed)) return undefined
  const aliases = new Map<string, unknown>()
  for (const [name, members] of Object.entries(listed)) {
    const key = normalize(name)
    // Of two that differ only in case, neither can be meant.
    aliases.set(key, aliases.has(key) ? undefined : members)
  }
  return aliases
}

/**
 * Reads the `approvers` of an OWNERS file (https://www.kubernetes.dev/docs/guide/owners/) that a YAML parser has
 * read. An approver that is an alias stands for its members. `filters` are refused, for they would have to be guessed
 * at.
 * @param text the file, for the numbers of its lines
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

/** The people that an alias stands for. An alias among them is refused: it is not expanded twice. */
function membersOf(alias: string, aliases: Aliases): (Person | string)[] {
  const members = aliases.get(normalize(alias))
  if (!Array.isArray(members) || members.length === 0) {
    return [`the alias ${shown(alias)} is not one list of logins in ${ALIASES_PATH}`]
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

/** The line of each item under `approvers`; a YAML value does not know where it stood. */
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
