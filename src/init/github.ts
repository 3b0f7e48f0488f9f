import { ValiError } from 'valibot'

import { known, mapFact, unknown, type Fact } from '../model/fact.ts'
import { Malformed, type Client, type Purpose } from '../github/client/client.ts'
import { readReviewer } from './answers.ts'
import { RULESETS, type Desired, type EnvironmentDescription, type Ruleset, type RulesetName } from './desired.ts'
import type { Goal, Live, LiveRuleset, WriteRequest } from './difference.ts'
import { environmentPlan, type LiveEnvironment, type ReviewerId } from './environment.ts'
import * as shapes from './shapes.ts'

interface Repository {
  readonly owner: string
  readonly name: string
}

const GRANT = 'Use a token with Administration: write and Actions: read on this repository.'

/** Reads the settings that `desired` speaks of, side by side. Nothing throws: what cannot be read is unknown. */
export async function readLive(client: Client, repository: Repository, desired: Desired): Promise<Live> {
  const get = reader(client, repository)
  const [workflowPermissions, actions, isImmutable, environment, list] = await Promise.all([
    get('the workflow permissions', 'actions/permissions/workflow', {}, shapes.readWorkflowPermissions),
    get('the policy on actions', 'actions/permissions', {}, shapes.readActions),
    get('whether releases are immutable', 'immutable-releases', {}, shapes.readImmutableReleases, () => false),
    readEnvironment(get, desired.environment.name),
    get('the rulesets', 'rulesets', { includes_parents: 'false', per_page: '100' }, shapes.readRulesetList),
  ])
  const found = await Promise.all(
    RULESETS.map(async (name) => [name, await readRuleset(get, list, desired.rulesets[name])] as const),
  )
  const rulesets = Object.fromEntries(found) as Record<RulesetName, Fact<LiveRuleset | undefined>>
  // Off is told by a 404, and so is a token that may not see it: whoever sees the other settings sees this one.
  const immutableReleases = isImmutable.known && !isImmutable.value && !actions.known ? actions : isImmutable
  return { workflowPermissions, actions, immutableReleases, environment, rulesets }
}

/** What `desired` comes to in this repository: the ids of its reviewers are asked for where they are not given. */
export async function goalOf(client: Client, owner: string, desired: Desired): Promise<Goal> {
  const { environment, rulesets } = desired
  const plan = await planEnvironment(client, owner, environment)
  return { environmentName: environment.name, environment: plan, rulesets }
}

/** Sends one request of a step. */
export const send = (client: Client, { owner, name }: Repository, request: WriteRequest): Promise<Fact<true>> =>
  client.send(
    request.method,
    `/repos/{owner}/{repo}/${request.route}`,
    { owner, repo: name, ...request.parameters },
    request.body,
    { what: request.route, grant: GRANT },
  )

/** The id of a team, for a ruleset to name it by. */
export const teamId = (client: Client, org: string, slug: string): Promise<Fact<number>> =>
  client.get('/orgs/{org}/teams/{team_slug}', { org, team_slug: slug }, teamPurpose(org, slug), strict(shapes.readId))

const teamPurpose = (org: string, slug: string): Purpose => ({
  what: `the id of the team ${org}/${slug}`,
  grant: `Use a token with the organization permission Members: read, or write the id behind the name: ${org}/${slug}:ID.`,
})

type Get = <T>(
  what: string,
  route: string,
  parameters: Record<string, string>,
  read: (data: unknown) => T,
  onMissing?: () => T,
) => Promise<Fact<T>>

const reader =
  (client: Client, { owner, name }: Repository): Get =>
  (what, route, parameters, read, onMissing) =>
    client.get(
      `/repos/{owner}/{repo}/${route}`,
      { owner, repo: name, ...parameters },
      { what, grant: GRANT },
      strict(read),
      (status) => (status === 404 ? onMissing?.() : undefined),
    )

/** An answer of another form than GitHub documents is that, and no defect of ours. */
const strict =
  <T>(read: (data: unknown) => T) =>
  (data: unknown): T => {
    try {
      return read(data)
    } catch (error) {
      throw error instanceof ValiError ? new Malformed(error.message) : error
    }
  }

/** Stands for what is not there, as a fact has a value. */
const MISSING = Symbol('missing')

async function readEnvironment(get: Get, name: string): Promise<Fact<LiveEnvironment | undefined>> {
  const what = `the environment ${name}`
  const route = 'environments/{environment_name}'
  const parameters = { environment_name: name }
  const read: Fact<ReturnType<typeof shapes.readEnvironment> | typeof MISSING> = await get<
    ReturnType<typeof shapes.readEnvironment> | typeof MISSING
  >(what, route, parameters, shapes.readEnvironment, () => MISSING)
  if (!read.known) return read
  if (read.value === MISSING) return known(undefined)
  const { policy, ...rest } = read.value
  if (policy !== 'patterns') return known({ ...rest, policy })
  const page = { ...parameters, per_page: '100' }
  const patterns = await get(`the tags of ${what}`, `${route}/deployment-branch-policies`, page, shapes.readPatterns)
  return mapFact(patterns, (list) => ({ ...rest, policy: list }))
}

async function readRuleset(
  get: Get,
  rulesets: Fact<ReturnType<typeof shapes.readRulesetList>>,
  { name, target }: Ruleset,
): Promise<Fact<LiveRuleset | undefined>> {
  if (!rulesets.known) return rulesets
  const found = rulesets.value.find((one) => one.name === name && one.target === target)
  if (found === undefined) return known(undefined)
  const parameters = { ruleset_id: String(found.id) }
  return get(`the ruleset "${name}"`, 'rulesets/{ruleset_id}', parameters, shapes.readLiveRuleset)
}

async function planEnvironment(
  client: Client,
  owner: string,
  description: EnvironmentDescription,
): Promise<Goal['environment']> {
  const reviewers = await Promise.all(description.reviewers.map((text) => reviewerId(client, owner, text)))
  const missing = reviewers.find((each) => !each.known)
  if (missing !== undefined) return missing
  return known(
    environmentPlan(
      description,
      reviewers.flatMap((each) => (each.known ? [each.value] : [])),
    ),
  )
}

async function reviewerId(client: Client, owner: string, text: string): Promise<Fact<ReviewerId>> {
  const reviewer = readReviewer(text, owner)
  if (reviewer === undefined) {
    return unknown(
      'malformed',
      `Expected a reviewer such as octocat or ORG/TEAM; found "${text}".`,
      'Correct the file.',
    )
  }
  if (reviewer.kind === 'team') {
    const { org, slug } = reviewer
    const id = reviewer.id === undefined ? await teamId(client, org, slug) : known(reviewer.id)
    return mapFact(id, (value) => ({ type: 'Team', id: value, name: slug }))
  }
  const { login } = reviewer
  const purpose = { what: `the id of the account ${login}`, grant: `Write the id behind the name: ${login}:ID.` }
  const id =
    reviewer.id === undefined
      ? await client.get('/users/{username}', { username: login }, purpose, strict(shapes.readId))
      : known(reviewer.id)
  return mapFact(id, (value) => ({ type: 'User', id: value, name: login }))
}
