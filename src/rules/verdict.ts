import type { Result } from './evaluate.ts'

export type Decision = 'allowed' | 'denied' | 'undetermined'

/** Whether `result` is unknown only because another check failed: then it denies as well, but is no second reason. */
export const isConsequence = (result: Result, results: readonly Result[]): boolean =>
  result.status === 'unknown' && results.some(({ id, status }) => id === result.because && status === 'fail')

/** The codes of all that failed or could not be told, in the order of the checks, each once; consequences left out. */
export const reasonsOf = (results: readonly Result[]): string[] => [
  ...new Set(
    results
      .filter((result) => !isConsequence(result, results))
      .map(({ code }) => code)
      .filter((code) => code !== ''),
  ),
]

/**
 * Allowed: at least one check ran, and every one that is on passed. Undetermined: nothing failed, but something is
 * unknown; it denies as well.
 */
export function decide(results: readonly Result[]): Decision {
  const on = results.filter((result) => result.status !== 'off')
  if (on.some((result) => result.status === 'fail')) return 'denied'
  return on.length > 0 && on.every((result) => result.status === 'pass') ? 'allowed' : 'undetermined'
}
