import { expect, test } from '@jest/globals'

import { headline } from '../../../src/reports/release/headline.ts'
import { buildReport, type Report } from '../../../src/reports/release/report.ts'
import { NO_REQUESTS } from '../../../src/model/requests.ts'

const base = buildReport([], {}, { tag: 'v1.2.3' }, NO_REQUESTS)
const by = { ...base.actor, login: 'octocat' }

test.each<[string, Report, string[], string[]]>([
  ['allowed', { ...base, decision: 'allowed', actor: by }, ['Allowed', 'v1.2.3', 'octocat'], ['not']],
  ['allowed, by nobody', { ...base, decision: 'allowed' }, ['may be released.'], [' by ']],
  [
    'denied',
    { ...base, decision: 'denied', actor: by, reasons: ['a/b', 'c/d'] },
    ['Denied', 'not', 'v1.2.3', 'octocat', 'a/b, c/d'],
    ['Allowed'],
  ],
  ['undetermined', { ...base, decision: 'undetermined', reasons: ['facts/x'] }, ['not', 'facts/x'], ['Denied', ' by ']],
  ['no tag', { ...base, decision: 'denied', tag: { ...base.tag, name: '' } }, ['not'], ['v1.2.3', '  ']],
])('%s', (_, report, contained, missing) => {
  const line = headline(report)
  for (const text of contained) expect(line).toContain(text)
  for (const text of missing) expect(line).not.toContain(text)
})

test('the three decisions do not read the same', () => {
  const lines = (['allowed', 'denied', 'undetermined'] as const).map((decision) => headline({ ...base, decision }))
  expect(new Set(lines).size).toBe(3)
})
