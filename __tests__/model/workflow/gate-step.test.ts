import { describe, expect, test } from '@jest/globals'

import { isGate, isLocal, makesToken } from '../../../src/model/workflow/gate-step.ts'

const uses = (value: string) => ({ uses: { value, line: 1, isBlock: false } })

const COMMIT = '0123456789abcdef0123456789abcdef01234567'

describe('isGate', () => {
  test.each([
    ['of a version', 'org/release-gate@v1'],
    ['at a commit', `org/release-gate@${COMMIT}`],
    ['at a branch with a slash', 'org/release-gate@releases/v1'],
    ['in any case, as GitHub compares names', `Org/Release-Gate@${COMMIT}`],
    ['with a slash after the repository, which is no path', 'org/release-gate/@v1'],
    ['a copy in a repository of actions', 'org/actions/release-gate@v1'],
    ['a copy in the working directory', './.github/actions/release-gate'],
    ['a copy in the working directory, with a slash', './release-gate/'],
    ['the action at the root of the working directory', './'],
    ['the action at the root of the workflow’s repository', '$/'],
    ['a copy in the workflow’s repository', '$/.github/actions/release-gate'],
  ])('%s: %s', (_, value) => {
    expect(isGate(value)).toBe(true)
  })

  test.each([
    ['the audit', 'org/release-gate/audit@v1'],
    ['the tag action', 'org/release-gate/tag@v1'],
    ['the audit of a copy', './release-gate/audit'],
    ['the audit of the workflow’s repository', '$/audit'],
    ['a longer name', 'org/release-gate-extra@v1'],
    ['a name that ends alike', 'org/not-release-gate@v1'],
    ['an owner of that name', 'release-gate/other@v1'],
    ['no owner', 'release-gate@v1'],
    ['no reference, which the runner refuses', 'org/release-gate'],
    ['an empty reference', 'org/release-gate@'],
    ['the name in the reference', 'org/other@x/release-gate'],
    ['the name in the reference, with another @', 'org/other@release-gate@v1'],
    ['an image', 'docker://org/release-gate'],
    ['an image with a tag', 'docker://org/release-gate:1'],
    ['an image by its digest', `docker://org/release-gate@sha256:${COMMIT}`],
    ['a reusable workflow', 'org/release-gate/.github/workflows/gate.yml@v1'],
    ['another folder', './other'],
    ['a folder with a reference', './release-gate@v1'],
    ['a folder above', '../release-gate'],
    ['an expression', '${{ vars.GATE }}/release-gate@v1'],
    ['nothing', ''],
  ])('not %s: %s', (_, value) => {
    expect(isGate(value)).toBe(false)
  })

  test('a long reference takes no long time', () => {
    const started = performance.now()
    expect(isGate(`org/${'release-gate/'.repeat(20_000)}`)).toBe(false)
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

test.each([
  ['actions/create-github-app-token@v3', true],
  ['actions/checkout@v6', false],
])('%s makes a token: %s', (value, expected) => {
  expect(makesToken(uses(value))).toBe(expected)
})

test('a step without an action is not one of them', () => {
  const step = { uses: undefined }
  expect([isLocal(step), makesToken(step)]).toEqual([false, false])
})
