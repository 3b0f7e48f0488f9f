import { unknown } from '../../model/fact.ts'
import { defineControl, fail, notApplicable, type Finding } from '../rule.ts'
import { judgeLines } from './shared/judge-lines.ts'
import { publishingJobs } from '../../model/workflow/publishing.ts'

export const workflowEnvironment = defineControl({
  id: 'workflow-environment',
  title: 'The job that publishes names its environment',
  why: 'Without an environment nobody has to approve the release, and a registry cannot tell this job from any other.',
  fix: 'In {workflow}, put `environment: {environment}` into the job that publishes, and name the same environment at the registry.',
  permissions: ['contents: read'],
  severity: 'error',
  needs: ['publishWorkflow'],
  judge({ publishWorkflow }, { environment }): Finding {
    const jobs = publishingJobs(publishWorkflow)
    const own = jobs.filter(({ uses }) => uses === undefined)
    const called = jobs.find(({ uses }) => uses !== undefined)?.uses?.value
    if (jobs.length === 0) return notApplicable('No job was found that publishes.')
    const finding = judgeLines(
      publishWorkflow,
      own.flatMap((job) => {
        const name = job.environment?.value ?? ''
        if (name === '') return [{ line: job.line, found: `the job ${job.id} without one` }]
        return name.includes('${{')
          ? [
              {
                line: job.environment?.line ?? job.line,
                found: `an expression, which may be empty, in the job ${job.id}`,
              },
            ]
          : []
      }),
      {
        expected: 'a named environment for each job that publishes',
        passed: `Publishes from ${[...new Set(own.map((job) => job.environment?.value ?? ''))].join(', ')}.`,
      },
    )
    if (finding.status !== 'pass') return finding
    if (called !== undefined) {
      return unknown(
        'elsewhere',
        `Could not tell which environment ${called} publishes from: it is in a file that the audit does not read.`,
        `Look whether the job that publishes in ${called} names an environment.`,
      )
    }
    if (own.some((job) => job.environment?.value.toLowerCase() === environment.toLowerCase())) return finding
    return fail({
      expected: `the environment ${environment}, whose rules the audit looks at`,
      found: own.map((job) => job.environment?.value ?? '').join(', '),
      places: own.map((job) => ({ path: publishWorkflow.path, line: job.environment?.line ?? job.line })),
    })
  },
})
