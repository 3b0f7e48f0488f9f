import * as v from 'valibot'

import type { EnvironmentDescription, Ruleset } from './desired.ts'
import type { LiveRuleset } from './difference.ts'
import type { LiveEnvironment, ReviewerId } from './environment.ts'

/** What is read of the files of `init`, and of GitHub's answers. Whatever does not fit is refused, never a default. */

const ruleset = v.object({
  name: v.pipe(v.string(), v.nonEmpty()),
  target: v.picklist(['branch', 'tag']),
  enforcement: v.picklist(['active', 'evaluate', 'disabled']),
  bypass_actors: v.optional(
    v.array(
      v.object({
        actor_type: v.string(),
        actor_id: v.optional(v.nullable(v.number())),
        bypass_mode: v.optional(v.string()),
      }),
    ),
  ),
  conditions: v.object({ ref_name: v.object({ include: v.array(v.string()), exclude: v.array(v.string()) }) }),
  rules: v.array(v.object({ type: v.string(), parameters: v.optional(v.record(v.string(), v.unknown())) })),
})

const checks = v.array(v.looseObject({ context: v.string() }))

/** Whether the one list whose items are looked into is one. */
const hasChecks = (rules: Ruleset['rules']): boolean =>
  rules.every(({ parameters }) => {
    const list = parameters?.['required_status_checks']
    return list === undefined || v.is(checks, list)
  })

const usableRuleset = v.pipe(
  ruleset,
  v.check(({ rules }) => hasChecks(rules), 'required_status_checks is no list of checks'),
)

/** @throws v.ValiError when `data` is no ruleset */
export const readRuleset = (data: unknown): Ruleset => v.parse(usableRuleset, data)

export const readLiveRuleset = (data: unknown): LiveRuleset => ({
  ...v.parse(usableRuleset, data),
  ...v.parse(v.object({ id: v.number() }), data),
})

export const readRulesetList = (data: unknown): { id: number; name: string; target: string; source_type: string }[] =>
  v.parse(v.array(v.object({ id: v.number(), name: v.string(), target: v.string(), source_type: v.string() })), data)

const environmentDescription = v.strictObject({
  name: v.pipe(v.string(), v.nonEmpty()),
  reviewers: v.array(v.string()),
  prevent_self_review: v.boolean(),
  can_admins_bypass: v.boolean(),
  wait_timer: v.pipe(v.number(), v.integer(), v.minValue(0)),
  deployment_tags: v.array(v.pipe(v.string(), v.nonEmpty())),
})

/** @throws v.ValiError when `data` is no description of an environment */
export const readEnvironmentDescription = (data: unknown): EnvironmentDescription =>
  v.parse(environmentDescription, data)

const reviewer = v.union([
  v.object({ type: v.literal('User'), reviewer: v.object({ id: v.number(), login: v.string() }) }),
  v.object({ type: v.literal('Team'), reviewer: v.object({ id: v.number(), slug: v.string() }) }),
])

const environment = v.object({
  can_admins_bypass: v.optional(v.boolean()),
  protection_rules: v.optional(
    v.array(
      v.looseObject({
        type: v.string(),
        wait_timer: v.optional(v.number()),
        prevent_self_review: v.optional(v.boolean()),
        reviewers: v.optional(v.array(reviewer)),
      }),
    ),
    [],
  ),
  deployment_branch_policy: v.nullable(
    v.object({ protected_branches: v.boolean(), custom_branch_policies: v.boolean() }),
  ),
})

/** The environment but for its patterns, which are listed apart where `hasPatterns`. */
export function readEnvironment(data: unknown): Omit<LiveEnvironment, 'policy'> & {
  policy: 'any' | 'protected-branches' | 'patterns'
} {
  const {
    can_admins_bypass: bypass,
    protection_rules: rules,
    deployment_branch_policy: policy,
  } = v.parse(environment, data)
  const review = rules.find(({ type }) => type === 'required_reviewers')
  return {
    reviewers: (review?.reviewers ?? []).map(({ type, reviewer: who }): ReviewerId => ({
      type,
      id: who.id,
      name: 'slug' in who ? who.slug : who.login,
    })),
    preventsSelfReview: review?.prevent_self_review ?? false,
    adminsCanBypass: bypass,
    waitTimer: rules.find(({ type }) => type === 'wait_timer')?.wait_timer ?? 0,
    policy: policy === null ? 'any' : policy.protected_branches ? 'protected-branches' : 'patterns',
  }
}

export const readPatterns = (data: unknown): { id: number; name: string; type: 'branch' | 'tag' }[] =>
  v.parse(
    v.object({
      branch_policies: v.array(
        v.object({ id: v.number(), name: v.string(), type: v.optional(v.picklist(['branch', 'tag']), 'branch') }),
      ),
    }),
    data,
  ).branch_policies

export function readWorkflowPermissions(data: unknown): { default: string; canApprove: boolean } {
  const read = v.parse(
    v.object({ default_workflow_permissions: v.string(), can_approve_pull_request_reviews: v.boolean() }),
    data,
  )
  return { default: read.default_workflow_permissions, canApprove: read.can_approve_pull_request_reviews }
}

export function readActions(data: unknown): {
  enabled: boolean
  allowed: string | undefined
  pinned: boolean | undefined
} {
  const read = v.parse(
    v.object({
      enabled: v.boolean(),
      allowed_actions: v.optional(v.string()),
      sha_pinning_required: v.optional(v.boolean()),
    }),
    data,
  )
  return { enabled: read.enabled, allowed: read.allowed_actions, pinned: read.sha_pinning_required }
}

export const readImmutableReleases = (data: unknown): boolean =>
  v.parse(v.object({ enabled: v.boolean() }), data).enabled

export const readId = (data: unknown): number => v.parse(v.object({ id: v.number() }), data).id
