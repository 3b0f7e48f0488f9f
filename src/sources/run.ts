import { spawn } from 'node:child_process'

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
  readonly input?: string | undefined
}

/** Runs a program, never through a shell: each argument reaches it as it is. Rejects if it cannot be started. */
export const run = (
  program: string,
  args: readonly string[],
  { cwd, env, input = '' }: RunOptions = {},
): Promise<Output> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env, windowsHide: true })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    // A program may end before it has read all of its input: how it ended says why.
    child.stdin.on('error', () => undefined)
    child.on('error', reject)
    child.on('close', (code) =>
      resolve({ exitCode: code ?? 1, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString('utf8') }),
    )
    child.stdin.end(input)
  })
