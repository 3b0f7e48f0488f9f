import { describe, expect, test } from '@jest/globals'

import { NO_REQUESTS } from '../../../src/model/requests.ts'
import { buildReport, type CheckReport, type Report } from '../../../src/reports/release/report.ts'
import { table } from '../../../src/reports/release/table.ts'
import { HOSTILE } from '../../support/facts.ts'

const check = (changes: Partial<CheckReport>): CheckReport => ({
  id: 'tag-name',
  title: 'Title',
  status: 'pass',
  code: '',
  message: 'All is well.',
  expected: '',
  found: '',
  fix: '',
  facts: {},
  ...changes,
})

const FAILED = check({
  id: 'actor',
  status: 'fail',
  code: 'actor/not-listed',
  message: 'M',
  expected: 'WANTED',
  found: 'SEEN',
  fix: 'DO THIS',
})
const UNKNOWN = check({
  id: 'tag-branch',
  status: 'unknown',
  code: 'facts/x',
  message: 'M',
  found: 'LACKING',
  fix: 'DO THAT',
})

const report = (checks: CheckReport[], changes: Partial<Report> = {}): Report => ({
  ...buildReport([], {}, { tag: 'v1.2.3' }, NO_REQUESTS),
  decision: 'denied',
  ...changes,
  checks,
})

const linesOf = (given: Report): string[] => table(given).split('\n')

describe('table', () => {
  test('has a line for a check that passed or is off, and the decision at its end', () => {
    const lines = linesOf(report([check({}), check({ id: 'actor', status: 'off', message: 'Off.' })]))
    expect(lines).toHaveLength(4)
    expect(lines[0]).toMatch(/tag-name.*All is well\./)
    expect(lines[1]).toMatch(/off.*actor/)
    expect(lines.at(-1)).toContain('v1.2.3')
  })

  test('says of a failure what was expected, what was found and what to do', () => {
    const lines = linesOf(report([FAILED]))
    expect(lines).toHaveLength(6)
    expect(lines[0]).toMatch(/actor.*actor\/not-listed/)
    expect(lines.slice(1, 4)).toEqual([
      expect.stringMatching(/WANTED$/),
      expect.stringMatching(/SEEN$/),
      expect.stringMatching(/DO THIS$/),
    ])
  })

  test('says of an unknown what is missing and what to do', () => {
    const lines = linesOf(report([UNKNOWN]))
    expect(lines).toHaveLength(5)
    expect(lines.slice(1, 3)).toEqual([expect.stringMatching(/LACKING$/), expect.stringMatching(/DO THAT$/)])
  })

  test('leaves out what there is nothing to say of', () => {
    expect(linesOf(report([{ ...FAILED, found: '', fix: '' }]))).toHaveLength(4)
  })

  test('aligns what is said', () => {
    const [first = '', second = ''] = linesOf(report([check({}), check({ id: 'x' })]))
    expect(first.indexOf('All')).toBe(second.indexOf('All'))
  })

  test('marks each status differently', () => {
    const marks = (['pass', 'fail', 'unknown', 'off'] as const).map((status) => table(report([check({ status })]))[0])
    expect(new Set(marks).size).toBe(4)
  })

  test('paints by status and decision', () => {
    const painted: string[] = []
    const paint = (style: string, text: string): string => {
      painted.push(style)
      return text
    }
    const plain = table(report([check({}), FAILED, UNKNOWN, check({ status: 'off' })]))
    expect(table(report([check({}), FAILED, UNKNOWN, check({ status: 'off' })]), paint)).toBe(plain)
    expect(painted.filter((style) => style === 'good')).toHaveLength(1)
    expect(painted.filter((style) => style === 'bad')).toHaveLength(2)
    expect(painted.filter((style) => style === 'unsure')).toHaveLength(1)
    painted.length = 0
    table(report([check({})], { decision: 'allowed' }), paint)
    expect(painted).toEqual(['good', 'good'])
  })

  test('is written out', () => {
    const off = [check({ id: 'approvals', status: 'off' }), check({ id: 'changelog', status: 'off' })]
    const paint = (style: string, text: string): string => `<${style}>${text}</>`
    const made = table(report([check({}), FAILED, UNKNOWN, ...off]), paint).split('\n')
    expect(made.slice(0, -1)).toEqual([
      '<good>✔ tag-name  </>  All is well.',
      '<bad>✘ actor     </>  actor/not-listed',
      '              <dim>expected </>WANTED',
      '              <dim>found    </>SEEN',
      '              <dim>fix      </>DO THIS',
      '<unsure>? tag-branch</>  facts/x',
      '              <dim>missing  </>LACKING',
      '              <dim>fix      </>DO THAT',
      '<dim>- off         approvals, changelog</>',
      '',
    ])
  })

  test('has one line for all that another failure left unjudged', () => {
    const caused = [
      check({ ...UNKNOWN, id: 'version-order', causedBy: 'tag-name' }),
      check({ ...UNKNOWN, id: 'changelog', causedBy: 'tag-name' }),
      check({ ...UNKNOWN, id: 'approvals', causedBy: 'tag-object' }),
    ]
    const paint = (style: string, text: string): string => `<${style}>${text}</>`
    expect(
      table(report([check({}), ...caused]), paint)
        .split('\n')
        .slice(0, -2),
    ).toEqual([
      '<good>✔ tag-name     </>  All is well.',
      '<dim>- not judged     version-order, changelog, because tag-name failed</>',
      '<dim>- not judged     approvals, because tag-object failed</>',
    ])
  })

  const hostile = (text: string): Report => {
    const said = { message: text, expected: text, found: text, fix: text }
    const checks = [check(said), { ...FAILED, ...said }, { ...UNKNOWN, ...said }]
    const { tag, actor } = report([])
    return report(checks, { tag: { ...tag, name: text }, actor: { ...actor, login: text } })
  }

  test.each(HOSTILE)('%j shows, in the lines that there are anyway', (text) => {
    const made = table(hostile(text))
    expect(made.replaceAll('\n', '')).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u)
    expect(made.split('\n')).toHaveLength(linesOf(hostile('x')).length)
  })

  test.each(['::error::x', '::add-mask::x', '\n::error::x', '##[add-mask]x', '##vso[x]y'])(
    'the runner finds no command in a log with %j',
    (text) => {
      for (const line of linesOf(hostile(text))) {
        expect(line).not.toMatch(/^\s*::/)
        // The first form of commands is looked for anywhere in a line: actions/runner, ActionCommand.TryParse.
        expect(line).not.toMatch(/##\[[^\]]*\]/)
      }
    },
  )
})
