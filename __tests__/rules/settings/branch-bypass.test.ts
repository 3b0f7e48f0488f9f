import { expect, test } from '@jest/globals'

import { branchBypass } from '../../../src/rules/settings/branch-bypass.ts'
import type { Settings } from '../../../src/model/settings.ts'
import { known } from '../../../src/model/fact.ts'
import { branch, emptySource, HIDDEN, judged, ruleSource } from '../../support/settings.ts'

test.each<[string, Partial<Settings>, string]>([
  ['nobody may', { branches: known([branch([ruleSource()])]) }, 'pass'],
  ['administrators may', { branches: known([branch([ruleSource({ bypass: known(['role admin']) })])]) }, 'fail'],
  [
    'who may bypass one source is held by another',
    { branches: known([branch([ruleSource({ bypass: known(['role admin']) }), ruleSource()])]) },
    'pass',
  ],
  [
    'the other source lacks one rule',
    {
      branches: known([branch([ruleSource({ bypass: known(['role admin']) }), ruleSource({ linearHistory: false })])]),
    },
    'fail',
  ],
  ['the list is hidden', { branches: known([branch([ruleSource({ bypass: HIDDEN })])]) }, 'unknown'],
  [
    'one list is hidden, another empty',
    { branches: known([branch([ruleSource({ bypass: HIDDEN }), ruleSource()])]) },
    'pass',
  ],
  [
    'bypassed, but not all sources could be seen',
    { branches: known([branch([ruleSource({ bypass: known(['role admin']) })], { unseen: HIDDEN })]) },
    'unknown',
  ],
  [
    'bypassed on develop',
    {
      branches: known([
        branch([ruleSource()]),
        branch([ruleSource({ bypass: known(['team 71']) })], { name: 'develop', isDefault: false }),
      ]),
    },
    'fail',
  ],
  ['no rule to bypass', { branches: known([branch([emptySource()])]) }, 'not-applicable'],
])('%s', (_, more, status) => {
  expect(judged(branchBypass, more)).toMatchObject({ status })
})

test('says who may, and which rules', () => {
  const lenient = ruleSource({ bypass: known(['role admin', 'team 71']) })
  const strict = ruleSource({ statusChecks: { contexts: [], upToDate: false } })
  expect(judged(branchBypass, { branches: known([branch([lenient, strict])]) }).facts).toEqual({
    actors: ['role admin', 'team 71'],
    rules: ['status checks on main'],
  })
})
