import type { TagPattern } from './version/tag-pattern.ts'
import type { SchemeInput } from './version/version.ts'

export const FAIL_ON = ['error', 'warning', 'never'] as const

/** The validated inputs of the audit. */
export interface AuditPolicy {
  /** The form of the release tags. */
  readonly tagPattern: TagPattern
  readonly versionScheme: SchemeInput
  /** The environment that the publish job uses. */
  readonly environment: string
  /** Paths to try in order: the first that exists is the publish workflow. */
  readonly workflows: readonly string[]
  /** The file on the default branch that lists who may release. */
  readonly maintainersFile: string
  /** The lowest severity that makes the step fail. */
  readonly failOn: (typeof FAIL_ON)[number]
}
