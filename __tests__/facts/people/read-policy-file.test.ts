import { describe, expect, test } from '@jest/globals'

import { readPolicyFile } from '../../../src/facts/people/read-policy-file.ts'

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
    expect(await readPolicyFile(path, text)).toEqual(octocat(line))
  })

  test('a name that only resembles another grammar is read as MAINTAINERS', async () => {
    for (const path of ['OWNERS.yaml', 'owners', 'XOWNERS', 'CODEOWNERS.md', 'MY-CODEOWNERS']) {
      expect((await readPolicyFile(path, 'approvers:\n  - octocat\n')).problems).toHaveLength(2)
      expect((await readPolicyFile(path, '* @octocat')).problems).toHaveLength(1)
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
    const { people, teams, problems } = await readPolicyFile('OWNERS', text)
    expect({ people, teams }).toEqual({ people: [], teams: [] })
    expect(problems).toEqual([expect.stringMatching(/^.+$/)])
  })
})
