import { expect, test } from '@jest/globals'

import { branchPullRequest } from '../../../src/rules/settings/branch-pull-request.ts'
import type { Settings } from '../../../src/model/settings.ts'
import { known } from '../../../src/model/fact.ts'
import { branch, branchRows, emptySource, judged } from '../../support/settings.ts'

test.each<[string, Partial<Settings>, string]>([
  ...branchRows({ pullRequest: { approvals: 0, dismissesStale: true } }),
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
