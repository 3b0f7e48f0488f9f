import { onEveryBranch, hasStatusChecks } from './shared/branch-rules.ts'
import { defineControl } from '../rule.ts'
import { STATUS_CHECKS } from '../../model/recommended.ts'
import { rulesetFix } from './shared/ruleset-command.ts'

export const branchUpToDate = defineControl({
  id: 'branch-up-to-date',
  title: 'Pull requests are up to date with the default branch before they are merged',
  why: 'Two changes that pass their tests separately can break each other. The merged code is what is released.',
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
        expected: 'pull requests to be up to date before they are merged',
        found: 'no such requirement',
        given: { holds: hasStatusChecks, name: 'status checks' },
      },
    ),
})
