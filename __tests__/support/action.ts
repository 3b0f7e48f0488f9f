import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { run as runHere } from '../../src/entry/action.ts'
import { INPUTS, type InputName } from '../../src/inputs/gate-inputs.ts'
import type { Report } from '../../src/reports/release/report.ts'

export const ROOT = join(import.meta.dirname, '../..').replace(/[\\/]build$/, '')

/** A step of a job, as the runner would start it. */
export interface Step {
  readonly event: string
  readonly payload: unknown
  readonly ref: string
  readonly sha: string
  readonly actor: { readonly login: string; readonly id: number }
  readonly triggeringActor?: string
  readonly attempt?: number
  readonly repository?: string
  readonly runId?: string
  readonly apiUrl: string
  readonly inputs?: Partial<Record<InputName, string>>
  /** Variables besides, or with `undefined` to be left out. */
  readonly env?: Readonly<Record<string, string | undefined>>
}

export interface Outcome {
  readonly exitCode: number | null
  readonly outputs: Readonly<Record<string, string>>
  readonly report: Report | undefined
  readonly log: string
  readonly errors: string
  readonly summary: string
}

const temporary: string[] = []

process.on('exit', () => {
  for (const folder of temporary) rmSync(folder, { recursive: true, force: true })
})

/** A folder that is there as long as the tests run. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'release-gate-test-'))
  temporary.push(folder)
  return folder
}

/** The environment and the files of a step: https://docs.github.com/en/actions/reference/workflows-and-actions/variables */
export function prepareStep(step: Step) {
  const temp = temporaryFolder()
  const file = (name: string, text = ''): string => {
    const path = join(temp, name)
    writeFileSync(path, text)
    return path
  }
  const repository = step.repository ?? 'octo-org/widget'
  const inputs = Object.entries(INPUTS).map(([name, input]) => [
    `INPUT_${name.toUpperCase()}`,
    step.inputs?.[name as InputName] ?? (name === 'token' ? 'workflow-token' : input.default),
  ])
  const env: Record<string, string | undefined> = {
    PATH: process.env['PATH'],
    SystemRoot: process.env['SystemRoot'],
    ...(Object.fromEntries(inputs) as Record<string, string>),
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: step.actor.login,
    GITHUB_ACTOR_ID: String(step.actor.id),
    GITHUB_TRIGGERING_ACTOR: step.triggeringActor ?? step.actor.login,
    GITHUB_API_URL: step.apiUrl,
    GITHUB_EVENT_NAME: step.event,
    GITHUB_EVENT_PATH: file(
      'event.json',
      typeof step.payload === 'string' ? step.payload : JSON.stringify(step.payload),
    ),
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_REF: step.ref,
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_OWNER: repository.split('/')[0],
    GITHUB_RUN_ATTEMPT: String(step.attempt ?? 1),
    GITHUB_RUN_ID: step.runId ?? '1001',
    GITHUB_SHA: step.sha,
    RUNNER_TEMP: temp,
    ...step.env,
  }
  return { env: Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined)), temp }
}

/** Runs the built bundle as a child process, on this Node or another. */
export async function runAction(step: Step, node = process.execPath): Promise<Outcome> {
  const { env, temp } = prepareStep(step)
  return collect(await run(node, [join(ROOT, 'dist/index.js')], env, temp), temp)
}

function collect({ exitCode, log, errors }: Pick<Outcome, 'exitCode' | 'log' | 'errors'>, temp: string): Outcome {
  const outputs = parseOutputs(readFileSync(join(temp, 'output'), 'utf8'))
  const report = outputs['report'] === undefined ? undefined : (JSON.parse(outputs['report']) as Report)
  return { exitCode, log, errors, outputs, report, summary: readFileSync(join(temp, 'summary'), 'utf8') }
}

let before: Promise<unknown> = Promise.resolve()

/** Runs the sources in this process, which is what coverage sees. */
export async function runSources(step: Step): Promise<Outcome> {
  const { env, temp } = prepareStep(step)
  return collect({ ...(await runHereAlone(env, runHere)), errors: '' }, temp)
}

/** Runs an action in this process. One at a time: the environment is the process's own. */
export function runHereAlone(
  env: Record<string, string | undefined>,
  action: (env: NodeJS.ProcessEnv) => Promise<number>,
): Promise<Pick<Outcome, 'exitCode' | 'log'>> {
  const mine = before.then(async () => {
    const own = { env: process.env, write: process.stdout.write.bind(process.stdout) }
    let log = ''
    process.env = env
    process.stdout.write = (text: string | Uint8Array): boolean => {
      log += String(text)
      return true
    }
    try {
      return { exitCode: await action(process.env), log }
    } finally {
      process.env = own.env
      process.stdout.write = own.write
    }
  })
  before = mine.catch(() => undefined)
  return mine
}

/** Runs a program to its end; never through a shell. */
export async function run(program: string, args: readonly string[], env: NodeJS.ProcessEnv, cwd: string) {
  const child = spawn(program, args, { env, cwd, stdio: ['ignore', 'pipe', 'pipe'] })
  let log = ''
  let errors = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (log += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text))
  const exitCode = await new Promise<number | null>((resolve, reject) => child.on('close', resolve).on('error', reject))
  return { exitCode, log, errors }
}

/**
 * Reads GITHUB_OUTPUT as the runner does: NAME=VALUE, or NAME<<DELIMITER, lines, DELIMITER; the last value of a name
 * counts. Throws on anything else.
 */
export function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  const lines = text.split(/\r?\n/)
  while (lines.length > 0) {
    const line = lines.shift() ?? ''
    if (line === '') continue
    const [, name, operator, delimiter] = /^([\w-]+)(=|<<)(.*)$/.exec(line) ?? []
    if (name === undefined || (operator === '<<' && delimiter === '')) throw new Error(`not an output: ${line}`)
    if (operator === '=') {
      outputs[name] = delimiter ?? ''
      continue
    }
    const end = lines.indexOf(delimiter ?? '')
    if (end === -1) throw new Error(`no end of ${name}`)
    outputs[name] = lines
      .splice(0, end + 1)
      .slice(0, -1)
      .join('\n')
  }
  return outputs
}
