import { looksLikeRegistryToken } from '../../../model/workflow/registry-credentials.ts'
import { fail, pass, type Finding } from '../../rule.ts'

/** Passes if no secret has the name of a registry token. GitHub does not show the value of a secret. */
export function withoutRegistryTokens(names: readonly string[], where: string): Finding {
  const tokens = names.filter(looksLikeRegistryToken)
  return tokens.length === 0
    ? pass(`No secret of the ${where} has the name of a registry token.`)
    : fail({
        expected: `no registry tokens in the secrets of the ${where}`,
        found: tokens.join(', '),
        facts: { secrets: tokens },
      })
}
