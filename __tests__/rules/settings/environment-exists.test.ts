import { expect, test } from '@jest/globals'

import { environmentExists } from '../../../src/rules/settings/environment-exists.ts'
import type { Settings } from '../../../src/model/settings.ts'
import { environment, judged, NO_ENVIRONMENT } from '../../support/settings.ts'

test.each<[string, Partial<Settings>, string]>([
  ['there', { environment: environment() }, 'pass'],
  ['missing', { environment: NO_ENVIRONMENT }, 'fail'],
])('%s', (_, more, status) => {
  expect(judged(environmentExists, more)).toMatchObject({ status })
})
