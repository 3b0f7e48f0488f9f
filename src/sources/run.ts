import { spawn } from 'node:child_process'

export interface RunOptions {
  readonly cwd?: string
  readonly env?: NodeJS.ProcessEnv
  /** What the program reads from its standard input; nothing without it. */
  readonly input?: string
}

export interface RunOutput {
  readonly exitCode: number
  readonly stdout: Buffer
  readonly stderr: Buffer
}

/**
 * Runs a program to its end, never through a shell, and prints nothing. Rejects when it cannot be started; that it
 * ends before it has read its input is told by its exit code alone, where `@actions/exec` would end this process.
 */
export async function run(program: string, args: readonly string[], options: RunOptions = {}): Promise<RunOutput> {
  const { input, ...where } = options
  const child = spawn(program, args, { ...where, stdio: 'pipe', windowsHide: true })
  const [out, err]: [Buffer[], Buffer[]] = [[], []]
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
  child.stdin.on('error', () => undefined).end(input)
  const exitCode = await new Promise<number>((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve(code ?? 1))
  })
  return { exitCode, stdout: Buffer.concat(out), stderr: Buffer.concat(err) }
}
