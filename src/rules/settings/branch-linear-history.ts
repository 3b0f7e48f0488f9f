import { onEveryBranch } from './shared/branch-rules.ts'
import { defineControl } from '../rule.ts'
import { rulesetFix } from './shared/ruleset-command.ts'

export const branchLinearHistory = defineControl({
  id: 'branch-linear-history',
  title: 'The history of the branch is linear',
  why: 'In a linear history, every commit was once the tip of the branch. A merge commit can add commits that were never reviewed there.',
  fix: rulesetFix('branch', 'required_linear_history'),
  permissions: ['metadata: read', 'administration: read (for classic branch protection)'],
  severity: 'warning',
  needs: ['branches'],
  judge: ({ branches }) =>
    onEveryBranch(branches, {
      holds: ({ linearHistory }) => linearHistory,
      expected: 'a linear history',
      found: 'merge commits allowed',
    }),
})
