import { defineControl } from '../rule.ts'
import { judgeLines, type LineProblem } from './shared/judge-lines.ts'
import type { Job, Permissions, PublishWorkflow } from '../../model/workflow/publish-workflow.ts'
import { publishingJobs } from '../../model/workflow/publishing.ts'

export const workflowPermissions = defineControl({
  id: 'workflow-permissions',
  title: 'Only the job that publishes may identify itself to a registry',
  why: 'Where the whole workflow may, a build script or a dependency of it can take the identity and publish what it likes.',
  fix: 'In {workflow}, put `permissions: {}` at the top, and under each job what it needs; `id-token: write` only under the job that publishes.',
  permissions: ['contents: read'],
  severity: 'error',
  needs: ['publishWorkflow'],
  judge: ({ publishWorkflow }) => {
    const publishing = new Set(publishingJobs(publishWorkflow))
    return judgeLines(
      publishWorkflow,
      [...judgeTop(publishWorkflow), ...publishWorkflow.jobs.flatMap((job) => judgeJob(job, publishing.has(job)))],
      {
        expected: 'no permission to write at the top, and id-token: write only where it is published',
        passed: 'The top grants no writing, and only the job that publishes may identify itself.',
      },
    )
  },
})

function judgeTop({ permissions }: PublishWorkflow): LineProblem[] {
  if (permissions === undefined) return [{ line: 1, found: 'no permissions at the top' }]
  return writes(permissions).map(({ scope, line }) => ({ line, found: `${scope} at the top` }))
}

function judgeJob({ id, permissions }: Job, publishes: boolean): LineProblem[] {
  if (permissions === undefined) return []
  const tooMuch = writes(permissions).filter(
    ({ scope }) => scope === 'write-all' || (!publishes && scope === 'id-token: write'),
  )
  return tooMuch.map(({ scope, line }) => ({ line, found: `${scope} in the job ${id}` }))
}

/** Each permission to write. A word that GitHub does not know counts as one. */
function writes(permissions: Permissions): { scope: string; line: number }[] {
  if (permissions.kind === 'all') {
    const { value, line } = permissions.access
    return value === 'read-all' || value === '' ? [] : [{ scope: value, line }]
  }
  return [...permissions.scopes]
    .filter(([, { value }]) => value !== 'read' && value !== 'none')
    .map(([scope, { value, line }]) => ({ scope: `${scope}: ${value}`, line }))
}
