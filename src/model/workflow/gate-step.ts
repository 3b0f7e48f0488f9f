import type { Job, Step } from './publish-workflow.ts'

/** The part of `uses` before the `@`, in lower case. */
export const actionOf = (step: Pick<Step, 'uses'>): string => (step.uses?.value.split('@', 1)[0] ?? '').toLowerCase()

/** Whether a step is the gate: an action named release-gate, or the repository's own action. The audit is not the gate. */
export const isGate = (step: Pick<Step, 'uses'>): boolean => /(?:^|\/)release-gate\/?$|^\.\/$/.test(actionOf(step))

/** Whether it is an action from the working directory, which needs a checkout before. */
export const isLocal = (step: Pick<Step, 'uses'>): boolean => actionOf(step).startsWith('./')

export const isCheckout = (step: Pick<Step, 'uses'>): boolean => actionOf(step) === 'actions/checkout'

/** Actions that make a token for the gate and run nothing from the tag. */
const TOKEN_MAKERS: ReadonlySet<string> = new Set(['actions/create-github-app-token', 'octo-sts/action'])

export const makesToken = (step: Pick<Step, 'uses'>): boolean => TOKEN_MAKERS.has(actionOf(step))

/** The step of a job that is the gate; the first, where it stands twice. */
export const gateOf = (job: Job): Step | undefined => job.steps.find(isGate)

/** The steps that check out this repository to work on it: not those that only bring the files of a local gate. */
export function checkoutsOf(job: Job): Step[] {
  const gate = gateOf(job)
  const start = gate === undefined || !isLocal(gate) ? 0 : job.steps.indexOf(gate)
  return job.steps.slice(start).filter((step) => isCheckout(step) && (step.with.get('repository')?.value ?? '') === '')
}
