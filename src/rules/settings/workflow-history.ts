import { defineControl } from '../rule.ts'
import { checkoutsOf } from '../../model/workflow/gate-step.ts'
import { judgeLines } from './shared/judge-lines.ts'
import { releasingJobs } from '../../model/workflow/publishing.ts'

export const workflowHistory = defineControl({
  id: 'workflow-history',
  title: 'What is built sees the whole history',
  why: 'What reads the version from git (setuptools-scm, hatch-vcs, git describe) finds another in a clone without history and tags than the one that was judged.',
  fix: 'In {workflow}, give each checkout after the gate `with: { fetch-depth: 0 }`.',
  permissions: ['contents: read'],
  severity: 'warning',
  needs: ['publishWorkflow'],
  judge({ publishWorkflow }) {
    const problems = releasingJobs(publishWorkflow).flatMap((job) =>
      checkoutsOf(job).flatMap((step) => {
        const depth = step.with.get('fetch-depth')
        if (depth?.value === '0') return []
        const found = depth === undefined ? 'the last commit alone' : `fetch-depth ${depth.value}`
        return [{ line: depth?.line ?? step.line, found: `${found} in the job ${job.id}` }]
      }),
    )
    return judgeLines(publishWorkflow, problems, {
      expected: 'each checkout with the whole history',
      passed: 'Each checkout has the whole history, or there is none.',
    })
  },
})
