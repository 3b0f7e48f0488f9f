import { runCommand, type Terminal } from './terminal.ts'

/** The commands for the settings of repositories. They are a separate bundle, which the gate never loads. */
export const main = ([name = '', ...args]: readonly string[], terminal: Terminal): Promise<number> =>
  runCommand(terminal, name, async () => {
    if (name === 'init') {
      const { init } = await import('./init/command.ts')
      return init(args, terminal)
    }
    const { auditCommand } = await import('./audit/command.ts')
    return auditCommand(args, terminal)
  })
