import * as core from '@actions/core'

import { systemClock } from '../../github/client/clock.ts'
import { ConfigurationError } from '../../model/configuration-error.ts'
import { escapeInvisible } from '../../model/escape.ts'
import { AUDIT_INPUTS, type AuditInputName } from '../../inputs/audit-inputs.ts'
import { readAuditInputs } from '../../inputs/audit.ts'
import { publishAudit } from './publish.ts'
import { runAudit } from './run.ts'
import { FAILURE } from '../run-process.ts'
import { openRunnerFiles, reportProblems } from '../runner-files.ts'

/** Runs the audit as a step of a job, and returns the exit code. An error that is thrown fails the step with a message. */
export async function run(env: NodeJS.ProcessEnv): Promise<number> {
  const files = openRunnerFiles(env)
  try {
    const here = env['GITHUB_REPOSITORY'] ?? ''
    const inputs = await readAuditInputs({
      get: (name: AuditInputName) => core.getInput(name),
      others: Object.keys(env)
        .filter((name) => name.startsWith('INPUT_'))
        .map((name) => name.slice('INPUT_'.length).toLowerCase())
        .filter((name) => !Object.hasOwn(AUDIT_INPUTS, name)),
      here,
    })
    const report = await runAudit(inputs, {
      apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
      clock: systemClock,
      progress: (done, of) => {
        if (of > 1) core.info(`${done} of ${of} repositories`)
      },
      say: core.info,
    })
    return publishAudit(report, inputs, here, files)
  } catch (error) {
    const problems =
      error instanceof ConfigurationError
        ? error.problems
        : [`The audit hit an internal error: ${error instanceof Error ? error.message : String(error)}. Report it.`]
    for (const problem of problems) core.error(escapeInvisible(problem), { title: 'release-gate audit' })
    reportProblems(files, 'release-gate audit')
    return FAILURE
  }
}
