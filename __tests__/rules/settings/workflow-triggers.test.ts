import { expect, test } from '@jest/globals'

import { workflowTriggers } from '../../../src/rules/settings/workflow-triggers.ts'
import { publishYaml, statusAndLines } from '../../support/audit-workflow.ts'

const judged = (on: string) => statusAndLines(workflowTriggers, publishYaml({ on }))

test.each([
  "{ push: { tags: ['v*'] } }",
  '{ push: { tags: v* } }',
  "{ push: { tags-ignore: ['nightly-*'] } }",
  '{ release: { types: [published] } }',
  '{ release: { types: [released, prereleased] } }',
  '{ release: { types: created } }',
  'workflow_dispatch',
  '{ workflow_dispatch: { inputs: {} } }',
  'workflow_call',
  "{ push: { tags: ['v*'] }, workflow_dispatch: }",
  // another control's
  '[workflow_dispatch, pull_request_target]',
])('%s starts for tags only', (on) => {
  expect(judged(on)).toEqual(['pass'])
})

test.each([
  'push',
  '{ push: }',
  '{ push: { branches: [main] } }',
  "{ push: { branches: [main], tags: ['v*'] } }",
  "{ push: { branches-ignore: [x], tags: ['v*'] } }",
  '{ push: { tags: [] } }',
  'release',
  '{ release: { types: [unpublished] } }',
  '{ release: { types: [published, edited] } }',
  'create',
  'pull_request',
  '{ schedule: [{ cron: "0 0 * * *" }] }',
  'repository_dispatch',
])('%s does not', (on) => {
  expect(judged(on)).toEqual(['fail', 1])
})

test('points at each trigger that is too many', () => {
  expect(judged('\n  push:\n    tags: [v*]\n  pull_request:\n  create:\n')).toEqual(['fail', 4, 5])
})
