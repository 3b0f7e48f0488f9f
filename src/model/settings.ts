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

/** Whoever may act in spite of a rule: `Team 71`, `Role admin (pull requests only)`. */
export type Bypass = readonly string[]

/** What one look at a repository tells. */
export interface Look extends RepositoryState {
  readonly hasDevelop: boolean
  /** In the order in which they were asked for. */
  readonly files: readonly FileState[]
  /** The newest 100 by the dates of their commits; without a commit where the tag comes to none. */
  readonly tags: readonly { readonly name: string; readonly commit: string | undefined }[]
}

/** A ruleset, as GitHub's API has it. */
export interface Ruleset {
  readonly name: string
  readonly target: 'branch' | 'tag'
  readonly enforcement: 'active' | 'evaluate' | 'disabled'
  /** Undefined where the token may not see it. */
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

/** A ruleset that is set up: of the repository, or of the level that `source_type` names. */
export interface LiveRuleset extends Ruleset {
  readonly id: number
  readonly source_type?: string | undefined
}

/** What holds on one branch, put together from every active ruleset and from classic protection. */
export interface BranchRules {
  readonly name: string
  readonly isDefault: boolean
  readonly sources: readonly RuleSource[]
  /** Why there may be more than `sources`: classic protection shows only to an administrator's token. */
  readonly unseen?: Unknown | undefined
}

/** The rules that one ruleset, or classic protection, has in force on a branch. */
export interface RuleSource {
  /** `ruleset "main"`, `organization ruleset "all"`, `branch protection`. */
  readonly name: string
  readonly pullRequest?: { readonly approvals: number; readonly dismissesStale: boolean } | undefined
  readonly statusChecks?: { readonly contexts: readonly string[]; readonly upToDate: boolean } | undefined
  readonly linearHistory: boolean
  readonly blocksForcePush: boolean
  readonly blocksDeletion: boolean
  /** Who may act in spite of it; empty when nobody may. */
  readonly bypass: Fact<Bypass>
}

/** What rulesets have in force on the release tags. */
export interface TagRules {
  readonly sources: readonly TagRuleSource[]
}

export interface TagRuleSource {
  readonly name: string
  /** Whether it covers every tag that a release could have. */
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
  /** Undefined where GitHub does not tell. */
  readonly adminsCanBypass: boolean | undefined
  /** In minutes. */
  readonly waitTimer: number
  readonly deploymentPolicy: DeploymentPolicy
}

/** An environment of a name, if there is one. */
export type EnvironmentState = { readonly status: 'missing' } | ({ readonly status: 'there' } & Environment)

/** A required reviewer, with the login or slug for a person to read. */
export interface EnvironmentReviewer {
  readonly type: 'User' | 'Team'
  readonly id: number
  readonly name: string
}

/** What may be deployed to an environment. */
export type DeploymentPolicy =
  | { readonly kind: 'any' }
  | { readonly kind: 'protected-branches' }
  | { readonly kind: 'named'; readonly refs: readonly DeploymentRef[] }

/** A branch or tag that may be deployed, or a pattern of them. */
export interface DeploymentRef {
  readonly id: number
  readonly name: string
  readonly type: 'branch' | 'tag'
}

/** The policy of the repository on actions. */
export interface ActionsPolicy {
  readonly enabled: boolean
  /** `all`, `local_only` or `selected`; undefined where actions are off. */
  readonly allowedActions?: string | undefined
  readonly shaPinningRequired: boolean | undefined
}

/** What `GITHUB_TOKEN` may do where a workflow does not say. */
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

/** An account, as far as the repository goes. */
export type Collaborator =
  | { readonly status: 'none' }
  | { readonly status: 'there'; readonly id: number; readonly role: string; readonly canWrite: boolean }

/** An entry of that file, and the account that has its login now. */
export interface MaintainerAccount {
  readonly entry: Line<Person>
  /** Undefined when no account has the login. */
  readonly account: { readonly id: number; readonly role: string; readonly canWrite: boolean } | undefined
}

/** The text of the publish workflow at the newest release tag and on the default branch. */
export interface WorkflowAtTag {
  readonly path: string
  /** Undefined while there is no release. */
  readonly tag: string | undefined
  /** Undefined where the file is not there. */
  readonly atTag: string | undefined
  readonly onBranch: string | undefined
}

/** Everything that a control can ask for. */
export interface Settings {
  readonly repository: Fact<RepositoryState>
  /** The default branch, and `develop` where it exists. */
  readonly branches: Fact<readonly BranchRules[]>
  readonly tagRules: Fact<TagRules>
  /** The newest tags that are releases by their names, the highest version first. */
  readonly releaseTags: Fact<readonly string[]>
  readonly environment: Fact<EnvironmentState>
  readonly actionsPolicy: Fact<ActionsPolicy>
  readonly workflowPermissions: Fact<WorkflowPermissions>
  readonly immutableReleases: Fact<ImmutableReleases>
  /** Names of the secrets of the repository, the environment and the organization that the repository can use. */
  readonly repositorySecrets: Fact<readonly string[]>
  readonly environmentSecrets: Fact<readonly string[]>
  readonly organizationSecrets: Fact<readonly string[]>
  readonly maintainers: Fact<MaintainersFile>
  readonly maintainerAccounts: Fact<readonly MaintainerAccount[]>
  /** The publish workflow on the default branch; unknown where there is none, or where it is no YAML. */
  readonly publishWorkflow: Fact<PublishWorkflow>
  readonly publishWorkflowAtTag: Fact<WorkflowAtTag>
}

export type SettingName = keyof Settings

/**
 * Whether a 404 means that the setting is not there. A token that may not read the administration of a repository gets
 * the same answer: only one that has read another such setting can tell.
 */
export const isNotSet = (fact: Fact<unknown>, administration: Fact<unknown>): boolean =>
  !fact.known && fact.code === 'not-found' && administration.known
