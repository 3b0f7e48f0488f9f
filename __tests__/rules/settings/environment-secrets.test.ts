import { expect, test } from '@jest/globals'

import { environmentSecrets } from '../../../src/rules/settings/environment-secrets.ts'
import type { Settings } from '../../../src/model/settings.ts'
import { known } from '../../../src/model/fact.ts'
import { HIDDEN, judged, NO_ENVIRONMENT } from '../../support/settings.ts'

test.each<[string, Partial<Settings>, string]>([
  ['others', { environmentSecrets: known(['CODECOV_TOKEN', 'SLACK_WEBHOOK']) }, 'pass'],
  ['none', { environmentSecrets: known([]) }, 'pass'],
  ['a registry token among others', { environmentSecrets: known(['CODECOV_TOKEN', 'NPM_TOKEN']) }, 'fail'],
  ['hidden', { environmentSecrets: HIDDEN }, 'unknown'],
  ['no environment', { environment: NO_ENVIRONMENT, environmentSecrets: known([]) }, 'not-applicable'],
])('%s', (_, more, status) => {
  expect(judged(environmentSecrets, more)).toMatchObject({ status })
})
