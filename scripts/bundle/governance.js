// The doors to what is set in repositories, in a bundle of their own: dist/audit.js runs the action, and dist/cli.js
// asks for the other.
import { writeDirectly } from './direct-stdout.js'

export async function run() {
  writeDirectly(process)
  const { run: runAudit } = await import('../../build/src/entry/audit-action.js')
  return runAudit(process.env).finally(() => process.exit())
}

export async function cli() {
  const { main } = await import('../../build/src/entry/governance.js')
  const { processTerminal } = await import('../../build/src/entry/terminal.js')
  process.exitCode = await main(process.argv.slice(2), processTerminal(process))
}
