import type { Fact } from '../model/fact.ts'
import { ACTIONS_POLICY, WORKFLOW_PERMISSIONS } from '../model/recommended.ts'
import type {
  ActionsPolicy,
  DeploymentRef,
  Environment,
  EnvironmentState,
  ImmutableReleases,
  LiveRuleset,
  Ruleset,
  WorkflowPermissions,
} from '../model/settings.ts'
import { RULESETS, type RulesetName } from './desired.ts'
import { strengthenEnvironment, type EnvironmentPlan } from './environment.ts'
import { strengthenRuleset, type Conflict } from './strengthen.ts'

/** One request that writes a setting, below `/repos/{owner}/{repo}/`. */
export interface WriteRequest {
  readonly method: 'POST' | 'PUT' | 'DELETE'
  readonly route: string
  readonly parameters: Readonly<Record<string, string>>
  readonly body?: unknown
}

/** One value that differs from the goal. */
export interface Change {
  readonly what: string
  readonly from: string
  readonly to: string
}

/** The state of one setting, and how to fix it. */
export type Step = { readonly setting: string } & (
  | { readonly status: 'same' }
  | { readonly status: 'different'; readonly changes: readonly Change[]; readonly requests: readonly WriteRequest[] }
  /** A person must decide: no fix keeps the current setting as strict as it is. */
  | { readonly status: 'conflict'; readonly problem: string }
  | { readonly status: 'unknown'; readonly problem: string; readonly fix: string }
)

/** The settings as they are. */
export interface Live {
  readonly workflowPermissions: Fact<WorkflowPermissions>
  readonly actionsPolicy: Fact<ActionsPolicy>
  readonly immutableReleases: Fact<ImmutableReleases>
  readonly environment: Fact<EnvironmentState>
  readonly rulesets: Readonly<Record<RulesetName, Fact<LiveRuleset | undefined>>>
}

/** The settings as they should be, with every ID. */
export interface Goal {
  readonly environmentName: string
  readonly environment: Fact<EnvironmentPlan>
  readonly rulesets: Readonly<Record<RulesetName, Ruleset>>
}

/** The state of each setting, in the order to apply them. */
export function difference(live: Live, goal: Goal): Step[] {
  return [
    step('workflow permissions', live.workflowPermissions, workflowPermissions),
    step('actions', live.actionsPolicy, actions),
    step('immutable releases', live.immutableReleases, immutableReleases),
    environmentStep(live.environment, goal),
    ...RULESETS.map((name) => {
      const wanted = goal.rulesets[name]
      return step(`ruleset "${wanted.name}"`, live.rulesets[name], (current) => ruleset(current, wanted))
    }),
  ]
}

/** The current and the wanted setting as plain values, and the requests that change one into the other. */
interface Comparison {
  readonly from: unknown
  readonly to: unknown
  readonly requests: readonly WriteRequest[]
}

function step<T>(setting: string, fact: Fact<T>, compare: (value: T) => Comparison | Conflict): Step {
  if (!fact.known) return { setting, status: 'unknown', problem: fact.missing, fix: fact.fix }
  const comparison = compare(fact.value)
  if ('conflict' in comparison) return { setting, status: 'conflict', problem: comparison.conflict }
  const changes = changesBetween(comparison.from, comparison.to)
  if (changes.length === 0) return { setting, status: 'same' }
  return { setting, status: 'different', changes, requests: comparison.requests }
}

function workflowPermissions(current: WorkflowPermissions): Comparison {
  return {
    from: {
      default_workflow_permissions: current.default,
      can_approve_pull_request_reviews: current.canApprovePullRequests,
    },
    to: WORKFLOW_PERMISSIONS,
    requests: [{ method: 'PUT', route: 'actions/permissions/workflow', parameters: {}, body: WORKFLOW_PERMISSIONS }],
  }
}

function actions({ enabled, allowedActions, shaPinningRequired }: ActionsPolicy): Comparison | Conflict {
  if (!enabled) return { conflict: 'GitHub Actions is disabled, so no release can run.' }
  const body = { enabled: true, allowed_actions: allowedActions, ...ACTIONS_POLICY }
  return {
    from: { sha_pinning_required: shaPinningRequired ?? false },
    to: ACTIONS_POLICY,
    requests: [{ method: 'PUT', route: 'actions/permissions', parameters: {}, body }],
  }
}

const immutableReleases = ({ enabled }: ImmutableReleases): Comparison => ({
  from: { enabled },
  to: { enabled: true },
  requests: [{ method: 'PUT', route: 'immutable-releases', parameters: {} }],
})

function environmentStep(fact: Fact<EnvironmentState>, { environmentName, environment }: Goal): Step {
  const setting = `environment ${environmentName}`
  if (!environment.known) return step(setting, environment, () => ({ from: {}, to: {}, requests: [] }))
  return step(setting, fact, (current) => compareEnvironment(environmentName, current, environment.value))
}

function compareEnvironment(name: string, state: EnvironmentState, desired: EnvironmentPlan): Comparison | Conflict {
  const current = state.status === 'missing' ? undefined : state
  const plan = strengthenEnvironment(current, desired)
  if ('conflict' in plan) return plan
  const parameters = { environment_name: name }
  const patterns = current?.deploymentPolicy.kind === 'named' ? current.deploymentPolicy.refs : []
  const isKept = ({ name: pattern, type }: DeploymentRef): boolean => type === 'tag' && plan.tags.includes(pattern)
  const added = plan.tags.filter((tag) => !patterns.some((pattern) => isKept(pattern) && pattern.name === tag))
  const route = 'environments/{environment_name}'
  return {
    from: current === undefined ? undefined : showEnvironment(current, patterns.map(showPattern)),
    to: showEnvironment(
      plan,
      plan.tags.map((tag) => showPattern({ name: tag, type: 'tag' })),
    ),
    requests: [
      { method: 'PUT', route, parameters, body: environmentBody(plan) },
      ...added.map((tag): WriteRequest => ({
        method: 'POST',
        route: `${route}/deployment-branch-policies`,
        parameters,
        body: { name: tag, type: 'tag' },
      })),
      ...patterns
        .filter((pattern) => !isKept(pattern))
        .map(({ id }): WriteRequest => ({
          method: 'DELETE',
          route: `${route}/deployment-branch-policies/{branch_policy_id}`,
          parameters: { ...parameters, branch_policy_id: String(id) },
        })),
    ],
  }
}

const showPattern = ({ name, type }: { name: string; type: string }): string => `${type} ${name}`

const showEnvironment = (
  { reviewers, preventsSelfReview, adminsCanBypass, waitTimer }: Omit<Environment, 'deploymentPolicy'>,
  deployments: readonly string[],
) => ({
  reviewers: reviewers.map(({ name }) => name).sort(),
  prevent_self_review: preventsSelfReview,
  can_admins_bypass: adminsCanBypass,
  wait_timer: waitTimer,
  deployments: [...deployments].sort(),
})

const environmentBody = ({ reviewers, preventsSelfReview, adminsCanBypass, waitTimer }: EnvironmentPlan) => ({
  wait_timer: waitTimer,
  prevent_self_review: preventsSelfReview,
  // Some versions of GitHub Enterprise Server do not know it, so it is sent only if it is false.
  can_admins_bypass: adminsCanBypass === false ? false : undefined,
  reviewers: reviewers.map(({ type, id }) => ({ type, id })),
  deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
})

function ruleset(current: LiveRuleset | undefined, desired: Ruleset): Comparison | Conflict {
  const request = (merged: Ruleset): WriteRequest =>
    current === undefined
      ? { method: 'POST', route: 'rulesets', parameters: {}, body: merged }
      : { method: 'PUT', route: 'rulesets/{ruleset_id}', parameters: { ruleset_id: String(current.id) }, body: merged }
  const merged = current === undefined ? desired : strengthenRuleset(current, desired)
  if ('conflict' in merged) return merged
  return {
    from: current === undefined ? undefined : showRuleset(current),
    to: showRuleset(merged),
    requests: [request(merged)],
  }
}

const showRuleset = ({ enforcement, bypass_actors: actors, conditions, rules }: Ruleset) => ({
  enforcement,
  bypass: (actors ?? [])
    .map(
      ({ actor_type, actor_id, bypass_mode }) =>
        `${[actor_type, actor_id ?? ''].join(' ').trim()}, ${bypass_mode ?? 'always'}`,
    )
    .sort(),
  include: [...conditions.ref_name.include].sort(),
  exclude: [...conditions.ref_name.exclude].sort(),
  rules: Object.fromEntries(rules.map(({ type, parameters }) => [type, parameters ?? true])),
})

/** The values of two settings that differ, each under its path. */
function changesBetween(from: unknown, to: unknown): Change[] {
  const [before, after] = [flatten(from), flatten(to)]
  const names = [...new Set([...before.keys(), ...after.keys()])]
  return names
    .map((what) => ({ what, from: before.get(what) ?? 'none', to: after.get(what) ?? 'none' }))
    .filter(({ from, to }) => from !== to)
}

function flatten(value: unknown, path = ''): Map<string, string> {
  if (value === undefined) return new Map()
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return new Map([[path, show(value)]])
  const below = Object.entries(value).map(([name, each]) => [...flatten(each, path === '' ? name : `${path}.${name}`)])
  return new Map(below.flat())
}

const show = (value: unknown): string => {
  if (typeof value === 'string') return value
  if (!Array.isArray(value)) return JSON.stringify(value)
  return value.length === 0 ? 'none' : value.map(show).join('; ')
}
