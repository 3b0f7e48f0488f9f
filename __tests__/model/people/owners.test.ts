import { describe, expect, test } from '@jest/globals'

import { parseAliases, parseOwners as parse } from '../../../src/model/people/owners.ts'

const parseOwners = (document: unknown, text: string, aliases: unknown = {}) =>
  parse(document, text, parseAliases({ aliases }) ?? new Map())

describe('parseOwners', () => {
  test('reads approvers, with the lines on which they stand', () => {
    const text = '# who\napprovers:\n  - octocat\n  - "@hubot:42" # pinned\n'
    expect(parseOwners({ approvers: ['octocat', '@hubot:42'] }, text)).toEqual({
      people: [
        { kind: 'person', login: 'octocat', line: 3 },
        { kind: 'person', login: 'hubot', id: 42, line: 4 },
      ],
      teams: [],
      problems: [],
    })
  })

  test('an item of another list before is not taken for the approver', () => {
    const text = 'reviewers:\n  - octocat\napprovers:\n  - octocat\n'
    const { people } = parseOwners({ reviewers: ['octocat'], approvers: ['octocat'] }, text)
    expect(people).toEqual([{ kind: 'person', login: 'octocat', line: 4 }])
  })

  test.each([
    ['approvers: # that is - octocat\n  -   octocat\n', ['octocat'], [2]],
    ['approvers:\n  - octocat\n  - octocat\n', ['octocat', 'octocat'], [2, 2]],
  ])('%j: the first item of that name', (text, approvers, lines) => {
    expect(parseOwners({ approvers }, text).people.map(({ line }) => line)).toEqual(lines)
  })

  test('a flow list has no lines of its own', () => {
    const { people } = parseOwners({ approvers: ['octocat'] }, 'approvers: [octocat]\n')
    expect(people).toEqual([{ kind: 'person', login: 'octocat', line: 1 }])
  })

  test('an approver with a sign inside is not an alias', () => {
    const { people, problems } = parseOwners({ approvers: ['s@re'] }, '', { sre: ['octocat'] })
    expect(people).toEqual([])
    expect(problems).toHaveLength(1)
  })

  test('an approver that only looks like an alias is not an alias', () => {
    const { people, problems } = parseOwners({ approvers: ['\u017fre'] }, '', { sre: ['octocat'] })
    expect(people).toEqual([])
    expect(problems).toHaveLength(1)
  })

  test.each([[{}], [{ reviewers: ['octocat'] }], [{ approvers: [] }]])('%j grants nobody', (document) => {
    expect(parseOwners(document, '')).toEqual({ people: [], teams: [], problems: [] })
  })

  test.each([
    [undefined, 1],
    [null, 1],
    ['octocat', 1],
    [['octocat'], 1],
    [{ filters: { '.*': { approvers: ['octocat'] } } }, 1],
    [{ filters: {}, approvers: ['octocat'] }, 1],
    [{ approvers: null }, 1],
    [{ approvers: 'octocat' }, 1],
    [{ approvers: { octocat: true } }, 1],
    [{ approvers: ['octo cat', 12345, null, ['octocat'], 'octo-org/core'] }, 5],
  ])('%j: %d problems, and it grants nobody', (document, count) => {
    const { people, teams, problems } = parseOwners(document, '')
    expect({ people, teams, problems: problems.length }).toEqual({ people: [], teams: [], problems: count })
  })

  const aliases = { leads: ['octocat', '@Mona:7'], Docs: ['hubot'], none: [], 'two words': ['eve'] }

  test('an alias stands for its members, whatever its case', () => {
    const text = 'approvers:\n- LEADS\n- "@docs"\n- two words\n'
    expect(parseOwners({ approvers: ['LEADS', '@docs', 'two words'] }, text, aliases)).toEqual({
      people: [
        { kind: 'person', login: 'octocat', line: 2 },
        { kind: 'person', login: 'Mona', id: 7, line: 2 },
        { kind: 'person', login: 'hubot', line: 3 },
        { kind: 'person', login: 'eve', line: 1 },
      ],
      teams: [],
      problems: [],
    })
  })

  test('the name of an alias is not a login', () => {
    expect(parseOwners({ approvers: ['leads'] }, '', aliases).people.map(({ login }) => login)).not.toContain('leads')
  })

  test.each([
    [{ leads: [] }],
    [{ leads: null }],
    [{ leads: 'octocat' }],
    [{ leads: { octocat: true } }],
    [{ leads: ['octo cat'] }],
    [{ leads: [['octocat']] }],
    [{ leads: [42] }],
    [{ leads: ['octo-org/core'] }],
    [{ leads: ['leads'] }],
    [{ leads: ['Docs'], docs: ['octocat'] }],
    [{ leads: ['octocat'], Leads: ['mallory'] }],
    [{ leads: ['octocat'], LEADS: ['mallory'], Leads: ['eve'] }],
  ])('%j refuses the file that uses it', (broken) => {
    expect(parseOwners({ approvers: ['leads'] }, '', broken)).toEqual({
      people: [],
      teams: [],
      problems: [expect.stringContaining('leads')],
    })
  })

  test('an alias that is not used may be broken', () => {
    expect(parseOwners({ approvers: ['octocat'] }, '', { leads: [] }).problems).toEqual([])
  })

  test('a login with a pinned id is not an alias', () => {
    expect(parseOwners({ approvers: ['leads:42'] }, '', aliases).people).toMatchObject([{ login: 'leads', id: 42 }])
  })

  test('properties of every object are not aliases', () => {
    expect(parseOwners({ approvers: ['constructor', 'toString'] }, '', {}).people.map(({ login }) => login)).toEqual([
      'constructor',
      'toString',
    ])
  })
})

test.each([
  [undefined],
  [null],
  ['x'],
  [['aliases']],
  [{}],
  [{ aliases: null }],
  [{ aliases: ['leads'] }],
  [{ aliases: 'x' }],
])('%j is no list of aliases', (document) => {
  expect(parseAliases(document)).toBeUndefined()
})
