import { describe, expect, test } from '@jest/globals'

import { parseOwners } from '../../../src/model/people/owners.ts'

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
})
