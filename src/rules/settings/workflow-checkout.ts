import { defineControl } from '../rule.ts'
import { checkoutsOf, gateOf } from '../../model/workflow/gate-step.ts'
import { judgeLines, type LineProblem } from './shared/judge-lines.ts'
import type { Job } from '../../model/workflow/publish-workflow.ts'
import { releasingJobs } from '../../model/workflow/publishing.ts'

export const workflowCheckout = defineControl({
  id: 'workflow-checkout',
  title: 'What is checked out is the commit that the gate judged',
  why: 'A tag can move between the verdict and the checkout; the commit cannot.',
  fix: 'In {workflow}, give the gate an `id: gate`, and each checkout after it `with: { ref: "${{ steps.gate.outputs.sha }}" }`.',
  permissions: ['contents: read'],
  severity: 'error',
  needs: ['publishWorkflow'],
  judge({ publishWorkflow }) {
    return judgeLines(publishWorkflow, releasingJobs(publishWorkflow).flatMap(judge), {
      expected: 'each checkout at the commit that the gate gives',
      passed: 'Each checkout is at the commit that the gate gives, or there is none.',
    })
  },
})

function judge(job: Job): LineProblem[] {
  const gate = gateOf(job)
  // An action that holds the gate may hand its outputs on; which one has been judged is the gate's own control.
  const id = gate === undefined ? '[\\w-]+' : (gate.id?.value ?? '')
  const judged = new RegExp(`^\\$\\{\\{\\s*steps\\.${id}\\.outputs\\.sha\\s*\\}\\}$`)
  return checkoutsOf(job).flatMap((step) => {
    const ref = step.with.get('ref')
    if (ref !== undefined && judged.test(ref.value)) return []
    return [
      { line: ref?.line ?? step.line, found: `${ref === undefined ? 'none named' : ref.value} in the job ${job.id}` },
    ]
  })
}
