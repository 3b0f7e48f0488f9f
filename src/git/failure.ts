import type { GitOutput } from './git.ts'

/** Git's own words for what it could not do. */
export class GitFailure extends Error {
  constructor(stderr: string) {
    super(stderr.trim().split('\n', 1)[0] ?? '')
  }
}

/** The output of git, unless git failed. */
export function orFail(output: GitOutput): GitOutput {
  if (output.exitCode !== 0) throw new GitFailure(output.stderr)
  return output
}
