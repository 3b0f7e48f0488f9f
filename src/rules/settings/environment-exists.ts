import { defineControl, fail, pass } from '../rule.ts'

export const environmentExists = defineControl({
  id: 'environment-exists',
  title: 'The release environment exists',
  why: 'An environment is not part of the tag. Its reviewers and tag policy apply to every workflow that a tag contains.',
  fix: 'Settings → Environments → {environment}, or `gh api --method PUT repos/{owner}/{repo}/environments/{environment}`.',
  permissions: ['actions: read'],
  severity: 'error',
  needs: ['environment'],
  judge: ({ environment: { status } }, policy) =>
    status === 'there'
      ? pass(`The environment ${policy.environment} exists.`)
      : fail({ expected: `the environment ${policy.environment}`, found: 'no such environment' }),
})
