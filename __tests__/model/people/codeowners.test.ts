import { describe, expect, test } from '@jest/globals'

import { parseCodeowners } from '../../../src/model/people/codeowners.ts'

const EMPTY = { people: [], teams: [], problems: [] }

describe('parseCodeowners', () => {
  test('reads the owners of everything', () => {
    expect(parseCodeowners('# who\n* @octocat @octo-org/core mona@example.com # all\n/docs/ @writer\n')).toEqual({
      people: [{ kind: 'person', login: 'octocat', line: 2 }],
      teams: [{ kind: 'team', org: 'octo-org', slug: 'core', line: 2 }],
      problems: [],
    })
  })

  test('the last line for * counts, as on GitHub', () => {
    const { people } = parseCodeowners('* @first\n*\t@second\n*.js @third')
    expect(people).toEqual([{ kind: 'person', login: 'second', line: 2 }])
  })

  test('blanks do not count', () => {
    const people = [{ kind: 'person', login: 'octocat', line: 1 }]
    expect(parseCodeowners(' *  @octocat ')).toEqual({ ...EMPTY, people })
  })

  test('a line for * without owners takes all owners away', () => {
    expect(parseCodeowners('* @first\n*')).toEqual(EMPTY)
  })

  test.each(['', '#* @octocat', '/docs/ @octocat', '*.js @octocat', '** @octocat', '/* @octocat', '* # @octocat'])(
    '%j grants nobody',
    (text) => {
      expect(parseCodeowners(text)).toEqual(EMPTY)
    },
  )

  test.each(['* a@b@c', '* octocat', '* octo-org/core', '* @', '* @octo-org/core/x', '* @octocat,@hubot'])(
    '%j is a problem with its line',
    (text) => {
      const { people, teams, problems } = parseCodeowners(`\n${text}`)
      expect({ people, teams }).toEqual({ people: [], teams: [] })
      expect(problems).toEqual([expect.stringMatching(/^line 2:/)])
    },
  )

  test('a line separator, which does not show, ends no comment', () => {
    expect(parseCodeowners('* @octocat # x\u2028@mallory').problems).not.toEqual([])
  })

  test('a problem on an overridden line does not count', () => {
    expect(parseCodeowners('* octocat\n* @octocat').problems).toEqual([])
  })
})
