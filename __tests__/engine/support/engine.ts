import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { run, temporaryFolder, ROOT } from '../../support/action.ts'
import type { FakeGitHub } from '../../support/fake-github/index.ts'
import type { Repository } from '../../support/repository.ts'
import type { Report } from '../../../src/reports/release/report.ts'
import { INSTALLED, NODE_24 } from './places.mjs'

const STAND_INS = join(import.meta.dirname, '../stand-ins')

/** What the workflows use, by the name and the commit that they pin it at, and the folder that stands in for it. */
const ACTIONS: Readonly<Record<string, string>> = {
  'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1': 'checkout',
  'actions/setup-node@820762786026740c76f36085b0efc47a31fe5020': 'setup-node',
  'actions/setup-python@5fda3b95a4ea91299a34e894583c3862153e4b97': 'setup-python',
  'actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a': 'upload-artifact',
  'actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c': 'download-artifact',
  'actions/create-github-app-token@bcd2ba49218906704ab6c1aa796996da409d3eb1': 'create-github-app-token',
  'actions/attest@1e69f48acb82d1966a394da916b4c1698aa569d6': 'attest',
  'pypa/gh-action-pypi-publish@dc37677b2e1c63e2034f94d8a5b11f265b73ba33': 'gh-action-pypi-publish',
  'rust-lang/crates-io-auth-action@c6f97d42243bad5fab37ca0427f495c86d5b1a18': 'crates-io-auth-action',
}

let gate: string | undefined

/** What a release of this action holds. */
export function gateFolder(): string {
  if (gate !== undefined) return gate
  gate = temporaryFolder()
  for (const name of ['action.yml', 'dist']) cpSync(join(ROOT, name), join(gate, name), { recursive: true })
  return gate
}

/** A run that the runner would start for an event. */
export interface Start {
  readonly repository: Repository
  readonly name: string
  readonly fake: FakeGitHub
  readonly event: string
  readonly payload: Readonly<Record<string, unknown>>
  /** The commit that the event is about; its files hold the workflow. */
  readonly commit: string
  readonly workflow?: string
  readonly actor: { readonly login: string; readonly id: number }
  readonly triggeringActor?: string
  readonly attempt?: number
  /** Folders that stand in for other repositories, by `owner/repo@ref`. */
  readonly repositories?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  readonly token?: string
  /** The Node that runs the actions, by default the one that runs the tests. */
  readonly node?: string
  /** Where the API is, when it is not asked directly. */
  readonly apiUrl?: string
}

export interface Run {
  readonly exitCode: number | null
  /** Every line of the job log, as it was printed. */
  readonly log: string
  /** How each job ended, by its id. A job that was never begun is not there. */
  readonly jobs: Readonly<Record<string, string>>
  /** How each step of each job ended, in the order in which they did. */
  readonly steps: readonly { readonly job: string; readonly step: string; readonly result: string }[]
  /** What the gate said in each job, each time it was asked. */
  readonly reports: Readonly<Record<string, readonly Report[]>>
  /** The files of each artifact that was uploaded, and the statement of an attestation. */
  readonly artifacts: string
  /** What `gh release create` was asked for. */
  readonly releases: readonly Release[]
}

export interface Release {
  readonly repository: string
  readonly tag: string
  readonly notes: string | null
  readonly latest?: string
  readonly prerelease?: string
  readonly files: readonly string[]
}

/** https://pkg.go.dev/github.com/sirupsen/logrus#JSONFormatter, with act's own fields. */
interface Line {
  readonly msg: string
  readonly command?: string
  readonly name?: string
  readonly arg?: string
  readonly jobID?: string
  readonly step?: string
  readonly stepResult?: string
  readonly jobResult?: string
}

/** Runs a workflow on act: https://nektosact.com. Jobs run on this machine, without containers. */
export async function runWorkflow(start: Start): Promise<Run> {
  const { repository, fake, payload, commit, actor } = start
  const folder = temporaryFolder()
  const at = (name: string): string => {
    mkdirSync(join(folder, name))
    return join(folder, name)
  }
  const checkout = at('checkout')
  repository.git('worktree', 'add', '--quiet', '--detach', checkout, commit)
  const event = join(folder, 'event.json')
  writeFileSync(event, JSON.stringify(payload))
  const releases = at('releases')
  const artifacts = at('artifacts')
  const origin = new URL(fake.url).origin
  const variables = {
    GITHUB_API_URL: start.apiUrl ?? fake.url,
    GITHUB_SERVER_URL: origin,
    GITHUB_REPOSITORY: start.name,
    GITHUB_RUN_ID: '1001',
    GITHUB_RUN_ATTEMPT: String(start.attempt ?? 1),
    // act knows neither of these, and gives the tag object's id for GITHUB_SHA where GitHub gives the commit's.
    GITHUB_ACTOR_ID: String(actor.id),
    GITHUB_TRIGGERING_ACTOR: start.triggeringActor ?? actor.login,
    SHA_REF: commit,
  }
  const local = {
    'org/release-gate@v1': gateFolder(),
    ...Object.fromEntries(Object.entries(ACTIONS).map(([action, name]) => [action, join(STAND_INS, name)])),
    ...start.repositories,
  }
  const flag = (name: string, values: Readonly<Record<string, string>>): string[] =>
    Object.entries(values).flatMap(([key, value]) => [name, `${key}=${value}`])
  const { exitCode, log, errors } = await run(
    join(INSTALLED, 'act'),
    [
      start.event,
      '--json',
      ...['--platform', 'ubuntu-latest=-self-hosted'],
      ...['--directory', checkout, '--workflows', join(checkout, start.workflow ?? '.github/workflows/publish.yml')],
      ...['--eventpath', event, '--actor', actor.login, '--secret', `GITHUB_TOKEN=${start.token ?? 'workflow-token'}`],
      ...['--action-cache-path', at('cache'), '--no-cache-server', '--no-skip-checkout', '--action-offline-mode'],
      ...['--env-file', '', '--secret-file', '', '--var-file', '', '--input-file', ''],
      ...flag('--local-repository', local),
      ...flag('--env', variables),
    ],
    {
      PATH: [join(STAND_INS, 'bin'), dirname(start.node ?? process.execPath), process.env['PATH']].join(':'),
      HOME: process.env['HOME'],
      STAND_IN_ARTIFACTS: artifacts,
      STAND_IN_RELEASES: releases,
      STAND_IN_NODE: dirname(NODE_24),
      STAND_IN_PYTHON: join(INSTALLED, 'python/bin'),
      ...start.env,
    },
    folder,
  )
  return {
    exitCode,
    artifacts,
    ...readLog(`${log}\n${errors}`),
    releases: readdirSync(releases).map((name) => JSON.parse(readFileSync(join(releases, name), 'utf8')) as Release),
  }
}

function readLog(text: string): Pick<Run, 'log' | 'jobs' | 'steps' | 'reports'> {
  const lines = text.split('\n').filter(Boolean).map(readLine)
  const jobs: Record<string, string> = {}
  const steps: { job: string; step: string; result: string }[] = []
  const reports: Record<string, Report[]> = {}
  for (const { jobID = '', step = '', stepResult, jobResult, command, name, arg = '' } of lines) {
    if (jobResult !== undefined) jobs[jobID] = jobResult
    if (stepResult !== undefined) steps.push({ job: jobID, step, result: stepResult })
    if (command === 'set-output' && name === 'report') (reports[jobID] ??= []).push(JSON.parse(arg) as Report)
  }
  return { log: lines.map(({ msg }) => msg).join('\n'), jobs, steps, reports }
}

function readLine(text: string): Line {
  try {
    return JSON.parse(text) as Line
  } catch {
    return { msg: text }
  }
}
