import type { ControlResult } from './evaluate-control.ts'
import type { AuditPolicy } from '../model/audit-policy.ts'

/** How a repository stands: what passed of what was seen, and what was not seen apart from it. */
export interface Score {
  readonly passed: number
  /** Passed and failed together: what could be seen, and is about something that the repository has. */
  readonly seen: number
  readonly unseen: number
  readonly notApplicable: number
  readonly errors: number
  readonly warnings: number
}

export function scoreOf(results: readonly ControlResult[]): Score {
  const count = (status: ControlResult['status']): number => results.filter((result) => result.status === status).length
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
 * Whether the step fails: by what failed, for what a token cannot see is no fault of the repository. But an audit that
 * saw nothing at all, as with an expired token, must not look like a good one.
 */
export const failsOn = ({ errors, warnings, seen, unseen }: Score, failOn: AuditPolicy['failOn']): boolean =>
  failOn !== 'never' && (errors > 0 || (failOn === 'warning' && warnings > 0) || (seen === 0 && unseen > 0))
