import { expect, test } from '@jest/globals'

import { fail, pass } from '../../src/rules/rule.ts'

test('pass has no evidence but what it is given', () => {
  expect(pass('fine')).toEqual({ status: 'pass', message: 'fine', facts: {} })
  expect(pass('fine', { a: 1 }).facts).toEqual({ a: 1 })
})

test('fail is no misconfiguration unless it says so', () => {
  const said = { expected: 'a', found: 'b', fix: 'c' }
  expect(fail('code', said)).toEqual({ status: 'fail', code: 'code', ...said, facts: {}, misconfigured: false })
  expect(fail('code', { ...said, facts: { a: null }, misconfigured: true })).toMatchObject({
    facts: { a: null },
    misconfigured: true,
  })
})
