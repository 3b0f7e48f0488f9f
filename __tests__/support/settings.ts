import { evaluate, type ControlResult } from '../../src/rules/evaluate.ts'
import type { AnyControl } from '../../src/rules/rule.ts'
import { placeholdersOf } from '../../src/rules/settings/shared/placeholders.ts'
import type { AuditPolicy } from '../../src/model/audit-policy.ts'
import type {
  BranchRules,
  Environment,
  EnvironmentState,
  RuleSource,
  Settings,
  TagRuleSource,
} from '../../src/model/settings.ts'
import { known, unknown, type Fact } from '../../src/model/fact.ts'
import { parseMaintainers } from '../../src/model/people/maintainers.ts'
import { parseTagPattern, type TagPattern } from '../../src/model/version/tag-pattern.ts'
import { publishYaml, workflowOf } from './publish-yaml.ts'

export const HIDDEN = unknown('permission-missing', 'Could not read it: HTTP 403.', 'Grant it.')

export const pattern = (text: string): TagPattern => {
  const parsed = parseTagPattern(text)
  if ('problem' in parsed) throw new Error(parsed.problem)
  return parsed
}

export const auditPolicy = (more: Partial<AuditPolicy> = {}): AuditPolicy => ({
  tagPattern: pattern('v{version}'),
  versionScheme: 'auto',
  environment: 'release',
  workflows: ['.github/workflows/publish.yml'],
  maintainersFile: '.github/MAINTAINERS',
  failOn: 'error',
  ...more,
})

/** A ruleset that has all rules on a branch, and that nobody may bypass. */
export const ruleSource = (more: Partial<RuleSource> = {}): RuleSource => ({
  name: 'ruleset "main"',
  pullRequest: { approvals: 1, dismissesStale: true },
  statusChecks: { contexts: ['test'], upToDate: true },
  linearHistory: true,
  blocksForcePush: true,
  blocksDeletion: true,
  bypass: known([]),
  ...more,
})

/** One that has no rule at all. */
export const emptySource = (more: Partial<RuleSource> = {}): RuleSource => ({
  name: 'branch protection',
  linearHistory: false,
  blocksForcePush: false,
  blocksDeletion: false,
  bypass: known([]),
  ...more,
})

export const branch = (sources: RuleSource[], more: Partial<BranchRules> = {}): BranchRules => ({
  name: 'main',
  isDefault: true,
  sources,
  ...more,
})

export const tagSource = (more: Partial<TagRuleSource> = {}): TagRuleSource => ({
  name: 'ruleset "tags"',
  coversReleases: true,
  restrictsCreation: false,
  restrictsUpdate: true,
  restrictsDeletion: true,
  bypass: known([]),
  ...more,
})

export const environment = (more: Partial<Environment> = {}): Fact<EnvironmentState> =>
  known({
    status: 'there',
    reviewers: [{ type: 'User', id: 583231, name: 'octocat' }],
    preventsSelfReview: true,
    adminsCanBypass: false,
    waitTimer: 0,
    deploymentPolicy: { kind: 'named', refs: [{ id: 1, name: 'v*', type: 'tag' }] },
    ...more,
  })

export const NO_ENVIRONMENT = known({ status: 'missing' } as const)

export const maintainers = (text: string) => known({ status: 'read', file: parseMaintainers(text) } as const)

/** A repository in which all is well. */
export const settings = (more: Partial<Settings> = {}): Settings => ({
  repository: known({ owner: 'octo-org', name: 'widget', ownerIsOrganization: true, defaultBranch: 'main' }),
  branches: known([branch([ruleSource()])]),
  tagRules: known({
    sources: [
      tagSource(),
      tagSource({
        name: 'ruleset "releases"',
        restrictsCreation: true,
        restrictsUpdate: false,
        restrictsDeletion: false,
        bypass: known(['team 71']),
      }),
    ],
  }),
  releaseTags: known(['v1.2.0', 'v1.1.0']),
  environment: environment(),
  actionsPolicy: known({ enabled: true, shaPinningRequired: true }),
  workflowPermissions: known({ default: 'read', canApprovePullRequests: false }),
  immutableReleases: known({ enabled: true, enforcedByOwner: false }),
  repositorySecrets: known(['CODECOV_TOKEN']),
  environmentSecrets: known([]),
  organizationSecrets: known([]),
  maintainers: maintainers('@octocat:583231\n'),
  maintainerAccounts: known([
    {
      entry: { kind: 'person', login: 'octocat', id: 583231, line: 1 },
      account: { id: 583231, role: 'admin', canWrite: true },
    },
  ]),
  publishWorkflow: known(workflowOf(publishYaml())),
  publishWorkflowAtTag: known({
    path: '.github/workflows/publish.yml',
    tag: 'v1.2.0',
    atTag: publishYaml(),
    onBranch: publishYaml(),
  }),
  ...more,
})

/** What `control` says where `more` is not as it should be. */
export const judged = (
  control: AnyControl,
  more: Partial<Settings> = {},
  policy: Partial<AuditPolicy> = {},
): ControlResult => {
  const [facts, judgedBy] = [settings(more), auditPolicy(policy)]
  return evaluate(control, facts, judgedBy, placeholdersOf(facts, judgedBy))
}
