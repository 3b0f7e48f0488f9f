import type { PolicyFile } from '../people/policy-file.ts'
import type { Account, Team } from '../people/entry.ts'
import type { NameReading } from '../version/read-name.ts'
import type { Version } from '../version/version.ts'
import type { Event, Subject } from './event.ts'
import type { Fact, Unknown } from './fact.ts'

export type ObjectType = 'commit' | 'tag' | 'tree' | 'blob'

/** A git object by id (40 or 64 hex digits) and type. */
export interface GitObject {
  readonly oid: string
  readonly type: ObjectType
}

/** A tag as the repository has it now. */
export interface TagState {
  /** What the ref points at; undefined when there is no such tag. */
  readonly object?: GitObject
  /** The name written inside the tag object; only for an annotated tag. */
  readonly writtenName?: string
  /** What the tag object points at; only for an annotated tag. */
  readonly target?: GitObject
  /** The commit that it all comes to; undefined when it does not come to a commit. */
  readonly commit?: string
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
export interface Standing {
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

/** All that checks can ask for. Each source fills what it can; the rest is unknown, and says why. */
export interface Facts {
  readonly event: Fact<Event>
  readonly subject: Fact<Subject>
  readonly name: Fact<NameReading>
  readonly version: Fact<Version>
  readonly tag: Fact<TagState>
  readonly branches: Fact<ReleaseBranches>
  readonly releases: Fact<readonly Release[]>
  readonly standing: Fact<Standing>
  readonly people: Fact<People>
  readonly maintainers: Fact<Maintainers>
  readonly teams: Fact<readonly Membership[]>
}

export type FactName = keyof Facts
