import type { Job, Step } from './publish-workflow.ts'

/** The part of `uses` before the `@`, in lower case. */
export const actionOf = (step: Pick<Step, 'uses'>): string => (step.uses?.value.split('@', 1)[0] ?? '').toLowerCase()

/**
 * `OWNER/REPOSITORY[/PATH]@REF`, `./PATH` in the working directory, or `$/PATH` in the repository of the workflow. The
 * last part of the name decides, so a copy of the action in another repository is the gate too. Without a path, `./` and
 * `$/` are the action at the root of the repository.
 */
const GATE = /^(?:[a-z\d][\w.-]*\/(?:[^@]*\/)?release-gate\/?@[^@]+|[.$]\/(?:(?:[^@]*\/)?release-gate\/?)?)$/i

/** Whether `uses` of a step names the gate. Other actions of its repository, such as the audit, do not judge a tag. */
export const isGate = (uses: string): boolean => GATE.test(uses)

/** Whether it is an action in the working directory, which needs an earlier checkout. */
export const isLocal = (step: Pick<Step, 'uses'>): boolean => actionOf(step).startsWith('./')

export const isCheckout = (step: Pick<Step, 'uses'>): boolean => actionOf(step) === 'actions/checkout'

/** Actions that create a token for the gate and run no code from the tag. */
const TOKEN_MAKERS: ReadonlySet<string> = new Set(['actions/create-github-app-token', 'octo-sts/action'])

export const makesToken = (step: Pick<Step, 'uses'>): boolean => TOKEN_MAKERS.has(actionOf(step))

/** The first gate step of a job. */
export const gateOf = (job: Job): Step | undefined =>
  job.steps.find(({ uses }) => uses !== undefined && isGate(uses.value))

/** The steps that check out this repository, except a checkout that only provides the files of a local gate. */
export function checkoutsOf(job: Job): Step[] {
  const gate = gateOf(job)
  const start = gate === undefined || !isLocal(gate) ? 0 : job.steps.indexOf(gate)
  return job.steps.slice(start).filter((step) => isCheckout(step) && (step.with.get('repository')?.value ?? '') === '')
}
