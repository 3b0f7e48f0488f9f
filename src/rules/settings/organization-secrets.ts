import { defineControl } from '../rule.ts'
import { withoutRegistryTokens } from './shared/registry-tokens.ts'

export const organizationSecrets = defineControl({
  id: 'organization-secrets',
  title: 'The shared secrets of the organization contain no registry token',
  why: 'Every workflow of every repository that has access to the secret can read it.',
  fix: "Use trusted publishing (see docs/governance.md), then remove the repository from the secret under the organization's Settings → Secrets and variables → Actions, and revoke the token at the registry.",
  permissions: ['secrets: read'],
  severity: 'error',
  needs: ['organizationSecrets'],
  judge: ({ organizationSecrets }) => withoutRegistryTokens(organizationSecrets, 'organization'),
})
