import { defineControl } from '../rule.ts'
import { expressionsIn, isTrusted } from '../../model/workflow/expressions.ts'
import { actionOf } from '../../model/workflow/gate-step.ts'
import { judgeLines, type LineProblem } from './shared/judge-lines.ts'
import { lineWithin, type Job, type Text } from '../../model/workflow/publish-workflow.ts'

export const workflowExpressions = defineControl({
  id: 'workflow-expressions',
  title: 'No text that somebody else may choose stands in a script',
  why: 'The name of a tag such as v1$(id) is put into the script before the shell reads it, and runs as a command.',
  fix: 'In {workflow}, hand the value over by the step’s `env:`, and write `"$NAME"` in the script.',
  permissions: ['contents: read'],
  severity: 'error',
  needs: ['publishWorkflow'],
  judge: ({ publishWorkflow }) =>
    judgeLines(publishWorkflow, publishWorkflow.jobs.flatMap(judge), {
      expected: 'scripts without expressions that read what others may choose',
      passed: 'No script has such an expression.',
    }),
})

const judge = (job: Job): LineProblem[] =>
  scriptsOf(job).flatMap((script) =>
    expressionsIn(script)
      .filter(({ code }) => !isTrusted(code, job.hasComputedMatrix))
      .map(({ code, index }) => ({ line: lineWithin(script, index), found: `\${{ ${code} }}` })),
  )

/** What is run: scripts of a shell, and those of actions/github-script. */
const scriptsOf = ({ steps }: Job): Text[] =>
  steps
    .flatMap((step) => [step.run, actionOf(step) === 'actions/github-script' ? step.with.get('script') : undefined])
    .filter((text) => text !== undefined)
