import { expect, test } from '@jest/globals'

import { isGate, isLocal, makesToken } from '../../../src/model/workflow/gate-step.ts'

const uses = (value: string) => ({ uses: { value, line: 1, isBlock: false } })

test.each([
  ['org/release-gate@v1', true],
  ['Org/Release-Gate@0123456789abcdef0123456789abcdef01234567', true],
  ['./', true],
  ['./.github/actions/release-gate', true],
  ['org/release-gate/audit@v1', false],
  ['org/my-release-gate@v1', false],
  ['org/release-gate-extra@v1', false],
  ['./other', false],
])('%s is the gate: %s', (value, expected) => {
  expect(isGate(uses(value))).toBe(expected)
})

test.each([
  ['actions/create-github-app-token@v3', true],
  ['actions/checkout@v6', false],
])('%s makes a token: %s', (value, expected) => {
  expect(makesToken(uses(value))).toBe(expected)
})

test('a step without an action is none of them', () => {
  const step = { uses: undefined }
  expect([isGate(step), isLocal(step), makesToken(step)]).toEqual([false, false, false])
})
