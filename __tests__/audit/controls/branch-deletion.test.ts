import { expect, test } from '@jest/globals'

import { branchDeletion } from '../../../src/audit/controls/branch-deletion.ts'
import type { Settings } from '../../../src/audit/settings.ts'
import { known } from '../../../src/gate/fact.ts'
import { branch, emptySource, HIDDEN, judged, ruleSource } from '../../support/settings.ts'

test.each<[string, Partial<Settings>, string]>([
  ['a ruleset has it', { branches: known([branch([ruleSource()])]) }, 'pass'],
  ['the second of two sources has it', { branches: known([branch([emptySource(), ruleSource()])]) }, 'pass'],
  ['no source has it', { branches: known([branch([ruleSource({ blocksDeletion: false })])]) }, 'fail'],
  [
    'no source has it, but not all could be seen',
    { branches: known([branch([ruleSource({ blocksDeletion: false })], { unseen: HIDDEN })]) },
    'unknown',
  ],
  [
    'seen in a ruleset, and not all could be seen',
    { branches: known([branch([ruleSource()], { unseen: HIDDEN })]) },
    'pass',
  ],
  [
    'develop has it as well',
    { branches: known([branch([ruleSource()]), branch([ruleSource()], { name: 'develop', isDefault: false })]) },
    'pass',
  ],
  [
    'develop has it not',
    {
      branches: known([
        branch([ruleSource()]),
        branch([ruleSource({ blocksDeletion: false })], { name: 'develop', isDefault: false }),
      ]),
    },
    'fail',
  ],
  [
    'lacking on one branch and unseen on the other',
    {
      branches: known([
        branch([ruleSource({ blocksDeletion: false })], { unseen: HIDDEN }),
        branch([ruleSource({ blocksDeletion: false })], { name: 'develop', isDefault: false }),
      ]),
    },
    'fail',
  ],
  ['there is no rule at all', { branches: known([branch([])]) }, 'fail'],
])('%s', (_, more, status) => {
  expect(judged(branchDeletion, more)).toMatchObject({ status })
})
