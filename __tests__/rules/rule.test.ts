import { expect, test } from '@jest/globals'

import { fail, pass } from '../../src/rules/rule.ts'

test('pass has no evidence but what it is given', () => {
  expect(pass('fine')).toEqual({ status: 'pass', message: 'fine', facts: {} })
  expect(pass('fine', { a: 1 }).facts).toEqual({ a: 1 })
})

test('a failure of a control has no code and needs no fix', () => {
  const places = [{ path: 'a', line: 1 }]
  expect(fail({ expected: 'a', found: 'b' })).toEqual({ status: 'fail', expected: 'a', found: 'b', facts: {} })
  expect(fail({ expected: 'a', found: 'b', fix: 'c', places, facts: { d: 1 } })).toEqual({
    ...{ status: 'fail', expected: 'a', found: 'b', fix: 'c', places },
    facts: { d: 1 },
  })
})

test('a failure of a check has a code', () => {
  const said = { expected: 'a', found: 'b', fix: 'c' }
  expect(fail('code', said)).toEqual({ status: 'fail', code: 'code', ...said, facts: {} })
  expect(fail('code', { ...said, facts: { a: null }, misconfigured: true })).toMatchObject({
    facts: { a: null },
    misconfigured: true,
  })
})
