import { onEveryBranch } from './shared/branch-rules.ts'
import { defineControl } from '../rule.ts'
import { PULL_REQUEST } from '../../model/recommended.ts'
import { rulesetFix } from './shared/ruleset-command.ts'

const { required_approving_review_count: APPROVALS } = PULL_REQUEST

export const branchPullRequest = defineControl({
  id: 'branch-pull-request',
  title: 'Changes require a pull request with an approval',
  why: 'One stolen token or careless push must not be enough to change the released code.',
  fix: rulesetFix('branch', 'pull_request', PULL_REQUEST),
  permissions: ['metadata: read', 'administration: read (for classic branch protection)'],
  severity: 'error',
  needs: ['branches'],
  judge: ({ branches }) =>
    onEveryBranch(branches, {
      holds: ({ pullRequest }) => pullRequest !== undefined && pullRequest.approvals >= APPROVALS,
      expected: `required pull requests with at least ${APPROVALS} approval${APPROVALS === 1 ? '' : 's'}`,
      found: 'no such rule',
    }),
})
