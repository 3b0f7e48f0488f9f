import * as v from 'valibot'

import type { Fact } from '../../model/fact.ts'
import { Malformed } from '../client/client.ts'
import type { RepositoryClient } from './repository-client.ts'
import { reader } from './schema.ts'

const readAnswer = reader(
  v.object({ triggering_actor: v.object({ login: v.string(), id: v.pipe(v.number(), v.integer()) }) }),
)

/** The account id of `login`, who started the latest attempt of a run. */
export const readTriggeringId = (api: RepositoryClient, runId: string, login: string): Promise<Fact<number>> =>
  api.get(
    '/actions/runs/{run_id}',
    { run_id: runId },
    {
      what: `the account id of ${login} in run ${runId}`,
      grant: 'Give the job `permissions: actions: read`, or list the person without an id.',
    },
    (data) => {
      const { triggering_actor: account } = readAnswer(data)
      if (account.login.toLowerCase() !== login.toLowerCase()) {
        throw new Malformed(`the run names ${account.login} as the one who started it`)
      }
      return account.id
    },
  )
