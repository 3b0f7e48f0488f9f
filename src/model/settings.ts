import type { Fact, Unknown } from './fact.ts'
import type { Person } from './people/entry.ts'
import type { Line, PolicyFile } from './people/policy-file.ts'
import type { PublishWorkflow } from './workflow/publish-workflow.ts'

/** The repository itself. */
export interface RepositoryState {
  readonly owner: string
  readonly name: string
  readonly ownerIsOrganization: boolean
  readonly defaultBranch: string
}

/** Whoever may act in spite of a rule: `Team 71`, `Role admin (pull requests only)`. */
export type Bypass = readonly string[]

/** An entry of a ruleset's bypass list, as GitHub's API has it. */
export interface BypassActor {
  readonly actor_type: string
  readonly actor_id?: number | null | undefined
  readonly bypass_mode?: string | undefined
}

/** What holds on one branch, put together from every active ruleset and from classic protection. */
export interface BranchRules {
  readonly name: string
  readonly isDefault: boolean
  readonly sources: readonly RuleSource[]
  /** Why there may be more than `sources`: classic protection shows only to an administrator's token. */
  readonly unseen?: Unknown
}

/** The rules that one ruleset, or classic protection, has in force on a branch. */
export interface RuleSource {
  /** `ruleset "main"`, `organization ruleset "all"`, `branch protection`. */
  readonly name: string
  readonly pullRequest?: { readonly approvals: number; readonly dismissesStale: boolean }
  readonly statusChecks?: { readonly contexts: readonly string[]; readonly upToDate: boolean }
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
export type EnvironmentState =
  | { readonly status: 'missing' }
  | {
      readonly status: 'there'
      readonly reviewers: readonly string[]
      readonly preventsSelfReview: boolean
      /** Undefined where GitHub does not tell. */
      readonly adminsCanBypass: boolean | undefined
      readonly deploymentPolicy: DeploymentPolicy
    }

export type DeploymentPolicy =
  | { readonly kind: 'any' }
  | { readonly kind: 'protected-branches' }
  | { readonly kind: 'named'; readonly refs: readonly { readonly name: string; readonly type: 'branch' | 'tag' }[] }

/** The policy of the repository on actions. */
export interface ActionsPolicy {
  readonly enabled: boolean
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
