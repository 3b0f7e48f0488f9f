import { onEveryBranch } from './shared/branch-rules.ts'
import { defineControl } from '../rule.ts'
import { rulesetFix } from './shared/ruleset-command.ts'

export const branchDeletion = defineControl({
  id: 'branch-deletion',
  title: 'The branch cannot be deleted',
  why: 'A deleted branch can be recreated with a different history and without its classic branch protection.',
  fix: rulesetFix('branch', 'deletion'),
  permissions: ['metadata: read', 'administration: read (for classic branch protection)'],
  severity: 'error',
  needs: ['branches'],
  judge: ({ branches }) =>
    onEveryBranch(branches, {
      holds: ({ blocksDeletion }) => blocksDeletion,
      expected: 'deletion to be blocked',
      found: 'deletion allowed',
    }),
})
