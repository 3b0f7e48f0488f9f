import { looksLikeRegistryToken } from '../../../model/workflow/registry-credentials.ts'
import { fail, pass, type Finding } from '../../rule.ts'

/** Passes where none of the secrets is a registry token by its name; the value of a secret can be read by nobody. */
export function withoutRegistryTokens(names: readonly string[], where: string): Finding {
  const tokens = names.filter(looksLikeRegistryToken)
  return tokens.length === 0
    ? pass(`None of ${names.length} names looks like a registry token.`)
    : fail({
        expected: `no registry token among the secrets of the ${where}`,
        found: tokens.join(', '),
        facts: { secrets: tokens },
      })
}
