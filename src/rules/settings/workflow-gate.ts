import { unknown } from '../../model/fact.ts'
import { defineControl, fail, type Finding } from '../rule.ts'
import { gateOf, isCheckout, isLocal, makesToken } from '../../model/workflow/gate-step.ts'
import { judgeLines, type LineProblem } from './shared/judge-lines.ts'
import type { Job, Step } from '../../model/workflow/publish-workflow.ts'
import { publishesTo, publishingJobs } from '../../model/workflow/publishing.ts'

const EXPECTED = 'the gate as the first step of the job that publishes'

export const workflowGate = defineControl({
  id: 'workflow-gate',
  title: 'The gate is the first step of the job that publishes',
  why: 'A step before the gate can change what the gate sees, and a gate in another job does not judge who re-runs this one.',
  fix: 'In {workflow}, make `- uses: OWNER/release-gate@COMMIT` the first step of the job that publishes, with neither `if` nor `continue-on-error`; only a step that makes its token may stand before it.',
  permissions: ['contents: read'],
  severity: 'error',
  needs: ['publishWorkflow'],
  judge({ publishWorkflow }): Finding {
    const jobs = publishingJobs(publishWorkflow)
    if (jobs.length === 0) {
      return fail({
        expected: EXPECTED,
        found: 'no job that publishes',
        fix: 'Name the workflow that publishes: `--workflow PATH`, or the input workflow.',
        places: [{ path: publishWorkflow.path, line: 1 }],
      })
    }
    const elsewhere = jobs.flatMap(heldElsewhere)[0]
    const finding = judgeLines(publishWorkflow, jobs.filter((job) => heldElsewhere(job).length === 0).flatMap(judge), {
      expected: EXPECTED,
      passed: `First in ${jobs.map(({ id }) => id).join(', ')}.`,
    })
    if (elsewhere === undefined || finding.status === 'fail') return finding
    return unknown(
      'elsewhere',
      `Could not tell whether ${elsewhere} begins with the gate: it is in a file that the audit does not read.`,
      `Look whether release-gate is the first step in ${elsewhere}.`,
    )
  },
})

/** The reusable workflow or the action that may hold the gate of a job. */
function heldElsewhere(job: Job): string[] {
  if (job.uses !== undefined) return [job.uses.value]
  const [first] = job.steps
  if (first?.uses === undefined || gateOf(job) !== undefined) return []
  return handsOnVerdict(job, first) ? [first.uses.value] : []
}

/** Whether later steps take the tag, commit or version from an action, as they would from one that holds the gate. */
function handsOnVerdict({ steps }: Job, { id }: Step): boolean {
  if (id === undefined) return false
  const outputs = ['sha', 'tag', 'version'].map((name) => `steps.${id.value}.outputs.${name}`)
  const texts = steps.flatMap((step) => [...step.with.values(), ...step.env.values()])
  return texts.some(({ value }) => outputs.some((output) => value.includes(output)))
}

function judge(job: Job): LineProblem[] {
  const gate = gateOf(job)
  if (gate === undefined) return [{ line: job.line, found: `no step of the job ${job.id} that uses release-gate` }]
  if (gate.if !== undefined) return [{ line: gate.if.line, found: 'a condition on the gate' }]
  if (gate.continueOnError !== undefined && gate.continueOnError.value !== 'false') {
    return [{ line: gate.continueOnError.line, found: 'continue-on-error on the gate' }]
  }
  const before = job.steps.slice(0, job.steps.indexOf(gate)).filter((step) => !mayComeBefore(step, gate))
  const inSpite = job.steps.filter((step) => publishesTo(step).length > 0 && runsAfterFailure(step))
  return [
    ...before.map(({ line }) => ({ line, found: `a step before the gate in the job ${job.id}` })),
    ...inSpite.map((step) => ({ line: step.if?.line ?? step.line, found: 'publishing after a denial' })),
  ]
}

/** Whether a step runs though one before it has failed: the condition names a status other than success. */
const runsAfterFailure = (step: Step): boolean => /\b(?:always|failure|cancelled)\s*\(/i.test(step.if?.value ?? '')

/** A gate that is in the repository itself needs its files: from the default branch, not from the tag. */
const mayComeBefore = (step: Step, gate: Step): boolean =>
  makesToken(step) ||
  (isLocal(gate) &&
    isCheckout(step) &&
    /^\$\{\{\s*github\.event\.repository\.default_branch\s*\}\}$/.test(step.with.get('ref')?.value ?? ''))
