import type { Section } from './changelog/changelog.ts'
import type { DeclaredVersion } from './version-files/declared-version.ts'
import type { PolicyFile } from './people/policy-file.ts'
import type { Account, Team } from './people/entry.ts'
import type { NameReading } from './version/read-name.ts'
import type { Version } from './version/version.ts'
import type { Event, RequestedTag } from './event.ts'
import type { Fact, Unknown } from './fact.ts'

export type ObjectType = 'commit' | 'tag' | 'tree' | 'blob'

/** A git object by id (40 or 64 hex digits) and type. */
export interface GitObject {
  readonly oid: string
  readonly type: ObjectType
}

/** Bytes of the largest file that is read. */
export const LARGEST_FILE = 5_000_000
export const TOO_LARGE = 'a file larger than 5 MB'

/** A file of a commit's tree, as far as it can be read. */
export type FileState =
  | { readonly status: 'missing' }
  | {
      readonly status: 'unusable'
      readonly problem: string
      /** The id of the blob, where only the way in which it was asked for cut it off. */
      readonly cut?: string | undefined
    }
  | { readonly status: 'text'; readonly text: string; /** The id of the blob. */ readonly oid: string }

/** A tag as the repository has it now. */
export interface TagState {
  /** What the ref points at; undefined when there is no such tag. */
  readonly object?: GitObject
  /** The name written inside the tag object; only for an annotated tag. */
  readonly writtenName?: string
  /** The account that the tagger's mail belongs to; only for an annotated tag, and only as GitHub tells it. */
  readonly tagger?: Account
  /** What the tag object points at; only for an annotated tag. */
  readonly target?: GitObject
  /** The commit that it all comes to; undefined when it does not come to a commit. */
  readonly commit?: string
  /** When the commit says that it was made, in milliseconds since the epoch: its author can write any time there. */
  readonly committedAt?: number | undefined
  /** The same ref as GitHub has it, where the tag was read from a local repository and a token was given. */
  readonly published?: Fact<GitObject | undefined>
  /** True for a tag that is still to be made, judged as it would be on the local HEAD. */
  readonly planned?: boolean
}

/** A branch from which the release may come. */
export interface BranchState {
  readonly name: string
  readonly exists: boolean
  /** Whether the tag's commit is on it. */
  readonly contains: boolean
}

export interface ReleaseBranches {
  /** The names and globs that hold for this tag's channel. */
  readonly expected: readonly string[]
  readonly branches: readonly BranchState[]
}

/** A tag of the repository that reads as a release of the same package. */
export interface Release {
  readonly tag: string
  readonly version: Version
}

/** Where the version stands among the releases of its package. */
export interface ReleaseRank {
  readonly isLatest: boolean
  readonly npmTag: string
}

/** Everyone whose word the run stands on. */
export interface People {
  /** Who started the run for the first time. */
  readonly actor: Account
  /** Who started this attempt. The runner tells the login alone; the id is asked for where a pinned entry needs it. */
  readonly triggering: Account
  /** Why the id of `triggering` could not be had. */
  readonly triggeringIdUnknown?: Unknown
  /** `payload.sender`, the account that GitHub saw acting; absent where the payload has none. */
  readonly sender?: Account
  /** 1 for the first attempt. */
  readonly attempt: number
}

/** The file that says who may release, from the default branch. */
export type Maintainers =
  | { readonly status: 'off' }
  | { readonly status: 'missing'; readonly where: string }
  /** There, but no plain text file that could be read (a link, a folder, binary). */
  | { readonly status: 'unusable'; readonly where: string; readonly problem: string }
  | {
      readonly status: 'read'
      readonly where: string
      readonly commit: string
      /** The id of the blob. */
      readonly blob: string
      readonly file: PolicyFile
      /** The same path at the tagged commit, where it differs: never a grant, only an explanation. */
      readonly onTag?: PolicyFile
    }

/** Whether one person is in one team. */
export interface Membership {
  readonly team: Team
  readonly login: string
  readonly state: Fact<'active' | 'pending' | 'none'>
}

/** A check run or commit status on the tagged commit. */
export interface CommitCheck {
  readonly name: string
  /** The slug of the app that made a check run; null where GitHub does not tell it, absent for a commit status. */
  readonly app?: string | null
  /** The check suite of a check run, one a workflow run; null where GitHub does not tell it, absent for a commit status. */
  readonly suite?: string | null | undefined
  readonly state: 'success' | 'failure' | 'skipped' | 'neutral' | 'pending'
  /** GitHub's own word: `TIMED_OUT`, `CANCELLED`, `ERROR`, `QUEUED` ... */
  readonly detail: string
  /** When it began, in ISO 8601, or empty where that is not told; the latest run of a name is the one that counts. */
  readonly startedAt: string
  /** Orders runs that began in the same second. */
  readonly id: number
  /** Whether it is a job of the very run that the gate stands in. */
  readonly ownRun: boolean
}

/** A merged pull request that brought the commit in. */
export interface PullRequest {
  readonly number: number
  /** The branch that it was merged into, in this repository. */
  readonly base: string
  /** The last commit of its branch: an approval of any other is stale. */
  readonly head: string
  /** The commit that the merge made; absent where GitHub does not tell it. */
  readonly mergeCommit?: string | undefined
  /** Absent for a deleted account. */
  readonly author?: Account
  /** Who wrote or committed its commits; absent where they are more than are read. */
  readonly contributors?: Contributors | undefined
  readonly reviews: readonly Review[]
}

/** The people behind the commits of a pull request. Git takes any name, so this is what the commits say. */
export interface Contributors {
  /** Authors, co-authors and committers. */
  readonly accounts: readonly Account[]
  /** For each mail address that belongs to no account, a commit that has it. */
  readonly unlinked: readonly string[]
}

/** The last word of one reviewer who may write to the repository. */
export interface Review {
  readonly reviewer?: Account
  /** Whether the reviewer's account is of the type User: apps can approve too. */
  readonly isUser: boolean
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING'
  /** The commit that was reviewed; absent when it is gone. */
  readonly commit?: string
}

/** The signature of the tag object, as GitHub or git verified it. */
export interface Signature {
  /** Who says so: GitHub, git with the keys of this machine, or ssh-keygen with the allowed-signers file. */
  readonly verifiedBy: 'github' | 'git' | 'allowed-signers'
  readonly verified: boolean
  /** GitHub's reason (`valid`, `unsigned`, `unknown_key` ...) or git's last line. */
  readonly reason: string
  /** The principal of the allowed-signers file whose key made it. */
  readonly principal?: string
}

/** The changelog of the tagged commit, and its path there. */
export type Changelog =
  | { readonly status: 'off' }
  | { readonly status: 'missing'; readonly path: string }
  | { readonly status: 'unusable'; readonly path: string; readonly problem: string }
  | { readonly status: 'read'; readonly path: string; readonly sections: readonly Section[] }

/** All that checks can ask for. Each source fills what it can; the rest is unknown, and says why. */
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
  /** Whether the commit is older than GitHub keeps checks, statuses and runs, by its own date. */
  readonly pastRetention: Fact<boolean>
  readonly pullRequests: Fact<readonly PullRequest[]>
  readonly changelog: Fact<Changelog>
  /** The body of the version's entry, as written; empty where there is none. */
  readonly releaseNotes: Fact<string>
  /** What each of `version-files` declares, in the order of the input. */
  readonly declaredVersions: Fact<readonly DeclaredVersion[]>
  /** Today as `YYYY-MM-DD` where the day is furthest ahead (UTC+14). */
  readonly today: Fact<string>
}

export type FactName = keyof Facts
