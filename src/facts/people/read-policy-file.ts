import type { FileState } from '../../model/release-facts.ts'
import { parseCodeowners } from '../../model/people/codeowners.ts'
import { parseMaintainers } from '../../model/people/maintainers.ts'
import { ALIASES_PATH, parseAliases, parseOwners, type Aliases } from '../../model/people/owners.ts'
import { policyFile, type PolicyFile } from '../../model/people/policy-file.ts'

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** The file of aliases that a policy file takes besides, at the same commit; undefined where it takes none. */
export const aliasesFor = (path: string): string | undefined => (nameOf(path) === 'OWNERS' ? ALIASES_PATH : undefined)

/**
 * Reads a policy file by the grammar that its name stands for; the YAML parser is loaded for OWNERS alone.
 * @param aliases the file of {@link aliasesFor}, at the same commit
 */
export async function readPolicyFile(path: string, text: string, aliases: FileState | undefined): Promise<PolicyFile> {
  const name = nameOf(path)
  if (name === 'CODEOWNERS') return parseCodeowners(text)
  if (name !== 'OWNERS') return parseMaintainers(text)
  const known = await readAliases(aliases)
  if ('problem' in known) return policyFile([`${ALIASES_PATH}: ${known.problem}`])
  const document = await loadYaml(text)
  return 'problem' in document ? policyFile([document.problem]) : parseOwners(document.value, text, known.aliases)
}

/** A file of aliases that is there and cannot be read is a problem: its names would be taken for logins. */
async function readAliases(file: FileState | undefined): Promise<{ aliases: Aliases } | { problem: string }> {
  if (file === undefined) return { problem: 'it was not read' }
  if (file.status === 'missing') return { aliases: new Map() }
  if (file.status === 'unusable') return file
  const document = await loadYaml(file.text)
  if ('problem' in document) return document
  const aliases = parseAliases(document.value)
  return aliases === undefined ? { problem: 'it is not a YAML mapping with "aliases"' } : { aliases }
}

async function loadYaml(text: string): Promise<{ value: unknown } | { problem: string }> {
  const { load } = await import('js-yaml')
  try {
    return { value: load(text) }
  } catch (error) {
    return { problem: `it is not YAML: ${(error as Error).message.split('\n', 1)[0] ?? ''}` }
  }
}
