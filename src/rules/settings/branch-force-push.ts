import { onEveryBranch } from './shared/branch-rules.ts'
import { defineControl } from '../rule.ts'
import { rulesetFix } from './shared/ruleset-command.ts'

export const branchForcePush = defineControl({
  id: 'branch-force-push',
  title: 'The branch cannot be force-pushed',
  why: 'A force push can remove released commits from the branch and replace them with others.',
  fix: rulesetFix('branch', 'non_fast_forward'),
  permissions: ['metadata: read', 'administration: read (for classic branch protection)'],
  severity: 'error',
  needs: ['branches'],
  judge: ({ branches }) =>
    onEveryBranch(branches, {
      holds: ({ blocksForcePush }) => blocksForcePush,
      expected: 'force pushes to be blocked',
      found: 'force pushes allowed',
    }),
})
