import * as v from 'valibot'

import { allKnown, known, type Fact } from '../../model/fact.ts'
import { bypassOf, rulesetSchema, rulesetTitle } from '../../model/rulesets.ts'
import type { LiveRuleset, RuleSource } from '../../model/settings.ts'
import { metadata } from './grants.ts'
import type { RepositoryClient } from './repository-client.ts'
import { reader } from './schema.ts'

const readEntries = reader(
  v.array(v.object({ id: v.number(), name: v.string(), enforcement: v.string(), target: v.optional(v.string()) })),
)
type RulesetEntry = ReturnType<typeof readEntries>[number]

const readAnswer = reader(
  v.intersect([rulesetSchema, v.object({ id: v.number(), source_type: v.optional(v.string()) })]),
)

/** A parameter that is not there is not set: then the rule asks for less than it could. */
const readActiveRules = reader(
  v.array(
    v.object({
      type: v.string(),
      ruleset_id: v.number(),
      ruleset_source_type: v.string(),
      parameters: v.optional(
        v.object({
          required_approving_review_count: v.optional(v.number()),
          dismiss_stale_reviews_on_push: v.optional(v.boolean()),
          required_status_checks: v.optional(v.array(v.object({ context: v.string() }))),
          strict_required_status_checks_policy: v.optional(v.boolean()),
        }),
      ),
    }),
  ),
)
type ActiveRule = ReturnType<typeof readActiveRules>[number]

const purpose = (api: RepositoryClient) => ({ what: 'the rulesets', grant: metadata(api) })

/** The rulesets of the repository itself, without their rules. */
export const listOwnRulesets = (api: RepositoryClient): Promise<Fact<readonly RulesetEntry[]>> =>
  api.list('/rulesets', { includes_parents: 'false' }, purpose(api), readEntries)

/** One ruleset, of the repository or of a level above it. */
export const readRuleset = (api: RepositoryClient, id: number): Promise<Fact<LiveRuleset>> =>
  api.get('/rulesets/{ruleset_id}', { ruleset_id: String(id), includes_parents: 'true' }, purpose(api), readAnswer)

/** Asks for a ruleset; the same one may come up for several branches and tags. */
type RulesetOf = (id: number) => Promise<Fact<LiveRuleset>>

/** The active rulesets over tags, of every level. */
export async function readTagRulesets(
  api: RepositoryClient,
  rulesetOf: RulesetOf,
): Promise<Fact<readonly LiveRuleset[]>> {
  const list = await api.list('/rulesets', { targets: 'tag', includes_parents: 'true' }, purpose(api), readEntries)
  if (!list.known) return list
  // A server that does not know `targets` lists the rulesets over branches too.
  const active = list.value.filter(({ enforcement, target = 'tag' }) => enforcement === 'active' && target === 'tag')
  return allKnown(await Promise.all(active.map(({ id }) => rulesetOf(id))))
}

/** What active rulesets of every level have in force on a branch. */
export async function readBranchRulesets(
  api: RepositoryClient,
  branch: string,
  rulesetOf: RulesetOf,
): Promise<Fact<readonly RuleSource[]>> {
  const active = await api.list('/rules/branches/{branch}', { branch }, purpose(api), readActiveRules)
  if (!active.known) return active
  const hasMergeQueue = active.value.some(({ type }) => type === 'merge_queue')
  const ids = [...new Set(active.value.map(({ ruleset_id: id }) => id))]
  const sources = ids.map(async (id) => {
    const rules = active.value.filter((rule) => rule.ruleset_id === id)
    return toRuleSource(rules, await rulesetOf(id), hasMergeQueue)
  })
  return known(await Promise.all(sources))
}

function toRuleSource(rules: readonly ActiveRule[], ruleset: Fact<LiveRuleset>, hasMergeQueue: boolean): RuleSource {
  const [first] = rules
  const name = ruleset.known
    ? rulesetTitle(ruleset.value.name, first?.ruleset_source_type)
    : `ruleset ${first?.ruleset_id ?? ''}`
  const find = (type: string): ActiveRule | undefined => rules.find((rule) => rule.type === type)
  const pullRequest = find('pull_request')
  const statusChecks = find('required_status_checks')
  const review = pullRequest?.parameters
  const checks = statusChecks?.parameters
  return {
    name,
    pullRequest: pullRequest && {
      approvals: review?.required_approving_review_count ?? 0,
      dismissesStale: review?.dismiss_stale_reviews_on_push ?? false,
    },
    statusChecks: statusChecks && {
      contexts: (checks?.required_status_checks ?? []).map(({ context }) => context),
      // A merge queue tests what is merged by itself.
      upToDate: hasMergeQueue || checks?.strict_required_status_checks_policy === true,
    },
    linearHistory: find('required_linear_history') !== undefined,
    blocksForcePush: find('non_fast_forward') !== undefined,
    blocksDeletion: find('deletion') !== undefined,
    bypass: ruleset.known ? bypassOf(ruleset.value, name) : ruleset,
  }
}
