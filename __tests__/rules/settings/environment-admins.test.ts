import { expect, test } from '@jest/globals'

import { environmentAdmins } from '../../../src/rules/settings/environment-admins.ts'
import type { Settings } from '../../../src/model/settings.ts'
import { environment, judged, NO_ENVIRONMENT } from '../../support/settings.ts'

test.each<[string, Partial<Settings>, string]>([
  ['they cannot', { environment: environment({ adminsCanBypass: false }) }, 'pass'],
  ['they can', { environment: environment({ adminsCanBypass: true }) }, 'fail'],
  ['GitHub does not tell', { environment: environment({ adminsCanBypass: undefined }) }, 'unknown'],
  ['no environment', { environment: NO_ENVIRONMENT }, 'not-applicable'],
])('%s', (_, more, status) => {
  expect(judged(environmentAdmins, more)).toMatchObject({ status })
})
