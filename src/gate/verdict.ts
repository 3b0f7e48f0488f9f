import type { Result } from './evaluate.ts'

export type Decision = 'allowed' | 'denied' | 'undetermined'

/**
 * Allowed: at least one check ran, and every one that is on passed. Undetermined: nothing failed, but something is
 * unknown; it denies as well.
 */
export function decide(results: readonly Result[]): Decision {
  const on = results.filter((result) => result.status !== 'off')
  if (on.some((result) => result.status === 'fail')) return 'denied'
  return on.length > 0 && on.every((result) => result.status === 'pass') ? 'allowed' : 'undetermined'
}
