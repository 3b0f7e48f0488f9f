import { defineControl, notApplicable } from '../rule.ts'
import { withoutRegistryTokens } from './shared/registry-tokens.ts'

export const environmentSecrets = defineControl({
  id: 'environment-secrets',
  title: 'The secrets of the environment contain no registry token',
  why: 'The reviewers protect the token, but it stays valid until it is revoked. Trusted publishing has no long-lived token.',
  fix: 'Use trusted publishing (see docs/governance.md), then delete the secret with `gh secret delete NAME --env {environment} --repo {owner}/{repo}` and revoke the token at the registry.',
  permissions: ['environments: read'],
  severity: 'warning',
  needs: ['environment', 'environmentSecrets'],
  judge: ({ environment, environmentSecrets }) =>
    environment.status === 'missing'
      ? notApplicable('The environment does not exist; see environment-exists.')
      : withoutRegistryTokens(environmentSecrets, 'environment'),
})
