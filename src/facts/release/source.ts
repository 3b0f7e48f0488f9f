import type { Clock } from '../../model/clock.ts'
import type { Fact } from '../../model/fact.ts'
import type { BranchState, CommitCheck, FileState, PullRequest, Signature } from '../../model/release-facts.ts'
import type { Requests } from '../../model/requests.ts'
import type { PolicyFileRead, Snapshot, SnapshotRequest } from '../../model/snapshot.ts'
import type { Team } from '../../model/people/entry.ts'

/** What waiting takes. */
export interface Ports {
  readonly clock: Clock
  /** Gets a line for the job log that says what is waited for. */
  readonly progress: (line: string) => void
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
   * @param allowedSigners text of the allowed-signers file, which then decides
   */
  signature(tagObject: string, allowedSigners: string | undefined): Promise<Fact<Signature>>
  /** The numeric id of `login`, who started this attempt of the run. */
  triggeringId(login: string): Promise<Fact<number>>
  /** What it cost so far. */
  requests(): Requests
}
