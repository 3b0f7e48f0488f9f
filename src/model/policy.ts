import type { Person, Team } from './people/entry.ts'
import type { RequiredCheck } from './required-check.ts'
import type { VersionFile } from './version-files/version-file.ts'
import type { BranchRules } from './branch-rules.ts'
import type { Channel } from './version/channel.ts'
import type { TagPattern } from './version/tag-pattern.ts'
import type { SchemeInput } from './version/version.ts'

export const MODES = ['enforce', 'report'] as const
export const VERSION_ORDERS = ['line', 'strict', 'any'] as const

export const CHANGELOG_DATES = ['required', 'optional'] as const

/** The location of the list of maintainers: a path on the default branch of a repository. */
export interface MaintainersLocation {
  readonly path: string
  /** `owner/repo`, if it is not the repository of the tag. */
  readonly repository?: string | undefined
  /** Whether the input names this file. Then the file must exist. */
  readonly explicit: boolean
}

/** The validated inputs. Tokens are not part of the policy: the source of the facts gets them. */
export interface Policy {
  readonly allowedUsers: readonly Person[]
  readonly allowedTeams: readonly Team[]
  readonly maintainersFile?: MaintainersLocation | undefined
  readonly tagPattern: TagPattern
  readonly versionScheme: SchemeInput
  readonly channels: readonly Channel[]
  readonly releaseBranches: BranchRules
  readonly requireAnnotated: boolean
  readonly requireSignature: boolean
  /** Path on the default branch of an allowed-signers file (ssh-keygen(1)); absent if GitHub verifies the signature. */
  readonly allowedSigners?: string | undefined
  readonly requiredChecks: readonly RequiredCheck[]
  /** How many minutes to wait for required checks. */
  readonly checksTimeout: number
  readonly requiredApprovals: number
  /** Path of the changelog at the tagged commit; absent if the check is off. */
  readonly changelog?: string | undefined
  /** Whether the entry of a changelog must have a date. */
  readonly changelogDate: (typeof CHANGELOG_DATES)[number]
  readonly versionFiles: readonly VersionFile[]
  readonly versionOrder: (typeof VERSION_ORDERS)[number]
  readonly mode: (typeof MODES)[number]
}

/** The fix when no input, file or team says who may release. */
export const THREE_WAYS = [
  'Specify who may release, in one of three ways:',
  '(1) the input allowed-users: octocat, hubot in the workflow;',
  '(2) the file .github/MAINTAINERS on the default branch, with one @login per line;',
  '(3) the input allowed-teams: org/release-managers, with a team-token that can read the members.',
].join(' ')
