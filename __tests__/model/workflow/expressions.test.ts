import { expect, test } from '@jest/globals'

import { expressionsIn, isTrusted, secretsIn } from '../../../src/model/workflow/expressions.ts'

test('finds each expression and where it begins', () => {
  expect(expressionsIn({ value: 'a ${{ b }} ${{c}}\n${{ d' })).toEqual([
    { code: 'b', index: 2 },
    { code: 'c', index: 11 },
    { code: 'd', index: 18 },
  ])
  expect(expressionsIn({ value: 'steps.x.outputs.y $X {{ }}' })).toEqual([])
})

test.each([
  ['${{ secrets.NPM_TOKEN }}', ['NPM_TOKEN']],
  ["${{ secrets['npm_token'] }}", ['NPM_TOKEN']],
  ['${{ secrets.A || secrets.B }}${{ secrets.A }}', ['A', 'B']],
  ['${{ secrets.GITHUB_TOKEN }}', []],
  ['${{ secrets.github_token }}', []],
  ['secrets.A', []],
  ['${{ vars.A }}', []],
])('the secrets of %s', (value, names) => {
  expect(secretsIn({ value })).toEqual(names)
})

test.each([
  'github.sha',
  'GitHub.Run_Id',
  'github.repository',
  'github.event.repository.default_branch',
  'runner.temp',
  'secrets.TOKEN',
  'needs.build.result',
  'steps.gate.outcome',
  "hashFiles('**/package-lock.json')",
  "'text'",
  'matrix.os',
])('%s may stand in a script', (code) => {
  expect(isTrusted(code, false)).toBe(true)
})

test.each([
  'github.ref',
  'github.ref_name',
  'github.head_ref',
  'github.actor',
  'github.event.release.name',
  'github.event.head_commit.message',
  'github.event.inputs.tag',
  'github',
  'toJSON(github)',
  'inputs.tag',
  'env.X',
  'vars.X',
  'steps.gate.outputs.version',
  'needs.build.outputs.x',
  "format('{0}', github.ref)",
  'github.sha || github.ref',
  "hashFiles(github.ref, 'x')",
  '',
])('%j may not', (code) => {
  expect(isTrusted(code, false)).toBe(false)
})

test('a matrix that is computed may be anything', () => {
  expect(isTrusted('matrix.os', true)).toBe(false)
})
