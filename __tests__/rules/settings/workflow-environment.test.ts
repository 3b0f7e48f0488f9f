import { expect, test } from '@jest/globals'

import { workflowEnvironment } from '../../../src/rules/settings/workflow-environment.ts'
import { judgeWorkflow, publishYaml, statusAndLines } from '../../support/audit-workflow.ts'

const judged = (job: string, more = '') => statusAndLines(workflowEnvironment, publishYaml({ job, more }))
const other = (environment: string) => `npm:\n  environment: ${environment}\n  steps: [{ run: npm publish }]`

test.each(['environment: release', 'environment: Release', 'environment: { name: release, url: x }'])('%s', (job) => {
  expect(judged(job)).toEqual(['pass'])
})

test.each([
  ['runs-on: x', 4],
  ['runs-on: x\nenvironment:', 4],
  ['runs-on: x\nenvironment: ${{ inputs.environment }}', 6],
  ['environment: production', 5],
])('%j is not enough', (job, line) => {
  expect(judged(job)).toEqual(['fail', line])
})

test('one job may publish elsewhere, if each names its environment', () => {
  expect(judged('environment: release', other('testpypi'))).toEqual(['pass'])
  expect(judged('environment: release', other(''))).toEqual(['fail', 12])
})

test('a job that publishes nothing needs none', () => {
  expect(judged('environment: release', 'build:\n  steps: []')).toEqual(['pass'])
  const nothing = publishYaml({ job: 'runs-on: x', steps: '- run: make' })
  expect(statusAndLines(workflowEnvironment, nothing)).toEqual(['not-applicable'])
})

test('a reusable workflow has its own', () => {
  const call = 'on: push\njobs:\n  x:\n    uses: org/repo/x.yml@v1\n    permissions: { id-token: write }\n'
  expect(judgeWorkflow(workflowEnvironment, call)).toMatchObject({ status: 'unknown', code: 'facts/elsewhere' })
})
