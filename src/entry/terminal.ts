import { GitFailure } from '../git/failure.ts'
import { ProgramMissing } from '../git/program-missing.ts'
import { ConfigurationError } from '../model/configuration-error.ts'
import { escapeInvisible } from '../model/escape.ts'
import type { Paint } from '../reports/table.ts'

/** The terminal and the working directory, as a port. */
export interface Terminal {
  readonly directory: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly colours: boolean
  readonly print: (text: string) => void
  readonly complain: (text: string) => void
  /** Shows the progress of a long task, at a terminal only. */
  readonly progress: (done: number, of: number, what?: string) => void
  /** Asks the person at the terminal; undefined without a terminal. */
  readonly ask?: ((question: string) => Promise<string>) | undefined
}

/** The exit code of wrong flags. */
export const BAD_USAGE = 2

/** The exit code of an internal or system error: nothing was judged, so it is not a pass. */
const FAILED = 1

/** Runs one command and returns its exit code. An error becomes a message, never a stack trace. */
export async function runCommand(terminal: Terminal, name: string, command: () => Promise<number>): Promise<number> {
  try {
    return await command()
  } catch (error) {
    const complain = (problem: string): void => terminal.complain(escapeInvisible(`release-gate: ${problem}`))
    if (error instanceof ConfigurationError) {
      error.problems.forEach(complain)
      terminal.complain(`Try: node dist/cli.js ${name === '' ? '' : `${name} `}--help`)
      return BAD_USAGE
    }
    if (error instanceof ProgramMissing) {
      complain(`${error.fact.missing} ${error.fact.fix}`)
      return BAD_USAGE
    }
    if (error instanceof GitFailure) {
      complain(`git failed: ${error.message}. Run this command inside a clone of the repository.`)
      return BAD_USAGE
    }
    const { message = String(error), syscall } = Object(error) as Partial<NodeJS.ErrnoException>
    // A system error, such as a file that cannot be written, has a clear message of its own.
    complain(
      syscall === undefined ? `hit an internal error: ${message}. Report it with the command that you ran.` : message,
    )
    return FAILED
  }
}

const COLOURS = { good: 32, bad: 31, unsure: 33, dim: 2 } as const

/** Paints for a terminal that has colours. */
export const paint: Paint = (style, text) => `\u001b[${COLOURS[style]}m${text}\u001b[0m`

/** The terminal of `process`. */
export const processTerminal = (process: NodeJS.Process): Terminal => ({
  directory: process.cwd(),
  env: process.env,
  colours: process.stdout.isTTY && (process.env['NO_COLOR'] ?? '') === '',
  print: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
  progress: (done, of, what = 'tags') => {
    if (!process.stderr.isTTY) return
    const bar = '█'.repeat(Math.round((24 * done) / of)).padEnd(24, '░')
    process.stderr.write(done < of ? `\r${bar} ${done} of ${of} ${what}` : `\r${' '.repeat(60)}\r`)
  },
  // A getter, so that standard input is opened only to ask.
  get ask() {
    return process.stdin.isTTY && process.stdout.isTTY ? (question: string) => askAt(process, question) : undefined
  },
})

async function askAt({ stdin, stdout }: NodeJS.Process, question: string): Promise<string> {
  const { createInterface } = await import('node:readline/promises')
  const prompt = createInterface({ input: stdin, output: stdout })
  try {
    return await prompt.question(question)
  } finally {
    prompt.close()
  }
}
