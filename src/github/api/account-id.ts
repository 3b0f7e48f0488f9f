import * as v from 'valibot'

import type { Fact } from '../../model/fact.ts'
import type { Client } from '../client/client.ts'
import { reader } from './schema.ts'

const readAnswer = reader(v.object({ id: v.number() }))

/** The id of a team, by which rulesets and environments name it. */
export const readTeamId = (client: Client, org: string, slug: string): Promise<Fact<number>> =>
  client.get(
    '/orgs/{org}/teams/{team_slug}',
    { org, team_slug: slug },
    {
      what: `the id of the team ${org}/${slug}`,
      grant: `Use a token with the organization permission Members: read, or write the id behind the name: ${org}/${slug}:ID.`,
    },
    (data) => readAnswer(data).id,
  )

/** The id of a person's account, by which environments name it. */
export const readUserId = (client: Client, login: string): Promise<Fact<number>> =>
  client.get(
    '/users/{username}',
    { username: login },
    { what: `the id of the account ${login}`, grant: `Write the id behind the name: ${login}:ID.` },
    (data) => readAnswer(data).id,
  )
