import { escapeInvisible } from '../model/escape.ts'
import { publisherForm, REGISTRIES, type TrustedPublisher } from '../model/registries.ts'
import { ENVIRONMENT } from '../model/recommended.ts'
import type { Answers } from './answers.ts'
import type { Step } from './difference.ts'
import { PATHS } from './files.ts'

/** How each setting stands, a line each, with a line for each value that differs. */
export const showSteps = (steps: readonly Step[]): string[] => steps.flatMap(showStep).map(escapeInvisible)

function showStep(step: Step): string[] {
  switch (step.status) {
    case 'same':
      return [`${step.setting}: as it should be`]
    case 'different':
      return [`${step.setting}: differs`, ...step.changes.map(({ what, from, to }) => `  ${what}: ${from} → ${to}`)]
    case 'conflict':
      return [`${step.setting}: left as it is`, `  ${step.problem} Decide, and change it on the settings page.`]
    case 'unknown':
      return [`${step.setting}: could not be told`, `  ${step.problem} ${step.fix}`]
  }
}

/** What is left to do by hand, and what to know before. */
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
      ? `${only.login} alone may approve a release, and nobody approves a release of their own: another reviewer is needed for those.`
      : undefined,
    maintainers.some(({ id }) => id !== undefined)
      ? 'Ids are pinned in MAINTAINERS: give the jobs that run the gate `actions: read`, so that a re-run by somebody else is compared by id.'
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
