import { expect, test } from '@jest/globals'

import { branchPullRequest } from '../../../src/audit/controls/branch-pull-request.ts'
import type { Settings } from '../../../src/audit/settings.ts'
import { known } from '../../../src/gate/fact.ts'
import { branch, emptySource, HIDDEN, judged, ruleSource } from '../../support/settings.ts'

test.each<[string, Partial<Settings>, string]>([
  ['a ruleset has it', { branches: known([branch([ruleSource()])]) }, 'pass'],
  ['the second of two sources has it', { branches: known([branch([emptySource(), ruleSource()])]) }, 'pass'],
  [
    'no source has it',
    { branches: known([branch([ruleSource({ pullRequest: { approvals: 0, dismissesStale: true } })])]) },
    'fail',
  ],
  [
    'no source has it, but not all could be seen',
    {
      branches: known([
        branch([ruleSource({ pullRequest: { approvals: 0, dismissesStale: true } })], { unseen: HIDDEN }),
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
  [
    'develop has it not',
    {
      branches: known([
        branch([ruleSource()]),
        branch([ruleSource({ pullRequest: { approvals: 0, dismissesStale: true } })], {
          name: 'develop',
          isDefault: false,
        }),
      ]),
    },
    'fail',
  ],
  [
    'lacking on one branch and unseen on the other',
    {
      branches: known([
        branch([ruleSource({ pullRequest: { approvals: 0, dismissesStale: true } })], { unseen: HIDDEN }),
        branch([ruleSource({ pullRequest: { approvals: 0, dismissesStale: true } })], {
          name: 'develop',
          isDefault: false,
        }),
      ]),
    },
    'fail',
  ],
  ['there is no rule at all', { branches: known([branch([])]) }, 'fail'],
  ['a pull request is not needed', { branches: known([branch([emptySource()])]) }, 'fail'],
])('%s', (_, more, status) => {
  expect(judged(branchPullRequest, more)).toMatchObject({ status })
})

test('the fix is a command for this repository', () => {
  const { fix } = judged(branchPullRequest, { branches: known([branch([])]) })
  expect(fix).toContain('gh api --method POST repos/octo-org/widget/rulesets ')
  expect(fix).toContain("-F 'rules[][parameters][required_approving_review_count]=1'")
})
