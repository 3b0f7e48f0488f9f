import { describe, expect, test } from '@jest/globals'

import { aliasesFor, readPolicyFile } from '../../../src/facts/people/read-policy-file.ts'

const MISSING = { status: 'missing' } as const

const octocat = (line: number) => ({ people: [{ kind: 'person', login: 'octocat', line }], teams: [], problems: [] })

describe('readPolicyFile', () => {
  test.each([
    ['.github/MAINTAINERS', '@octocat\n', 1],
    ['MAINTAINERS', '# who\n@octocat\n', 2],
    ['docs/release-managers.txt', '@octocat', 1],
    ['.github/CODEOWNERS', '\n* @octocat\n', 2],
    ['CODEOWNERS', '* @octocat\n', 1],
    ['OWNERS', 'approvers:\n  - octocat\n', 2],
    ['deep/er/OWNERS', '---\napprovers:\n- octocat\nreviewers:\n- hubot\n', 3],
    ['OWNERS/list', '@octocat', 1],
  ])('%s', async (path, text, line) => {
    expect(await readPolicyFile(path, text, MISSING)).toEqual(octocat(line))
  })

  test('a name that only resembles another grammar is read as MAINTAINERS', async () => {
    for (const path of ['OWNERS.yaml', 'owners', 'XOWNERS', 'CODEOWNERS.md', 'MY-CODEOWNERS']) {
      expect((await readPolicyFile(path, 'approvers:\n  - octocat\n', MISSING)).problems).toHaveLength(2)
      expect((await readPolicyFile(path, '* @octocat', MISSING)).problems).toHaveLength(1)
    }
  })

  test.each([
    'approvers: [octocat',
    'approvers:\n\t- octocat',
    'approvers: *alias',
    'approvers: [octocat]\napprovers: [mallory]',
    'approvers: !!js/function "function () {}"',
    'approvers: [octocat]\n---\napprovers: [mallory]',
    '}',
    '',
    'octocat',
    '- octocat',
  ])('OWNERS that says %j has one problem, on one line, and grants nobody', async (text) => {
    const { people, teams, problems } = await readPolicyFile('OWNERS', text, MISSING)
    expect({ people, teams }).toEqual({ people: [], teams: [] })
    expect(problems).toEqual([expect.stringMatching(/^.+$/)])
  })

  describe('OWNERS with aliases', () => {
    const owners = 'approvers:\n  - Release-Leads\n  - hubot\n'
    const read = (text: string) => readPolicyFile('OWNERS', owners, { status: 'text', text, oid: '' })

    test('grants the members of an alias, on its line', async () => {
      expect(await read('aliases:\n  release-leads:\n    - octocat\n    - Mona\n')).toEqual({
        people: [
          { kind: 'person', login: 'octocat', line: 2 },
          { kind: 'person', login: 'Mona', line: 2 },
          { kind: 'person', login: 'hubot', line: 3 },
        ],
        teams: [],
        problems: [],
      })
    })

    test('takes a name that is no alias for a login', async () => {
      const expected = ['Release-Leads', 'hubot']
      expect((await read('aliases: {other: [octocat]}')).people.map(({ login }) => login)).toEqual(expected)
      expect((await readPolicyFile('OWNERS', owners, MISSING)).people.map(({ login }) => login)).toEqual(expected)
    })

    test.each([
      'aliases: [',
      '',
      '- release-leads',
      'release-leads: [octocat]',
      'aliases:',
      'aliases: [release-leads]',
      'aliases: {a: [b]}\naliases: {c: [d]}',
    ])('is refused whole where they say %j', async (text) => {
      const { people, problems } = await read(text)
      expect(people).toEqual([])
      expect(problems).toEqual([expect.stringMatching(/^OWNERS_ALIASES: .+$/)])
    })

    test('is refused where they cannot be read, or were not', async () => {
      for (const aliases of [{ status: 'unusable', problem: 'a symbolic link' } as const, undefined]) {
        const { people, problems } = await readPolicyFile('OWNERS', owners, aliases)
        expect([people, problems.length]).toEqual([[], 1])
      }
    })
  })
})

test.each([
  ['OWNERS', 'OWNERS_ALIASES'],
  ['deep/er/OWNERS', 'OWNERS_ALIASES'],
  ['.github/CODEOWNERS', undefined],
  ['MAINTAINERS', undefined],
  ['OWNERS_ALIASES', undefined],
])('%s takes %s besides', (path, expected) => {
  expect(aliasesFor(path)).toBe(expected)
})
