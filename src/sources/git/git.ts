import { getExecOutput } from '@actions/exec'

/** Runs git in a repository, as a port. Never through a shell: each argument reaches git as it is. */
export type Git = (args: readonly string[], input?: string) => Promise<GitOutput>

export interface GitOutput {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

export const gitIn =
  (directory: string): Git =>
  (args, input) =>
    getExecOutput('git', ['--no-replace-objects', ...args], {
      cwd: directory,
      silent: true,
      ignoreReturnCode: true,
      env: { ...(process.env as Record<string, string>), LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' },
      ...(input === undefined ? {} : { input: Buffer.from(input) }),
    })
