import { expect, test } from '@jest/globals'

import { environmentSelfReview } from '../../../src/rules/settings/environment-self-review.ts'
import type { Settings } from '../../../src/model/settings.ts'
import { environment, judged, NO_ENVIRONMENT } from '../../support/settings.ts'

test.each<[string, Partial<Settings>, string]>([
  ['prevented', { environment: environment({ preventsSelfReview: true }) }, 'pass'],
  ['allowed', { environment: environment({ preventsSelfReview: false }) }, 'fail'],
  [
    'nobody has to approve',
    { environment: environment({ reviewers: [], preventsSelfReview: false }) },
    'not-applicable',
  ],
  ['no environment', { environment: NO_ENVIRONMENT }, 'not-applicable'],
])('%s', (_, more, status) => {
  expect(judged(environmentSelfReview, more)).toMatchObject({ status })
})
