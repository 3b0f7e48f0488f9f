import { defineControl, fail, pass } from '../rule.ts'
import { WORKFLOW_PERMISSIONS } from '../../model/recommended.ts'

export const actionsApprovals = defineControl({
  id: 'actions-approvals',
  title: 'GitHub Actions cannot approve pull requests',
  why: 'A workflow that can approve pull requests replaces the second person that the branch rules require.',
  fix: 'Settings → Actions → General → Allow GitHub Actions to create and approve pull requests: off, or `gh api --method PUT repos/{owner}/{repo}/actions/permissions/workflow -F can_approve_pull_request_reviews=false`.',
  permissions: ['administration: read'],
  severity: 'error',
  needs: ['workflowPermissions'],
  judge: ({ workflowPermissions }) =>
    workflowPermissions.canApprovePullRequests === WORKFLOW_PERMISSIONS.can_approve_pull_request_reviews
      ? pass('GitHub Actions cannot approve pull requests.')
      : fail({ expected: 'approval by GitHub Actions to be off', found: 'approval by GitHub Actions on' }),
})
