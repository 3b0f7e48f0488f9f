import { defineControl, fail, pass } from '../rule.ts'

export const environmentExists = defineControl({
  id: 'environment-exists',
  title: 'The environment to release from exists',
  why: 'An environment is outside the tag: its reviewers and tag policy hold whatever workflow the tag carries.',
  fix: 'Settings → Environments → {environment}, or `gh api --method PUT repos/{owner}/{repo}/environments/{environment}`.',
  permissions: ['actions: read'],
  severity: 'error',
  needs: ['environment'],
  judge: ({ environment: { status } }, policy) =>
    status === 'there'
      ? pass(`The environment ${policy.environment} is there.`)
      : fail({ expected: `the environment ${policy.environment}`, found: 'none of that name' }),
})
