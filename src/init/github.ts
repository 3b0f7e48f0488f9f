import { readTeamId, readUserId } from '../github/api/account-id.ts'
import { readActionsPolicy } from '../github/api/actions-policy.ts'
import { readEnvironment } from '../github/api/environment.ts'
import { readImmutableReleases } from '../github/api/immutable-releases.ts'
import { openRepository, type RepositoryName } from '../github/api/repository-client.ts'
import { listOwnRulesets, readRuleset } from '../github/api/rulesets.ts'
import { readWorkflowPermissions } from '../github/api/workflow-permissions.ts'
import type { Client } from '../github/client/client.ts'
import { allKnown, known, mapFact, unknown, type Fact } from '../model/fact.ts'
import type { EnvironmentReviewer, LiveRuleset } from '../model/settings.ts'
import { readReviewer } from './answers.ts'
import { RULESETS, type Desired, type RulesetName } from './desired.ts'
import type { Goal, Live, WriteRequest } from './difference.ts'
import { environmentPlan } from './environment.ts'

const GRANT = 'Use a token with Administration: write and Actions: read on this repository.'

/** Reads the settings in `desired`, in parallel. It never throws: a setting that cannot be read is unknown. */
export async function readLive(client: Client, repository: RepositoryName, desired: Desired): Promise<Live> {
  const api = openRepository(client, repository, GRANT)
  const actionsPolicy = readActionsPolicy(api)
  const own = listOwnRulesets(api)
  const rulesetOf = async (name: RulesetName): Promise<Fact<LiveRuleset | undefined>> => {
    const wanted = desired.rulesets[name]
    const list = await own
    if (!list.known) return list
    const found = list.value.find((one) => one.name === wanted.name && one.target === wanted.target)
    return found === undefined ? known(undefined) : readRuleset(api, found.id)
  }
  const rulesets = RULESETS.map(async (name) => [name, await rulesetOf(name)] as const)
  const [workflowPermissions, immutableReleases, environment] = await Promise.all([
    readWorkflowPermissions(api),
    readImmutableReleases(api, actionsPolicy),
    readEnvironment(api, desired.environment.name),
  ])
  return {
    workflowPermissions,
    actionsPolicy: await actionsPolicy,
    immutableReleases,
    environment,
    rulesets: Object.fromEntries(await Promise.all(rulesets)) as Live['rulesets'],
  }
}

/** The goal for this repository. It looks up the IDs of reviewers that are not given. */
export async function goalOf(client: Client, owner: string, { environment, rulesets }: Desired): Promise<Goal> {
  const asked = environment.reviewers.map((text) => reviewerOf(client, owner, text))
  return {
    environmentName: environment.name,
    environment: mapFact(allKnown(await Promise.all(asked)), (reviewers) => environmentPlan(environment, reviewers)),
    rulesets,
  }
}

/** Sends one request of a step. */
export const send = (client: Client, { owner, name }: RepositoryName, request: WriteRequest): Promise<Fact<true>> =>
  client.send(
    request.method,
    `/repos/{owner}/{repo}/${request.route}`,
    { owner, repo: name, ...request.parameters },
    request.body,
    { what: request.route, grant: GRANT },
  )

async function reviewerOf(client: Client, owner: string, text: string): Promise<Fact<EnvironmentReviewer>> {
  const reviewer = readReviewer(text, owner)
  if (reviewer === undefined) {
    return unknown(
      'malformed',
      `Expected a reviewer such as octocat or ORG/TEAM; found "${text}".`,
      'Correct it in .github/environments/release.json.',
    )
  }
  if (reviewer.kind === 'team') {
    const { org, slug } = reviewer
    const id = reviewer.id === undefined ? await readTeamId(client, org, slug) : known(reviewer.id)
    return mapFact(id, (value) => ({ type: 'Team', id: value, name: slug }))
  }
  const { login } = reviewer
  const id = reviewer.id === undefined ? await readUserId(client, login) : known(reviewer.id)
  return mapFact(id, (value) => ({ type: 'User', id: value, name: login }))
}
