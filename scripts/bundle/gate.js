// The two doors in one bundle, so that they share its chunks: dist/index.js runs the action, dist/cli.js asks for the other.
import { abandon, run as runAction } from '../../build/src/entry/action.js'
import { runProcess } from '../../build/src/entry/run-process.js'
import { complain } from './complain.js'
import { writeDirectly } from './direct-stdout.js'

export async function run() {
  writeDirectly(process)
  await runProcess(
    process,
    () => runAction(process.env),
    (problem) => abandon(process.env, problem),
  )
  // Whatever is still open, such as a proxy that never answered, must not keep the job waiting.
  process.exit()
}

export const cli = () =>
  runProcess(
    process,
    async () => {
      const { main, processTerminal } = await import('../../build/src/entry/cli.js')
      return main(process.argv.slice(2), processTerminal(process))
    },
    complain,
  )
