import { expect, test } from '@jest/globals'

import { branchStatusChecks } from '../../../src/rules/settings/branch-status-checks.ts'
import type { Settings } from '../../../src/model/settings.ts'
import { known } from '../../../src/model/fact.ts'
import { branch, emptySource, HIDDEN, judged, ruleSource } from '../../support/settings.ts'

test.each<[string, Partial<Settings>, string]>([
  ['a ruleset has it', { branches: known([branch([ruleSource()])]) }, 'pass'],
  ['the second of two sources has it', { branches: known([branch([emptySource(), ruleSource()])]) }, 'pass'],
  [
    'no source has it',
    { branches: known([branch([ruleSource({ statusChecks: { contexts: [], upToDate: true } })])]) },
    'fail',
  ],
  [
    'no source has it, but not all could be seen',
    { branches: known([branch([ruleSource({ statusChecks: { contexts: [], upToDate: true } })], { unseen: HIDDEN })]) },
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
        branch([ruleSource({ statusChecks: { contexts: [], upToDate: true } })], { name: 'develop', isDefault: false }),
      ]),
    },
    'fail',
  ],
  [
    'lacking on one branch and unseen on the other',
    {
      branches: known([
        branch([ruleSource({ statusChecks: { contexts: [], upToDate: true } })], { unseen: HIDDEN }),
        branch([ruleSource({ statusChecks: { contexts: [], upToDate: true } })], { name: 'develop', isDefault: false }),
      ]),
    },
    'fail',
  ],
  ['there is no rule at all', { branches: known([branch([])]) }, 'fail'],
])('%s', (_, more, status) => {
  expect(judged(branchStatusChecks, more)).toMatchObject({ status })
})
