import { defineControl } from '../rule.ts'
import { withoutRegistryTokens } from './shared/registry-tokens.ts'

export const repositorySecrets = defineControl({
  id: 'repository-secrets',
  title: 'The secrets of the repository contain no registry token',
  why: 'Every workflow on every branch can read the token, and it stays valid until it is revoked.',
  fix: 'Use trusted publishing (see docs/governance.md), then delete the secret with `gh secret delete NAME --repo {owner}/{repo}` and revoke the token at the registry.',
  permissions: ['secrets: read'],
  severity: 'error',
  needs: ['repositorySecrets'],
  judge: ({ repositorySecrets }) => withoutRegistryTokens(repositorySecrets, 'repository'),
})
