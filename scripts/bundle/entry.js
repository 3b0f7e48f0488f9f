// The two doors in one bundle, so that they share its chunks: dist/index.js runs the action, dist/cli.js asks for the other.
import { run as runAction } from '../../build/src/entry/action.js'
import { writeDirectly } from './direct-stdout.js'

export function run() {
  writeDirectly(process)
  // Whatever is still open, such as a proxy that never answered, must not keep the job waiting.
  return runAction(process.env).finally(() => process.exit())
}

export async function cli() {
  const { main, processTerminal } = await import('../../build/src/entry/cli.js')
  process.exitCode = await main(process.argv.slice(2), processTerminal(process))
}
