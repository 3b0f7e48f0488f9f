/** A literal description of the part of GitHub that a test needs. */
export interface World {
  users: Record<string, UserDescription>
  organizations?: Record<string, OrganizationDescription>
  repositories: Record<string, RepositoryDescription>
  tokens: Record<string, TokenDescription>
}

export interface UserDescription {
  id: number
  type?: 'User' | 'Bot'
  name?: string
  email?: string
}

export interface OrganizationDescription {
  id: number
  teams: Record<string, TeamDescription>
}

export interface TeamDescription {
  id: number
  name?: string
  /** Slug of the parent team: who is in this team is in the parent as well. */
  parent?: string
  members: Record<string, 'active' | 'pending'>
  maintainers?: string[]
  /** Visible only to tokens that say `secretTeams`. */
  secret?: boolean
}

export type PermissionName =
  | 'contents'
  | 'actions'
  | 'checks'
  | 'statuses'
  | 'pull-requests'
  | 'members'
  | 'administration'
  | 'secrets'
  | 'environments'

export interface TokenDescription {
  kind: 'workflow' | 'app' | 'pat'
  permissions?: Partial<Record<PermissionName, 'read' | 'write'>>
  /** Default: every repository for an app or a PAT, none (besides public ones) for a workflow. */
  repositories?: string[]
  secretTeams?: true
  expired?: true
}

export interface RepositoryDescription {
  id: number
  private?: boolean
  fork?: boolean
  archived?: boolean
  /** null: an empty repository. */
  defaultBranch: string | null
  commits: Record<string, CommitDescription>
  branches: Record<string, string>
  tags: Record<string, TagTarget>
  runs?: Record<string, RunDescription>
  collaborators?: Record<string, Role>
  /** Rules in force on every tag ref. */
  tagRules?: RuleDescription[]
  environments?: Record<string, EnvironmentDescription>
  /** Those of the organization that apply to it included. */
  rulesets?: RulesetDescription[]
  /** Classic protection, by the names of branches. */
  protection?: Record<string, ProtectionDescription>
  actions?: ActionsDescription
  immutableReleases?: { enabled: boolean; enforcedByOwner?: boolean }
  /** Names of the secrets of the repository, and of those that the organization shares with it. */
  secrets?: string[]
  organizationSecrets?: string[]
}

export interface RulesetDescription {
  id: number
  name: string
  target: 'branch' | 'tag'
  source?: 'Repository' | 'Organization'
  enforcement?: 'active' | 'evaluate' | 'disabled'
  /** Patterns of full ref names, `~ALL` or `~DEFAULT_BRANCH`. */
  include: string[]
  exclude?: string[]
  rules: { type: string; parameters?: Record<string, unknown> }[]
  bypass?: { actor_id?: number | null; actor_type: string; bypass_mode?: string }[]
}

export interface ProtectionDescription {
  approvals?: number
  dismissStale?: boolean
  /** May merge without a review. */
  bypass?: string[]
  checks?: { contexts: string[]; strict: boolean }
  enforceAdmins?: boolean
  linearHistory?: boolean
  forcePushes?: boolean
  deletions?: boolean
}

export interface ActionsDescription {
  enabled?: boolean
  shaPinningRequired?: boolean
  defaultWorkflowPermissions?: 'read' | 'write'
  canApprovePullRequests?: boolean
}

export type Role = 'admin' | 'maintain' | 'write' | 'triage' | 'read'

export interface CommitDescription {
  parents?: string[]
  message?: string
  date?: string
  author?: Person
  /** Default: the author. */
  committer?: Person
  coAuthors?: Person[]
  /** Changes to the first parent's tree; null deletes a file. */
  files?: Record<string, FileDescription | null>
  signature?: { state: string; signer?: string; wasSignedByGitHub?: boolean }
  checks?: CheckDescription[]
  statuses?: StatusDescription[]
  pullRequests?: PullRequestDescription[]
}

/** A login, or a name and an address that belong to no account. */
export type Person = string | { name: string; email: string }

export type FileDescription = string | { text?: string; mode?: number; binary?: true; truncated?: true; size?: number }

export interface CheckDescription {
  name: string
  /** Slug of the app, default github-actions; its id is 15368 for that one and must else be given. */
  app?: string
  appId?: number
  id?: number
  status?: 'queued' | 'in_progress' | 'completed'
  conclusion?: 'success' | 'failure' | 'neutral' | 'cancelled' | 'skipped' | 'timed_out' | 'action_required' | null
  /** The workflow run behind it; default: one of its own for github-actions, none for other apps. */
  run?: { id: number; event?: string; workflow?: { id: number; name: string } } | null
  /** The id of its check suite; default: one for each workflow run, and one for each other app. */
  suite?: number
}

export interface StatusDescription {
  context: string
  state: 'success' | 'failure' | 'error' | 'pending'
  creator?: string
}

export interface PullRequestDescription {
  number: number
  state?: 'MERGED' | 'OPEN' | 'CLOSED'
  base?: string
  baseRepository?: string
  /** Names of commits. The merge commit is by default the commit that lists the pull request. */
  head?: string
  mergeCommit?: string
  /** Its commits, default the head alone. */
  commits?: string[]
  author?: string | null
  mergedBy?: string | null
  reviewDecision?: 'APPROVED' | 'CHANGES_REQUESTED' | 'REVIEW_REQUIRED' | null
  reviews?: ReviewDescription[]
}

export interface ReviewDescription {
  author: string | null
  state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING'
  /** Name of the commit that was reviewed, default the pull request's head. */
  commit?: string
  submittedAt?: string
  /** May the reviewer push? Default true. */
  writer?: boolean
}

/** The name of a commit (a lightweight tag), or an object. */
export type TagTarget = string | AnnotatedTag | { object: 'tree'; commit: string } | BlobTarget

export interface BlobTarget {
  object: 'blob'
  commit: string
  path: string
}

export interface AnnotatedTag {
  object: 'annotated'
  /** What the id of the tag object is made from, default the ref's name. An object never changes: a moved tag needs another one. */
  as?: string
  /** The name written in the tag object, default the ref's name. */
  names?: string
  target: TagTarget
  tagger?: string | { name: string; email: string; date?: string; user?: string }
  date?: string
  message?: string
  verification?: Verification
}

export interface Verification {
  verified: boolean
  reason: string
  signature?: string | null
  payload?: string | null
  verified_at?: string | null
}

export interface RunDescription {
  actor: string
  triggeringActor?: string
  attempt?: number
  event?: string
  path?: string
  /** Name of the commit. */
  head: string
  headBranch?: string | null
  status?: string
  conclusion?: string | null
}

export interface RuleDescription {
  type: string
  ruleset: {
    id: number
    name: string
    enforcement?: 'ACTIVE' | 'EVALUATE' | 'DISABLED'
    source?: 'Repository' | 'Organization'
  }
}

export interface EnvironmentDescription {
  id: number
  protectionRules?: {
    type: 'REQUIRED_REVIEWERS' | 'WAIT_TIMER' | 'BRANCH_POLICY'
    timeout?: number
    preventSelfReview?: boolean
    /** Logins of users, or `team:slug`. */
    reviewers?: string[]
  }[]
  /** undefined: GitHub does not say. */
  adminsCanBypass?: boolean
  /** Default: any branch and tag. */
  deploymentPolicy?: 'protected' | { name: string; type: 'branch' | 'tag' }[]
  secrets?: string[]
}

/** The entry of a record under a name that GitHub compares without regard to case. */
export function findEntry<T>(record: Record<string, T> | undefined, name: string): [string, T] | undefined {
  if (record === undefined) return undefined
  if (Object.hasOwn(record, name)) return [name, record[name] as T]
  const wanted = name.toLowerCase()
  return Object.entries(record).find(([key]) => key.toLowerCase() === wanted)
}

/** The entry of a record; a name such as `constructor` finds nothing. */
export function own<T>(record: Record<string, T>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined
}

export function ownerOf(repository: string): string {
  return repository.slice(0, repository.indexOf('/'))
}
