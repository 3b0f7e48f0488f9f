import { expect, test } from '@jest/globals'

import { CONTROLS } from '../../../src/rules/settings/index.ts'
import { judgeWorkflow, publishYaml, SHA } from '../../support/audit-workflow.ts'

const failing = (text: string): string[] =>
  CONTROLS.filter((control) => judgeWorkflow(control, text).status !== 'pass').map(({ id }) => id)

test('a good workflow passes every control', () => {
  expect(failing(publishYaml())).toEqual([])
})

test.each([
  ['workflow-triggers', "{ push: { tags: ['v*'] } }", '{ push: { branches: [main] } }'],
  ['workflow-privileged-triggers', "{ push: { tags: ['v*'] } }", "{ push: { tags: ['v*'] }, workflow_run: }"],
  ['workflow-gate', '    steps:\n', '    steps:\n      - run: make\n'],
  ['workflow-environment', 'environment: release', 'timeout-minutes: 5'],
  ['workflow-permissions', 'permissions: {}', 'permissions: { id-token: write }'],
  [
    'workflow-credentials',
    '- run: npm publish',
    "- env: { NODE_AUTH_TOKEN: '${{ secrets.T }}' }\n        run: npm publish",
  ],
  ['workflow-checkout', '${{ steps.gate.outputs.sha }}', '${{ github.ref }}'],
  ['workflow-history', 'fetch-depth: 0', 'fetch-depth: 1'],
  ['workflow-pinned-actions', `actions/checkout@${SHA}`, 'actions/checkout@v6'],
  ['workflow-expressions', 'npm publish', 'npm publish --tag ${{ github.ref_name }}'],
])('%s alone fails where %j is %j', (id, from, to) => {
  const good = publishYaml()
  expect(good).toContain(from)
  expect(failing(good.replace(from, () => to))).toEqual([id])
})
