import type { BranchState, FileState, TagState } from './release-facts.ts'

/** What is asked of one look at the repository. */
export interface SnapshotRequest {
  /** The tag's short name. */
  readonly tag: string
  /** The tagged commit, where the event names it: then the branches are answered at once. */
  readonly commit?: string | undefined
  /** Names of branches, none of them a glob; empty for the default branch. */
  readonly branches: readonly string[]
  /** The policy file to read from the default branch, and from the tagged commit for comparison. */
  readonly path?: string | undefined
  /** The file of aliases that the policy file takes, to read beside it. */
  readonly aliases?: string | undefined
  /** The allowed-signers file to read from the default branch. */
  readonly signers?: string | undefined
  /** Files to read from the tagged commit, where the event names it. */
  readonly tagged?: readonly string[] | undefined
}

/** What one look at the repository shows. */
export interface Snapshot {
  readonly tag: TagState
  /** The default branch and the commit at which its files were read; absent for an empty repository. */
  readonly defaultBranch?: { readonly name: string; readonly commit: string } | undefined
  /** Answers for `request.branches` (or the default branch); absent where `request.commit` was. */
  readonly branches?: readonly BranchState[] | undefined
  readonly file?: FileState | undefined
  readonly fileOnTag?: FileState | undefined
  readonly aliases?: FileState | undefined
  readonly signers?: FileState | undefined
  /** The files of `request.tagged`, in its order; absent where `request.commit` was. */
  readonly tagged?: readonly FileState[] | undefined
  /** Names of tags; all of them when `complete`. */
  readonly tags: { readonly names: readonly string[]; readonly complete: boolean }
}

/** A policy file of another repository, and the commit that it was read at. */
export interface PolicyFileRead {
  readonly commit: string
  readonly file: FileState
  readonly aliases?: FileState | undefined
}
