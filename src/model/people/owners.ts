import { parsePerson } from './entry.ts'
import { linesOf, policyFile, type Line, type PolicyFile } from './policy-file.ts'

/**
 * Reads the `approvers` of an OWNERS file (https://www.kubernetes.dev/docs/guide/owners/) that a YAML parser has
 * read. Aliases are not followed and `filters` are refused, for both would have to be guessed at.
 * @param text the file, for the numbers of its lines
 */
export function parseOwners(document: unknown, text: string): PolicyFile {
  if (typeof document !== 'object' || document === null || Array.isArray(document)) {
    return policyFile(['it is not a YAML mapping with "approvers"'])
  }
  if ('filters' in document) return policyFile(['"filters" is not supported: list "approvers" at the top level'])
  const approvers: unknown = 'approvers' in document ? document.approvers : []
  if (!Array.isArray(approvers)) return policyFile(['"approvers" is not a list'])
  const lines = itemLines(text)
  return policyFile(approvers.map((approver: unknown) => entry(approver, lines)))
}

function entry(approver: unknown, lines: ReadonlyMap<string, number>): Line | string {
  const person = typeof approver === 'string' ? parsePerson(approver) : undefined
  if (person === undefined) return `"${String(approver).slice(0, 80)}" in "approvers" is not a login`
  return { ...person, line: lines.get(String(approver)) ?? 1 }
}

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
