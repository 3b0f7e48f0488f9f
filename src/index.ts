import { readFileSync } from 'node:fs'

import * as core from '@actions/core'

import { readRunner } from './facts/runner.ts'
import { ConfigurationError, INPUTS, readInputs, type InputName } from './inputs.ts'
import { judge } from './main.ts'
import { publish, publishProblems } from './publish.ts'

/** Runs the gate as a step of a job. Whatever is thrown fails the step with a sentence, and allows nothing. */
export async function run(env: NodeJS.ProcessEnv): Promise<void> {
  try {
    refuseUncheckedTls(env)
    const { policy, token, teamToken, tag } = await readInputs({
      get: (name: InputName) => core.getInput(name),
      others: Object.keys(env)
        .filter((name) => name.startsWith('INPUT_'))
        .map((name) => name.slice('INPUT_'.length).toLowerCase())
        .filter((name) => !Object.hasOwn(INPUTS, name)),
      owner: env['GITHUB_REPOSITORY_OWNER'] ?? '',
    })
    const { event, people, repository, runId } = readRunner(env, tag, (path) => readFileSync(path, 'utf8'))
    const judgement = await judge(policy, event, people, async () => {
      const { openGitHub } = await import('./sources/github/source.ts')
      return openGitHub({
        repository,
        runId,
        token,
        teamToken,
        apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
      })
    })
    publish(judgement, policy)
  } catch (error) {
    if (error instanceof ConfigurationError) publishProblems('configuration/invalid-input', error.problems)
    else publishProblems('internal/defect', [describeDefect(error)])
  }
}

/** With certificates unchecked, anybody on the way could answer in GitHub's place. */
function refuseUncheckedTls(env: NodeJS.ProcessEnv): void {
  if (env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0') {
    throw new ConfigurationError([
      'NODE_TLS_REJECT_UNAUTHORIZED is 0, so no answer of the API could be trusted. Remove it; for a private CA set NODE_EXTRA_CA_CERTS.',
    ])
  }
}

function describeDefect(error: unknown): string {
  core.debug(error instanceof Error ? (error.stack ?? error.message) : String(error))
  const message = error instanceof Error ? error.message : String(error)
  return `release-gate failed by a defect of its own: ${message}. Nothing was allowed. Re-run with debug logging and report it.`
}
