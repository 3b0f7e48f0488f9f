import { expect, test } from '@jest/globals'

import { actionsDefaultPermissions } from '../../../src/rules/settings/actions-default-permissions.ts'
import type { Settings } from '../../../src/model/settings.ts'
import { known } from '../../../src/model/fact.ts'
import { judged } from '../../support/settings.ts'

test.each<[string, Partial<Settings>, string]>([
  ['read', { workflowPermissions: known({ default: 'read', canApprovePullRequests: true }) }, 'pass'],
  ['write', { workflowPermissions: known({ default: 'write', canApprovePullRequests: false }) }, 'fail'],
])('%s', (_, more, status) => {
  expect(judged(actionsDefaultPermissions, more)).toMatchObject({ status })
})
