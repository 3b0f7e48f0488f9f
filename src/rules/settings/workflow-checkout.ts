import { defineControl } from '../rule.ts'
import { checkoutsOf, gateOf } from '../../model/workflow/gate-step.ts'
import { judgeLines, type LineProblem } from './shared/judge-lines.ts'
import type { Job } from '../../model/workflow/publish-workflow.ts'
import { releasingJobs } from '../../model/workflow/publishing.ts'

export const workflowCheckout = defineControl({
  id: 'workflow-checkout',
  title: 'Each checkout uses the commit that the gate judged',
  why: 'A tag can move between the verdict and the checkout. A commit cannot.',
  fix: 'In {workflow}, add `id: gate` to the gate, and `with: { ref: "${{ steps.gate.outputs.sha }}" }` to each checkout after it.',
  permissions: ['contents: read'],
  severity: 'error',
  needs: ['publishWorkflow'],
  judge({ publishWorkflow }) {
    return judgeLines(publishWorkflow, releasingJobs(publishWorkflow).flatMap(judge), {
      expected: 'the output sha of the gate as the ref of each checkout',
      passed: 'Every checkout uses the output sha of the gate.',
    })
  },
})

function judge(job: Job): LineProblem[] {
  const gate = gateOf(job)
  // An action that contains the gate can pass its outputs on. The control workflow-gate judges whether it does.
  const id = gate === undefined ? '[\\w-]+' : (gate.id?.value ?? '')
  const judged = new RegExp(`^\\$\\{\\{\\s*steps\\.${id}\\.outputs\\.sha\\s*\\}\\}$`)
  return checkoutsOf(job).flatMap((step) => {
    const ref = step.with.get('ref')
    if (ref !== undefined && judged.test(ref.value)) return []
    return [{ line: ref?.line ?? step.line, found: `${ref === undefined ? 'no ref' : ref.value} in the job ${job.id}` }]
  })
}
