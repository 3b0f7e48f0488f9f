import { defineControl } from '../rule.ts'
import { expressionsIn, isTrusted } from '../../model/workflow/expressions.ts'
import { actionOf } from '../../model/workflow/gate-step.ts'
import { judgeLines, type LineProblem } from './shared/judge-lines.ts'
import { lineWithin, type Job, type Text } from '../../model/workflow/publish-workflow.ts'

export const workflowExpressions = defineControl({
  id: 'workflow-expressions',
  title: 'Scripts contain no expressions with untrusted text',
  why: 'GitHub expands expressions before the shell reads the script. The shell then runs a tag name such as v1$(id) as a command.',
  fix: 'In {workflow}, pass the value in `env:` of the step, and use `"$NAME"` in the script.',
  permissions: ['contents: read'],
  severity: 'error',
  needs: ['publishWorkflow'],
  judge: ({ publishWorkflow }) =>
    judgeLines(publishWorkflow, publishWorkflow.jobs.flatMap(judge), {
      expected: 'scripts without expressions that contain untrusted text',
      passed: 'No script contains an expression with untrusted text.',
    }),
})

const judge = (job: Job): LineProblem[] =>
  scriptsOf(job).flatMap((script) =>
    expressionsIn(script)
      .filter(({ code }) => !isTrusted(code, job.hasComputedMatrix))
      .map(({ code, index }) => ({ line: lineWithin(script, index), found: `\${{ ${code} }}` })),
  )

/** The scripts of a job: those of a shell, and those of actions/github-script. */
const scriptsOf = ({ steps }: Job): Text[] =>
  steps
    .flatMap((step) => [step.run, actionOf(step) === 'actions/github-script' ? step.with.get('script') : undefined])
    .filter((text) => text !== undefined)
