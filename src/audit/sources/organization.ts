import type { Fact } from '../../gate/fact.ts'
import { mapFact } from '../../gate/fact.ts'
import { createClient } from '../../sources/github/client.ts'
import type { Transport } from '../../sources/github/transport.ts'
import { everyPage } from './github.ts'
import { readRepositories } from './shapes.ts'

/** The repositories of an organization that the token sees, by name: neither archived ones nor forks. */
export async function listRepositories(
  organization: string,
  token: string,
  apiUrl: string,
  network: Transport,
): Promise<Fact<readonly string[]>> {
  const client = createClient(token, apiUrl, network)
  const all = await everyPage((page) =>
    client.get(
      '/orgs/{org}/repos',
      { org: organization, sort: 'full_name', per_page: '100', page },
      {
        what: `the repositories of ${organization}`,
        grant: `Pass a token with Metadata: read on the repositories of ${organization}, such as that of an App that is installed there.`,
      },
      readRepositories,
    ),
  )
  return mapFact(all, (repositories) =>
    repositories.filter(({ archived, fork }) => !archived && !fork).map(({ full_name: name }) => name),
  )
}
