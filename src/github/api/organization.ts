import type { Fact } from '../../model/fact.ts'
import { mapFact } from '../../model/fact.ts'
import { createClient } from '../client/client.ts'
import type { Transport } from '../client/transport.ts'
import { getAll } from './pages.ts'
import { readRepositories } from './settings-shapes.ts'

/** The repositories of an organization that the token sees, by name: neither archived ones nor forks. */
export async function listRepositories(
  organization: string,
  token: string,
  apiUrl: string,
  network: Transport,
): Promise<Fact<readonly string[]>> {
  const client = createClient(token, apiUrl, network)
  const all = await getAll(
    client,
    '/orgs/{org}/repos',
    { org: organization, sort: 'full_name' },
    {
      what: `the repositories of ${organization}`,
      grant: `Pass a token with Metadata: read on the repositories of ${organization}, such as that of an App that is installed there.`,
    },
    readRepositories,
  )
  return mapFact(all, (repositories) =>
    repositories.filter(({ archived, fork }) => !archived && !fork).map(({ full_name: name }) => name),
  )
}
