import { expect, test } from '@jest/globals'

import { workflowPinnedActions } from '../../../src/rules/settings/workflow-pinned-actions.ts'
import { publishYaml, SHA, statusAndLines } from '../../support/audit-workflow.ts'

const judged = (uses: string) => statusAndLines(workflowPinnedActions, publishYaml({ steps: `- uses: ${uses}` }))

test.each([
  `actions/checkout@${SHA}`,
  `actions/checkout@${SHA} # v6`,
  `org/repo/path@${SHA}`,
  `org/repo@${SHA}${SHA.slice(0, 24)}`,
  './local',
  '$/local',
  `docker://alpine@sha256:${SHA}${SHA.slice(0, 24)}`,
])('%s is pinned', (uses) => {
  expect(judged(uses)).toEqual(['pass'])
})

test.each([
  'actions/checkout@v6',
  'actions/checkout@main',
  `actions/checkout@${SHA.slice(0, 7)}`,
  `actions/checkout@x${SHA}`,
  'actions/checkout',
  'docker://alpine:3',
  `docker://alpine@${SHA}`,
])('%s is not', (uses) => {
  expect(judged(uses)).toEqual(['fail', 8])
})

test('asks it of every job, and of reusable workflows', () => {
  const more = 'test:\n  steps:\n    - uses: a/b@v1\ncall:\n  uses: o/r/x.yml@v1'
  expect(statusAndLines(workflowPinnedActions, publishYaml({ more }))).toEqual(['fail', 15, 17])
})
