import { defineControl } from '../rule.ts'
import { judgeLines } from './shared/judge-lines.ts'
import { PRIVILEGED } from '../../model/workflow/triggers.ts'

export const workflowPrivilegedTriggers = defineControl({
  id: 'workflow-privileged-triggers',
  title: 'The publish workflow has no trigger that outsiders can use',
  why: 'With pull_request_target and workflow_run, a change by an outsider can start runs that have the credentials of the repository.',
  fix: 'In {workflow}, delete `pull_request_target` and `workflow_run` from `on`.',
  permissions: ['contents: read'],
  severity: 'error',
  needs: ['publishWorkflow'],
  judge: ({ publishWorkflow }) =>
    judgeLines(
      publishWorkflow,
      publishWorkflow.triggers
        .filter(({ event }) => PRIVILEGED.has(event))
        .map(({ event, line }) => ({ line, found: event })),
      {
        expected: 'neither pull_request_target nor workflow_run',
        passed: 'The workflow has neither pull_request_target nor workflow_run.',
      },
    ),
})
