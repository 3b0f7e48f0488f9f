import { systemClock } from '../../github/client/clock.ts'
import { ConfigurationError } from '../../model/configuration-error.ts'
import { findRemote } from '../../git/find-remote.ts'
import { gitIn } from '../../git/git.ts'
import { defineCommand, inputFlags, withFlags, type Values } from '../flags.ts'
import { paint, type Terminal } from '../terminal.ts'
import { AUDIT_INPUTS, type AuditInputName } from '../../inputs/audit-inputs.ts'
import { readAuditInputs } from '../../inputs/audit.ts'
import { toJson, writeSarif } from './publish.ts'
import { auditTable } from '../../reports/settings/table.ts'
import { runAudit } from './run.ts'
import { failsOn } from '../../rules/score.ts'

const COMMAND = defineCommand({
  name: 'audit',
  description: `Audits the settings of a repository on GitHub: branches, tags, environment, actions, secrets, maintainers and the publish workflow. Changes nothing. Every input of the action is a flag of the same name.
Exit code: 0 no control failed at the severity of --fail-on, 1 a control failed, 2 bad usage.`,
  operands: [],
  flags: {
    org: {
      kind: 'value',
      value: 'LOGIN',
      description: 'Audits every repository of an organization. Same as --organization.',
    },
    json: { kind: 'switch', description: 'Prints the report as JSON instead of the table.' },
    ...inputFlags(AUDIT_INPUTS),
    repositories: {
      kind: 'value',
      description: 'Repositories to audit, OWNER/REPO, separated by commas. Default: the remote "origin".',
    },
    token: {
      kind: 'value',
      description: `${AUDIT_INPUTS.token.description} Default: the variable RELEASE_GATE_TOKEN.`,
    },
  },
  examples: ['audit --repositories octo-org/widget', 'audit --org octo-org --fail-on never --json'],
})

/** `node dist/cli.js audit`: audits the repository of the working directory, or the repositories that are named. */
export const auditCommand = (args: readonly string[], terminal: Terminal): Promise<number> =>
  withFlags(COMMAND, args, terminal, (values) => run(values, terminal))

async function run(values: Values<typeof COMMAND.flags>, terminal: Terminal): Promise<number> {
  const given = (name: AuditInputName): string | undefined =>
    name === 'token'
      ? (values.token ?? terminal.env['RELEASE_GATE_TOKEN'] ?? '')
      : name === 'organization'
        ? (values.organization ?? values.org)
        : values[name]
  const remote = await findRemote(gitIn(terminal.directory), undefined, terminal.env)
  const inputs = await readAuditInputs({
    get: (name) => (given(name) ?? AUDIT_INPUTS[name].default).trim(),
    others: [],
    here: remote === undefined ? '' : `${remote.owner}/${remote.name}`,
  })
  if (inputs.token === '') {
    throw new ConfigurationError([
      'token: expected a token, as the audit reads from GitHub; found none. Set it: export RELEASE_GATE_TOKEN="$(gh auth token)"',
    ])
  }
  const apiUrl = terminal.env['GITHUB_API_URL'] ?? ''
  const report = await runAudit(inputs, {
    apiUrl: apiUrl === '' ? (remote?.apiUrl ?? 'https://api.github.com') : apiUrl,
    clock: systemClock,
    progress: (done, of) => terminal.progress(done, of, 'repositories'),
    say: terminal.complain,
  })
  terminal.print(
    values.json === true ? toJson(report).trimEnd() : auditTable(report, terminal.colours ? paint : undefined),
  )
  writeSarif(report, inputs)
  return failsOn(report.totals, inputs.policy.failOn) ? 1 : 0
}
