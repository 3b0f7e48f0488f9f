import { known, mapFact, unknown, type Fact } from '../../model/fact.ts'
import { createClient, type Client, type Purpose } from '../../github/client/client.ts'
import { withMeter } from '../../github/client/meter.ts'
import { filesQuery } from '../../github/api/queries.ts'
import { readFiles, taggedFiles } from '../../github/api/shapes.ts'
import type { Transport } from '../../github/client/transport.ts'
import type { SettingsSource, TagRuleset } from './source.ts'
import type { Bypass, EnvironmentState, RuleSource } from '../../model/settings.ts'
import { bypassActor } from '../../model/rulesets.ts'
import { getAll } from '../../github/api/pages.ts'
import { lookQuery } from '../../github/api/settings-queries.ts'
import * as shapes from '../../github/api/settings-shapes.ts'

export interface RepositoryName {
  readonly owner: string
  readonly name: string
}

const ADMINISTRATION =
  "Pass a token with the repository permission Administration: read (an App's token, see actions/create-github-app-token, or a fine-grained personal token); the workflow's own token cannot have it."

/** Opens the settings of one repository. */
export function openSettings(
  { owner, name }: RepositoryName,
  token: string,
  apiUrl: string,
  network: Transport,
): SettingsSource {
  const { transport, requests } = withMeter(network)
  const client = createClient(token, apiUrl, transport)
  const repository = { owner, repo: name }
  const route = (path: string): string => `/repos/{owner}/{repo}${path}`
  const at = (what: string): string => `${what} of ${owner}/${name}`
  const contents: Purpose = {
    what: at('the branches, tags and files'),
    grant: `Pass a token with Contents: read on ${owner}/${name}.`,
  }
  const rules: Purpose = {
    what: at('the rulesets'),
    grant: `Pass a token with Metadata: read on ${owner}/${name}: any token of the repository has it.`,
  }
  const actions: Purpose = {
    what: at('the environment'),
    grant: 'Give the job `permissions: actions: read`, or pass a token with Actions: read.',
  }
  const administration = (what: string): Purpose => ({ what: at(what), grant: ADMINISTRATION })
  const secrets = (what: string, permission: string): Purpose => ({
    what: at(what),
    grant: `Pass a token with the repository permission ${permission}: read; the workflow's own token cannot have it.`,
  })

  const rulesets = new Map<number, Promise<Fact<shapes.Ruleset>>>()
  /** A ruleset, asked for once however many rules come from it. */
  function ruleset(id: number): Promise<Fact<shapes.Ruleset>> {
    const asked =
      rulesets.get(id) ??
      client.get(
        route('/rulesets/{ruleset_id}'),
        { ...repository, ruleset_id: String(id), includes_parents: 'true' },
        rules,
        shapes.readRuleset,
      )
    rulesets.set(id, asked)
    return asked
  }

  async function ruleSource(id: number, level: string, active: readonly shapes.Rule[], queued: boolean) {
    const read = await ruleset(id)
    const title = read.known ? titleOf(read.value, level) : `ruleset ${id}`
    return toRuleSource(title, active, read.known ? bypassOf(read.value, title) : read, queued)
  }

  return {
    requests,

    look: (paths) =>
      client.graphql(
        lookQuery(paths.length),
        { owner, name, ...Object.fromEntries(paths.map((path, index) => [`file${index}`, path])) },
        contents,
        (data) => shapes.toLook(data, paths.length),
      ),

    file: (commit, path) =>
      client.graphql(filesQuery(1), { owner, name, commit, file0: path }, contents, (data) => {
        const [file] = taggedFiles(readFiles(data).repository.commit, 1)
        return file ?? { status: 'missing' }
      }),

    async branchRulesets(branch) {
      const active = await getAll(
        client,
        route('/rules/branches/{branch}'),
        { ...repository, branch },
        rules,
        shapes.readActiveRules,
      )
      if (!active.known) return active
      const queued = active.value.some(({ type }) => type === 'merge_queue')
      const ids = [...new Set(active.value.map(({ ruleset_id: id }) => id))]
      const sources = ids.map((id) => {
        const own = active.value.filter((rule) => rule.ruleset_id === id)
        return ruleSource(id, own[0]?.ruleset_source_type ?? '', own, queued)
      })
      return known(await Promise.all(sources))
    },

    async classicProtection(branch) {
      const branchState = await client.get(
        route('/branches/{branch}'),
        { ...repository, branch },
        contents,
        shapes.readBranch,
      )
      // Everybody sees whether a branch is protected, and only administrators how.
      if (branchState.known && !branchState.value.protected) return known(undefined)
      return client.get(
        route('/branches/{branch}/protection'),
        { ...repository, branch },
        administration(`the protection of the branch ${branch}`),
        (data) => toClassicSource(shapes.readProtection(data)),
      )
    },

    async tagRulesets() {
      const list = await getAll(
        client,
        route('/rulesets'),
        { ...repository, targets: 'tag', includes_parents: 'true' },
        rules,
        shapes.readRulesets,
      )
      if (!list.known) return list
      const active = list.value.filter(({ enforcement }) => enforcement === 'active')
      const found: TagRuleset[] = []
      for (const fact of await Promise.all(active.map(({ id }) => ruleset(id)))) {
        if (!fact.known) return fact
        const title = titleOf(fact.value, fact.value.source_type ?? '')
        const { include = [], exclude = [] } = fact.value.conditions?.ref_name ?? {}
        const types = fact.value.rules.map(({ type }) => type)
        found.push({ name: title, include, exclude, rules: types, bypass: bypassOf(fact.value, title) })
      }
      return known(found)
    },

    async environment(environment) {
      const parameters = { ...repository, environment_name: environment }
      const read = await client.get<'missing' | ReturnType<typeof shapes.readEnvironment>>(
        route('/environments/{environment_name}'),
        parameters,
        actions,
        shapes.readEnvironment,
        (status) => (status === 404 ? 'missing' : undefined),
      )
      if (!read.known) return read
      if (read.value === 'missing') return known({ status: 'missing' })
      const { protection_rules: protection, deployment_branch_policy: policy, can_admins_bypass: bypass } = read.value
      const reviews = protection.filter(({ type }) => type === 'required_reviewers')
      const state = {
        status: 'there' as const,
        reviewers: reviews.flatMap(({ reviewers }) =>
          reviewers.map(({ reviewer }) => reviewer.login ?? `team ${reviewer.slug ?? ''}`),
        ),
        preventsSelfReview: reviews.some((each) => each.prevent_self_review),
        adminsCanBypass: bypass,
      }
      const withPolicy = (deploymentPolicy: Extract<EnvironmentState, { status: 'there' }>['deploymentPolicy']) => ({
        ...state,
        deploymentPolicy,
      })
      if (policy === null) return known(withPolicy({ kind: 'any' }))
      if (!policy.custom_branch_policies) return known(withPolicy({ kind: 'protected-branches' }))
      const refs = await getAll(
        client,
        route('/environments/{environment_name}/deployment-branch-policies'),
        parameters,
        actions,
        (data) => shapes.readDeploymentPolicies(data).branch_policies,
      )
      return mapFact(refs, (all) => withPolicy({ kind: 'named', refs: all }))
    },

    actionsPolicy: () =>
      client.get(route('/actions/permissions'), repository, administration('the policy on actions'), (data) => {
        const { enabled, sha_pinning_required: shaPinningRequired } = shapes.readActionsPolicy(data)
        return { enabled, shaPinningRequired }
      }),

    workflowPermissions: () =>
      client.get(
        route('/actions/permissions/workflow'),
        repository,
        administration('the permissions of workflows'),
        (data) => {
          const answer = shapes.readWorkflowPermissions(data)
          return {
            default: answer.default_workflow_permissions,
            canApprovePullRequests: answer.can_approve_pull_request_reviews,
          }
        },
      ),

    immutableReleases: () =>
      client.get(
        route('/immutable-releases'),
        repository,
        administration('the setting of immutable releases'),
        (data) => {
          const { enabled, enforced_by_owner: enforcedByOwner } = shapes.readImmutableReleases(data)
          return { enabled, enforcedByOwner }
        },
      ),

    repositorySecrets: () =>
      secretNames(client, route('/actions/secrets'), repository, secrets('the names of the secrets', 'Secrets')),

    environmentSecrets: (environment) =>
      secretNames(
        client,
        route('/environments/{environment_name}/secrets'),
        { ...repository, environment_name: environment },
        secrets('the names of the secrets of the environment', 'Environments'),
      ),

    organizationSecrets: () =>
      secretNames(
        client,
        route('/actions/organization-secrets'),
        repository,
        secrets('the names of the secrets that the organization shares', 'Secrets'),
      ),

    account: (login) =>
      client.get(
        route('/collaborators/{username}/permission'),
        { ...repository, username: login },
        { what: at(`the permission of ${login}`), grant: rules.grant },
        (data) => shapes.toAccount(data, login),
        (status) => (status === 404 ? { status: 'none' } : undefined),
      ),
  }
}

const secretNames = (client: Client, route: string, parameters: Record<string, string>, purpose: Purpose) =>
  getAll(client, route, parameters, purpose, (data) => shapes.readSecrets(data).secrets.map(({ name }) => name))

const titleOf = ({ name }: shapes.Ruleset, level: string): string =>
  `${level === '' || level === 'Repository' ? '' : `${level.toLowerCase()} `}ruleset "${name}"`

const bypassOf = ({ bypass_actors: actors }: shapes.Ruleset, title: string): Fact<Bypass> =>
  actors === undefined
    ? unknown(
        'permission-missing',
        `Could not read who may bypass ${title}: GitHub shows it only to who may edit the ruleset.`,
        "Pass a token with the repository permission Administration: write (for a ruleset of the organization, its Administration: write); the workflow's own token cannot have it.",
      )
    : known(actors.map(bypassActor))

function toRuleSource(
  title: string,
  active: readonly shapes.Rule[],
  bypass: Fact<Bypass>,
  hasMergeQueue: boolean,
): RuleSource {
  const find = (type: string): shapes.Rule | undefined => active.find((rule) => rule.type === type)
  const pullRequest = find('pull_request')
  const statusChecks = find('required_status_checks')
  const review = pullRequest?.parameters
  const checks = statusChecks?.parameters
  return {
    name: title,
    ...(pullRequest === undefined
      ? {}
      : {
          pullRequest: {
            approvals: review?.required_approving_review_count ?? 0,
            dismissesStale: review?.dismiss_stale_reviews_on_push ?? false,
          },
        }),
    ...(statusChecks === undefined
      ? {}
      : {
          statusChecks: {
            contexts: (checks?.required_status_checks ?? []).map(({ context }) => context),
            // A merge queue tests what is merged by itself.
            upToDate: hasMergeQueue || checks?.strict_required_status_checks_policy === true,
          },
        }),
    linearHistory: find('required_linear_history') !== undefined,
    blocksForcePush: find('non_fast_forward') !== undefined,
    blocksDeletion: find('deletion') !== undefined,
    bypass,
  }
}

function toClassicSource(protection: ReturnType<typeof shapes.readProtection>): RuleSource {
  const reviews = protection.required_pull_request_reviews
  const checks = protection.required_status_checks
  const { users = [], teams = [], apps = [] } = reviews?.bypass_pull_request_allowances ?? {}
  const bypass = [
    ...(protection.enforce_admins?.enabled === true ? [] : ['role admin']),
    ...users.map(({ login }) => `user ${login ?? ''}`),
    ...teams.map(({ slug }) => `team ${slug ?? ''}`),
    ...apps.map(({ slug }) => `app ${slug ?? ''}`),
  ]
  return {
    name: 'branch protection',
    ...(reviews === undefined
      ? {}
      : {
          pullRequest: {
            approvals: reviews.required_approving_review_count,
            dismissesStale: reviews.dismiss_stale_reviews,
          },
        }),
    ...(checks === undefined ? {} : { statusChecks: { contexts: checks.contexts, upToDate: checks.strict } }),
    linearHistory: protection.required_linear_history?.enabled === true,
    blocksForcePush: protection.allow_force_pushes?.enabled !== true,
    blocksDeletion: protection.allow_deletions?.enabled !== true,
    bypass: known(bypass),
  }
}
