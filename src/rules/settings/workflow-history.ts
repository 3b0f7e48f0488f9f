import { defineControl } from '../rule.ts'
import { checkoutsOf } from '../../model/workflow/gate-step.ts'
import { judgeLines } from './shared/judge-lines.ts'
import { releasingJobs } from '../../model/workflow/publishing.ts'

export const workflowHistory = defineControl({
  id: 'workflow-history',
  title: 'Each checkout has the full history',
  why: 'Tools that read the version from git (setuptools-scm, hatch-vcs, git describe) find the wrong version in a shallow clone without tags.',
  fix: 'In {workflow}, add `with: { fetch-depth: 0 }` to each checkout after the gate.',
  permissions: ['contents: read'],
  severity: 'warning',
  needs: ['publishWorkflow'],
  judge({ publishWorkflow }) {
    const problems = releasingJobs(publishWorkflow).flatMap((job) =>
      checkoutsOf(job).flatMap((step) => {
        const depth = step.with.get('fetch-depth')
        if (depth?.value === '0') return []
        const found = depth === undefined ? 'no fetch-depth' : `fetch-depth ${depth.value}`
        return [{ line: depth?.line ?? step.line, found: `${found} in the job ${job.id}` }]
      }),
    )
    return judgeLines(publishWorkflow, problems, {
      expected: 'fetch-depth 0 in each checkout',
      passed: 'Every checkout has the full history.',
    })
  },
})
