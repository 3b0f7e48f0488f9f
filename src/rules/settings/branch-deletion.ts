import { onEveryBranch } from './shared/branch-rules.ts'
import { defineControl } from '../rule.ts'
import { rulesetFix } from './shared/ruleset-command.ts'

export const branchDeletion = defineControl({
  id: 'branch-deletion',
  title: 'Nobody deletes the branch',
  why: 'A deleted branch can be made anew with another history, and without the rules that classic protection had on it.',
  fix: rulesetFix('branch', 'deletion'),
  permissions: ['metadata: read', 'administration: read (for classic branch protection)'],
  severity: 'error',
  needs: ['branches'],
  judge: ({ branches }) =>
    onEveryBranch(branches, {
      holds: ({ blocksDeletion }) => blocksDeletion,
      expected: 'that deletion is blocked',
      found: 'that it is allowed',
    }),
})
