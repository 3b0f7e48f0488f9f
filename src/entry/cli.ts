import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

import { systemClock } from '../facts/clock.ts'
import type { Source } from '../facts/release/source.ts'
import type { Event } from '../model/event.ts'
import { known, unknown, type Fact } from '../model/fact.ts'
import type { People } from '../model/release-facts.ts'
import type { Policy } from '../model/policy.ts'
import { ConfigurationError, INPUTS, readInputs, type InputName } from '../inputs/gate.ts'
import { judge } from './judge.ts'
import { parsePerson } from '../model/people/entry.ts'
import { table } from '../reports/release/table.ts'
import { gitIn, type Git } from '../git/git.ts'
import { findRemote } from '../git/find-remote.ts'
import type { Remote } from '../git/remote.ts'
import { openGit } from '../git/source.ts'
import type { GitHubSource } from '../github/api/source.ts'
import { BAD_USAGE, paint, runCommand, type Terminal } from './terminal.ts'
import { gateInputs } from '../inputs/workflow.ts'

export { processTerminal, type Terminal } from './terminal.ts'

export const EXIT = { allowed: 0, notAllowed: 1, badUsage: BAD_USAGE } as const

const FLAGS = {
  actor: { type: 'string' },
  workflow: { type: 'string' },
  repository: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

const INPUT_NAMES = Object.keys(INPUTS) as InputName[]

/** Runs one command and gives the exit code. */
export const main = (args: readonly string[], terminal: Terminal): Promise<number> =>
  runCommand(terminal, () => command(args, terminal))

async function command(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parse(args)
  const [name, tag, ...rest] = positionals
  if (values.help === true || (name === undefined && args.length === 0)) {
    terminal.print(HELP)
    return values.help === true ? EXIT.allowed : EXIT.badUsage
  }
  const isHistory = name === 'history' && tag === undefined
  const isCheck = name === 'check' && tag !== undefined && tag !== '' && rest.length === 0
  if (!isHistory && !isCheck) {
    throw new ConfigurationError([`expected: check TAG, history, audit or init; found: ${positionals.join(' ')}`])
  }
  const git = gitIn(terminal.directory)
  const needsRemote = [values.repository, values.token, values.workflow, values['allowed-teams']].some(
    (each) => each !== undefined,
  )
  const remote =
    needsRemote || terminal.env['RELEASE_GATE_TOKEN'] !== undefined
      ? await findRemote(git, values.repository, terminal.env)
      : undefined
  const { policy, token, teamToken } = await readInputs(await inputReader(values, terminal, remote))
  const openRemote = () => (token === '' ? undefined : openRepository(remote, token, teamToken))
  if (isHistory) return history(policy, git, await openRemote(), values, terminal)
  const event: Event = { name: 'local', ref: `refs/tags/${tag ?? ''}`, commit: '', tagInput: '' }
  const openSource = async (): Promise<Source> => openGit(git, await openRemote())
  const ports = { clock: systemClock, progress: terminal.complain }
  const { report } = await judge(policy, event, whoPushes(values.actor), openSource, ports)
  terminal.print(
    values.json === true ? JSON.stringify(report, undefined, 2) : table(report, terminal.colours ? paint : undefined),
  )
  return report.decision === 'allowed' ? EXIT.allowed : EXIT.notAllowed
}

async function openRepository(remote: Remote | undefined, token: string, teamToken: string) {
  if (remote === undefined) {
    throw new ConfigurationError([
      'with a token, the repository must be known: add a remote "origin", or pass --repository owner/repo',
    ])
  }
  const { openGitHub } = await import('../github/api/source.ts')
  const { owner, name, apiUrl } = remote
  return openGitHub({ repository: { owner, name }, runId: '', token, teamToken, apiUrl })
}

async function history(
  policy: Policy,
  git: Git,
  github: GitHubSource | undefined,
  { json }: Values,
  terminal: Terminal,
): Promise<number> {
  const { judgeHistory } = await import('./history.ts')
  const { historyReport, historyTable } = await import('../reports/release/history.ts')
  const past = await judgeHistory(policy, git, github, terminal.progress)
  const report = historyReport(past)
  terminal.print(json === true ? JSON.stringify(report, undefined, 2) : historyTable(report))
  return report.totals.allowed === report.totals.tags ? EXIT.allowed : EXIT.notAllowed
}

type Values = ReturnType<typeof parse>['values']

function parse(args: readonly string[]) {
  const inputs = Object.fromEntries(INPUT_NAMES.map((name) => [name, { type: 'string' as const }])) as Record<
    InputName,
    { type: 'string' }
  >
  try {
    return parseArgs({ args: [...args], options: { ...inputs, ...FLAGS }, allowPositionals: true })
  } catch (error) {
    throw new ConfigurationError([(error as Error).message.split('. ', 1)[0] ?? ''])
  }
}

async function inputReader(values: Values, terminal: Terminal, remote: Remote | undefined) {
  const fromWorkflow = values.workflow === undefined ? new Map<string, string>() : await readWorkflow(values.workflow)
  const given = (name: InputName): string | undefined =>
    values[name] ?? (name === 'token' ? terminal.env['RELEASE_GATE_TOKEN'] : fromWorkflow.get(name))
  return {
    get: (name: InputName) => (given(name) ?? (name === 'token' ? '' : INPUTS[name].default)).trim(),
    isExplicit: (name: InputName) => given(name) !== undefined,
    others: [],
    owner: remote?.owner ?? '',
  }
}

async function readWorkflow(file: string): Promise<ReadonlyMap<string, string>> {
  const { load } = await import('js-yaml')
  let document: unknown
  try {
    document = load(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new ConfigurationError([
      `--workflow: ${file} cannot be read as YAML: ${(error as Error).message.split('\n', 1)[0] ?? ''}`,
    ])
  }
  return gateInputs(document, file)
}

function whoPushes(actor: string | undefined): Fact<People> {
  if (actor === undefined) {
    return unknown('actor-missing', 'Nobody was named as the one who would push the tag.', 'Say who: --actor LOGIN.')
  }
  const person = parsePerson(actor)
  if (person === undefined)
    throw new ConfigurationError([`--actor: expected a login such as octocat; found "${actor}"`])
  const account = { login: person.login, ...(person.id === undefined ? {} : { id: person.id }) }
  return known({ actor: account, triggering: account, attempt: 1 })
}

const HELP = `Usage: node dist/cli.js check TAG [options]
       node dist/cli.js history [options]
       node dist/cli.js audit [options]
       node dist/cli.js init [--apply | --check] [answers]

check    judges a local tag, or one still to be made on HEAD, before it is pushed
history  judges every tag of the repository, to show what the policy would have meant
audit    judges how the repository is set up on GitHub (audit --help tells its options)
init     sets it up, or shows what differs (init --help tells its options)

Exit code: 0 allowed (every tag), 1 denied or undetermined, 2 bad usage.

  --actor LOGIN          who would push it (LOGIN:ID where ids are pinned)
  --workflow FILE        read the inputs from the workflow's step that uses release-gate
  --repository OWNER/REPO  the repository on GitHub (default: the remote "origin")
  --json                 print the report instead of the table
  -h, --help             this text

Inputs of the action, each a flag of the same name:
${INPUT_NAMES.filter((name) => name !== 'tag')
  .map(
    (name) =>
      `  --${name} VALUE${name === 'token' ? ' (or RELEASE_GATE_TOKEN); without it nothing is asked over the network' : ''}`,
  )
  .join('\n')}
`
