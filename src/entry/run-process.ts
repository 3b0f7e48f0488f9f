/** The part of `process` that a task uses. */
export interface ProcessPort {
  exitCode?: NodeJS.Process['exitCode']
  once(event: 'beforeExit', listener: () => void): unknown
  once(event: 'uncaughtException', listener: (error: unknown) => void): unknown
  exit(): void
}

/** The exit code of a process that has not succeeded. */
export const FAILURE = 1

/**
 * Runs the one task of a process. The exit code is 1 from the start, and only what `work` resolves to replaces it. Work
 * that throws, or that never settles, ends the process with a message.
 * @param say prints the message
 */
export async function runProcess(
  process: ProcessPort,
  work: () => Promise<number>,
  say: (problem: string) => void,
): Promise<void> {
  process.exitCode = FAILURE
  let isSettled = false
  const fail = (problem: string): void => {
    isSettled = true
    process.exitCode = FAILURE
    try {
      say(problem)
    } finally {
      process.exit()
    }
  }
  process.once('beforeExit', () => {
    if (!isSettled)
      fail('release-gate ended without a verdict: it waits for a response that cannot arrive. Re-run the job.')
  })
  // This includes failures after the work, such as a closed output pipe.
  process.once('uncaughtException', (error) => fail(describe(error)))
  try {
    const exitCode = await work()
    isSettled = true
    process.exitCode = exitCode
  } catch (error) {
    fail(describe(error))
  }
}

const describe = (error: unknown): string =>
  `release-gate failed: ${(error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? ''}.`
