import { expect, test } from '@jest/globals'

import { workflowPrivilegedTriggers } from '../../../src/rules/settings/workflow-privileged-triggers.ts'
import { publishYaml, statusAndLines } from '../../support/audit-workflow.ts'

test.each([
  ["{ push: { tags: ['v*'] } }", ['pass']],
  ['[push, pull_request]', ['pass']],
  ['pull_request_target', ['fail', 1]],
  ['\n  push:\n  workflow_run:\n    workflows: [CI]\n  pull_request_target:', ['fail', 3, 5]],
])('%j', (on, expected) => {
  expect(statusAndLines(workflowPrivilegedTriggers, publishYaml({ on }))).toEqual(expected)
})
