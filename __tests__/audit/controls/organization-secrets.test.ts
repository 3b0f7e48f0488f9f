import { expect, test } from '@jest/globals'

import { organizationSecrets } from '../../../src/audit/controls/organization-secrets.ts'
import type { Settings } from '../../../src/audit/settings.ts'
import { known } from '../../../src/gate/fact.ts'
import { HIDDEN, judged } from '../../support/settings.ts'

test.each<[string, Partial<Settings>, string]>([
  ['others', { organizationSecrets: known(['CODECOV_TOKEN', 'SLACK_WEBHOOK']) }, 'pass'],
  ['none', { organizationSecrets: known([]) }, 'pass'],
  ['a registry token among others', { organizationSecrets: known(['CODECOV_TOKEN', 'NPM_TOKEN']) }, 'fail'],
  ['hidden', { organizationSecrets: HIDDEN }, 'unknown'],
])('%s', (_, more, status) => {
  expect(judged(organizationSecrets, more)).toMatchObject({ status })
})
