import { expect, test } from '@jest/globals'

import { branchUpToDate } from '../../../src/rules/settings/branch-up-to-date.ts'
import type { Settings } from '../../../src/model/settings.ts'
import { known } from '../../../src/model/fact.ts'
import { branch, emptySource, HIDDEN, judged, ruleSource } from '../../support/settings.ts'

test.each<[string, Partial<Settings>, string]>([
  ['a ruleset has it', { branches: known([branch([ruleSource()])]) }, 'pass'],
  ['the second of two sources has it', { branches: known([branch([emptySource(), ruleSource()])]) }, 'pass'],
  [
    'no source has it',
    { branches: known([branch([ruleSource({ statusChecks: { contexts: ['test'], upToDate: false } })])]) },
    'fail',
  ],
  [
    'no source has it, but not all could be seen',
    {
      branches: known([
        branch([ruleSource({ statusChecks: { contexts: ['test'], upToDate: false } })], { unseen: HIDDEN }),
      ]),
    },
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
  ['there is no rule at all', { branches: known([branch([])]) }, 'not-applicable'],
  [
    'only develop has it not',
    {
      branches: known([
        branch([ruleSource()]),
        branch([ruleSource({ statusChecks: { contexts: ['test'], upToDate: false } })], {
          name: 'develop',
          isDefault: false,
        }),
      ]),
    },
    'pass',
  ],
])('%s', (_, more, status) => {
  expect(judged(branchUpToDate, more)).toMatchObject({ status })
})
