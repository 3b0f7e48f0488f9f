import { onEveryBranch, hasStatusChecks } from './shared/branch-rules.ts'
import { defineControl } from '../rule.ts'
import { STATUS_CHECKS } from '../../model/recommended.ts'
import { rulesetFix } from './shared/ruleset-command.ts'

export const branchStatusChecks = defineControl({
  id: 'branch-status-checks',
  title: 'Status checks must pass before a merge',
  why: 'Untested code must not reach a branch that is released.',
  fix: rulesetFix('branch', 'required_status_checks', {
    ...STATUS_CHECKS,
    'required_status_checks[].context': 'CHECK',
  }),
  permissions: ['metadata: read', 'administration: read (for classic branch protection)'],
  severity: 'error',
  needs: ['branches'],
  judge: ({ branches }) =>
    onEveryBranch(branches, {
      holds: hasStatusChecks,
      expected: 'at least one required status check',
      found: 'no required status check',
    }),
})
