/** What `process` lends to the work that it runs. */
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
 * that throws, or that never settles while nothing is left to wait for, ends the process with a sentence.
 * @param say prints the sentence
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
    if (!isSettled) fail('release-gate ended without a verdict: it waits for an answer that cannot come any more.')
  })
  // Also what fails after the work, such as a pipe to which the output can no longer be written.
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
