import { expect, test } from '@jest/globals'

import { actionsApprovals } from '../../../src/rules/settings/actions-approvals.ts'
import type { Settings } from '../../../src/model/settings.ts'
import { known } from '../../../src/model/fact.ts'
import { judged } from '../../support/settings.ts'

test.each<[string, Partial<Settings>, string]>([
  ['they cannot', { workflowPermissions: known({ default: 'write', canApprovePullRequests: false }) }, 'pass'],
  ['they can', { workflowPermissions: known({ default: 'read', canApprovePullRequests: true }) }, 'fail'],
])('%s', (_, more, status) => {
  expect(judged(actionsApprovals, more)).toMatchObject({ status })
})
