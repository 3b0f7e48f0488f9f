import { defineControl } from '../rule.ts'
import { withoutRegistryTokens } from './shared/registry-tokens.ts'

export const repositorySecrets = defineControl({
  id: 'repository-secrets',
  title: 'No registry token in the secrets of the repository',
  why: 'Every workflow of every branch can read it, and it stays valid until somebody revokes it.',
  fix: 'Publish by trusted publishing (see docs/governance.md), then `gh secret delete NAME --repo {owner}/{repo}` and revoke the token at the registry.',
  permissions: ['secrets: read'],
  severity: 'error',
  needs: ['repositorySecrets'],
  judge: ({ repositorySecrets }) => withoutRegistryTokens(repositorySecrets, 'repository'),
})
