import { defineControl, fail, pass } from '../rule.ts'
import { WORKFLOW_PERMISSIONS } from '../../model/recommended.ts'

export const actionsDefaultPermissions = defineControl({
  id: 'actions-default-permissions',
  title: 'The workflow token reads by default',
  why: 'A workflow that does not say what its token may do would otherwise get write access to everything.',
  fix: 'Settings → Actions → General → Workflow permissions → Read repository contents, or `gh api --method PUT repos/{owner}/{repo}/actions/permissions/workflow -f default_workflow_permissions=read`.',
  permissions: ['administration: read'],
  severity: 'error',
  needs: ['workflowPermissions'],
  judge: ({ workflowPermissions }) =>
    workflowPermissions.default === WORKFLOW_PERMISSIONS.default_workflow_permissions
      ? pass('Read by default.')
      : fail({ expected: 'that the workflow token reads by default', found: 'that it writes' }),
})
