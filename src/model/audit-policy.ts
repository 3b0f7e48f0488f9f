import type { TagPattern } from './version/tag-pattern.ts'
import type { SchemeInput } from './version/version.ts'

export const FAIL_ON = ['error', 'warning', 'never'] as const

/** The inputs of the audit that its controls judge by, validated. */
export interface AuditPolicy {
  /** The form of the release tags. */
  readonly tagPattern: TagPattern
  readonly versionScheme: SchemeInput
  /** The environment from which is released. */
  readonly environment: string
  /** Paths of which the first that is there is the publish workflow. */
  readonly workflows: readonly string[]
  /** The file on the default branch that lists who may release. */
  readonly maintainersFile: string
  /** Which severity makes the step fail. */
  readonly failOn: (typeof FAIL_ON)[number]
}
