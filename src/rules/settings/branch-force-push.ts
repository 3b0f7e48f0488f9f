import { onEveryBranch } from './shared/branch-rules.ts'
import { defineControl } from '../rule.ts'
import { rulesetFix } from './shared/ruleset-command.ts'

export const branchForcePush = defineControl({
  id: 'branch-force-push',
  title: 'Nobody rewrites the branch',
  why: 'A force push can take released commits off the branch, and put others in their place.',
  fix: rulesetFix('branch', 'non_fast_forward'),
  permissions: ['metadata: read', 'administration: read (for classic branch protection)'],
  severity: 'error',
  needs: ['branches'],
  judge: ({ branches }) =>
    onEveryBranch(branches, {
      holds: ({ blocksForcePush }) => blocksForcePush,
      expected: 'that force pushes are blocked',
      found: 'that they are allowed',
    }),
})
