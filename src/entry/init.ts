import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'

import { ValiError } from 'valibot'

import { ConfigurationError } from '../inputs/gate.ts'
import { visible } from '../model/escape.ts'
import { findRemote } from '../git/find-remote.ts'
import { gitIn } from '../git/git.ts'
import type { Remote } from '../git/remote.ts'
import { createClient, type Client } from '../github/client/client.ts'
import { withRetries } from '../github/client/retry.ts'
import { createTransport } from '../github/client/transport.ts'
import type { Terminal } from './terminal.ts'
import { QUESTIONS, readAnswers, type Answers, type Question, type QuestionName } from '../init/answers.ts'
import { applyCommands } from '../init/commands.ts'
import { desiredSettings, RULESETS, type Desired } from '../init/desired.ts'
import { difference, type Step } from '../init/difference.ts'
import { PATHS, plannedFiles, type PlannedFile } from '../init/files.ts'
import { goalOf, readLive, send, teamId } from '../init/github.ts'
import { notes, showSteps } from '../init/show.ts'
import { readEnvironmentDescription, readRuleset } from '../init/shapes.ts'

const EXIT = { done: 0, notDone: 1 } as const

const QUESTION_NAMES = Object.keys(QUESTIONS) as QuestionName[]

const FLAGS = {
  repository: { type: 'string' },
  token: { type: 'string' },
  apply: { type: 'boolean' },
  check: { type: 'boolean' },
  force: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

/** Where the command works: the files of one working tree, the settings of one repository. */
interface Site {
  readonly root: string
  readonly remote: Remote
  readonly token: string
  readonly terminal: Terminal
}

/**
 * Sets a repository up for releases through the gate: writes its files, and shows, compares or applies its settings.
 * Gives the exit code: 0 done, or nothing differs; 1 something differs, or could not be told or applied.
 */
export async function init(args: readonly string[], terminal: Terminal): Promise<number> {
  const values = parse(args)
  if (values.help === true) {
    terminal.print(HELP)
    return EXIT.done
  }
  if (values.apply === true && values.check === true)
    throw new ConfigurationError(['expected --apply or --check; found both'])
  const site = await openSite(values, terminal)
  if (values.apply === true && site.token === '') {
    throw new ConfigurationError([
      '--apply: a token is needed, with Administration: write: pass --token, or set RELEASE_GATE_TOKEN',
    ])
  }
  const given = QUESTION_NAMES.filter((name) => values[name] !== undefined)
  const isWritten = [...RULESETS, 'environment' as const].every((name) => existsSync(join(site.root, PATHS[name])))
  const fromFiles = given.length === 0 && (values.check === true || (values.apply === true && isWritten))
  if (values.check === true) return check(site, fromFiles ? undefined : await plan(values, site))
  if (!fromFiles) {
    const { files, toKnow } = await plan(values, site)
    await writeFiles(files, values.force === true, site)
    for (const note of toKnow) terminal.print(note)
  }
  const desired = readFiles(site.root)
  if (values.apply === true) return apply(site, desired)
  const { owner, name } = site.remote
  const advice =
    'To apply the settings, where there are none yet (they replace what is there; init --apply keeps what is stricter):'
  terminal.print(['', advice, '', ...applyCommands(owner, name, desired.environment)].join('\n'))
  return EXIT.done
}

type Values = ReturnType<typeof parse>

function parse(args: readonly string[]) {
  const questions = Object.fromEntries(QUESTION_NAMES.map((name) => [name, { type: 'string' as const }])) as Record<
    QuestionName,
    { type: 'string' }
  >
  try {
    return parseArgs({ args: [...args], options: { ...questions, ...FLAGS } }).values
  } catch (error) {
    throw new ConfigurationError([(error as Error).message.split('. ', 1)[0] ?? ''])
  }
}

async function openSite(values: Values, terminal: Terminal): Promise<Site> {
  const git = gitIn(terminal.directory)
  const remote = await findRemote(git, values.repository, terminal.env)
  if (remote === undefined) {
    throw new ConfigurationError([
      'the repository on GitHub must be known: add a remote "origin", or pass --repository owner/repo',
    ])
  }
  const top = await git(['rev-parse', '--show-toplevel'])
  const root = top.exitCode === 0 ? top.stdout.replace(/\r?\n$/, '') : terminal.directory
  return { root, remote, token: values.token ?? terminal.env['RELEASE_GATE_TOKEN'] ?? '', terminal }
}

const openClient = ({ token, remote }: Site): Client =>
  createClient(token, remote.apiUrl, withRetries(createTransport()))

interface Plan {
  readonly files: readonly PlannedFile[]
  readonly desired: Desired
  /** What is left to do by hand. */
  readonly toKnow: readonly string[]
}

/** What the answers come to: those given as flags, the rest asked for where somebody can answer. */
async function plan(values: Values, site: Site): Promise<Plan> {
  const { ask } = site.terminal
  const given = new Map<QuestionName, string>()
  const missing: string[] = []
  for (const name of QUESTION_NAMES) {
    const { asks, otherwise }: Question = QUESTIONS[name]
    const flag = values[name]
    const typed = flag ?? (await ask?.(`${asks}${otherwise ? ` [${otherwise}]` : ''} `))?.trim()
    const answer = typed === undefined || typed === '' ? (otherwise ?? typed) : typed
    if (answer === undefined) missing.push(`--${name}: an answer is needed, and nobody is here to give it. ${asks}`)
    else given.set(name, answer)
  }
  if (missing.length > 0) throw new ConfigurationError(missing)
  const read = readAnswers(Object.fromEntries(given) as Record<QuestionName, string>, site.remote.owner)
  if ('problems' in read) throw new ConfigurationError(read.problems)
  const answers = await withTeamIds(read, site)
  const desired = desiredSettings(answers)
  return { files: plannedFiles(answers, desired), desired, toKnow: notes(answers, site.remote) }
}

/** A ruleset names a team by its id. */
async function withTeamIds(answers: Answers, site: Site): Promise<Answers> {
  const client = openClient(site)
  const taggers = await Promise.all(
    answers.taggers.map(async (tagger) => {
      if (tagger.kind === 'role' || tagger.id !== undefined) return tagger
      const id = await teamId(client, tagger.org, tagger.slug)
      if (!id.known) throw new ConfigurationError([`--taggers: ${id.missing} ${id.fix}`])
      return { ...tagger, id: id.value }
    }),
  )
  return { ...answers, taggers }
}

const readIfThere = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, 'utf8') : undefined)

/** Writes the files; one that is there with another content only by `force`, or when somebody says yes. */
async function writeFiles(files: readonly PlannedFile[], force: boolean, { root, terminal }: Site): Promise<void> {
  const differs = ({ path, content }: PlannedFile): boolean => {
    const now = readIfThere(join(root, path))
    return now !== undefined && now !== content
  }
  if (!force && terminal.ask === undefined) {
    const others = files
      .filter(differs)
      .map(({ path }) => `${path} is there already and differs: pass --force to write over it`)
    if (others.length > 0) throw new ConfigurationError(others)
  }
  for (const file of files) {
    const path = join(root, file.path)
    if (readIfThere(path) === file.content) {
      terminal.print(`unchanged  ${file.path}`)
    } else if (differs(file) && !force && !(await confirms(terminal, `Write over ${file.path}?`))) {
      terminal.print(`kept       ${file.path}`)
    } else {
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, file.content)
      terminal.print(`written    ${file.path}`)
    }
  }
}

const confirms = async ({ ask }: Terminal, question: string): Promise<boolean> =>
  /^y(?:es)?$/i.test((await ask?.(`${question} [y/N] `))?.trim() ?? '')

/** The settings as the files say them. */
function readFiles(root: string): Desired {
  const read = <T>(path: string, shape: (data: unknown) => T): T => {
    const text = readIfThere(join(root, path))
    if (text === undefined) {
      throw new ConfigurationError([`${path} is not there: run init without --check and --apply, or pass the answers`])
    }
    try {
      return shape(JSON.parse(text))
    } catch (error) {
      if (!(error instanceof SyntaxError || error instanceof ValiError)) throw error
      throw new ConfigurationError([`${path}: ${error.message}`])
    }
  }
  return {
    rulesets: Object.fromEntries(RULESETS.map((name) => [name, read(PATHS[name], readRuleset)])) as Desired['rulesets'],
    environment: read(PATHS.environment, readEnvironmentDescription),
  }
}

/** Compares the settings, and where answers were given the files, with what they should be. */
async function check(site: Site, planned: Plan | undefined): Promise<number> {
  const drifted = (planned?.files ?? []).filter(({ path, content }) => readIfThere(join(site.root, path)) !== content)
  for (const { path } of drifted) site.terminal.print(`${path}: differs from what the answers come to`)
  const steps = await compare(site, openClient(site), planned?.desired ?? readFiles(site.root))
  return drifted.length === 0 && steps.every(({ status }) => status === 'same') ? EXIT.done : EXIT.notDone
}

/** Applies what differs, once it has been shown. */
async function apply(site: Site, desired: Desired): Promise<number> {
  const { terminal, remote } = site
  const client = openClient(site)
  const steps = await compare(site, client, desired)
  const different = steps.filter((step) => step.status === 'different')
  if (different.length > 0 && terminal.ask !== undefined && !(await confirms(terminal, 'Apply this?')))
    return EXIT.notDone
  let isDone = steps.every(({ status }) => status === 'same' || status === 'different')
  for (const { setting, requests } of different) {
    for (const request of requests) {
      const sent = await send(client, remote, request)
      if (sent.known) continue
      terminal.complain(visible(`${setting}: ${sent.missing} ${sent.fix}`))
      isDone = false
      break
    }
  }
  if (isDone) terminal.print(different.length === 0 ? 'Nothing to apply.' : 'Applied.')
  return isDone ? EXIT.done : EXIT.notDone
}

async function compare({ remote, terminal }: Site, client: Client, desired: Desired): Promise<Step[]> {
  const [live, goal] = await Promise.all([readLive(client, remote, desired), goalOf(client, remote.owner, desired)])
  const steps = difference(live, goal)
  terminal.print(showSteps(steps).join('\n'))
  return steps
}

const HELP = `Usage: node dist/cli.js init [answers]           writes the files, and prints the commands that apply the settings
       node dist/cli.js init --apply [answers]   applies the settings, after showing what differs
       node dist/cli.js init --check [answers]   shows what differs, and changes nothing

--apply and --check take the settings from the files that were written; answers, where given, come first.
What is stricter than asked stays as it is. A file is written over only by --force, or a yes.

Exit code: 0 done, or nothing differs; 1 something differs, or could not be told or applied; 2 bad usage.

Answers; what is not given is asked for:
${QUESTION_NAMES.map((name) => `  --${name.padEnd(12)} ${QUESTIONS[name].asks}`).join('\n')}

  --repository   OWNER/REPO on GitHub (default: the remote "origin")
  --token        with Administration: write, or RELEASE_GATE_TOKEN; for --apply, --check and ids of teams
  --force        write over files that differ
`
