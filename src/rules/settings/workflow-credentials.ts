import { defineControl } from '../rule.ts'
import { REGISTRIES } from '../../model/registries.ts'
import { secretsIn } from '../../model/workflow/expressions.ts'
import { judgeLines, type LineProblem } from './shared/judge-lines.ts'
import type { Job, PublishWorkflow, Step, Texts } from '../../model/workflow/publish-workflow.ts'
import { publishesTo } from '../../model/workflow/publishing.ts'
import { isCredential, isOfTrustedRegistry, TRUSTED_TITLES } from '../../model/workflow/registry-credentials.ts'

export const workflowCredentials = defineControl({
  id: 'workflow-credentials',
  title: 'Registries with trusted publishing get no password',
  why: 'A stored token can publish from anywhere, without this workflow, its gate or its environment.',
  fix: 'Add a trusted publisher at the registry (see docs/governance.md), remove the secret from {workflow}, delete it with `gh secret delete NAME`, and revoke the token.',
  permissions: ['contents: read'],
  severity: 'error',
  needs: ['publishWorkflow'],
  judge: ({ publishWorkflow }) =>
    judgeLines(publishWorkflow, judge(publishWorkflow), {
      expected: `trusted publishing instead of a password (${TRUSTED_TITLES.join(', ')})`,
      passed: 'No secret is passed to a registry that has trusted publishing.',
    }),
})

function judge({ env, jobs }: PublishWorkflow): LineProblem[] {
  const publishing = new Set(jobs.filter(({ steps }) => steps.some(isTrustedPublishing)))
  // Every job has the environment variables of the workflow.
  return [
    ...named(env, (name) => publishing.size > 0 && isCredential(name)),
    ...jobs.flatMap((job) => judgeJob(job, publishing.has(job))),
  ]
}

const isTrustedPublishing = (step: Step): boolean =>
  publishesTo(step).some((to) => REGISTRIES[to].trustedPublisher !== undefined)

const judgeJob = ({ secrets, env, steps }: Job, publishes: boolean): LineProblem[] => [
  ...named(secrets, () => false),
  ...named(env, (name) => publishes && isCredential(name)),
  ...steps.flatMap((step) => [
    ...named(step.env, (name) => publishes && isCredential(name)),
    ...named(step.with, (name) => isTrustedPublishing(step) && isCredential(name)),
    ...(step.run === undefined ? [] : named(new Map([['run', step.run]]), () => false)),
  ]),
]

/** The secrets in `texts` that belong to a registry by their own name or by the name of the input or variable. */
const named = (texts: Texts, isPassword: (name: string) => boolean): LineProblem[] =>
  [...texts].flatMap(([name, text]) =>
    secretsIn(text)
      .filter((secret) => isOfTrustedRegistry(secret) || isPassword(name))
      .map((secret) => ({ line: text.line, found: `the secret ${secret}` })),
  )
