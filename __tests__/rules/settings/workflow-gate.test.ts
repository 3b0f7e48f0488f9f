import { expect, test } from '@jest/globals'

import { workflowGate } from '../../../src/rules/settings/workflow-gate.ts'
import { GATE_STEP, judgeWorkflow, publishYaml, SHA, statusAndLines } from '../../support/audit-workflow.ts'

const judged = (steps: string, more = '') => statusAndLines(workflowGate, publishYaml({ steps, more }))
const PUBLISH = '- run: npm publish'
const TOKEN = `- uses: actions/create-github-app-token@${SHA}`
const checkout = (ref: string) => `- uses: actions/checkout@${SHA}\n  with: { ref: '${ref}' }`
const LOCAL = '- uses: ./\n  id: gate'

test.each([
  ['first', `${GATE_STEP}\n${PUBLISH}`],
  ['after a token', `${TOKEN}\n${GATE_STEP}\n${PUBLISH}`],
  ['with a failure that counts', `${GATE_STEP}\n  continue-on-error: false\n${PUBLISH}`],
  ['with a condition after it', `${GATE_STEP}\n${PUBLISH}\n  if: steps.gate.outputs.is-prerelease == 'false'`],
  ['with a report of what failed', `${GATE_STEP}\n${PUBLISH}\n- run: notify\n  if: failure()`],
  ['this repository’s own', `- uses: $/\n  id: gate\n${PUBLISH}`],
  ['twice', `${GATE_STEP}\n${PUBLISH}\n${GATE_STEP}`],
  [
    'local, with its files from the default branch',
    `${checkout('${{ github.event.repository.default_branch }}')}\n${TOKEN}\n${LOCAL}\n${PUBLISH}`,
  ],
])('%s', (_, steps) => {
  expect(judged(steps)).toEqual(['pass'])
})

test.each([
  ['not there', PUBLISH, [4]],
  ['after another step', `- run: make\n${GATE_STEP}\n${PUBLISH}`, [8]],
  ['after several', `- run: make\n${TOKEN}\n- run: test\n${GATE_STEP}\n${PUBLISH}`, [8, 10]],
  ['after a checkout', `${checkout('x')}\n${GATE_STEP}\n${PUBLISH}`, [8]],
  ['after publishing', `${PUBLISH}\n${GATE_STEP}`, [8]],
  ['local, with its files from the tag', `${checkout('${{ github.ref }}')}\n${LOCAL}\n${PUBLISH}`, [8]],
  ['not always', `${GATE_STEP}\n  if: \${{ !inputs.hotfix }}\n${PUBLISH}`, [10]],
  ['without effect', `${GATE_STEP}\n  continue-on-error: true\n${PUBLISH}`, [10]],
  ['passed over', `${GATE_STEP}\n${PUBLISH}\n  if: always()`, [11]],
  ['passed over but for a cancellation', `${GATE_STEP}\n${PUBLISH}\n  if: \${{ !cancelled() }}`, [11]],
  ['an image of that name in its place', `- uses: docker://org/release-gate\n${PUBLISH}`, [4]],
  ['the audit in its place', `- uses: org/release-gate/audit@${SHA}\n${PUBLISH}`, [4]],
])('%s', (_, steps, lines) => {
  expect(judged(steps)).toEqual(['fail', ...lines])
})

test('stands in each job that publishes', () => {
  const more = `npm:\n  steps:\n    - run: npm publish`
  expect(judged(`${GATE_STEP}\n${PUBLISH}`, more)).toEqual(['fail', 11])
})

test('is not asked of a job that publishes nothing', () => {
  const more = `build:\n  steps:\n    - run: make`
  expect(judged(`${GATE_STEP}\n${PUBLISH}`, more)).toEqual(['pass'])
})

test('fails where nothing publishes', () => {
  expect(statusAndLines(workflowGate, publishYaml({ job: 'runs-on: x', steps: '- run: make' }))).toEqual(['fail', 1])
})

test.each([
  [
    'a reusable workflow',
    `on: push\njobs:\n  x:\n    uses: org/repo/.github/workflows/x.yml@v1\n    permissions: { id-token: write }\n`,
  ],
  [
    'an action that hands on what a gate would',
    publishYaml({
      steps: `- uses: org/start@${SHA}\n  id: start\n- env: { TAG: '\${{ steps.start.outputs.tag }}' }\n  run: npm publish`,
    }),
  ],
])('is unknown in %s', (_, text) => {
  expect(judgeWorkflow(workflowGate, text)).toMatchObject({
    status: 'unknown',
    code: 'facts/elsewhere',
    message: expect.stringContaining('org/'),
  })
})

test('a problem is reported even if another job is unknown', () => {
  const more = 'npm:\n  steps:\n    - run: npm publish'
  const steps = `- uses: org/start@${SHA}\n  id: start\n- env: { TAG: '\${{ steps.start.outputs.tag }}' }\n  run: npm publish`
  expect(judged(steps, more)).toEqual(['fail', 12])
})

test('an action before, of which nothing is taken, holds no gate', () => {
  expect(judged(`- uses: org/start@${SHA}\n  id: start\n${PUBLISH}`)).toEqual(['fail', 4])
  expect(judged(`- uses: org/start@${SHA}\n${PUBLISH}`)).toEqual(['fail', 4])
})
