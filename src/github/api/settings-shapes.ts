import * as v from 'valibot'

import type { FileState } from '../../model/release-facts.ts'
import { Malformed } from '../client/client.ts'
import { fileState, reader, treeEntry } from './shapes.ts'
import type { Look } from '../../facts/settings/source.ts'

/** The parts of GitHub's answers about settings that are read. Whatever does not fit is {@link Malformed}. */

const look = v.object({
  repository: v.object({
    owner: v.object({ __typename: v.string(), login: v.string() }),
    name: v.string(),
    defaultBranchRef: v.nullable(v.object({ name: v.string(), target: v.record(v.string(), v.unknown()) })),
    develop: v.nullable(v.object({ name: v.string() })),
    tags: v.object({
      nodes: v.array(
        v.object({
          name: v.string(),
          target: v.object({
            __typename: v.string(),
            oid: v.string(),
            target: v.optional(v.object({ __typename: v.string(), oid: v.string() })),
          }),
        }),
      ),
    }),
  }),
})

const readLook = reader(look)
const readEntry = reader(v.nullable(treeEntry))

/** @param count how many files were asked for */
export function toLook(data: unknown, count: number): Look {
  const { owner, name, defaultBranchRef, develop, tags } = readLook(data).repository
  const fileAt = (index: number): FileState =>
    defaultBranchRef === null
      ? { status: 'missing' }
      : fileState(readEntry(defaultBranchRef.target[`file${index}`] ?? null))
  return {
    owner: owner.login,
    name,
    ownerIsOrganization: owner.__typename === 'Organization',
    defaultBranch: defaultBranchRef?.name ?? '',
    hasDevelop: develop !== null,
    files: Array.from({ length: count }, (_, index) => fileAt(index)),
    tags: tags.nodes.map(({ name: tag, target }) => ({
      name: tag,
      commit: [target, target.target].find((each) => each?.__typename === 'Commit')?.oid,
    })),
  }
}

/** What is not there is taken for not set: then the rule asks for less than it could. */
const rule = v.object({
  type: v.string(),
  parameters: v.optional(
    v.object({
      required_approving_review_count: v.optional(v.number()),
      dismiss_stale_reviews_on_push: v.optional(v.boolean()),
      required_status_checks: v.optional(v.array(v.object({ context: v.string() }))),
      strict_required_status_checks_policy: v.optional(v.boolean()),
    }),
  ),
})
export type Rule = v.InferOutput<typeof rule>

export const readActiveRules = reader(
  v.array(
    v.object({ ...rule.entries, ruleset_id: v.number(), ruleset_source_type: v.string(), ruleset_source: v.string() }),
  ),
)

export const readRulesets = reader(
  v.array(v.object({ id: v.number(), enforcement: v.string(), target: v.optional(v.string()) })),
)

export const readRuleset = reader(
  v.object({
    name: v.string(),
    source_type: v.optional(v.string()),
    bypass_actors: v.optional(
      v.array(
        v.object({
          actor_id: v.optional(v.nullable(v.number())),
          actor_type: v.string(),
          bypass_mode: v.optional(v.string()),
        }),
      ),
    ),
    conditions: v.optional(
      v.nullable(
        v.object({
          ref_name: v.optional(
            v.object({ include: v.optional(v.array(v.string()), []), exclude: v.optional(v.array(v.string()), []) }),
          ),
        }),
      ),
    ),
    rules: v.optional(v.array(rule), []),
  }),
)
export type Ruleset = ReturnType<typeof readRuleset>

const enabled = v.optional(v.object({ enabled: v.boolean() }))
const named = v.optional(v.array(v.object({ login: v.optional(v.string()), slug: v.optional(v.string()) })), [])

export const readProtection = reader(
  v.object({
    required_pull_request_reviews: v.optional(
      v.object({
        dismiss_stale_reviews: v.boolean(),
        required_approving_review_count: v.optional(v.number(), 0),
        bypass_pull_request_allowances: v.optional(v.object({ users: named, teams: named, apps: named })),
      }),
    ),
    required_status_checks: v.optional(
      v.object({ strict: v.optional(v.boolean(), false), contexts: v.array(v.string()) }),
    ),
    enforce_admins: enabled,
    required_linear_history: enabled,
    allow_force_pushes: enabled,
    allow_deletions: enabled,
  }),
)

export const readBranch = reader(v.object({ protected: v.boolean() }))

const reviewer = v.object({ login: v.optional(v.string()), slug: v.optional(v.string()) })

export const readEnvironment = reader(
  v.object({
    // GitHub sends it, and does not describe it: https://docs.github.com/en/rest/deployments/environments
    can_admins_bypass: v.optional(v.boolean()),
    protection_rules: v.optional(
      v.array(
        v.object({
          type: v.string(),
          prevent_self_review: v.optional(v.boolean(), false),
          reviewers: v.optional(v.array(v.object({ type: v.string(), reviewer })), []),
        }),
      ),
      [],
    ),
    deployment_branch_policy: v.optional(
      v.nullable(v.object({ protected_branches: v.boolean(), custom_branch_policies: v.boolean() })),
      null,
    ),
  }),
)

export const readDeploymentPolicies = reader(
  v.object({
    total_count: v.number(),
    branch_policies: v.array(v.object({ name: v.string(), type: v.optional(v.picklist(['branch', 'tag']), 'branch') })),
  }),
)

export const readActionsPolicy = reader(
  v.object({ enabled: v.boolean(), sha_pinning_required: v.optional(v.boolean()) }),
)
export const readWorkflowPermissions = reader(
  v.object({
    default_workflow_permissions: v.picklist(['read', 'write']),
    can_approve_pull_request_reviews: v.boolean(),
  }),
)
export const readImmutableReleases = reader(v.object({ enabled: v.boolean(), enforced_by_owner: v.boolean() }))
export const readSecrets = reader(
  v.object({ total_count: v.number(), secrets: v.array(v.object({ name: v.string() })) }),
)
export const readPermission = reader(
  v.object({
    permission: v.string(),
    role_name: v.string(),
    user: v.nullable(v.object({ login: v.string(), id: v.number() })),
  }),
)
export const readRepositories = reader(
  v.array(v.object({ full_name: v.string(), archived: v.optional(v.boolean(), false), fork: v.boolean() })),
)

/** An account of a collaborator; GitHub answers about nobody but whom it was asked about. */
export function toAccount(data: unknown, login: string) {
  const { permission, role_name: role, user } = readPermission(data)
  if (user === null) return { status: 'none' as const }
  if (user.login.toLowerCase() !== login.toLowerCase()) throw new Malformed(`asked for ${login}, got ${user.login}`)
  return { status: 'there' as const, id: user.id, role, canWrite: permission === 'admin' || permission === 'write' }
}
