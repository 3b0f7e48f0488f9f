import type { Fact } from '../../model/fact.ts'
import type { FileState } from '../../model/release-facts.ts'
import type { Requests } from '../../model/requests.ts'
import type {
  ActionsPolicy,
  Collaborator,
  EnvironmentState,
  ImmutableReleases,
  LiveRuleset,
  Look,
  RuleSource,
  WorkflowPermissions,
} from '../../model/settings.ts'

/** Where the settings of one repository come from. Nothing here throws: what could not be read comes back as unknown. */
export interface SettingsSource {
  /** The repository, and files of its default branch. */
  look(paths: readonly string[]): Promise<Fact<Look>>
  /** A file of a commit. */
  file(commit: string, path: string): Promise<Fact<FileState>>
  /** What active rulesets of every level have in force on a branch. */
  branchRulesets(branch: string): Promise<Fact<readonly RuleSource[]>>
  /** Classic protection: its rules, or undefined if the branch has no such rules. */
  classicProtection(branch: string): Promise<Fact<RuleSource | undefined>>
  /** The active rulesets over tags, of every level. */
  tagRulesets(): Promise<Fact<readonly LiveRuleset[]>>
  environment(name: string): Promise<Fact<EnvironmentState>>
  actionsPolicy(): Promise<Fact<ActionsPolicy>>
  workflowPermissions(): Promise<Fact<WorkflowPermissions>>
  /** @param administration another setting that only an administrator's token sees: it tells off from hidden */
  immutableReleases(administration: Promise<Fact<unknown>>): Promise<Fact<ImmutableReleases>>
  repositorySecrets(): Promise<Fact<readonly string[]>>
  environmentSecrets(environment: string): Promise<Fact<readonly string[]>>
  organizationSecrets(): Promise<Fact<readonly string[]>>
  collaborator(login: string): Promise<Fact<Collaborator>>
  requests(): Requests
}
