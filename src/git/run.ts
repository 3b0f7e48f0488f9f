import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'

import { exec } from '@actions/exec'

import { ProgramMissing } from './program-missing.ts'

/** How a program ended, and what it printed. */
export interface Output {
  readonly exitCode: number
  /** Byte for byte. */
  readonly stdout: Buffer
  readonly stderr: string
}

export interface RunOptions {
  readonly cwd?: string | undefined
  readonly env?: NodeJS.ProcessEnv | undefined
  /** What the program reads from its standard input; nothing without it. */
  readonly input?: string | undefined
}

/**
 * Runs a program to its end, never through a shell, and prints nothing. Rejects when it cannot be started, with
 * {@link ProgramMissing} where it is not there; how it ended is told by its exit code alone.
 */
export async function run(program: string, args: readonly string[], options: RunOptions = {}): Promise<Output> {
  const [out, err]: [Buffer[], Buffer[]] = [[], []]
  const stdout = (chunk: Buffer): unknown => out.push(chunk)
  const stderr = (chunk: Buffer): unknown => err.push(chunk)
  const ended =
    options.input === undefined
      ? exec(program, [...args], {
          silent: true,
          ignoreReturnCode: true,
          listeners: { stdout, stderr },
          ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
          ...(options.env === undefined ? {} : { env: options.env as Record<string, string> }),
        })
      : runWithInput(program, args, options, stdout, stderr)
  const exitCode = await ended.catch((error: unknown) => {
    throw isMissing(error as NodeJS.ErrnoException, options.cwd) ? new ProgramMissing(program) : error
  })
  // A program that was killed has no exit code.
  return { exitCode: exitCode ?? 1, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString('utf8') }
}

/** In the words of `@actions/exec`, or of Node, which says the same of a folder that is gone. */
const isMissing = ({ code, message }: NodeJS.ErrnoException, cwd = '.'): boolean =>
  message.startsWith('Unable to locate executable file: ') || (code === 'ENOENT' && existsSync(cwd))

/** `@actions/exec` would end this process when the program ends before it has read all of its input. */
const runWithInput = (
  program: string,
  args: readonly string[],
  { input, cwd, env }: RunOptions,
  stdout: (chunk: Buffer) => void,
  stderr: (chunk: Buffer) => void,
): Promise<number | null> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env, windowsHide: true })
    child.stdout.on('data', stdout)
    child.stderr.on('data', stderr)
    child.stdin.on('error', () => undefined).end(input)
    child.on('error', reject).on('close', resolve)
  })
