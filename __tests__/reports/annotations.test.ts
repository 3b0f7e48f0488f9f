import { expect, test } from '@jest/globals'

import { annotate } from '../../src/reports/annotations.ts'

const said = { title: 'T', message: 'M.', fix: 'F.' }

test.each<[string, Parameters<typeof annotate>[0], ReturnType<typeof annotate>]>([
  ['no place', said, [{ title: 'T', message: 'M. F.' }]],
  ['an empty list of places', { ...said, places: [] }, [{ title: 'T', message: 'M. F.' }]],
  [
    'two lines, one with a message of its own',
    {
      ...said,
      places: [
        { path: 'a', line: 1 },
        { path: 'b', line: 2, message: 'Here.' },
      ],
    },
    [
      { title: 'T', message: 'M. F.', file: 'a', startLine: 1 },
      { title: 'T', message: 'Here. F.', file: 'b', startLine: 2 },
    ],
  ],
])('%s', (_, given, expected) => {
  expect(annotate(given)).toEqual(expected)
})
