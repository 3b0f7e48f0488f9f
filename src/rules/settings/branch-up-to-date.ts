import { onEveryBranch, hasStatusChecks } from './shared/branch-rules.ts'
import { defineControl } from '../rule.ts'
import { STATUS_CHECKS } from '../../model/recommended.ts'
import { rulesetFix } from './shared/ruleset-command.ts'

export const branchUpToDate = defineControl({
  id: 'branch-up-to-date',
  title: 'A merge into the default branch is tested with what is there',
  why: 'Two changes that pass by themselves can break each other; only the merged state is what is released.',
  fix: rulesetFix('branch', 'required_status_checks', {
    ...STATUS_CHECKS,
    'required_status_checks[].context': 'CHECK',
  }),
  permissions: ['metadata: read', 'administration: read (for classic branch protection)'],
  severity: 'warning',
  needs: ['branches'],
  judge: ({ branches }) =>
    onEveryBranch(
      branches.filter(({ isDefault }) => isDefault),
      {
        holds: ({ statusChecks }) => statusChecks?.upToDate === STATUS_CHECKS.strict_required_status_checks_policy,
        expected: 'that a pull request is up to date before it is merged',
        found: 'that it need not be',
        given: { holds: hasStatusChecks, name: 'status checks' },
      },
    ),
})
