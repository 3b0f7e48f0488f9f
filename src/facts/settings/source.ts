import type { Fact } from '../../model/fact.ts'
import type { FileState } from '../../model/release-facts.ts'
import type { Requests } from '../../model/requests.ts'
import type {
  ActionsPolicy,
  EnvironmentState,
  ImmutableReleases,
  RuleSource,
  WorkflowPermissions,
  Bypass,
} from '../../model/settings.ts'

/** What one look at a repository tells. */
export interface Look {
  readonly owner: string
  readonly name: string
  readonly ownerIsOrganization: boolean
  /** Empty for an empty repository. */
  readonly defaultBranch: string
  readonly hasDevelop: boolean
  /** In the order in which they were asked for. */
  readonly files: readonly FileState[]
  /** The newest 100 by the dates of their commits; without a commit where the tag comes to none. */
  readonly tags: readonly { readonly name: string; readonly commit: string | undefined }[]
}

/** A ruleset over tags, as it is set up. */
export interface TagRuleset {
  readonly name: string
  readonly include: readonly string[]
  readonly exclude: readonly string[]
  readonly rules: readonly string[]
  readonly bypass: Fact<Bypass>
}

/** Whoever has a login, as far as the repository goes. */
export type Account =
  | { readonly status: 'none' }
  | { readonly status: 'there'; readonly id: number; readonly role: string; readonly canWrite: boolean }

/** Where the settings of one repository come from. Nothing here throws: what could not be read comes back as unknown. */
export interface SettingsSource {
  /** The repository, and files of its default branch. */
  look(paths: readonly string[]): Promise<Fact<Look>>
  /** A file of a commit. */
  file(commit: string, path: string): Promise<Fact<FileState>>
  /** What active rulesets of every level have in force on a branch. */
  branchRulesets(branch: string): Promise<Fact<readonly RuleSource[]>>
  /** Classic protection: its rules, or undefined where there is none. */
  classicProtection(branch: string): Promise<Fact<RuleSource | undefined>>
  tagRulesets(): Promise<Fact<readonly TagRuleset[]>>
  environment(name: string): Promise<Fact<EnvironmentState>>
  actionsPolicy(): Promise<Fact<ActionsPolicy>>
  workflowPermissions(): Promise<Fact<WorkflowPermissions>>
  immutableReleases(): Promise<Fact<ImmutableReleases>>
  repositorySecrets(): Promise<Fact<readonly string[]>>
  environmentSecrets(environment: string): Promise<Fact<readonly string[]>>
  organizationSecrets(): Promise<Fact<readonly string[]>>
  account(login: string): Promise<Fact<Account>>
  requests(): Requests
}
