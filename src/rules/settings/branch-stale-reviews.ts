import { onEveryBranch, hasPullRequests } from './shared/branch-rules.ts'
import { defineControl } from '../control.ts'
import { rulesetFix } from './shared/ruleset-command.ts'

export const branchStaleReviews = defineControl({
  id: 'branch-stale-reviews',
  title: 'An approval ends with the next push',
  why: 'Whoever has an approval could otherwise push something else afterwards and merge it.',
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
      holds: ({ pullRequest }) => pullRequest?.dismissesStale === true,
      expected: 'that a push dismisses earlier approvals',
      found: 'that they stay valid',
      given: { holds: hasPullRequests, name: 'pull requests' },
    }),
})
