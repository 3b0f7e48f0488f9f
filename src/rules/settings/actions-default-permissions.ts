import { defineControl, fail, pass } from '../rule.ts'
import { WORKFLOW_PERMISSIONS } from '../../model/recommended.ts'

export const actionsDefaultPermissions = defineControl({
  id: 'actions-default-permissions',
  title: 'The workflow token is read-only by default',
  why: 'Otherwise, a workflow that does not set permissions gets a token with write access to the repository.',
  fix: 'Settings → Actions → General → Workflow permissions → Read repository contents, or `gh api --method PUT repos/{owner}/{repo}/actions/permissions/workflow -f default_workflow_permissions=read`.',
  permissions: ['administration: read'],
  severity: 'error',
  needs: ['workflowPermissions'],
  judge: ({ workflowPermissions }) =>
    workflowPermissions.default === WORKFLOW_PERMISSIONS.default_workflow_permissions
      ? pass('The workflow token is read-only by default.')
      : fail({ expected: 'a workflow token that is read-only by default', found: 'a token with write access' }),
})
