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

/** Where the list of maintainers is read: a path on the default branch of a repository. */
export interface MaintainersLocation {
  readonly path: string
  /** `owner/repo` when it is not the repository of the tag. */
  readonly repository?: string
  /** Whether somebody asked for this very file: then it must be there. */
  readonly explicit: boolean
}

/** The inputs, validated. Tokens are no policy: they go to the source of the facts. */
export interface Policy {
  readonly allowedUsers: readonly Person[]
  readonly allowedTeams: readonly Team[]
  readonly maintainersFile?: MaintainersLocation
  readonly tagPattern: TagPattern
  readonly versionScheme: SchemeInput
  readonly channels: readonly Channel[]
  readonly releaseBranches: BranchRules
  readonly requireAnnotated: boolean
  readonly requireSignature: boolean
  /** Path on the default branch of an allowed-signers file (ssh-keygen(1)); absent when GitHub's word is taken. */
  readonly allowedSigners?: string
  readonly requiredChecks: readonly RequiredCheck[]
  /** Minutes to wait for required checks. */
  readonly checksTimeout: number
  readonly requiredApprovals: number
  /** Path of the changelog at the tagged commit; absent when none is asked for. */
  readonly changelog?: string
  /** Whether the entry of a changelog must have a date. */
  readonly changelogDate: (typeof CHANGELOG_DATES)[number]
  readonly versionFiles: readonly VersionFile[]
  readonly versionOrder: (typeof VERSION_ORDERS)[number]
  readonly mode: (typeof MODES)[number]
}

/** What to do when nothing says who may release. */
export const THREE_WAYS = [
  'Say who may release, in one of three ways:',
  '(1) allowed-users: octocat, hubot in the workflow;',
  '(2) a file .github/MAINTAINERS on the default branch, one @login a line;',
  '(3) allowed-teams: org/release-managers, with a team-token that may read members.',
].join(' ')
