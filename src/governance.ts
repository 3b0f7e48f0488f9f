import { runCommand, type Terminal } from './terminal.ts'

/** The commands about the settings of repositories: a bundle of their own, of which the gate loads nothing. */
export const main = (args: readonly string[], terminal: Terminal): Promise<number> =>
  runCommand(terminal, async () => {
    const { auditCommand } = await import('./audit/command.ts')
    return auditCommand(args.slice(1), terminal)
  })
