import { REGISTRY_ENTRIES, type RegistryId } from '../registries.ts'
import type { Job, PublishWorkflow, Step } from './publish-workflow.ts'
import { actionOf, gateOf } from './gate-step.ts'

/** The registries that a step publishes to, by a known action or by a command in its script. */
export function publishesTo(step: Step): RegistryId[] {
  const action = actionOf(step)
  if (action === 'docker/build-push-action') return pushesImage(step) ? ['container'] : []
  const byAction = REGISTRY_ENTRIES.filter(([, { actions }]) => actions.includes(action))
  const commands = commandsOf(step.run?.value ?? '')
  const byCommand = REGISTRY_ENTRIES.filter(([, { commands: form }]) => commands.some((command) => form.test(command)))
  return [...byAction, ...byCommand].map(([id]) => id)
}

function pushesImage({ with: inputs }: Step): boolean {
  const push = inputs.get('push')?.value ?? 'false'
  return push.toLowerCase() !== 'false' || /\bpush=true\b|type=registry\b/.test(inputs.get('outputs')?.value ?? '')
}

/** The commands of a script, without comments and dry runs. A backslash at the end of a line continues it. */
const commandsOf = (script: string): string[] =>
  script
    .replace(/\\\r?\n/g, ' ')
    .split(/\r?\n|&&|\|+|;/)
    .map((line) => line.replace(/(?:^|\s)#.*/, ''))
    .filter((line) => !/\s--dry-run\b/.test(line) && !/^\s*echo\b/.test(line))

/**
 * The jobs that publish.
 *
 * These are the jobs with a step that is known to publish. If the file has no such job (`make publish` can do anything),
 * they are the jobs with permission to write packages or to request an identity token. If it has no such job either, they
 * are the jobs with an environment or the gate.
 */
export function publishingJobs({ jobs }: PublishWorkflow): Job[] {
  const signs: readonly ((job: Job) => boolean)[] = [
    (job) => job.steps.some((step) => publishesTo(step).length > 0),
    mayPublish,
    (job) => job.environment !== undefined || gateOf(job) !== undefined,
  ]
  for (const sign of signs) {
    const found = jobs.filter(sign)
    if (found.length > 0) return found
  }
  return []
}

/** The jobs that work on a release: those that publish, and those that run the gate. */
export function releasingJobs(workflow: PublishWorkflow): Job[] {
  const publishing = publishingJobs(workflow)
  return workflow.jobs.filter((job) => publishing.includes(job) || gateOf(job) !== undefined)
}

function mayPublish({ permissions }: Job): boolean {
  if (permissions === undefined) return false
  if (permissions.kind === 'all') return permissions.access.value === 'write-all'
  return ['id-token', 'packages'].some((scope) => permissions.scopes.get(scope)?.value === 'write')
}
