import { readFileSync } from 'node:fs'

import { systemClock } from '../github/client/clock.ts'
import type { Source } from '../facts/release/source.ts'
import { findRemote } from '../git/find-remote.ts'
import { gitIn } from '../git/git.ts'
import type { Remote } from '../git/remote.ts'
import { openGit } from '../facts/release/git-source.ts'
import { ConfigurationError } from '../model/configuration-error.ts'
import { INPUTS, type InputName } from '../inputs/gate-inputs.ts'
import { readInputs } from '../inputs/gate.ts'
import { gateInputs } from '../inputs/workflow.ts'
import type { Event } from '../model/event.ts'
import { known, unknown, type Fact } from '../model/fact.ts'
import { parsePerson } from '../model/people/entry.ts'
import type { People } from '../model/release-facts.ts'
import { table } from '../reports/release/table.ts'
import { defineCommand, inputFlags, withFlags, type Values } from './flags.ts'
import { judge } from './judge.ts'
import { paint, type Terminal } from './terminal.ts'

export const EXIT = { allowed: 0, notAllowed: 1 } as const

const FLAGS = {
  workflow: {
    kind: 'value',
    value: 'FILE',
    description: 'Reads the inputs from the step of this workflow that uses release-gate. Flags override them.',
  },
  repository: {
    kind: 'value',
    value: 'OWNER/REPO',
    description: 'The repository on GitHub. Default: the remote "origin".',
  },
  json: { kind: 'switch', description: 'Prints the report as JSON instead of the table.' },
  // `check` takes the tag as an operand, and `history` judges every tag.
  ...inputFlags(INPUTS, 'tag'),
  token: {
    kind: 'value',
    description: `${INPUTS.token.description} Default: the variable RELEASE_GATE_TOKEN. Without a token, nothing is read from GitHub.`,
  },
} as const

const CHECK = defineCommand({
  name: 'check',
  description: `Judges a local tag before it is pushed, or a tag that does not exist yet, as if it were on HEAD. Every input of the action is a flag of the same name.
Exit code: 0 allowed, 1 denied or undetermined, 2 bad usage.`,
  operands: ['TAG'],
  flags: {
    actor: {
      kind: 'value',
      value: 'LOGIN',
      description: 'Who pushes the tag: LOGIN, or LOGIN:ID where account IDs are pinned.',
    },
    ...FLAGS,
  },
  examples: [
    'check v1.2.3 --actor octocat --allowed-users octocat',
    'check v1.2.3 --actor octocat --workflow .github/workflows/publish.yml',
  ],
})

const HISTORY = defineCommand({
  name: 'history',
  description: `Judges every tag of the repository, to show what the policy would have allowed. Every input of the action is a flag of the same name.
Exit code: 0 every tag allowed, 1 some denied or undetermined, 2 bad usage.`,
  operands: [],
  flags: FLAGS,
  examples: ['history --workflow .github/workflows/publish.yml', 'history --version-order strict --json'],
})

type GateValues = Values<typeof FLAGS>

/** `node dist/cli.js check TAG`: judges one tag as if `--actor` pushed it. */
export const checkCommand = (args: readonly string[], terminal: Terminal): Promise<number> =>
  withFlags(CHECK, args, terminal, async (values, [tag = '']) => {
    const { git, policy, openRemote } = await prepare(values, terminal)
    const event: Event = { name: 'local', ref: `refs/tags/${tag}`, commit: '', tagInput: '' }
    const openSource = async (): Promise<Source> => openGit(git, await openRemote())
    const ports = { clock: systemClock, progress: terminal.complain }
    const { report } = await judge(policy, event, whoPushes(values.actor), openSource, ports)
    terminal.print(values.json === true ? json(report) : table(report, terminal.colours ? paint : undefined))
    return report.decision === 'allowed' ? EXIT.allowed : EXIT.notAllowed
  })

/** `node dist/cli.js history`: judges every tag of the repository. */
export const historyCommand = (args: readonly string[], terminal: Terminal): Promise<number> =>
  withFlags(HISTORY, args, terminal, async (values) => {
    const { git, policy, openRemote } = await prepare(values, terminal)
    const github = await openRemote()
    const { judgeHistory } = await import('./history.ts')
    const { historyReport, historyTable } = await import('../reports/release/history.ts')
    const report = historyReport(await judgeHistory(policy, git, github, terminal.progress))
    terminal.print(values.json === true ? json(report) : historyTable(report))
    return report.totals.allowed === report.totals.tags ? EXIT.allowed : EXIT.notAllowed
  })

const json = (report: unknown): string => JSON.stringify(report, undefined, 2)

/** The policy, the local repository, and with a token the repository on GitHub. */
async function prepare(values: GateValues, terminal: Terminal) {
  const git = gitIn(terminal.directory)
  const needsRemote = [
    values.repository,
    values.token,
    values.workflow,
    values['allowed-teams'],
    terminal.env['RELEASE_GATE_TOKEN'],
  ].some((each) => each !== undefined)
  const remote = needsRemote ? await findRemote(git, values.repository, terminal.env) : undefined
  const { policy, token, teamToken } = await readInputs(await inputReader(values, terminal, remote))
  const openRemote = async () => (token === '' ? undefined : openRepository(remote, token, teamToken))
  return { git, policy, openRemote }
}

async function openRepository(remote: Remote | undefined, token: string, teamToken: string) {
  if (remote === undefined) {
    throw new ConfigurationError([
      '--repository: expected a repository on GitHub, as there is a token; found no remote "origin". Pass --repository OWNER/REPO, or add the remote.',
    ])
  }
  const { openGitHub } = await import('../facts/release/github-source.ts')
  const { owner, name, apiUrl } = remote
  return openGitHub({ repository: { owner, name }, runId: '', token, teamToken, apiUrl })
}

async function inputReader(values: GateValues, terminal: Terminal, remote: Remote | undefined) {
  const fromWorkflow = values.workflow === undefined ? new Map<string, string>() : await readWorkflow(values.workflow)
  const given = (name: InputName): string | undefined =>
    (name === 'tag' ? undefined : values[name]) ??
    (name === 'token' ? terminal.env['RELEASE_GATE_TOKEN'] : fromWorkflow.get(name))
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
      `--workflow: expected a YAML file; cannot read ${file}: ${(error as Error).message.split('\n', 1)[0] ?? ''}.`,
    ])
  }
  return gateInputs(document, file)
}

function whoPushes(actor: string | undefined): Fact<People> {
  if (actor === undefined) {
    return unknown('actor-missing', 'It is not known who pushes the tag.', 'Pass --actor LOGIN.')
  }
  const person = parsePerson(actor)
  if (person === undefined)
    throw new ConfigurationError([`--actor: expected a login such as octocat; found "${actor}".`])
  const account = { login: person.login, id: person.id }
  return known({ actor: account, triggering: account, attempt: 1 })
}
