import { forbidden, message, notFound, type Answer } from './answer.ts'
import { numericId } from './ids.ts'
import { findOrganization } from './people.ts'
import { settingsRoutes } from './rest-settings.ts'
import type { RepositoryRequest, RestRequest } from './rest.ts'
import { findEntry, ownerOf, type EnvironmentDescription, type RulesetDescription } from './world.ts'

const repository = '/repos/{owner}/{repo}'
const environment = `${repository}/environments/{environment_name}`
const policies = `${environment}/deployment-branch-policies`

type Write = (request: RepositoryRequest, body: never) => Answer

/** Every route here takes Administration: write. A body has been checked against GitHub's description before. */
const routes: Record<string, Write> = {
  [`POST ${repository}/rulesets`]: createRuleset,
  [`PUT ${repository}/rulesets/{ruleset_id}`]: updateRuleset,
  [`PUT ${environment}`]: putEnvironment,
  [`POST ${policies}`]: addPolicy,
  [`DELETE ${policies}/{branch_policy_id}`]: deletePolicy,
  [`PUT ${repository}/actions/permissions`]: putActions,
  [`PUT ${repository}/actions/permissions/workflow`]: putWorkflowPermissions,
  [`PUT ${repository}/immutable-releases`]: putImmutableReleases,
}

const done: Answer = { status: 204, body: null }

/** undefined: GitHub has that route, but the fake does not play it. Changes the world. */
export function answerWrite(method: string, template: string, request: RestRequest, body: unknown): Answer | undefined {
  const write = routes[`${method} ${template}`]
  if (write === undefined) return undefined
  const { access, git: findGit, url } = request.context
  const git = findGit(`${request.parameter('owner')}/${request.parameter('repo')}`)
  if (git === undefined || !access.sees(git.fullName)) return notFound()
  if (!access.mayAdminister(git.fullName)) {
    return access.description.kind === 'pat' ? notFound() : forbidden('administration=write')
  }
  return write({ ...request, git, repositoryUrl: `${url}/repos/${git.fullName}` }, body as never)
}

interface RulesetBody {
  name: string
  target?: 'branch' | 'tag'
  enforcement: 'active' | 'evaluate' | 'disabled'
  bypass_actors?: RulesetDescription['bypass']
  conditions?: { ref_name: { include: string[]; exclude: string[] } }
  rules?: RulesetDescription['rules']
}

function createRuleset(request: RepositoryRequest, body: RulesetBody): Answer {
  const { description } = request.git
  const rulesets = (description.rulesets ??= [])
  if (rulesets.some(({ name, source }) => name === body.name && source !== 'Organization')) {
    return message(422, 'Validation Failed: Name must be unique')
  }
  const id = Math.max(0, ...rulesets.map((ruleset) => ruleset.id)) + 1
  rulesets.push(stored(id, body))
  return { ...showRuleset(request, id), status: 201 }
}

function updateRuleset(request: RepositoryRequest, body: RulesetBody): Answer {
  const rulesets = request.git.description.rulesets ?? []
  const index = rulesets.findIndex(({ id }) => id === Number(request.parameter('ruleset_id')))
  const found = rulesets[index]
  if (found === undefined || found.source === 'Organization') return notFound()
  rulesets[index] = {
    ...stored(found.id, body),
    ...(body.bypass_actors === undefined ? { bypass: found.bypass ?? [] } : {}),
  }
  return showRuleset(request, found.id)
}

const stored = (id: number, body: RulesetBody): RulesetDescription => ({
  id,
  name: body.name,
  target: body.target ?? 'branch',
  enforcement: body.enforcement,
  include: body.conditions?.ref_name.include ?? [],
  exclude: body.conditions?.ref_name.exclude ?? [],
  rules: (body.rules ?? []).map(withDefaults),
  bypass: body.bypass_actors ?? [],
})

/** GitHub adds the parameters that were left out. */
function withDefaults({ type, parameters }: RulesetDescription['rules'][number]): RulesetDescription['rules'][number] {
  const defaults: Record<string, Record<string, unknown>> = {
    pull_request: { allowed_merge_methods: ['merge', 'squash', 'rebase'], required_reviewers: [] },
    required_status_checks: { do_not_enforce_on_create: false },
  }
  const all = { ...defaults[type], ...parameters }
  return Object.keys(all).length === 0 ? { type } : { type, parameters: all }
}

function show(request: RepositoryRequest, template: string, parameters: Record<string, string> = {}): Answer {
  const route = settingsRoutes[template]
  if (route === undefined) throw new Error(`the fake does not play GET ${template}`)
  return route.answer({ ...request, parameter: (name) => parameters[name] ?? request.parameter(name) })
}

const showRuleset = (request: RepositoryRequest, id: number): Answer =>
  show(request, `${repository}/rulesets/{ruleset_id}`, { ruleset_id: String(id) })

interface EnvironmentBody {
  wait_timer?: number
  prevent_self_review?: boolean
  can_admins_bypass?: boolean
  reviewers?: { type: 'User' | 'Team'; id: number }[] | null
  deployment_branch_policy?: { protected_branches: boolean; custom_branch_policies: boolean } | null
}

/** What is left out of the body is set back, but for the bypass of administrators. */
function putEnvironment(request: RepositoryRequest, body: EnvironmentBody): Answer {
  const { description } = request.git
  const environments = (description.environments ??= {})
  const asked = request.parameter('environment_name')
  const [name, before] = findEntry(environments, asked) ?? [asked, undefined]
  const reviewers = (body.reviewers ?? []).map(({ type, id }) => reviewerName(request, type, id))
  if (reviewers.includes(undefined)) return message(422, 'Validation Failed: a reviewer is not there')
  const policy = body.deployment_branch_policy ?? undefined
  if (policy !== undefined && policy.protected_branches === policy.custom_branch_policies) {
    return message(422, 'protected_branches and custom_branch_policies cannot have the same value')
  }
  const rules: NonNullable<EnvironmentDescription['protectionRules']> = []
  if ((body.wait_timer ?? 0) > 0) rules.push({ type: 'WAIT_TIMER', timeout: body.wait_timer ?? 0 })
  if (reviewers.length > 0) {
    rules.push({
      type: 'REQUIRED_REVIEWERS',
      preventSelfReview: body.prevent_self_review === true,
      reviewers: reviewers.filter((reviewer) => reviewer !== undefined),
    })
  }
  if (policy !== undefined) rules.push({ type: 'BRANCH_POLICY' })
  const patterns = Array.isArray(before?.deploymentPolicy) ? before.deploymentPolicy : []
  environments[name] = {
    id: before?.id ?? numericId('environment', request.git.fullName, name),
    protectionRules: rules,
    adminsCanBypass: body.can_admins_bypass ?? before?.adminsCanBypass ?? true,
    ...(policy === undefined ? {} : { deploymentPolicy: policy.protected_branches ? 'protected' : patterns }),
    ...(before?.secrets === undefined ? {} : { secrets: before.secrets }),
  }
  return show(request, environment)
}

function reviewerName({ context, git }: RepositoryRequest, type: 'User' | 'Team', id: number): string | undefined {
  if (type === 'User') return Object.entries(context.world.users).find(([, user]) => user.id === id)?.[0]
  const organization = findOrganization(context.world, ownerOf(git.fullName))
  const slug = Object.entries(organization?.teams ?? {}).find(([, team]) => team.id === id)?.[0]
  return slug === undefined ? undefined : `team:${slug}`
}

function customPolicies(request: RepositoryRequest) {
  const found = findEntry(request.git.description.environments, request.parameter('environment_name'))?.[1]
  return found !== undefined && Array.isArray(found.deploymentPolicy)
    ? { id: found.id, list: found.deploymentPolicy }
    : undefined
}

function addPolicy(
  request: RepositoryRequest,
  { name, type = 'branch' }: { name: string; type?: 'branch' | 'tag' },
): Answer {
  const policy = customPolicies(request)
  if (policy === undefined) return notFound()
  if (policy.list.some((one) => one.name === name && one.type === type)) return { status: 303, body: null }
  policy.list.push({ name, type })
  const id = numericId('policy', policy.id, type, name)
  return { status: 200, body: { id, name, type } }
}

function deletePolicy(request: RepositoryRequest): Answer {
  const policy = customPolicies(request)
  const id = Number(request.parameter('branch_policy_id'))
  const index = policy?.list.findIndex(({ type, name }) => numericId('policy', policy.id, type, name) === id) ?? -1
  if (policy === undefined || index === -1) return notFound()
  policy.list.splice(index, 1)
  return done
}

function putActions({ git }: RepositoryRequest, body: { enabled: boolean; sha_pinning_required?: boolean }): Answer {
  const before = git.description.actions
  git.description.actions = {
    ...before,
    enabled: body.enabled,
    shaPinningRequired: body.sha_pinning_required ?? before?.shaPinningRequired ?? false,
  }
  return done
}

function putWorkflowPermissions(
  { git }: RepositoryRequest,
  body: { default_workflow_permissions?: 'read' | 'write'; can_approve_pull_request_reviews?: boolean },
): Answer {
  const { default_workflow_permissions: access, can_approve_pull_request_reviews: approve } = body
  git.description.actions = {
    ...git.description.actions,
    ...(access === undefined ? {} : { defaultWorkflowPermissions: access }),
    ...(approve === undefined ? {} : { canApprovePullRequests: approve }),
  }
  return done
}

function putImmutableReleases({ git }: RepositoryRequest): Answer {
  git.description.immutableReleases = { ...git.description.immutableReleases, enabled: true }
  return done
}
