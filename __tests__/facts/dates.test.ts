import { expect, test } from '@jest/globals'

import { isPastRetention, latestDate } from '../../src/facts/dates.ts'

const DAY = 86_400_000
const NOW = Date.UTC(2026, 5, 15, 9)

test.each<[string, number | undefined, boolean]>([
  ['of the same moment', NOW, false],
  ['of 90 days ago', NOW - 90 * DAY, false],
  ['older than that', NOW - 90 * DAY - 1, true],
  ['of the future', NOW + 900 * DAY, false],
  ['of a time that is not told', undefined, false],
  ['of a time that cannot be read', Number.NaN, false],
])('a commit %s is past retention: %s', (_, committedAt, expected) => {
  expect(isPastRetention(committedAt, NOW)).toBe(expected)
})

test.each([
  [Date.UTC(2026, 5, 15, 9), '2026-06-15'],
  [Date.UTC(2026, 5, 15, 10), '2026-06-16'],
])('%d is %s where the day is furthest ahead', (now, date) => {
  expect(latestDate(now)).toBe(date)
})
