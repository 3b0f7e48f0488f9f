import { defineControl } from '../rule.ts'
import { judgeLines, type LineProblem } from './shared/judge-lines.ts'
import type { Job, Permissions, PublishWorkflow } from '../../model/workflow/publish-workflow.ts'
import { publishingJobs } from '../../model/workflow/publishing.ts'

export const workflowPermissions = defineControl({
  id: 'workflow-permissions',
  title: 'Only the job that publishes can request an identity token',
  why: 'If other jobs can request one, a build script or a dependency can use it to publish other code.',
  fix: 'In {workflow}, add `permissions: {}` at the top level and the required permissions to each job. Add `id-token: write` only to the job that publishes.',
  permissions: ['contents: read'],
  severity: 'error',
  needs: ['publishWorkflow'],
  judge: ({ publishWorkflow }) => {
    const publishing = new Set(publishingJobs(publishWorkflow))
    return judgeLines(
      publishWorkflow,
      [...judgeTop(publishWorkflow), ...publishWorkflow.jobs.flatMap((job) => judgeJob(job, publishing.has(job)))],
      {
        expected: 'no write permissions at the top level, and id-token: write only in the job that publishes',
        passed: 'The top level grants no write permissions, and only the job that publishes has id-token: write.',
      },
    )
  },
})

function judgeTop({ permissions }: PublishWorkflow): LineProblem[] {
  if (permissions === undefined) return [{ line: 1, found: 'no permissions at the top level' }]
  return writes(permissions).map(({ scope, line }) => ({ line, found: `${scope} at the top level` }))
}

function judgeJob({ id, permissions }: Job, publishes: boolean): LineProblem[] {
  if (permissions === undefined) return []
  const tooMuch = writes(permissions).filter(
    ({ scope }) => scope === 'write-all' || (!publishes && scope === 'id-token: write'),
  )
  return tooMuch.map(({ scope, line }) => ({ line, found: `${scope} in the job ${id}` }))
}

/** Every write permission. An unknown value counts as one. */
function writes(permissions: Permissions): { scope: string; line: number }[] {
  if (permissions.kind === 'all') {
    const { value, line } = permissions.access
    return value === 'read-all' || value === '' ? [] : [{ scope: value, line }]
  }
  return [...permissions.scopes]
    .filter(([, { value }]) => value !== 'read' && value !== 'none')
    .map(([scope, { value, line }]) => ({ scope: `${scope}: ${value}`, line }))
}
