import { onEveryBranch } from './shared/branch-rules.ts'
import { defineControl } from '../control.ts'
import { rulesetFix } from './shared/ruleset-command.ts'

export const branchPullRequest = defineControl({
  id: 'branch-pull-request',
  title: 'Changes come in by pull request with an approval',
  why: 'A single stolen token or careless push must not be enough to change what is released.',
  fix: rulesetFix('branch', 'pull_request', {
    required_approving_review_count: 1,
    dismiss_stale_reviews_on_push: true,
    require_code_owner_review: false,
    require_last_push_approval: true,
    required_review_thread_resolution: false,
  }),
  permissions: ['metadata: read', 'administration: read (for classic branch protection)'],
  severity: 'error',
  needs: ['branches'],
  judge: ({ branches }) =>
    onEveryBranch(branches, {
      holds: ({ pullRequest }) => (pullRequest?.approvals ?? 0) >= 1,
      expected: 'pull requests with at least one approval',
      found: 'that changes come in without one',
    }),
})
