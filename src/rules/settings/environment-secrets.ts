import { defineControl, notApplicable } from '../rule.ts'
import { withoutRegistryTokens } from './shared/registry-tokens.ts'

export const environmentSecrets = defineControl({
  id: 'environment-secrets',
  title: 'No registry token in the secrets of the environment',
  why: 'It is behind the reviewers, but it stays valid until somebody revokes it; trusted publishing has no lasting token.',
  fix: 'Publish by trusted publishing (see docs/governance.md), then `gh secret delete NAME --env {environment} --repo {owner}/{repo}` and revoke the token at the registry.',
  permissions: ['environments: read'],
  severity: 'warning',
  needs: ['environment', 'environmentSecrets'],
  judge: ({ environment, environmentSecrets }) =>
    environment.status === 'missing'
      ? notApplicable('There is no such environment; see environment-exists.')
      : withoutRegistryTokens(environmentSecrets, 'environment'),
})
