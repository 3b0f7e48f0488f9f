import { parseArgs } from 'node:util'

import { systemClock } from '../facts/clock.ts'
import { ConfigurationError } from '../inputs/gate.ts'
import { findRemote } from '../git/find-remote.ts'
import { gitIn } from '../git/git.ts'
import { paint, type Terminal } from './terminal.ts'
import { AUDIT_INPUTS, readAuditInputs, type AuditInputName } from '../inputs/audit.ts'
import { toJson, writeSarif } from './audit-publish.ts'
import { auditTable } from '../reports/settings/table.ts'
import { runAudit } from './audit-run.ts'
import { failsOn } from '../rules/score.ts'

const INPUT_NAMES = Object.keys(AUDIT_INPUTS) as AuditInputName[]

/** `node dist/cli.js audit`: audits the repository of the working directory, or those that are named. */
export async function auditCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const values = parse(args)
  if (values.help === true) {
    terminal.print(AUDIT_HELP)
    return 0
  }
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
      'token: the audit asks GitHub: set RELEASE_GATE_TOKEN, for example to `gh auth token`',
    ])
  }
  const apiUrl = terminal.env['GITHUB_API_URL'] ?? ''
  const report = await runAudit(inputs, {
    apiUrl: apiUrl === '' ? (remote?.apiUrl ?? 'https://api.github.com') : apiUrl,
    clock: systemClock,
    progress: (done, of) => terminal.progress(done, of, 'repositories'),
    say: terminal.complain,
  })
  writeSarif(report, inputs)
  terminal.print(
    values.json === true ? toJson(report).trimEnd() : auditTable(report, terminal.colours ? paint : undefined),
  )
  return failsOn(report.totals, inputs.policy.failOn) ? 1 : 0
}

function parse(args: readonly string[]) {
  const inputs = Object.fromEntries(INPUT_NAMES.map((name) => [name, { type: 'string' as const }])) as Record<
    AuditInputName,
    { type: 'string' }
  >
  const flags = {
    org: { type: 'string' },
    json: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  } as const
  try {
    return parseArgs({ args: [...args], options: { ...inputs, ...flags } }).values
  } catch (error) {
    throw new ConfigurationError([(error as Error).message.split('. ', 1)[0] ?? ''])
  }
}

const AUDIT_HELP = `Usage: node dist/cli.js audit [options]

Judges how a repository is set up on GitHub: branches, tags, environment, actions, secrets, maintainers and the
publish workflow. Nothing is changed.

Exit code: 0 nothing failed that --fail-on names, 1 something did, 2 bad usage.

  --org LOGIN            every repository of an organization (the same as --organization)
  --json                 print the report instead of the table
  -h, --help             this text

Inputs of the action, each a flag of the same name:
${INPUT_NAMES.map((name) => `  --${name} VALUE${name === 'token' ? ' (or RELEASE_GATE_TOKEN)' : ''}`).join('\n')}
`
