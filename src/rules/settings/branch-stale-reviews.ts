import { onEveryBranch, hasPullRequests } from './shared/branch-rules.ts'
import { defineControl } from '../rule.ts'
import { PULL_REQUEST } from '../../model/recommended.ts'
import { rulesetFix } from './shared/ruleset-command.ts'

export const branchStaleReviews = defineControl({
  id: 'branch-stale-reviews',
  title: 'A push dismisses earlier approvals',
  why: 'Otherwise, the author of an approved pull request can push other code and merge it.',
  fix: rulesetFix('branch', 'pull_request', PULL_REQUEST),
  permissions: ['metadata: read', 'administration: read (for classic branch protection)'],
  severity: 'error',
  needs: ['branches'],
  judge: ({ branches }) =>
    onEveryBranch(branches, {
      holds: ({ pullRequest }) => pullRequest?.dismissesStale === PULL_REQUEST.dismiss_stale_reviews_on_push,
      expected: 'earlier approvals to be dismissed by a push',
      found: 'approvals that stay valid',
      given: { holds: hasPullRequests, name: 'pull requests' },
    }),
})
