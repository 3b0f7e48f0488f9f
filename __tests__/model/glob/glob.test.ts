import { describe, expect, test } from '@jest/globals'

import { isGlob, literalPrefix, matchGlob, matchName } from '../../../src/model/glob/glob.ts'

describe('matchGlob', () => {
  test.each([
    ['main', 'main', true],
    ['main', 'main2', false],
    ['main', 'a/main', false],
    ['main', 'Main', false],
    ['', '', true],
    ['', 'a', false],
    ['*', '', true],
    ['*', 'main', true],
    ['*', 'release/1.2', false],
    ['**', 'release/1.2', true],
    ['**', '', true],
    ['release/*', 'release/1.2', true],
    ['release/*', 'release/', true],
    ['release/*', 'release/1/2', false],
    ['release/*', 'xrelease/1', false],
    ['release/**', 'release/1/2', true],
    ['release/*/x', 'release/1/x', true],
    ['release/*/x', 'release/1/2/x', false],
    ['release/**/x', 'release/1/2/x', true],
    ['*.x', '1.2.x', true],
    ['v*.*', 'v1.2', true],
    ['v*.*', 'v1', false],
    ['***', 'a/b', true],
    // every other character stands for itself
    ['a.c', 'abc', false],
    ['a?c', 'abc', false],
    ['a?c', 'a?c', true],
    ['[ab]', 'a', false],
    ['[ab]', '[ab]', true],
    ['a+', 'aa', false],
    ['(a|b)', 'a', false],
    ['*', 'a\nb', true],
    ['é*', 'é1', true],
  ])('%j on %j: %s', (glob, text, expected) => {
    expect(matchGlob(glob, text)).toBe(expected)
  })

  test('a glob on which a regular expression would blow up answers at once', () => {
    const started = performance.now()
    expect(matchGlob(`${'a*'.repeat(30)}b`, 'a'.repeat(200))).toBe(false)
    expect(matchGlob(`${'**a'.repeat(30)}b`, 'a'.repeat(200))).toBe(false)
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

test.each([
  ['*', 'caller / called', true],
  ['test*', 'test / unit (20)', true],
  ['* / called', 'caller / called', true],
  ['* / called', 'a / b / called', true],
  ['* / called', 'caller / other', false],
  ['ci/*', 'ci/a/b', true],
  ['ci/**', 'ci/a/b', true],
  ['ci/*', 'cd/ci/a', false],
  ['test', 'test / unit', false],
])('the name %j on %j: %s', (glob, name, expected) => {
  expect(matchName(glob, name)).toBe(expected)
})

test.each([
  ['main', false, 'main'],
  ['release/*', true, 'release/'],
  ['release/*/x*', true, 'release/'],
  ['**', true, ''],
])('%s is a glob: %s, and begins with "%s"', (text, expected, prefix) => {
  expect(isGlob(text)).toBe(expected)
  expect(literalPrefix(text)).toBe(prefix)
})
