import { expect, test } from '@jest/globals'

import { workflowExpressions } from '../../../src/rules/settings/workflow-expressions.ts'
import { publishYaml, SHA, statusAndLines } from '../../support/audit-workflow.ts'

const judged = (steps: string, job = 'runs-on: x') => statusAndLines(workflowExpressions, publishYaml({ steps, job }))

test.each([
  '- run: make "$VERSION"',
  '- run: make ${{ github.sha }}',
  '- env: { TAG: "${{ github.ref_name }}" }\n  run: make "$TAG"',
  '- uses: a/b@v1\n  with: { script: "${{ github.ref_name }}" }',
  '- run: make ${{ matrix.os }}',
])('%j', (steps) => {
  expect(judged(steps)).toEqual(['pass'])
})

test.each([
  ['- run: make ${{ github.ref_name }}', [7]],
  ['- run: |\n    one\n    two ${{ inputs.x }}\n    ${{ github.sha }}\n    ${{ env.Y }}', [9, 11]],
  ['- name: x\n  run: >\n    one\n    two ${{ inputs.x }}', [8]],
  ['- run: make ${{ steps.gate.outputs.version }}', [7]],
  [`- uses: actions/github-script@${SHA}\n  with:\n    script: |\n      a\n      \${{ github.head_ref }}`, [11]],
])('%j', (steps, lines) => {
  expect(judged(steps)).toEqual(['fail', ...lines])
})

test('a matrix that is computed may hold anything', () => {
  const job = "strategy: { matrix: '${{ fromJSON(needs.a.outputs.b) }}' }"
  expect(judged('- run: make ${{ matrix.os }}', job)).toEqual(['fail', 7])
})
