import * as v from 'valibot'

import { unknown, type Fact } from '../../model/fact.ts'
import { teamName, type Team } from '../../model/people/entry.ts'
import type { Client, Purpose } from '../client/client.ts'
import { reader } from './schema.ts'

const readAnswer = reader(v.object({ state: v.picklist(['active', 'pending']) }))

const purposeOf = (team: Team): Purpose => ({
  what: `the members of the team ${teamName(team)}`,
  grant: `Pass a team-token with the organization permission Members: read on ${team.org} (an App's token, see actions/create-github-app-token); the workflow's own token cannot have it.`,
})

/** Whether the token can see the team: the membership endpoint answers 404 in both cases. */
export const readTeamVisibility = (client: Client, team: Team): Promise<Fact<boolean>> =>
  client.get(
    '/orgs/{org}/teams/{team_slug}',
    { org: team.org, team_slug: team.slug },
    purposeOf(team),
    () => true,
    (status) => (status === 404 || status === 403 ? false : undefined),
  )

/**
 * Whether `login` is in the team.
 * @param isVisible {@link readTeamVisibility} of the team, which is asked side by side
 */
export async function readMembership(
  client: Client,
  team: Team,
  login: string,
  isVisible: Promise<Fact<boolean>>,
): Promise<Fact<'active' | 'pending' | 'none'>> {
  const purpose = purposeOf(team)
  const [state, visible] = await Promise.all([
    client.get<'active' | 'pending' | 'none'>(
      '/orgs/{org}/teams/{team_slug}/memberships/{username}',
      { org: team.org, team_slug: team.slug, username: login },
      purpose,
      (data) => readAnswer(data).state,
      (status) => (status === 404 ? 'none' : undefined),
    ),
    isVisible,
  ])
  if (!state.known || state.value !== 'none') return state
  if (!visible.known) return visible
  if (visible.value) return state
  return unknown(
    'team-not-visible',
    `The team ${teamName(team)} does not exist, or the token cannot see it.`,
    purpose.grant,
  )
}
