import { unknown } from '../../model/fact.ts'
import { defineControl, fail, type Finding } from '../rule.ts'
import { gateOf, isCheckout, isLocal, makesToken } from '../../model/workflow/gate-step.ts'
import { judgeLines, type LineProblem } from './shared/judge-lines.ts'
import type { Job, Step } from '../../model/workflow/publish-workflow.ts'
import { publishesTo, publishingJobs } from '../../model/workflow/publishing.ts'

const EXPECTED = 'release-gate as the first step of the job that publishes'

export const workflowGate = defineControl({
  id: 'workflow-gate',
  title: 'The gate is the first step of the job that publishes',
  why: 'A step before the gate can change what the gate reads. A gate in another job does not judge the person who re-runs this job.',
  fix: 'In {workflow}, make `- uses: OWNER/release-gate@COMMIT` the first step of the job that publishes, without `if` and `continue-on-error`. Only a step that creates its token may come before it.',
  permissions: ['contents: read'],
  severity: 'error',
  needs: ['publishWorkflow'],
  judge({ publishWorkflow }): Finding {
    const jobs = publishingJobs(publishWorkflow)
    if (jobs.length === 0) {
      return fail({
        expected: EXPECTED,
        found: 'no job that publishes',
        fix: 'Set the path of the publish workflow: `--workflow PATH`, or the input workflow.',
        places: [{ path: publishWorkflow.path, line: 1 }],
      })
    }
    const elsewhere = jobs.flatMap(heldElsewhere)[0]
    const finding = judgeLines(publishWorkflow, jobs.filter((job) => heldElsewhere(job).length === 0).flatMap(judge), {
      expected: EXPECTED,
      passed: `The gate is the first step of ${jobs.map(({ id }) => id).join(', ')}.`,
    })
    if (elsewhere === undefined || finding.status === 'fail') return finding
    return unknown(
      'elsewhere',
      `Whether ${elsewhere} starts with the gate is unknown, because the audit does not read that file.`,
      `Check that release-gate is the first step in ${elsewhere}.`,
    )
  },
})

/** The reusable workflow or the action that may contain the gate of a job. */
function heldElsewhere(job: Job): string[] {
  if (job.uses !== undefined) return [job.uses.value]
  const [first] = job.steps
  if (first?.uses === undefined || gateOf(job) !== undefined) return []
  return handsOnVerdict(job, first) ? [first.uses.value] : []
}

/** Whether later steps use the outputs sha, tag or version of an action, as they do when it contains the gate. */
function handsOnVerdict({ steps }: Job, { id }: Step): boolean {
  if (id === undefined) return false
  const outputs = ['sha', 'tag', 'version'].map((name) => `steps.${id.value}.outputs.${name}`)
  const texts = steps.flatMap((step) => [...step.with.values(), ...step.env.values()])
  return texts.some(({ value }) => outputs.some((output) => value.includes(output)))
}

function judge(job: Job): LineProblem[] {
  const gate = gateOf(job)
  if (gate === undefined) return [{ line: job.line, found: `no release-gate step in the job ${job.id}` }]
  if (gate.if !== undefined) return [{ line: gate.if.line, found: '`if` on the gate' }]
  if (gate.continueOnError !== undefined && gate.continueOnError.value !== 'false') {
    return [{ line: gate.continueOnError.line, found: '`continue-on-error` on the gate' }]
  }
  const before = job.steps.slice(0, job.steps.indexOf(gate)).filter((step) => !mayComeBefore(step, gate))
  const afterDenial = job.steps.filter((step) => publishesTo(step).length > 0 && runsAfterFailure(step))
  return [
    ...before.map(({ line }) => ({ line, found: `a step before the gate in the job ${job.id}` })),
    ...afterDenial.map((step) => ({ line: step.if?.line ?? step.line, found: 'a step that publishes after a denial' })),
  ]
}

/** Whether a step runs after an earlier step failed: its condition calls a status function other than success(). */
const runsAfterFailure = (step: Step): boolean => /\b(?:always|failure|cancelled)\s*\(/i.test(step.if?.value ?? '')

/** A local gate needs a checkout of its files, from the default branch and not from the tag. */
const mayComeBefore = (step: Step, gate: Step): boolean =>
  makesToken(step) ||
  (isLocal(gate) &&
    isCheckout(step) &&
    /^\$\{\{\s*github\.event\.repository\.default_branch\s*\}\}$/.test(step.with.get('ref')?.value ?? ''))
