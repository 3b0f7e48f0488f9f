import { unknown } from '../../model/fact.ts'
import { defineControl, fail, notApplicable, type Finding } from '../rule.ts'
import { judgeLines } from './shared/judge-lines.ts'
import { publishingJobs } from '../../model/workflow/publishing.ts'

export const workflowEnvironment = defineControl({
  id: 'workflow-environment',
  title: 'The job that publishes uses the release environment',
  why: 'Without an environment, nobody has to approve the release, and a registry cannot distinguish this job from others.',
  fix: 'In {workflow}, add `environment: {environment}` to the job that publishes, and enter the same environment at the registry.',
  permissions: ['contents: read'],
  severity: 'error',
  needs: ['publishWorkflow'],
  judge({ publishWorkflow }, { environment }): Finding {
    const jobs = publishingJobs(publishWorkflow)
    const own = jobs.filter(({ uses }) => uses === undefined)
    const called = jobs.find(({ uses }) => uses !== undefined)?.uses?.value
    if (jobs.length === 0) return notApplicable('The audit found no job that publishes.')
    const finding = judgeLines(
      publishWorkflow,
      own.flatMap((job) => {
        const name = job.environment?.value ?? ''
        if (name === '') return [{ line: job.line, found: `no environment in the job ${job.id}` }]
        return name.includes('${{')
          ? [
              {
                line: job.environment?.line ?? job.line,
                found: `an expression in the job ${job.id}, which can be empty`,
              },
            ]
          : []
      }),
      {
        expected: 'an environment in each job that publishes',
        passed: `Publishes from ${[...new Set(own.map((job) => job.environment?.value ?? ''))].join(', ')}.`,
      },
    )
    if (finding.status !== 'pass') return finding
    if (called !== undefined) {
      return unknown(
        'elsewhere',
        `The environment of ${called} is unknown, because the audit does not read that file.`,
        `Look whether the job that publishes in ${called} names an environment.`,
      )
    }
    if (own.some((job) => job.environment?.value.toLowerCase() === environment.toLowerCase())) return finding
    return fail({
      expected: `the environment ${environment}`,
      found: own.map((job) => job.environment?.value ?? '').join(', '),
      places: own.map((job) => ({ path: publishWorkflow.path, line: job.environment?.line ?? job.line })),
    })
  },
})
