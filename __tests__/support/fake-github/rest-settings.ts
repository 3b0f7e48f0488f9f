import { message, notFound, type Answer } from './answer.ts'
import { nodeId, numericId } from './ids.ts'
import { commitJson, repositoryJson, teamJson, userJson, type JsonObject } from './json.ts'
import { takePage } from './page.ts'
import { findOrganization, findTeam, userOf } from './people.ts'
import type { RepositoryRequest, RepositoryRoute, RestRequest } from './rest.ts'
import { findEntry, own, ownerOf, type ProtectionDescription, type RulesetDescription } from './world.ts'

const repository = '/repos/{owner}/{repo}'
const environment = `${repository}/environments/{environment_name}`
const epoch = '2020-01-01T00:00:00Z'

export const settingsRoutes: Record<string, RepositoryRoute> = {
  [`${repository}/branches/{branch}`]: { needs: 'contents', answer: branch },
  [`${repository}/branches/{branch}/protection`]: { needs: 'administration', answer: protection },
  [`${repository}/rules/branches/{branch}`]: { needs: 'metadata', answer: activeRules },
  [`${repository}/rulesets`]: { needs: 'metadata', answer: rulesets },
  [`${repository}/rulesets/{ruleset_id}`]: { needs: 'metadata', answer: oneRuleset },
  [environment]: { needs: 'actions', answer: oneEnvironment },
  [`${environment}/deployment-branch-policies`]: { needs: 'actions', answer: deploymentPolicies },
  [`${environment}/secrets`]: { needs: 'environments', answer: environmentSecrets },
  [`${repository}/actions/permissions`]: { needs: 'administration', answer: actionsPolicy },
  [`${repository}/actions/permissions/workflow`]: { needs: 'administration', answer: workflowPermissions },
  [`${repository}/immutable-releases`]: { needs: 'administration', answer: immutableReleases },
  [`${repository}/actions/secrets`]: {
    needs: 'secrets',
    answer: (request) => secretsAnswer(request, request.git.description.secrets),
  },
  [`${repository}/actions/organization-secrets`]: {
    needs: 'secrets',
    answer: (request) => secretsAnswer(request, request.git.description.organizationSecrets),
  },
}

/** The repositories of an organization that the token sees. */
export function organizationRepositories(request: RestRequest): Answer {
  const { world, access, git, url } = request.context
  const organization = findOrganization(world, request.parameter('org'))
  if (organization === undefined) return notFound()
  const names = Object.keys(world.repositories).filter((name) => ownerOf(name) === organization.login)
  const page = takePage(request, names.filter(access.sees).sort())
  const items = page.items.flatMap((name) => {
    const found = git(name)
    return found === undefined
      ? []
      : [{ ...repositoryJson(world, url, found), archived: found.description.archived === true }]
  })
  return { status: 200, headers: page.headers, body: items }
}

function branch(request: RepositoryRequest): Answer {
  const { git, context, repositoryUrl } = request
  const name = request.parameter('branch')
  const commit = own(git.description.branches, name)
  if (commit === undefined) return message(404, 'Branch not found')
  const self = `${repositoryUrl}/branches/${name}`
  const isProtected = own(git.description.protection ?? {}, name) !== undefined
  return {
    status: 200,
    body: {
      name,
      commit: commitJson(context.world, context.url, git, git.commit(commit)),
      _links: { self, html: `https://github.com/${git.fullName}/tree/${name}` },
      protected: isProtected,
      protection: { enabled: isProtected },
      protection_url: `${self}/protection`,
    },
  }
}

function protection(request: RepositoryRequest): Answer {
  const name = request.parameter('branch')
  const found = own(request.git.description.protection ?? {}, name)
  if (found === undefined) return message(404, 'Branch not protected')
  return { status: 200, body: protectionJson(request, `${request.repositoryUrl}/branches/${name}/protection`, found) }
}

function protectionJson(request: RepositoryRequest, url: string, found: ProtectionDescription): JsonObject {
  const { world, url: api } = request.context
  const { approvals, dismissStale = false, bypass = [], checks } = found
  const reviews = {
    url: `${url}/required_pull_request_reviews`,
    dismiss_stale_reviews: dismissStale,
    require_code_owner_reviews: false,
    required_approving_review_count: approvals,
    bypass_pull_request_allowances: {
      users: bypass.map((login) => userJson(api, userOf(world, login))),
      teams: [],
      apps: [],
    },
  }
  return {
    url,
    ...(approvals === undefined ? {} : { required_pull_request_reviews: reviews }),
    ...(checks === undefined
      ? {}
      : {
          required_status_checks: {
            url: `${url}/required_status_checks`,
            contexts_url: `${url}/required_status_checks/contexts`,
            strict: checks.strict,
            contexts: checks.contexts,
            checks: checks.contexts.map((context) => ({ context, app_id: null })),
          },
        }),
    enforce_admins: { url: `${url}/enforce_admins`, enabled: found.enforceAdmins === true },
    required_linear_history: { enabled: found.linearHistory === true },
    allow_force_pushes: { enabled: found.forcePushes === true },
    allow_deletions: { enabled: found.deletions === true },
  }
}

const rulesetsOf = ({ git }: RepositoryRequest): RulesetDescription[] => git.description.rulesets ?? []

function activeRules(request: RepositoryRequest): Answer {
  const name = request.parameter('branch')
  const { defaultBranch } = request.git.description
  const matches = (pattern: string): boolean =>
    pattern === '~ALL' ||
    (pattern === '~DEFAULT_BRANCH' ? name === defaultBranch : matchesRef(pattern, `refs/heads/${name}`))
  const applying = rulesetsOf(request).filter(
    ({ target, enforcement = 'active', include, exclude = [] }) =>
      target === 'branch' && enforcement === 'active' && include.some(matches) && !exclude.some(matches),
  )
  const rules = applying.flatMap((ruleset) =>
    ruleset.rules.map((rule) => ({
      ...rule,
      ruleset_id: ruleset.id,
      ruleset_source_type: ruleset.source ?? 'Repository',
      ruleset_source: sourceOf(request, ruleset),
    })),
  )
  const page = takePage(request, rules)
  return { status: 200, headers: page.headers, body: page.items }
}

/** Of GitHub's patterns, the stars alone. */
function matchesRef(pattern: string, ref: string): boolean {
  const source = pattern
    .split('*')
    .map((part) => part.replace(/[^\w/]/g, '\\$&'))
    .join('[^/]*')
  return new RegExp(`^${source}$`).test(ref)
}

const sourceOf = ({ git }: RepositoryRequest, { source = 'Repository' }: RulesetDescription): string =>
  source === 'Repository' ? git.fullName : ownerOf(git.fullName)

function rulesets(request: RepositoryRequest): Answer {
  const wanted = request.query.get('targets')?.split(',')
  const found = rulesetsOf(request).filter(({ target }) => wanted === undefined || wanted.includes(target))
  const visible = found.filter(
    ({ source }) => request.query.get('includes_parents') !== 'false' || source === undefined,
  )
  const page = takePage(request, visible)
  return { status: 200, headers: page.headers, body: page.items.map((each) => rulesetJson(request, each)) }
}

function oneRuleset(request: RepositoryRequest): Answer {
  const id = Number(request.parameter('ruleset_id'))
  const found = rulesetsOf(request).find((each) => each.id === id)
  if (found === undefined) return notFound()
  const { include, exclude = [], rules, bypass = [] } = found
  const mayEdit = request.context.access.mayAdminister(request.git.fullName)
  return {
    status: 200,
    body: {
      ...rulesetJson(request, found),
      conditions: { ref_name: { include, exclude } },
      rules,
      ...(mayEdit
        ? {
            bypass_actors: bypass.map((actor) => ({ bypass_mode: 'always', ...actor })),
            current_user_can_bypass: 'never',
          }
        : {}),
    },
  }
}

function rulesetJson(request: RepositoryRequest, ruleset: RulesetDescription): JsonObject {
  const { id, name, target, source = 'Repository', enforcement = 'active' } = ruleset
  const where = source === 'Repository' ? request.git.fullName : `organizations/${ownerOf(request.git.fullName)}`
  return {
    id,
    name,
    target,
    source_type: source,
    source: sourceOf(request, ruleset),
    enforcement,
    node_id: nodeId('RRS', id),
    _links: {
      self: { href: `${request.repositoryUrl}/rulesets/${id}` },
      html: { href: `https://github.com/${where}/rules/${id}` },
    },
    created_at: epoch,
    updated_at: epoch,
  }
}

const environmentOf = (request: RepositoryRequest) =>
  findEntry(request.git.description.environments, request.parameter('environment_name'))

function oneEnvironment(request: RepositoryRequest): Answer {
  const entry = environmentOf(request)
  if (entry === undefined) return notFound()
  const [name, found] = entry
  const { deploymentPolicy, adminsCanBypass } = found
  const rules = (found.protectionRules ?? []).map((rule) => {
    const id = numericId('rule', found.id, rule.type)
    const base = { id, node_id: nodeId('GA', id), type: rule.type.toLowerCase() }
    if (rule.type === 'WAIT_TIMER') return { ...base, wait_timer: rule.timeout ?? 0 }
    if (rule.type === 'BRANCH_POLICY') return base
    const reviewers = (rule.reviewers ?? []).map((reviewer) => reviewerJson(request, reviewer))
    return { ...base, prevent_self_review: rule.preventSelfReview === true, reviewers }
  })
  return {
    status: 200,
    body: {
      id: found.id,
      node_id: nodeId('EN', found.id),
      name,
      url: `${request.repositoryUrl}/environments/${encodeURIComponent(name)}`,
      html_url: `https://github.com/${request.git.fullName}/deployments/activity_log?environments_filter=${name}`,
      created_at: epoch,
      updated_at: epoch,
      protection_rules: rules,
      deployment_branch_policy:
        deploymentPolicy === undefined
          ? null
          : {
              protected_branches: deploymentPolicy === 'protected',
              custom_branch_policies: deploymentPolicy !== 'protected',
            },
    },
    ...(adminsCanBypass === undefined ? {} : { undescribed: { can_admins_bypass: adminsCanBypass } }),
  }
}

function reviewerJson(request: RepositoryRequest, name: string): JsonObject {
  const { world, url } = request.context
  const [, slug] = /^team:(.+)$/.exec(name) ?? []
  if (slug === undefined) return { type: 'User', reviewer: userJson(url, userOf(world, name)) }
  const organization = findOrganization(world, ownerOf(request.git.fullName))
  const team = organization && findTeam(organization, slug)
  if (team === undefined) throw new Error(`the world has no team ${slug}`)
  return { type: 'Team', reviewer: { ...teamJson(url, team), parent: null } }
}

function deploymentPolicies(request: RepositoryRequest): Answer {
  const found = environmentOf(request)?.[1]
  if (found === undefined) return notFound()
  const refs = Array.isArray(found.deploymentPolicy) ? found.deploymentPolicy : []
  const page = takePage(request, refs)
  const items = page.items.map(({ name, type }) => {
    const id = numericId('policy', found.id, type, name)
    return { id, node_id: nodeId('GATE', id), name, type }
  })
  return { status: 200, headers: page.headers, body: { total_count: refs.length, branch_policies: items } }
}

function environmentSecrets(request: RepositoryRequest): Answer {
  const found = environmentOf(request)?.[1]
  return found === undefined ? notFound() : secretsAnswer(request, found.secrets)
}

function secretsAnswer(request: RepositoryRequest, names: string[] = []): Answer {
  const page = takePage(request, names)
  const secrets = page.items.map((name) => ({ name, created_at: epoch, updated_at: epoch }))
  return { status: 200, headers: page.headers, body: { total_count: names.length, secrets } }
}

function actionsPolicy({ git, repositoryUrl }: RepositoryRequest): Answer {
  const { enabled = true, shaPinningRequired = false } = git.description.actions ?? {}
  const policy = {
    allowed_actions: 'all',
    selected_actions_url: `${repositoryUrl}/actions/permissions/selected-actions`,
    sha_pinning_required: shaPinningRequired,
  }
  return { status: 200, body: { enabled, ...(enabled ? policy : {}) } }
}

function workflowPermissions({ git }: RepositoryRequest): Answer {
  const { defaultWorkflowPermissions = 'write', canApprovePullRequests = true } = git.description.actions ?? {}
  return {
    status: 200,
    body: {
      default_workflow_permissions: defaultWorkflowPermissions,
      can_approve_pull_request_reviews: canApprovePullRequests,
    },
  }
}

function immutableReleases({ git }: RepositoryRequest): Answer {
  const { enabled = false, enforcedByOwner = false } = git.description.immutableReleases ?? {}
  return enabled ? { status: 200, body: { enabled, enforced_by_owner: enforcedByOwner } } : notFound()
}
