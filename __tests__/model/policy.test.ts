import { expect, test } from '@jest/globals'

import { MODES, THREE_WAYS, VERSION_ORDERS } from '../../src/model/policy.ts'

test('the choices are those of the contract, the default first', () => {
  expect([...MODES]).toEqual(['enforce', 'report'])
  expect([...VERSION_ORDERS]).toEqual(['line', 'strict', 'any'])
})

test.each(['allowed-users', 'MAINTAINERS', 'allowed-teams'])('who may release can be said by %s', (way) => {
  expect(THREE_WAYS).toContain(way)
})

test('the three ways are sentences', () => {
  expect(THREE_WAYS).toMatch(/: \(1\) [^]*; \(2\) [^]*; \(3\) /)
})
