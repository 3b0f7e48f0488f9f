import { expect, test } from '@jest/globals'

import { NO_REQUESTS } from '../../../src/model/requests.ts'
import { annotations } from '../../../src/reports/release/annotations.ts'
import { buildReport, type CheckReport, type Report } from '../../../src/reports/release/report.ts'
import { HOSTILE } from '../../support/facts.ts'

const check = (changes: Partial<CheckReport>): CheckReport => ({
  id: 'tag-name',
  title: 'Title',
  status: 'pass',
  code: '',
  message: 'Message.',
  expected: '',
  found: '',
  fix: '',
  facts: {},
  ...changes,
})

const report = (...checks: CheckReport[]): Report => ({
  ...buildReport([], {}, { tag: 'v1.2.3' }, NO_REQUESTS),
  checks,
})

test('none for what is unknown only because another failed', () => {
  const made = annotations(
    report(
      check({ status: 'fail', code: 'tag-name/no-match' }),
      check({ id: 'changelog', status: 'unknown', code: 'facts/version-missing', causedBy: 'tag-name' }),
    ),
  )
  expect(made.map(({ title }) => title)).toEqual([expect.stringContaining('tag-name')])
})

test('one for each check that failed or is undetermined', () => {
  const made = annotations(
    report(
      check({}),
      check({ id: 'tag-object', status: 'fail', code: 'tag-object/missing', message: 'Gone.', fix: 'Push it.' }),
      check({ id: 'tag-branch', status: 'off' }),
      check({ id: 'actor', status: 'unknown', code: 'facts/unreachable', message: 'No answer.', fix: 'Again.' }),
    ),
  )
  expect(made).toHaveLength(2)
  expect(made.map(({ title }) => title)).toEqual([
    expect.stringContaining('tag-object'),
    expect.stringContaining('actor'),
  ])
  for (const part of ['Gone.', 'Push it.', 'tag-object/missing']) expect(made[0]?.message).toContain(part)
  for (const part of ['No answer.', 'Again.', 'facts/unreachable']) expect(made[1]?.message).toContain(part)
})

test('none where all passed', () => {
  expect(annotations(report(check({}), check({ status: 'off' })))).toEqual([])
})

test.each(HOSTILE)('%j shows, on one line', (text) => {
  const [made] = annotations(report(check({ status: 'fail', code: 'tag-name/no-match', message: text, fix: text })))
  expect(made?.message).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u)
})
