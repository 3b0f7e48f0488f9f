import { expect, test } from '@jest/globals'

import { workflowPermissions } from '../../../src/rules/settings/workflow-permissions.ts'
import { publishYaml, statusAndLines } from '../../support/audit-workflow.ts'

const judged = (parts: Parameters<typeof publishYaml>[0]) => statusAndLines(workflowPermissions, publishYaml(parts))

test.each([
  'permissions: {}',
  'permissions: { contents: read, id-token: none }',
  'permissions: read-all',
  'permissions:',
])('%s at the top', (top) => {
  expect(judged({ top })).toEqual(['pass'])
})

test.each([
  ['', 1],
  ['permissions: write-all', 2],
  ['permissions: { id-token: write }', 2],
  ['permissions:\n  contents: read\n  packages: write', 4],
  ['permissions: admin', 2],
])('%j at the top is too much', (top, line) => {
  expect(judged({ top })).toEqual(['fail', line])
})

test.each(['permissions: { contents: write, id-token: write }', 'permissions: read-all', ''])(
  'the job that publishes may have %j',
  (job) => {
    expect(judged({ job: `runs-on: x\n${job}` })).toEqual(['pass'])
  },
)

test('the job that publishes may not have everything', () => {
  expect(judged({ job: 'runs-on: x\npermissions: write-all' })).toEqual(['fail', 6])
})

test.each([
  ['contents: write', ['pass']],
  ['id-token: none', ['pass']],
  ['id-token: write', ['fail', 14]],
])('another job with %s', (scope, expected) => {
  const more = `build:\n  permissions: { ${scope} }\n  steps: []`
  expect(judged({ more })).toEqual(expected)
})

test('another job may not have everything', () => {
  expect(judged({ more: 'build:\n  permissions: write-all\n  steps: []' })).toEqual(['fail', 14])
})
