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
  /** Shows how far a long work is, where somebody looks. */
  readonly progress: (done: number, of: number, what?: string) => void
  /** Asks the person at the terminal; undefined where there is none. */
  readonly ask?: ((question: string) => Promise<string>) | undefined
}

/** The exit code of wrong flags. */
export const BAD_USAGE = 2

/** The exit code of a defect, and of a system that refuses: nothing was judged, and that is no pass. */
const FAILED = 1

/** Runs one command and gives its exit code. Whatever is thrown becomes a sentence, never a stack trace. */
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
    const { message = String(error), syscall } = Object(error) as Partial<NodeJS.ErrnoException>
    // What the system refuses, such as to write a file, says itself what was wrong.
    complain(
      syscall === undefined ? `hit an internal error: ${message}. Report it with the command that you ran.` : message,
    )
    return FAILED
  }
}

const COLOURS = { good: 32, bad: 31, unsure: 33, dim: 2 } as const

/** Paints for a terminal that has colours. */
export const paint: Paint = (style, text) => `\u001b[${COLOURS[style]}m${text}\u001b[0m`

/** The terminal that `process` stands in. */
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
  // Only who asks opens the input.
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
