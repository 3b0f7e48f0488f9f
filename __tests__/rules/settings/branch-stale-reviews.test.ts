import { expect, test } from '@jest/globals'

import { branchStaleReviews } from '../../../src/rules/settings/branch-stale-reviews.ts'
import type { Settings } from '../../../src/model/settings.ts'
import { known } from '../../../src/model/fact.ts'
import { branch, branchRows, judged } from '../../support/settings.ts'

test.each<[string, Partial<Settings>, string]>([
  ...branchRows({ pullRequest: { approvals: 1, dismissesStale: false } }),
  ['there is no rule at all', { branches: known([branch([])]) }, 'not-applicable'],
])('%s', (_, more, status) => {
  expect(judged(branchStaleReviews, more)).toMatchObject({ status })
})
