import * as v from 'valibot'

import type { Fact } from '../../model/fact.ts'
import type { WorkflowPermissions } from '../../model/settings.ts'
import { ADMINISTRATION } from './grants.ts'
import type { RepositoryClient } from './repository-client.ts'
import { reader } from './schema.ts'

const readAnswer = reader(
  v.object({
    default_workflow_permissions: v.picklist(['read', 'write']),
    can_approve_pull_request_reviews: v.boolean(),
  }),
)

/** What the token of a workflow may do by default. */
export const readWorkflowPermissions = (api: RepositoryClient): Promise<Fact<WorkflowPermissions>> =>
  api.get(
    '/actions/permissions/workflow',
    {},
    { what: 'the permissions of workflows', grant: ADMINISTRATION },
    (data) => {
      const answer = readAnswer(data)
      return {
        default: answer.default_workflow_permissions,
        canApprovePullRequests: answer.can_approve_pull_request_reviews,
      }
    },
  )
