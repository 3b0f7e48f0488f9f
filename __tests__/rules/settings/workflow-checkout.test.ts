import { expect, test } from '@jest/globals'

import { workflowCheckout } from '../../../src/rules/settings/workflow-checkout.ts'
import { GATE_STEP, publishYaml, SHA, statusAndLines } from '../../support/audit-workflow.ts'

const judged = (steps: string, more = '') => statusAndLines(workflowCheckout, publishYaml({ steps, more }))
const checkout = (inputs: string) => `- uses: actions/checkout@${SHA}\n  with:\n${inputs.replace(/^/gm, '    ')}`
const PUBLISH = '- run: npm publish'
const AT_SHA = 'ref: ${{ steps.gate.outputs.sha }}'

test.each([
  ['at the commit', `${GATE_STEP}\n${checkout(AT_SHA)}\n${PUBLISH}`],
  ['written tightly', `${GATE_STEP}\n${checkout('ref: ${{steps.gate.outputs.sha}}')}\n${PUBLISH}`],
  ['none', `${GATE_STEP}\n${PUBLISH}`],
  ['of another repository', `${GATE_STEP}\n${checkout('repository: org/tools')}\n${PUBLISH}`],
  ['for the gate itself', `${checkout('ref: main')}\n- uses: ./\n  id: gate\n${checkout(AT_SHA)}\n${PUBLISH}`],
  [
    'at the commit of an action that holds the gate',
    `- uses: o/start@v1\n${checkout('ref: ${{ steps.start.outputs.sha }}')}\n${PUBLISH}`,
  ],
])('%s', (_, steps) => {
  expect(judged(steps)).toEqual(['pass'])
})

test.each([
  ['without a ref', `${GATE_STEP}\n- uses: actions/checkout@v6\n${PUBLISH}`, 10],
  ['of the tag', `${GATE_STEP}\n${checkout('ref: ${{ github.ref }}')}\n${PUBLISH}`, 12],
  ['of the tag that the gate names', `${GATE_STEP}\n${checkout('ref: ${{ steps.gate.outputs.tag }}')}\n${PUBLISH}`, 12],
  ['of another step', `${GATE_STEP}\n${checkout('ref: ${{ steps.other.outputs.sha }}')}\n${PUBLISH}`, 12],
  [
    'of the commit and more',
    `${GATE_STEP}\n${checkout('ref: ${{ steps.gate.outputs.sha || github.ref }}')}\n${PUBLISH}`,
    12,
  ],
  ['of a gate without an id', `- uses: org/release-gate@v1\n${checkout(AT_SHA)}\n${PUBLISH}`, 11],
  ['after a local gate', `- uses: ./\n  id: gate\n${checkout('ref: main')}\n${PUBLISH}`, 12],
])('%s', (_, steps, line) => {
  expect(judged(steps)).toEqual(['fail', line])
})

test('is asked of each job with a gate, and of no other', () => {
  const job = (first: string) => `build:\n  steps:\n${`${first}- uses: actions/checkout@v6`.replace(/^/gm, '    ')}`
  expect(judged(`${GATE_STEP}\n${PUBLISH}`, job(`${GATE_STEP}\n`))).toEqual(['fail', 15])
  expect(judged(`${GATE_STEP}\n${PUBLISH}`, job(''))).toEqual(['pass'])
})
