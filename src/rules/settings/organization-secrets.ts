import { defineControl } from '../rule.ts'
import { withoutRegistryTokens } from './shared/registry-tokens.ts'

export const organizationSecrets = defineControl({
  id: 'organization-secrets',
  title: 'No registry token in the secrets that the organization shares',
  why: 'Every workflow of every repository that the organization shares it with can read it.',
  fix: "Publish by trusted publishing (see docs/governance.md); take the repository off the secret under the organization's Settings → Secrets and variables → Actions, and revoke the token at the registry.",
  permissions: ['secrets: read'],
  severity: 'error',
  needs: ['organizationSecrets'],
  judge: ({ organizationSecrets }) => withoutRegistryTokens(organizationSecrets, 'organization'),
})
