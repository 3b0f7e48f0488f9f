import { expect, test } from '@jest/globals'

import { organizationSecrets } from '../../../src/rules/settings/organization-secrets.ts'
import type { Settings } from '../../../src/model/settings.ts'
import { known } from '../../../src/model/fact.ts'
import { HIDDEN, judged } from '../../support/settings.ts'

test.each<[string, Partial<Settings>, string]>([
  ['others', { organizationSecrets: known(['CODECOV_TOKEN', 'SLACK_WEBHOOK']) }, 'pass'],
  ['none', { organizationSecrets: known([]) }, 'pass'],
  ['a registry token among others', { organizationSecrets: known(['CODECOV_TOKEN', 'NPM_TOKEN']) }, 'fail'],
  ['hidden', { organizationSecrets: HIDDEN }, 'unknown'],
])('%s', (_, more, status) => {
  expect(judged(organizationSecrets, more)).toMatchObject({ status })
})
