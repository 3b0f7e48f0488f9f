import { REGISTRY_ENTRIES, type RegistryId } from '../registries.ts'
import type { Job, PublishWorkflow, Step } from './publish-workflow.ts'
import { actionOf, gateOf } from './gate-step.ts'

/** The registries that a step publishes to: by an action that is known to, or by a command in its script. */
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

/** The lines of a script without comments and trials; a line that ends in a backslash goes on. */
const commandsOf = (script: string): string[] =>
  script
    .replace(/\\\r?\n/g, ' ')
    .split(/\r?\n|&&|\|+|;/)
    .map((line) => line.replace(/(?:^|\s)#.*/, ''))
    .filter((line) => !/\s--dry-run\b/.test(line) && !/^\s*echo\b/.test(line))

/**
 * The jobs that publish.
 *
 * Those with a step that is known to publish; where the file has none (`make publish` may be anything), those that may write
 * packages or identify themselves to a registry; where it has none of these either, those that name an environment or run the gate. Each
 * job that is found by the strongest sign is one of them.
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

/** The jobs that work on a release: those that publish, and those that ask the gate. */
export function releasingJobs(workflow: PublishWorkflow): Job[] {
  const publishing = publishingJobs(workflow)
  return workflow.jobs.filter((job) => publishing.includes(job) || gateOf(job) !== undefined)
}

function mayPublish({ permissions }: Job): boolean {
  if (permissions === undefined) return false
  if (permissions.kind === 'all') return permissions.access.value === 'write-all'
  return ['id-token', 'packages'].some((scope) => permissions.scopes.get(scope)?.value === 'write')
}
