import { expect, test } from '@jest/globals'

import { environmentReviewers } from '../../../src/rules/settings/environment-reviewers.ts'
import type { Settings } from '../../../src/model/settings.ts'
import { environment, judged, NO_ENVIRONMENT } from '../../support/settings.ts'

test.each<[string, Partial<Settings>, string]>([
  [
    'one reviewer',
    { environment: environment({ reviewers: [{ type: 'User', id: 583231, name: 'octocat' }] }) },
    'pass',
  ],
  ['none', { environment: environment({ reviewers: [] }) }, 'fail'],
  ['no environment', { environment: NO_ENVIRONMENT }, 'not-applicable'],
])('%s', (_, more, status) => {
  expect(judged(environmentReviewers, more)).toMatchObject({ status })
})
