import { parseCodeowners } from '../../model/people/codeowners.ts'
import { parseMaintainers } from '../../model/people/maintainers.ts'
import { parseOwners } from '../../model/people/owners.ts'
import { policyFile, type PolicyFile } from '../../model/people/policy-file.ts'

/** Reads a policy file by the grammar that its name stands for; the YAML parser is loaded for OWNERS alone. */
export async function readPolicyFile(path: string, text: string): Promise<PolicyFile> {
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (name === 'CODEOWNERS') return parseCodeowners(text)
  if (name !== 'OWNERS') return parseMaintainers(text)
  const { load } = await import('js-yaml')
  try {
    return parseOwners(load(text), text)
  } catch (error) {
    return policyFile([`it is not YAML: ${(error as Error).message.split('\n', 1)[0] ?? ''}`])
  }
}
