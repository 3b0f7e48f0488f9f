import * as v from 'valibot'

import { known, type Fact } from '../../model/fact.ts'
import { isNotSet, type ImmutableReleases } from '../../model/settings.ts'
import { ADMINISTRATION } from './grants.ts'
import type { RepositoryClient } from './repository-client.ts'
import { reader } from './schema.ts'

const readAnswer = reader(v.object({ enabled: v.boolean(), enforced_by_owner: v.boolean() }))

/**
 * Whether releases are immutable.
 * @param administration another setting of the administration: GitHub answers 404 where it is off, and where the token
 * may not see it
 */
export async function readImmutableReleases(
  api: RepositoryClient,
  administration: Promise<Fact<unknown>>,
): Promise<Fact<ImmutableReleases>> {
  const purpose = { what: 'the setting of immutable releases', grant: ADMINISTRATION }
  const read = await api.get('/immutable-releases', {}, purpose, (data) => {
    const { enabled, enforced_by_owner: enforcedByOwner } = readAnswer(data)
    return { enabled, enforcedByOwner }
  })
  return isNotSet(read, await administration) ? known({ enabled: false, enforcedByOwner: false }) : read
}
