import * as v from 'valibot'

import { known, type Fact } from '../../model/fact.ts'
import type { RuleSource } from '../../model/settings.ts'
import { ADMINISTRATION, contents } from './grants.ts'
import type { RepositoryClient } from './repository-client.ts'
import { reader } from './schema.ts'

const enabled = v.optional(v.object({ enabled: v.boolean() }))
const named = v.optional(v.array(v.object({ login: v.optional(v.string()), slug: v.optional(v.string()) })), [])

const readBranch = reader(v.object({ protected: v.boolean() }))

const readProtection = reader(
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

/** The classic protection of a branch; undefined where it has none. */
export async function readBranchProtection(
  api: RepositoryClient,
  branch: string,
): Promise<Fact<RuleSource | undefined>> {
  const seen = { what: 'the branches, tags and files', grant: contents(api) }
  const state = await api.get('/branches/{branch}', { branch }, seen, readBranch)
  // Everybody sees whether a branch is protected, and only administrators how.
  if (state.known && !state.value.protected) return known(undefined)
  const purpose = { what: `the protection of the branch ${branch}`, grant: ADMINISTRATION }
  return api.get('/branches/{branch}/protection', { branch }, purpose, (data) => toRuleSource(readProtection(data)))
}

function toRuleSource(protection: ReturnType<typeof readProtection>): RuleSource {
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
    pullRequest: reviews && {
      approvals: reviews.required_approving_review_count,
      dismissesStale: reviews.dismiss_stale_reviews,
    },
    statusChecks: checks && { contexts: checks.contexts, upToDate: checks.strict },
    linearHistory: protection.required_linear_history?.enabled === true,
    blocksForcePush: protection.allow_force_pushes?.enabled !== true,
    blocksDeletion: protection.allow_deletions?.enabled !== true,
    bypass: known(bypass),
  }
}
