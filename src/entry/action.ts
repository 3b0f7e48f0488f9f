import { readFileSync } from 'node:fs'

import * as core from '@actions/core'

import { systemClock } from '../github/client/clock.ts'
import { readRunner } from './runner.ts'
import type { Source } from '../facts/release/source.ts'
import { ConfigurationError } from '../model/configuration-error.ts'
import { INPUTS, type InputName } from '../inputs/gate-inputs.ts'
import { readInputs, type InputReader } from '../inputs/gate.ts'
import { judge } from './judge.ts'
import { publish, publishProblems } from './publish.ts'
import { FAILURE } from './run-process.ts'
import { openRunnerFiles } from './runner-files.ts'
import { escapeInvisible } from '../model/escape.ts'
import type { Invocation } from '../reports/release/predicate.ts'

/**
 * Runs the gate as a step of a job, and returns the exit code. An error that is thrown fails the step with a message
 * and allows nothing.
 */
export async function run(env: NodeJS.ProcessEnv): Promise<number> {
  const files = openRunnerFiles(env)
  files.setOutputs({ allowed: 'false' })
  try {
    refuseUncheckedTls(env)
    // The command line uses this event name. A runner never sets it.
    if (env['GITHUB_EVENT_NAME'] === 'local') env = { ...env, GITHUB_EVENT_NAME: '' }
    const reader: InputReader = {
      get: (name: InputName) => core.getInput(name),
      others: Object.keys(env)
        .filter((name) => name.startsWith('INPUT_'))
        .map((name) => name.slice('INPUT_'.length).toLowerCase())
        .filter((name) => !Object.hasOwn(INPUTS, name)),
      owner: env['GITHUB_REPOSITORY_OWNER'] ?? '',
    }
    const { policy, token, teamToken, tag } = await readInputs(reader)
    const { event, people, repository, runId } = readRunner(env, tag, (path) => readFileSync(path, 'utf8'))
    if (core.isDebug()) debugSetUp(env, { policy, event, people })
    const openSource = async (): Promise<Source> => {
      const { openGitHub } = await import('../facts/release/github-source.ts')
      return openGitHub({
        repository,
        runId,
        token,
        teamToken,
        apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
        trace: core.isDebug() ? (line) => core.debug(escapeInvisible(line)) : undefined,
      })
    }
    const ports = { clock: systemClock, progress: core.info }
    const judgement = await judge(policy, event, people, openSource, ports)
    return publish(judgement, policy, readInvocation(env, reader), files)
  } catch (error) {
    if (error instanceof ConfigurationError) publishProblems('configuration/invalid-input', error.problems, files)
    else publishProblems('internal/defect', [describeDefect(error)], files)
    return FAILURE
  }
}

/** Reports that the gate's process ends without a verdict. */
export const abandon = (env: NodeJS.ProcessEnv, problem: string): void =>
  publishProblems('internal/defect', [problem], openRunnerFiles(env))

/** The run, as the predicate names it: https://docs.github.com/en/actions/reference/workflows-and-actions/variables */
function readInvocation(env: NodeJS.ProcessEnv, { get }: InputReader): Invocation {
  const repository = `${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${env['GITHUB_REPOSITORY'] ?? ''}`
  const names = (Object.keys(INPUTS) as InputName[]).filter((name) => !name.endsWith('token') && get(name) !== '')
  return {
    repository,
    run: `${repository}/actions/runs/${env['GITHUB_RUN_ID'] ?? ''}/attempts/${env['GITHUB_RUN_ATTEMPT'] ?? ''}`,
    workflow: env['GITHUB_WORKFLOW_REF'] ?? '',
    time: new Date(systemClock.now()).toISOString(),
    inputs: Object.fromEntries(names.map((name) => [name, get(name)])),
  }
}

/** Without a check of certificates, anyone on the network could answer as GitHub. */
function refuseUncheckedTls(env: NodeJS.ProcessEnv): void {
  if (env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0') {
    throw new ConfigurationError([
      'NODE_TLS_REJECT_UNAUTHORIZED: expected it not to be 0; found 0, so no response of the API can be trusted. Remove it. For a private CA, set NODE_EXTRA_CA_CERTS.',
    ])
  }
}

const NETWORK_VARIABLE = /^(?:https?_proxy|all_proxy|no_proxy|NODE_EXTRA_CA_CERTS|NODE_OPTIONS)$/i

/** Logs what the gate read, for a run with debug logging: no tokens, and no addresses of proxies. */
function debugSetUp(env: NodeJS.ProcessEnv, read: Readonly<Record<string, unknown>>): void {
  core.debug(`Node ${process.version} on ${process.platform}, API ${env['GITHUB_API_URL'] ?? 'not set'}`)
  const names = Object.keys(env).filter((name) => NETWORK_VARIABLE.test(name) && env[name] !== '')
  core.debug(`variables set that change the network: ${names.join(', ') || 'none'}`)
  for (const [name, value] of Object.entries(read)) core.debug(`${name}: ${escapeInvisible(describe(value))}`)
}

const describe = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) => (part instanceof RegExp ? String(part) : part))

function describeDefect(error: unknown): string {
  core.debug(error instanceof Error ? (error.stack ?? error.message) : String(error))
  const message = error instanceof Error ? error.message : String(error)
  return `release-gate hit an internal error: ${message}. Nothing is allowed. Re-run the job with debug logging, and report the error.`
}
