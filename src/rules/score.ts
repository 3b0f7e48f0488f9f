import type { AuditPolicy } from '../model/audit-policy.ts'
import type { Result } from './evaluate.ts'

/** What passed of what the token can see. What it cannot see is counted apart. */
export interface Score {
  readonly passed: number
  /** Passed and failed together: what the token can see, and what applies to the repository. */
  readonly seen: number
  readonly unseen: number
  readonly notApplicable: number
  readonly errors: number
  readonly warnings: number
}

/** Counts results by status, and failures by severity. */
export function scoreOf(results: readonly Pick<Result, 'status' | 'severity'>[]): Score {
  const count = (status: Result['status']): number => results.filter((result) => result.status === status).length
  const failed = results.filter(({ status }) => status === 'fail')
  const errors = failed.filter(({ severity }) => severity === 'error').length
  return {
    passed: count('pass'),
    seen: count('pass') + failed.length,
    unseen: count('unknown'),
    notApplicable: count('not-applicable'),
    errors,
    warnings: failed.length - errors,
  }
}

/**
 * Whether the step fails. Only failures count, because a repository is not at fault for what a token cannot see. But an
 * audit that sees nothing at all, as with an expired token, must not look like a good one.
 */
export const failsOn = ({ errors, warnings, seen, unseen }: Score, failOn: AuditPolicy['failOn']): boolean =>
  failOn !== 'never' && (errors > 0 || (failOn === 'warning' && warnings > 0) || (seen === 0 && unseen > 0))
