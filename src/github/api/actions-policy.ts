import * as v from 'valibot'

import type { Fact } from '../../model/fact.ts'
import type { ActionsPolicy } from '../../model/settings.ts'
import { ADMINISTRATION } from './grants.ts'
import type { RepositoryClient } from './repository-client.ts'
import { reader } from './schema.ts'

const readAnswer = reader(
  v.object({
    enabled: v.boolean(),
    allowed_actions: v.optional(v.string()),
    sha_pinning_required: v.optional(v.boolean()),
  }),
)

/** Which actions may run in the repository. */
export const readActionsPolicy = (api: RepositoryClient): Promise<Fact<ActionsPolicy>> =>
  api.get('/actions/permissions', {}, { what: 'the policy on actions', grant: ADMINISTRATION }, (data) => {
    const answer = readAnswer(data)
    return {
      enabled: answer.enabled,
      allowedActions: answer.allowed_actions,
      shaPinningRequired: answer.sha_pinning_required,
    }
  })
