import { expect, test } from '@jest/globals'

import { workflowHistory } from '../../../src/rules/settings/workflow-history.ts'
import { GATE_STEP, publishYaml, SHA, statusAndLines } from '../../support/audit-workflow.ts'

const judged = (steps: string, more = '') => statusAndLines(workflowHistory, publishYaml({ steps, more }))
const checkout = (inputs: string) => `- uses: actions/checkout@${SHA}\n  with:\n${inputs.replace(/^/gm, '    ')}`
const PUBLISH = '- run: npm publish'

test.each([
  ['the whole history', `${GATE_STEP}\n${checkout('fetch-depth: 0')}\n${PUBLISH}`],
  ['written as a text', `${GATE_STEP}\n${checkout("fetch-depth: '0'")}\n${PUBLISH}`],
  ['no checkout', `${GATE_STEP}\n${PUBLISH}`],
  ['of another repository', `${GATE_STEP}\n${checkout('repository: org/tools')}\n${PUBLISH}`],
  ['for a local gate', `${checkout('ref: main')}\n- uses: ./\n  id: gate\n${checkout('fetch-depth: 0')}\n${PUBLISH}`],
])('%s', (_, steps) => {
  expect(judged(steps)).toEqual(['pass'])
})

test.each([
  ['the last commit alone', `${GATE_STEP}\n- uses: actions/checkout@v6\n${PUBLISH}`, 10],
  ['a part of it', `${GATE_STEP}\n${checkout('fetch-depth: 50')}\n${PUBLISH}`, 12],
])('%s', (_, steps, line) => {
  expect(judged(steps)).toEqual(['fail', line])
})

test('is asked of each job with a gate, and of no other', () => {
  const job = (first: string) => `build:\n  steps:\n${`${first}- uses: actions/checkout@v6`.replace(/^/gm, '    ')}`
  expect(judged(`${GATE_STEP}\n${PUBLISH}`, job(`${GATE_STEP}\n`))).toEqual(['fail', 15])
  expect(judged(`${GATE_STEP}\n${PUBLISH}`, job(''))).toEqual(['pass'])
})
