import type { Fact } from '../../model/fact.ts'
import type {
  BranchState,
  CommitCheck,
  FileState,
  PullRequest,
  Signature,
  TagState,
} from '../../model/release-facts.ts'
import type { Requests } from '../../model/requests.ts'
import type { Team } from '../../model/people/entry.ts'

export interface SnapshotRequest {
  /** The tag's short name. */
  readonly tag: string
  /** The commit that the tag is said to come to, where the event tells it: then the branches are answered at once. */
  readonly commit?: string
  /** Names of branches, none of them a glob; empty for the default branch. */
  readonly branches: readonly string[]
  /** The policy file to read from the default branch, and from the tagged commit for comparison. */
  readonly path?: string
  /** The file of aliases that the policy file takes, to read beside it. */
  readonly aliases?: string | undefined
  /** The allowed-signers file to read from the default branch. */
  readonly signers?: string
  /** Files to read from the tagged commit, where the event tells it. */
  readonly tagged?: readonly string[]
}

/** What one look at the repository tells. */
export interface Snapshot {
  readonly tag: TagState
  /** The default branch and the commit at which its files were read; absent for an empty repository. */
  readonly defaultBranch?: { readonly name: string; readonly commit: string }
  /** Answers for `request.branches` (or the default branch); absent where `request.commit` was. */
  readonly branches?: readonly BranchState[]
  readonly file?: FileState
  readonly fileOnTag?: FileState
  readonly aliases?: FileState | undefined
  readonly signers?: FileState
  /** The files of `request.tagged`, in its order; absent where `request.commit` was. */
  readonly tagged?: readonly FileState[]
  /** Names of tags; all of them when `complete`. */
  readonly tags: { readonly names: readonly string[]; readonly complete: boolean }
}

/** A policy file of another repository. */
export interface PolicyFileRead {
  readonly commit: string
  readonly file: FileState
  readonly aliases?: FileState | undefined
}

/** Where facts come from. Nothing here throws: what could not be read comes back as unknown, with the reason. */
export interface Source {
  snapshot(request: SnapshotRequest): Promise<Fact<Snapshot>>
  /**
   * A file on the default branch of another repository (`owner/repo`), with the commit that it was read at.
   * @param aliases a second file to read at the same commit
   */
  file(repository: string, path: string, aliases?: string): Promise<Fact<PolicyFileRead>>
  /**
   * A file that came back cut off, whole, by the id of its blob.
   * @param repository `owner/repo`, where it is another one's
   */
  blob(oid: string, repository?: string): Promise<Fact<FileState>>
  /** Every branch whose name begins with `prefix`. */
  branchNames(prefix: string): Promise<Fact<readonly string[]>>
  /** Whether `commit` is on each of `branches`. */
  branches(commit: string, branches: readonly string[]): Promise<Fact<readonly BranchState[]>>
  /** Every tag whose name begins with `prefix`. */
  tagNames(prefix: string): Promise<Fact<readonly string[]>>
  membership(team: Team, login: string): Promise<Fact<'active' | 'pending' | 'none'>>
  /** Files of `commit`, in the order of `paths`. */
  files(commit: string, paths: readonly string[]): Promise<Fact<readonly FileState[]>>
  /** Every check run and commit status on `commit`, older runs of a name included. */
  commitChecks(commit: string): Promise<Fact<readonly CommitCheck[]>>
  /** The merged pull requests of this repository that `commit` came in with. */
  pullRequests(commit: string): Promise<Fact<readonly PullRequest[]>>
  /**
   * The signature of a tag object (not of a tag that is lightweight or still to be made).
   * @param allowedSigners text of the allowed-signers file, whose word is then taken
   */
  signature(tagObject: string, allowedSigners: string | undefined): Promise<Fact<Signature>>
  /** The numeric id of `login`, who started this attempt of the run. */
  triggeringId(login: string): Promise<Fact<number>>
  /** What it cost so far. */
  requests(): Requests
}
