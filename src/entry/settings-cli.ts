import { runCommand, type Terminal } from './terminal.ts'

/** The commands about the settings of repositories: a bundle of their own, of which the gate loads nothing. */
export const main = ([name = '', ...args]: readonly string[], terminal: Terminal): Promise<number> =>
  runCommand(terminal, name, async () => {
    if (name === 'init') {
      const { init } = await import('./init/command.ts')
      return init(args, terminal)
    }
    const { auditCommand } = await import('./audit/command.ts')
    return auditCommand(args, terminal)
  })
