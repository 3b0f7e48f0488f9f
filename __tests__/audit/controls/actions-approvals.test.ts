import { expect, test } from '@jest/globals'

import { actionsApprovals } from '../../../src/audit/controls/actions-approvals.ts'
import type { Settings } from '../../../src/audit/settings.ts'
import { known } from '../../../src/gate/fact.ts'
import { judged } from '../../support/settings.ts'

test.each<[string, Partial<Settings>, string]>([
  ['they cannot', { workflowPermissions: known({ default: 'write', canApprovePullRequests: false }) }, 'pass'],
  ['they can', { workflowPermissions: known({ default: 'read', canApprovePullRequests: true }) }, 'fail'],
])('%s', (_, more, status) => {
  expect(judged(actionsApprovals, more)).toMatchObject({ status })
})
