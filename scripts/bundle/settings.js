// The doors to what is set in repositories, in a bundle of their own: dist/audit.js runs the action, and dist/cli.js
// asks for the other.
import { runProcess } from '../../build/src/entry/run-process.js'
import { annotate, complain } from './complain.js'
import { writeDirectly } from './direct-stdout.js'

export async function run() {
  writeDirectly(process)
  await runProcess(
    process,
    async () => {
      const { run: runAudit } = await import('../../build/src/entry/audit/action.js')
      return runAudit(process.env)
    },
    annotate,
  )
  process.exit()
}

export const cli = () =>
  runProcess(
    process,
    async () => {
      const { main } = await import('../../build/src/entry/settings-cli.js')
      const { processTerminal } = await import('../../build/src/entry/terminal.js')
      return main(process.argv.slice(2), processTerminal(process))
    },
    complain,
  )
