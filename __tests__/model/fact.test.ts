import { expect, test } from '@jest/globals'

import { allKnown, known, mapFact, unknown } from '../../src/model/fact.ts'

test('mapFact maps what is known', () => {
  expect(mapFact(known(2), (value) => value * 2)).toEqual(known(4))
})

test('mapFact leaves an unknown as it is', () => {
  const reason = unknown('rate-limited', 'what', 'how')
  expect(reason).toEqual({ known: false, code: 'rate-limited', missing: 'what', fix: 'how' })
  expect(mapFact(reason, () => 1)).toBe(reason)
})

test('allKnown gives all values in their order, or the first unknown', () => {
  const [first, second] = [unknown('rate-limited', 'first', ''), unknown('not-found', 'second', '')]
  expect(allKnown([])).toEqual(known([]))
  expect(allKnown([known(1), known(undefined), known(3)])).toEqual(known([1, undefined, 3]))
  expect(allKnown([known(1), first, second])).toBe(first)
})
