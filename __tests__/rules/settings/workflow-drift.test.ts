import { expect, test } from '@jest/globals'

import { workflowDrift } from '../../../src/rules/settings/workflow-drift.ts'
import { known } from '../../../src/model/fact.ts'
import { judged } from '../../support/settings.ts'

const PATH = '.github/workflows/publish.yml'

const drift = (tag: string | undefined, atTag: string | undefined, onBranch: string | undefined) =>
  judged(workflowDrift, { publishWorkflowAtTag: known({ path: PATH, tag, atTag, onBranch }) })

test('passes where the file is the same', () => {
  expect(drift('v1.0.0', 'a\nb\n', 'a\nb\n')).toMatchObject({ status: 'pass', facts: { tag: 'v1.0.0' } })
})

test('fails at the first line that differs', () => {
  expect(drift('v1.0.0', 'a\nb\n', 'a\nc\n')).toMatchObject({
    status: 'fail',
    severity: 'warning',
    places: [{ path: PATH, line: 2 }],
    facts: { tag: 'v1.0.0' },
  })
})

test.each([
  ['there is no release', undefined, undefined, 'a\n'],
  ['the release is older than the workflow', 'v1.0.0', undefined, 'a\n'],
  ['the workflow is no longer there', 'v1.0.0', 'a\n', undefined],
])('is not applicable where %s', (_, tag, atTag, onBranch) => {
  expect(drift(tag, atTag, onBranch)).toMatchObject({ status: 'not-applicable' })
})
