import { expect, test } from '@jest/globals'

import { branchDeletion } from '../../../src/rules/settings/branch-deletion.ts'
import type { Settings } from '../../../src/model/settings.ts'
import { known } from '../../../src/model/fact.ts'
import { branch, branchRows, judged } from '../../support/settings.ts'

test.each<[string, Partial<Settings>, string]>([
  ...branchRows({ blocksDeletion: false }),
  ['there is no rule at all', { branches: known([branch([])]) }, 'fail'],
])('%s', (_, more, status) => {
  expect(judged(branchDeletion, more)).toMatchObject({ status })
})
