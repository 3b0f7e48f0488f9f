import type { Result } from './evaluate.ts'

export type Decision = 'allowed' | 'denied' | 'undetermined'

/** Whether `result` is unknown only because another check failed. It denies as well, but is no second reason. */
export const isConsequence = (result: Result, results: readonly Result[]): boolean =>
  result.status === 'unknown' && results.some(({ id, status }) => id === result.because && status === 'fail')

/** The codes of the checks that failed or are undetermined, in their order, each once, without consequences. */
export const reasonsOf = (results: readonly Result[]): string[] => [
  ...new Set(
    results
      .filter((result) => !isConsequence(result, results))
      .map(({ code }) => code)
      .filter((code) => code !== ''),
  ),
]

/**
 * Allowed: at least one check ran, and every check that is on passed. Undetermined: nothing failed, but something is
 * unknown. It denies as well.
 */
export function decide(results: readonly Result[]): Decision {
  const on = results.filter((result) => result.status !== 'off')
  if (on.some((result) => result.status === 'fail')) return 'denied'
  return on.length > 0 && on.every((result) => result.status === 'pass') ? 'allowed' : 'undetermined'
}
