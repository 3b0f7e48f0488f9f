import { escapeInvisible } from '../model/escape.ts'
import { publisherForm, REGISTRIES, type TrustedPublisher } from '../model/registries.ts'
import { ENVIRONMENT } from '../model/recommended.ts'
import type { Answers } from './answers.ts'
import type { Step } from './difference.ts'
import { PATHS } from './files.ts'

/** One line for each setting, and one for each value that differs. */
export const showSteps = (steps: readonly Step[]): string[] => steps.flatMap(showStep).map(escapeInvisible)

function showStep(step: Step): string[] {
  switch (step.status) {
    case 'same':
      return [`${step.setting}: matches`]
    case 'different':
      return [`${step.setting}: differs`, ...step.changes.map(({ what, from, to }) => `  ${what}: ${from} → ${to}`)]
    case 'conflict':
      return [
        `${step.setting}: left as it is`,
        `  ${step.problem} Review it, and change it in the settings of the repository.`,
      ]
    case 'unknown':
      return [`${step.setting}: undetermined`, `  ${step.problem} ${step.fix}`]
  }
}

/** What to do by hand, and what to know before the first release. */
export function notes(
  { registry, maintainers, reviewers }: Answers,
  repository: { owner: string; name: string },
): string[] {
  const { title, trustedPublisher } = REGISTRIES[registry]
  const [only, ...others] = reviewers
  const found = [
    trustedPublisher === undefined
      ? undefined
      : `At ${title}, add a trusted publisher: ${publisherFields(trustedPublisher, repository)}.`,
    only !== undefined && others.length === 0 && only.kind === 'person'
      ? `Only ${only.login} may approve a release, and nobody may approve their own: add another reviewer for the releases of ${only.login}.`
      : undefined,
    maintainers.some(({ id }) => id !== undefined)
      ? 'MAINTAINERS pins account IDs: give `actions: read` to the jobs that run the gate, so that it compares the ID of a person who re-runs a job.'
      : undefined,
  ]
  return found.filter((note) => note !== undefined)
}

const publisherFields = (publisher: TrustedPublisher, { owner, name }: { owner: string; name: string }): string =>
  publisherForm(publisher, {
    owner,
    repository: name,
    workflow: PATHS.workflow.replace(/^.*\//, ''),
    environment: ENVIRONMENT,
  })
    .map(([field, answer]) => `${field} ${answer}`)
    .join(', ')
