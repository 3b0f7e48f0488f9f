import { describe, expect, test } from '@jest/globals'

import { known } from '../../../src/model/fact.ts'
import { branchPullRequest } from '../../../src/rules/settings/branch-pull-request.ts'
import { RULE_ROWS } from '../../support/rule-rows.ts'
import { branch, judged } from '../../support/settings.ts'

describe.each(RULE_ROWS.map(([control, rows]) => [control.id, control, rows] as const))('%s', (_id, control, rows) => {
  test.each(rows)('%s', (_name, more, status) => {
    expect(judged(control, more)).toMatchObject({ status })
  })
})

test('the fix of branch-pull-request is a command for this repository', () => {
  const { fix } = judged(branchPullRequest, { branches: known([branch([])]) })
  expect(fix).toContain('gh api --method POST repos/octo-org/widget/rulesets ')
  expect(fix).toContain("-F 'rules[][parameters][required_approving_review_count]=1'")
})
