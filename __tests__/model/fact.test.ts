import { expect, test } from '@jest/globals'

import { known, mapFact, unknown } from '../../src/model/fact.ts'

test('mapFact maps what is known', () => {
  expect(mapFact(known(2), (value) => value * 2)).toEqual(known(4))
})

test('mapFact leaves an unknown as it is', () => {
  const reason = unknown('rate-limited', 'what', 'how')
  expect(reason).toEqual({ known: false, code: 'rate-limited', missing: 'what', fix: 'how' })
  expect(mapFact(reason, () => 1)).toBe(reason)
})
