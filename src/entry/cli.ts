import { ConfigurationError } from '../model/configuration-error.ts'
import { checkCommand, historyCommand } from './check-command.ts'
import { defineCommand, nearest, withFlags } from './flags.ts'
import { BAD_USAGE, runCommand, type Terminal } from './terminal.ts'

export { processTerminal, type Terminal } from './terminal.ts'

const COMMANDS = ['check', 'history', 'audit', 'init'] as const

const PROGRAM = defineCommand({
  name: '',
  description: `check    judges a local tag before it is pushed, or a tag that does not exist yet
history  judges every tag of the repository, to show what the policy would have allowed
audit    audits the settings of a repository on GitHub
init     sets up a repository, or shows what differs
For the flags of a command: node dist/cli.js check --help.
Exit code: 0 allowed or done, 1 denied, undetermined or not done, 2 bad usage.`,
  operands: ['COMMAND'],
  flags: {},
  examples: [
    'check v1.2.3 --actor octocat --workflow .github/workflows/publish.yml',
    'audit --repositories octo-org/widget',
  ],
})

/** Runs one command and gives the exit code. dist/cli.js runs `audit` and `init` from the other bundle. */
export function main(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name = '', ...rest] = args
  if (name === 'check') return runCommand(terminal, name, () => checkCommand(rest, terminal))
  if (name === 'history') return runCommand(terminal, name, () => historyCommand(rest, terminal))
  return runCommand(terminal, '', () => withoutCommand(args, terminal))
}

/** Handles arguments without a command: prints the help, or says what was expected. */
async function withoutCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  if (args.length === 0) {
    await withFlags(PROGRAM, ['--help'], terminal, () => Promise.resolve(BAD_USAGE))
    return BAD_USAGE
  }
  const [first = ''] = args
  const later = COMMANDS.find((command) => args.includes(command))
  const asksForHelp = ['--help', '-h', '--version'].includes(first)
  if (later !== undefined && !asksForHelp) {
    throw new ConfigurationError([`expected the command first: node dist/cli.js ${later} [flags]; found ${first}.`])
  }
  if (!first.startsWith('-')) {
    const near = await nearest(first, COMMANDS)
    const meant = near === undefined ? '.' : `; did you mean ${near}?`
    throw new ConfigurationError([`expected ${COMMANDS.join(', ')}; found ${first}${meant}`])
  }
  return withFlags(PROGRAM, args, terminal, () => Promise.resolve(BAD_USAGE))
}
