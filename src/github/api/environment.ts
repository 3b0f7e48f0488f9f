import * as v from 'valibot'

import { known, mapFact, type Fact } from '../../model/fact.ts'
import type { DeploymentPolicy, Environment, EnvironmentReviewer, EnvironmentState } from '../../model/settings.ts'
import { ACTIONS } from './grants.ts'
import type { RepositoryClient } from './repository-client.ts'
import { reader } from './schema.ts'

const reviewer = v.variant('type', [
  v.object({ type: v.literal('User'), reviewer: v.object({ id: v.number(), login: v.string() }) }),
  v.object({ type: v.literal('Team'), reviewer: v.object({ id: v.number(), slug: v.string() }) }),
])

const readAnswer = reader(
  v.object({
    // GitHub sends it, and does not describe it: https://docs.github.com/en/rest/deployments/environments
    can_admins_bypass: v.optional(v.boolean()),
    protection_rules: v.optional(
      v.array(
        v.object({
          type: v.string(),
          wait_timer: v.optional(v.number(), 0),
          prevent_self_review: v.optional(v.boolean(), false),
          reviewers: v.optional(v.array(reviewer), []),
        }),
      ),
      [],
    ),
    deployment_branch_policy: v.nullable(
      v.object({ protected_branches: v.boolean(), custom_branch_policies: v.boolean() }),
    ),
  }),
)
type Answer = ReturnType<typeof readAnswer>

const readPolicies = reader(
  v.object({
    total_count: v.number(),
    branch_policies: v.array(
      v.object({ id: v.number(), name: v.string(), type: v.optional(v.picklist(['branch', 'tag']), 'branch') }),
    ),
  }),
)

const ROUTE = '/environments/{environment_name}'
const PURPOSE = { what: 'the environment', grant: ACTIONS }

/** An environment, with the branches and tags that may be deployed to it. */
export async function readEnvironment(api: RepositoryClient, name: string): Promise<Fact<EnvironmentState>> {
  const parameters = { environment_name: name }
  const read = await api.get<Answer | 'missing'>(ROUTE, parameters, PURPOSE, readAnswer, (status) =>
    status === 404 ? 'missing' : undefined,
  )
  if (!read.known) return read
  if (read.value === 'missing') return known({ status: 'missing' })
  const answer = read.value
  const policy = await readDeploymentPolicy(api, parameters, answer.deployment_branch_policy)
  return mapFact(policy, (deploymentPolicy) => ({ status: 'there', ...toEnvironment(answer), deploymentPolicy }))
}

async function readDeploymentPolicy(
  api: RepositoryClient,
  parameters: Record<string, string>,
  policy: Answer['deployment_branch_policy'],
): Promise<Fact<DeploymentPolicy>> {
  if (policy === null) return known({ kind: 'any' })
  if (!policy.custom_branch_policies) return known({ kind: 'protected-branches' })
  const refs = await api.list(
    `${ROUTE}/deployment-branch-policies`,
    parameters,
    PURPOSE,
    (data) => readPolicies(data).branch_policies,
  )
  return mapFact(refs, (all) => ({ kind: 'named', refs: all }))
}

function toEnvironment({
  protection_rules: rules,
  can_admins_bypass: adminsCanBypass,
}: Answer): Omit<Environment, 'deploymentPolicy'> {
  const reviews = rules.filter(({ type }) => type === 'required_reviewers')
  return {
    reviewers: reviews.flatMap(({ reviewers }) => reviewers.map(toReviewer)),
    preventsSelfReview: reviews.some((each) => each.prevent_self_review),
    adminsCanBypass,
    waitTimer: rules.find(({ type }) => type === 'wait_timer')?.wait_timer ?? 0,
  }
}

const toReviewer = ({ type, reviewer: who }: v.InferOutput<typeof reviewer>): EnvironmentReviewer => ({
  type,
  id: who.id,
  name: 'slug' in who ? who.slug : who.login,
})
