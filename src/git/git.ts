import { run } from './run.ts'

/** Runs git in a repository, as a port. Never through a shell: each argument reaches git as it is. */
export type Git = (args: readonly string[], input?: string) => Promise<GitOutput>

export interface GitOutput {
  readonly exitCode: number
  /** What git printed, as UTF-8. */
  readonly stdout: string
  /** The same, byte for byte: objects need not be UTF-8, and git counts their bytes. */
  readonly bytes: Buffer
  readonly stderr: string
}

export const gitIn =
  (cwd: string): Git =>
  async (args, input) => {
    const env = { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' }
    const { exitCode, stdout: bytes, stderr } = await run('git', ['--no-replace-objects', ...args], { cwd, env, input })
    return { exitCode, bytes, stdout: bytes.toString('utf8'), stderr }
  }
