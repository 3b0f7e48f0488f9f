import type { Fact, Unknown } from './fact.ts'
import type { Person } from './people/entry.ts'
import type { Line, PolicyFile } from './people/policy-file.ts'
import type { FileState } from './release-facts.ts'
import type { PublishWorkflow } from './workflow/publish-workflow.ts'

/** The repository itself. */
export interface RepositoryState {
  readonly owner: string
  readonly name: string
  readonly ownerIsOrganization: boolean
  /** Empty for an empty repository. */
  readonly defaultBranch: string
}

/** The people and roles that can bypass a rule: `team 71`, `role admin (in pull requests)`. */
export type Bypass = readonly string[]

/** The result of the first request about a repository. */
export interface Look extends RepositoryState {
  readonly hasDevelop: boolean
  /** In the order of the request. */
  readonly files: readonly FileState[]
  /** The newest 100 by commit date; without a commit if the tag does not point at one. */
  readonly tags: readonly { readonly name: string; readonly commit: string | undefined }[]
}

/** A ruleset, as GitHub's API has it. */
export interface Ruleset {
  readonly name: string
  readonly target: 'branch' | 'tag'
  readonly enforcement: 'active' | 'evaluate' | 'disabled'
  /** Undefined if the token cannot see it. */
  readonly bypass_actors?: readonly BypassActor[] | undefined
  readonly conditions: {
    readonly ref_name: { readonly include: readonly string[]; readonly exclude: readonly string[] }
  }
  readonly rules: readonly Rule[]
}

/** One rule of a ruleset. */
export interface Rule {
  readonly type: string
  readonly parameters?: Readonly<Record<string, unknown>> | undefined
}

/** An entry of a ruleset's bypass list. */
export interface BypassActor {
  readonly actor_type: string
  readonly actor_id?: number | null | undefined
  readonly bypass_mode?: string | undefined
}

/** An existing ruleset of the repository, or of the level in `source_type`. */
export interface LiveRuleset extends Ruleset {
  readonly id: number
  readonly source_type?: string | undefined
}

/** The rules of one branch, from every active ruleset and from classic branch protection. */
export interface BranchRules {
  readonly name: string
  readonly isDefault: boolean
  readonly sources: readonly RuleSource[]
  /** Why there may be more than `sources`: only an administrator's token sees classic branch protection. */
  readonly unseen?: Unknown | undefined
}

/** The rules that one ruleset, or classic branch protection, enforces on a branch. */
export interface RuleSource {
  /** `ruleset "main"`, `organization ruleset "all"`, `branch protection`. */
  readonly name: string
  readonly pullRequest?: { readonly approvals: number; readonly dismissesStale: boolean } | undefined
  readonly statusChecks?: { readonly contexts: readonly string[]; readonly upToDate: boolean } | undefined
  readonly linearHistory: boolean
  readonly blocksForcePush: boolean
  readonly blocksDeletion: boolean
  /** The people and roles that can bypass it; empty if nobody can. */
  readonly bypass: Fact<Bypass>
}

/** The rules that rulesets enforce on release tags. */
export interface TagRules {
  readonly sources: readonly TagRuleSource[]
}

export interface TagRuleSource {
  readonly name: string
  /** Whether it covers every possible release tag. */
  readonly coversReleases: boolean
  readonly restrictsCreation: boolean
  readonly restrictsUpdate: boolean
  readonly restrictsDeletion: boolean
  readonly bypass: Fact<Bypass>
}

/** A deployment environment. */
export interface Environment {
  readonly reviewers: readonly EnvironmentReviewer[]
  readonly preventsSelfReview: boolean
  /** Undefined if GitHub does not report it. */
  readonly adminsCanBypass: boolean | undefined
  /** In minutes. */
  readonly waitTimer: number
  readonly deploymentPolicy: DeploymentPolicy
}

/** An environment, if it exists. */
export type EnvironmentState = { readonly status: 'missing' } | ({ readonly status: 'there' } & Environment)

/** A required reviewer; the name is a login or a team slug. */
export interface EnvironmentReviewer {
  readonly type: 'User' | 'Team'
  readonly id: number
  readonly name: string
}

/** The branches and tags that can deploy to an environment. */
export type DeploymentPolicy =
  | { readonly kind: 'any' }
  | { readonly kind: 'protected-branches' }
  | { readonly kind: 'named'; readonly refs: readonly DeploymentRef[] }

/** A branch or tag that can deploy, or a pattern of them. */
export interface DeploymentRef {
  readonly id: number
  readonly name: string
  readonly type: 'branch' | 'tag'
}

/** The GitHub Actions policy of the repository. */
export interface ActionsPolicy {
  readonly enabled: boolean
  /** `all`, `local_only` or `selected`; undefined if GitHub Actions is off. */
  readonly allowedActions?: string | undefined
  readonly shaPinningRequired: boolean | undefined
}

/** The permissions of `GITHUB_TOKEN` in a workflow that does not set them. */
export interface WorkflowPermissions {
  readonly default: 'read' | 'write'
  readonly canApprovePullRequests: boolean
}

export interface ImmutableReleases {
  readonly enabled: boolean
  readonly enforcedByOwner: boolean
}

/** The file that says who may release. */
export type MaintainersFile =
  | { readonly status: 'missing' }
  | { readonly status: 'unusable'; readonly problem: string }
  | { readonly status: 'read'; readonly file: PolicyFile }

/** An account and its role in the repository. */
export type Collaborator =
  | { readonly status: 'none' }
  | { readonly status: 'there'; readonly id: number; readonly role: string; readonly canWrite: boolean }

/** An entry of that file, and the account that currently has its login. */
export interface MaintainerAccount {
  readonly entry: Line<Person>
  /** Undefined if no account has the login. */
  readonly account: { readonly id: number; readonly role: string; readonly canWrite: boolean } | undefined
}

/** The text of the publish workflow at the newest release tag and on the default branch. */
export interface WorkflowAtTag {
  readonly path: string
  /** Undefined if there is no release yet. */
  readonly tag: string | undefined
  /** Undefined if the file does not exist. */
  readonly atTag: string | undefined
  readonly onBranch: string | undefined
}

/** Every setting that a control can read. */
export interface Settings {
  readonly repository: Fact<RepositoryState>
  /** The default branch, and `develop` where it exists. */
  readonly branches: Fact<readonly BranchRules[]>
  readonly tagRules: Fact<TagRules>
  /** The newest tags with the name of a release, the highest version first. */
  readonly releaseTags: Fact<readonly string[]>
  readonly environment: Fact<EnvironmentState>
  readonly actionsPolicy: Fact<ActionsPolicy>
  readonly workflowPermissions: Fact<WorkflowPermissions>
  readonly immutableReleases: Fact<ImmutableReleases>
  /** The names of the secrets that the repository can use: its own, and those of the environment and the organization. */
  readonly repositorySecrets: Fact<readonly string[]>
  readonly environmentSecrets: Fact<readonly string[]>
  readonly organizationSecrets: Fact<readonly string[]>
  readonly maintainers: Fact<MaintainersFile>
  readonly maintainerAccounts: Fact<readonly MaintainerAccount[]>
  /** The publish workflow on the default branch; unknown if it does not exist or is not YAML. */
  readonly publishWorkflow: Fact<PublishWorkflow>
  readonly publishWorkflowAtTag: Fact<WorkflowAtTag>
}

export type SettingName = keyof Settings

/**
 * Whether a 404 means that the setting does not exist. A token without the permission to read the administration of a
 * repository gets the same response, so the token must have read another such setting.
 */
export const isNotSet = (fact: Fact<unknown>, administration: Fact<unknown>): boolean =>
  !fact.known && fact.code === 'not-found' && administration.known
