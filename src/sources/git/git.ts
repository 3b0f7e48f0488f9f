import { exec } from '@actions/exec'

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
  (directory: string): Git =>
  async (args, input) => {
    const out: Buffer[] = []
    const err: Buffer[] = []
    const exitCode = await exec('git', ['--no-replace-objects', ...args], {
      cwd: directory,
      silent: true,
      ignoreReturnCode: true,
      env: { ...(process.env as Record<string, string>), LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' },
      listeners: { stdout: (chunk) => out.push(chunk), stderr: (chunk) => err.push(chunk) },
      ...(input === undefined ? {} : { input: Buffer.from(input) }),
    })
    const bytes = Buffer.concat(out)
    return { exitCode, bytes, stdout: bytes.toString('utf8'), stderr: Buffer.concat(err).toString('utf8') }
  }
