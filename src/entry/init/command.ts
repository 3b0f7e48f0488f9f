import { applyCommands } from '../../init/commands.ts'
import { QUESTIONS, type Question, type QuestionName } from '../../init/answers.ts'
import { ConfigurationError } from '../../model/configuration-error.ts'
import { defineCommand, withFlags, type ValueFlag, type Values } from '../flags.ts'
import { areWritten, readFiles, writeFiles } from './files.ts'
import { makePlan, QUESTION_NAMES } from './plan.ts'
import { apply, check, EXIT } from './settings.ts'
import { openSite } from './site.ts'
import type { Terminal } from '../terminal.ts'

const QUESTION_FLAGS = Object.fromEntries(
  Object.entries<Question>(QUESTIONS).map(([name, { asks, otherwise }]) => [
    name,
    { kind: 'value', value: 'ANSWER', description: asks, default: otherwise },
  ]),
) as Record<QuestionName, ValueFlag>

const COMMAND = defineCommand({
  name: 'init',
  description: `Sets a repository up for releases through the gate. Without --apply and --check it writes the files and prints the commands that apply the settings. Answers that no flag gives are asked for at the terminal.
--apply and --check take the settings from the files that were written, or from the answers if any are given. A setting that is already stricter stays.
Exit code: 0 done, or nothing differs; 1 something differs, is undetermined or was not applied; 2 bad usage.`,
  operands: [],
  flags: {
    ...QUESTION_FLAGS,
    apply: { kind: 'switch', description: 'Applies the settings, after showing what differs.' },
    check: { kind: 'switch', description: 'Shows what differs, and changes nothing.' },
    force: { kind: 'switch', description: 'Overwrites files that differ.' },
    repository: {
      kind: 'value',
      value: 'OWNER/REPO',
      description: 'The repository on GitHub. Default: the remote "origin".',
    },
    token: {
      kind: 'value',
      description:
        'A token with Administration: write, for --apply, --check and the IDs of teams. Default: the variable RELEASE_GATE_TOKEN.',
    },
  },
  examples: ['init --registry pypi --maintainers octocat --checks test', 'init --apply'],
})

/**
 * `node dist/cli.js init`: writes the files of a repository, and shows, compares or applies its settings.
 * Returns the exit code: 0 done, or nothing differs; 1 something differs, is undetermined or was not applied.
 */
export const init = (args: readonly string[], terminal: Terminal): Promise<number> =>
  withFlags(COMMAND, args, terminal, (values) => run(values, terminal))

async function run(values: Values<typeof COMMAND.flags>, terminal: Terminal): Promise<number> {
  const isApply = values.apply === true
  const isCheck = values.check === true
  if (isApply && isCheck) throw new ConfigurationError(['expected --apply or --check; found both. Pass one of them.'])
  const site = await openSite(values, terminal)
  if (isApply && site.token === '') {
    throw new ConfigurationError([
      '--apply: expected a token with Administration: write; found none. Pass --token, or set RELEASE_GATE_TOKEN.',
    ])
  }
  const isAnswered = QUESTION_NAMES.some((name) => values[name] !== undefined)
  const fromFiles = !isAnswered && (isCheck || (isApply && areWritten(site.root)))
  if (isCheck) return check(site, fromFiles ? undefined : await makePlan(values, site))
  if (!fromFiles) {
    const { files, notes } = await makePlan(values, site)
    await writeFiles(files, values.force === true, site)
    for (const note of notes) terminal.print(note)
  }
  const desired = readFiles(site.root)
  if (isApply) return apply(site, desired)
  const { owner, name } = site.remote
  const advice =
    'These commands apply the settings to a repository without any. They replace existing settings; init --apply keeps those that are stricter.'
  terminal.print(['', advice, '', ...applyCommands(owner, name, desired.environment)].join('\n'))
  return EXIT.done
}
