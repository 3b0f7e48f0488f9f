import * as v from 'valibot'

import { mapFact, type Fact } from '../../model/fact.ts'
import { createClient } from '../client/client.ts'
import type { Transport } from '../client/transport.ts'
import { getAll } from './pages.ts'
import { reader } from './schema.ts'

const readAnswer = reader(
  v.array(v.object({ full_name: v.string(), archived: v.optional(v.boolean(), false), fork: v.boolean() })),
)

/** The repositories of an organization that the token sees, by name: neither archived ones nor forks. */
export async function listRepositories(
  organization: string,
  token: string,
  apiUrl: string,
  network: Transport,
): Promise<Fact<readonly string[]>> {
  const all = await getAll(
    createClient(token, apiUrl, network),
    '/orgs/{org}/repos',
    { org: organization, sort: 'full_name' },
    {
      what: `the repositories of ${organization}`,
      grant: `Pass a token with Metadata: read on the repositories of ${organization}, such as that of an App that is installed there.`,
    },
    readAnswer,
  )
  return mapFact(all, (repositories) =>
    repositories.filter(({ archived, fork }) => !archived && !fork).map(({ full_name: name }) => name),
  )
}
