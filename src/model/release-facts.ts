import type { Section } from './changelog/changelog.ts'
import type { DeclaredVersion } from './version-files/declared-version.ts'
import type { PolicyFile } from './people/policy-file.ts'
import type { Account, Team } from './people/entry.ts'
import type { NameReading } from './version/read-name.ts'
import type { Version } from './version/version.ts'
import type { Event, RequestedTag } from './event.ts'
import type { Fact, Unknown } from './fact.ts'

export type ObjectType = 'commit' | 'tag' | 'tree' | 'blob'

/** A git object: its ID (40 or 64 hexadecimal digits) and type. */
export interface GitObject {
  readonly oid: string
  readonly type: ObjectType
}

/** The size limit of a file, in bytes. */
export const LARGEST_FILE = 5_000_000
export const TOO_LARGE = 'a file larger than 5 MB'

/** A file of a commit, as far as it can be read. */
export type FileState =
  | { readonly status: 'missing' }
  | {
      readonly status: 'unusable'
      readonly problem: string
      /** The ID of the blob, if only the kind of request truncated the text. */
      readonly cut?: string | undefined
    }
  | { readonly status: 'text'; readonly text: string; /** The ID of the blob. */ readonly oid: string }

/** The current state of a tag. */
export interface TagState {
  /** The object that the ref points at; undefined if the tag does not exist. */
  readonly object?: GitObject | undefined
  /** The name in the tag object, for annotated tags only. */
  readonly writtenName?: string | undefined
  /** The account of the tagger's email address, for annotated tags only, and only from GitHub. */
  readonly tagger?: Account | undefined
  /** The object that the tag object points at, for annotated tags only. */
  readonly target?: GitObject | undefined
  /** The commit that the tag peels to; undefined if it does not peel to a commit. */
  readonly commit?: string | undefined
  /** The date in the commit, in milliseconds since the epoch. The committer can write any date. */
  readonly committedAt?: number | undefined
  /** The tag on GitHub, if the tag was read from a local repository and there is a token. */
  readonly published?: Fact<GitObject | undefined> | undefined
  /** True for a tag that does not exist yet: it is judged as if it pointed at the local HEAD. */
  readonly planned?: boolean | undefined
}

/** A release branch. */
export interface BranchState {
  readonly name: string
  readonly exists: boolean
  /** Whether the tag's commit is on it. */
  readonly contains: boolean
}

export interface ReleaseBranches {
  /** The names and globs for the channel of the tag. */
  readonly expected: readonly string[]
  readonly branches: readonly BranchState[]
}

/** An existing tag of a release of the same package. */
export interface Release {
  readonly tag: string
  readonly version: Version
}

/** The rank of the version among the releases of its package. */
export interface ReleaseRank {
  readonly isLatest: boolean
  readonly npmTag: string
}

/** The accounts that started the run. */
export interface People {
  /** The account that started the first attempt. */
  readonly actor: Account
  /** The account that started this attempt. The runner gives the login only; the ID is read if a pinned entry needs it. */
  readonly triggering: Account
  /** Why the ID of `triggering` is unknown. */
  readonly triggeringIdUnknown?: Unknown | undefined
  /** `payload.sender`, the account that caused the event; absent if the payload has none. */
  readonly sender?: Account | undefined
  /** 1 for the first attempt. */
  readonly attempt: number
}

/** The file on the default branch that lists who may release. */
export type Maintainers =
  | { readonly status: 'off' }
  | { readonly status: 'missing'; readonly where: string }
  /** It exists, but it is not a readable text file (a link, a folder, binary data). */
  | { readonly status: 'unusable'; readonly where: string; readonly problem: string }
  | {
      readonly status: 'read'
      readonly where: string
      readonly commit: string
      /** The ID of the blob. */
      readonly blob: string
      readonly file: PolicyFile
      /** The same path at the tagged commit, if it differs. It explains a refusal and never grants anything. */
      readonly onTag?: PolicyFile | undefined
    }

/** Whether a person is a member of a team. */
export interface Membership {
  readonly team: Team
  readonly login: string
  readonly state: Fact<'active' | 'pending' | 'none'>
}

/** A check run or commit status on the tagged commit. */
export interface CommitCheck {
  readonly name: string
  /** The slug of the app of a check run; null if GitHub does not report it, absent for a commit status. */
  readonly app?: string | null | undefined
  /** The check suite of a check run, one per workflow run; null if GitHub does not report it, absent for a commit status. */
  readonly suite?: string | null | undefined
  readonly state: 'success' | 'failure' | 'skipped' | 'neutral' | 'pending'
  /** The state in GitHub's API: `TIMED_OUT`, `CANCELLED`, `ERROR`, `QUEUED` ... */
  readonly detail: string
  /** The start time in ISO 8601; empty if it is unknown. The latest run of a name counts. */
  readonly startedAt: string
  /** Orders runs that started in the same second. */
  readonly id: number
  /** Whether it is a job of the gate's own run. */
  readonly ownRun: boolean
}

/** A merged pull request that contains the commit. */
export interface PullRequest {
  readonly number: number
  /** The branch of this repository that it was merged into. */
  readonly base: string
  /** The last commit of its branch. An approval of any other commit is stale. */
  readonly head: string
  /** The merge commit; absent if GitHub does not report it. */
  readonly mergeCommit?: string | undefined
  /** Absent for a deleted account. */
  readonly author?: Account | undefined
  /** The authors and committers of its commits; absent if there are more than are read. */
  readonly contributors?: Contributors | undefined
  readonly reviews: readonly Review[]
}

/** The people in the commits of a pull request. Git accepts any name, so the commits can be wrong. */
export interface Contributors {
  /** Authors, co-authors and committers. */
  readonly accounts: readonly Account[]
  /** For each email address without an account, a commit that has it. */
  readonly unlinked: readonly string[]
}

/** The latest review by a reviewer with write access. */
export interface Review {
  readonly reviewer?: Account | undefined
  /** Whether the account of the reviewer has the type User. Apps can approve too. */
  readonly isUser: boolean
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING'
  /** The reviewed commit; absent if it no longer exists. */
  readonly commit?: string | undefined
}

/** The result of verifying the signature of the tag object. */
export interface Signature {
  /** The verifier: GitHub, git with the keys of this computer, or ssh-keygen with the allowed-signers file. */
  readonly verifiedBy: 'github' | 'git' | 'allowed-signers'
  readonly verified: boolean
  /** GitHub's reason (`valid`, `unsigned`, `unknown_key` ...), or the last line of git's output. */
  readonly reason: string
  /** The principal in the allowed-signers file whose key signed the tag. */
  readonly principal?: string | undefined
}

/** The changelog at the tagged commit, and its path. */
export type Changelog =
  | { readonly status: 'off' }
  | { readonly status: 'missing'; readonly path: string }
  | { readonly status: 'unusable'; readonly path: string; readonly problem: string }
  | { readonly status: 'read'; readonly path: string; readonly sections: readonly Section[] }

/** Every fact that a check can read. Each source provides what it can. Every other fact is unknown, with its reason. */
export interface Facts {
  readonly event: Fact<Event>
  readonly requestedTag: Fact<RequestedTag>
  readonly name: Fact<NameReading>
  readonly version: Fact<Version>
  readonly tag: Fact<TagState>
  readonly branches: Fact<ReleaseBranches>
  readonly releases: Fact<readonly Release[]>
  readonly releaseRank: Fact<ReleaseRank>
  readonly people: Fact<People>
  readonly maintainers: Fact<Maintainers>
  readonly teams: Fact<readonly Membership[]>
  readonly signature: Fact<Signature>
  readonly commitChecks: Fact<readonly CommitCheck[]>
  /** Whether the commit, by its own date, is older than GitHub keeps checks, statuses and runs. */
  readonly pastRetention: Fact<boolean>
  readonly pullRequests: Fact<readonly PullRequest[]>
  readonly changelog: Fact<Changelog>
  /** The body of the changelog entry of the version, as written; empty if there is no entry. */
  readonly releaseNotes: Fact<string>
  /** The version that each of `version-files` declares, in the order of the input. */
  readonly declaredVersions: Fact<readonly DeclaredVersion[]>
  /** Today as `YYYY-MM-DD` in the time zone that is furthest ahead (UTC+14). */
  readonly today: Fact<string>
}

export type FactName = keyof Facts
