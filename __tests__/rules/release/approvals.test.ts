import { expect, test } from '@jest/globals'

import { approvals } from '../../../src/rules/release/approvals.ts'
import { evaluate } from '../../../src/rules/evaluate.ts'
import { known, unknown } from '../../../src/model/fact.ts'
import type { Facts, PullRequest, Review } from '../../../src/model/release-facts.ts'
import type { Account } from '../../../src/model/people/entry.ts'
import { COMMIT, OTHER_COMMIT, tagState, TOLD, without } from '../../support/facts.ts'
import { policyOf } from '../../support/policy.ts'

const review = (login: string | undefined, more: Partial<Review> = {}): Review => ({
  ...(login === undefined ? {} : { reviewer: { login } }),
  isUser: true,
  state: 'APPROVED',
  commit: 'head',
  ...more,
})

const pull = (reviews: Review[], more: Partial<PullRequest> = {}): PullRequest => ({
  number: 7,
  base: 'main',
  head: 'head',
  mergeCommit: COMMIT,
  author: { login: 'octocat' },
  contributors: { accounts: [{ login: 'octocat' }], unlinked: [] },
  reviews,
  ...more,
})

const pullOfNobody = (reviews: Review[]): PullRequest => without(pull(reviews), 'author')

const writtenBy = (...accounts: Account[]): Partial<PullRequest> => ({ contributors: { accounts, unlinked: [] } })
const unlinked = (...commits: string[]): Partial<PullRequest> => ({ contributors: { accounts: [], unlinked: commits } })

const of = (pullRequests: PullRequest[], changes: Partial<Facts> = {}): Partial<Facts> => ({
  requestedTag: known({ tag: 'v1.0.0', commit: COMMIT }),
  tag: known(tagState()),
  pullRequests: known(pullRequests),
  branches,
  ...changes,
})

const branches = known({
  expected: ['main', 'gone'],
  branches: [
    { name: 'main', exists: true, contains: true },
    { name: 'gone', exists: false, contains: false },
  ],
})

test.each<[string, string, PullRequest[], string, string]>([
  ['enough', '1', [pull([review('hubot')])], 'pass', ''],
  ['two of two', '2', [pull([review('hubot'), review('monalisa')])], 'pass', ''],
  ['one of two', '2', [pull([review('hubot')])], 'fail', 'approvals/too-few'],
  ['the same person twice', '2', [pull([review('hubot'), review('Hubot')])], 'fail', 'approvals/too-few'],
  ["the author's own", '1', [pull([review('OctoCat')])], 'fail', 'approvals/too-few'],
  ['of an earlier commit', '1', [pull([review('hubot', { commit: 'before' })])], 'fail', 'approvals/too-few'],
  ['dismissed', '1', [pull([review('hubot', { state: 'DISMISSED' })])], 'fail', 'approvals/too-few'],
  ['only comments', '1', [pull([review('hubot', { state: 'COMMENTED' })])], 'fail', 'approvals/too-few'],
  ['changes requested', '1', [pull([review('hubot', { state: 'CHANGES_REQUESTED' })])], 'fail', 'approvals/too-few'],
  ['by a deleted account', '1', [pull([review(undefined)])], 'fail', 'approvals/too-few'],
  ['of an unknown author', '1', [pullOfNobody([review('hubot')])], 'fail', 'approvals/too-few'],
  ['into another branch', '1', [pull([review('hubot')], { base: 'topic' })], 'fail', 'approvals/no-pull-request'],
  ['into a branch that is gone', '1', [pull([review('hubot')], { base: 'gone' })], 'fail', 'approvals/no-pull-request'],
  ['pushed directly', '1', [], 'fail', 'approvals/no-pull-request'],
  ['by an app', '1', [pull([review('copilot', { isUser: false })])], 'fail', 'approvals/too-few'],
  [
    'by an app and a person',
    '2',
    [pull([review('copilot', { isUser: false }), review('hubot')])],
    'fail',
    'approvals/too-few',
  ],
  ['by who wrote a commit', '1', [pull([review('Hubot')], writtenBy({ login: 'hubot' }))], 'fail', 'approvals/too-few'],
  [
    'by the account that wrote a commit, under another name now',
    '1',
    [pull([review('hubot', { reviewer: { login: 'hubot', id: 2 } })], writtenBy({ login: 'old', id: 2 }))],
    'fail',
    'approvals/too-few',
  ],
  [
    'by another account of a name that wrote a commit',
    '1',
    [pull([review('hubot', { reviewer: { login: 'hubot', id: 2 } })], writtenBy({ login: 'hubot', id: 3 }))],
    'pass',
    '',
  ],
  [
    'one of the two wrote a commit',
    '1',
    [pull([review('hubot'), review('mona')], writtenBy({ login: 'hubot' }))],
    'pass',
    '',
  ],
  ['by nobody who wrote a commit', '1', [pull([review('hubot')], writtenBy({ login: 'mona' }))], 'pass', ''],
  ['with an address of nobody', '1', [pull([review('hubot')], unlinked('a'))], 'fail', 'approvals/too-few'],
  [
    'with an address of nobody, and one approval more',
    '1',
    [pull([review('hubot'), review('mona')], unlinked('a'))],
    'pass',
    '',
  ],
  [
    'with two addresses of nobody',
    '1',
    [pull([review('hubot'), review('mona')], unlinked('a', 'b'))],
    'fail',
    'approvals/too-few',
  ],
  [
    'written by more than are read',
    '1',
    [pull([review('hubot')], { contributors: undefined })],
    'unknown',
    'facts/too-many',
  ],
  [
    'written by more than are read, too few',
    '2',
    [pull([review('hubot')], { contributors: undefined })],
    'fail',
    'approvals/too-few',
  ],
  [
    'written by more than are read, besides one that is approved',
    '1',
    [pull([review('hubot')], { contributors: undefined }), pull([review('hubot')])],
    'pass',
    '',
  ],
  [
    'in the middle of it',
    '1',
    [pull([review('hubot')], { mergeCommit: OTHER_COMMIT })],
    'fail',
    'approvals/not-merge-commit',
  ],
  [
    'with an unknown merge commit',
    '1',
    [pull([review('hubot')], { mergeCommit: undefined })],
    'fail',
    'approvals/not-merge-commit',
  ],
  [
    'in the middle of one, the merge of another without approval',
    '1',
    [pull([review('hubot')], { mergeCommit: OTHER_COMMIT }), pull([])],
    'fail',
    'approvals/too-few',
  ],
  ['the best of several', '1', [pull([]), pull([review('hubot')], { number: 8 })], 'pass', ''],
  ['the best of several, which is the first', '1', [pull([review('hubot')]), pull([])], 'pass', ''],
])('%s', async (_, needed, pullRequests, status, code) => {
  const policy = await policyOf({ 'required-approvals': needed })
  const facts = of(pullRequests)
  const told = status === 'fail' ? TOLD : {}
  expect(evaluate(approvals, facts, policy)).toMatchObject({ status, code, ...told })
})

test('keeps what it decided on, and says how many are needed', async () => {
  const judged = async (needed: string, pullRequests: PullRequest[]) =>
    evaluate(approvals, of(pullRequests), await policyOf({ 'required-approvals': needed }))
  const one = [pull([review('hubot')]), pull([review('monalisa')], { number: 8 })]
  expect((await judged('1', one)).facts).toEqual({ pullRequest: 7, approvers: ['hubot'] })
  expect((await judged('2', one)).expected).toMatch(/\b2 approvals\b/)
  expect((await judged('1', [])).expected).toMatch(/\b1 approval\b/)
})

test('the commit is that of the run, and that of the tag where the run has none', async () => {
  const policy = await policyOf({ 'required-approvals': '1' })
  const moved = { tag: known(tagState({ commit: OTHER_COMMIT })) }
  const status = (changes: Partial<Facts>) => evaluate(approvals, of([pull([review('hubot')])], changes), policy).status
  expect(status(moved)).toBe('pass')
  expect(status({ ...moved, requestedTag: known({ tag: 'v1.0.0' }) })).toBe('fail')
  expect(status({ requestedTag: known({ tag: 'v1.0.0' }) })).toBe('pass')
  expect(status({ requestedTag: known({ tag: 'v1.0.0' }), tag: known({}) })).toBe('fail')
  const untold = of([pull([review('hubot')], { mergeCommit: undefined })], {
    requestedTag: known({ tag: 'v1.0.0' }),
    tag: known({}),
  })
  expect(evaluate(approvals, untold, policy).status).toBe('fail')
})

test('says which commit to tag, and which address to add', async () => {
  const policy = await policyOf({ 'required-approvals': '1' })
  const fixOf = (pullRequest: PullRequest, changes: Partial<Facts> = {}) =>
    evaluate(approvals, of([pullRequest], changes), policy).fix
  const middle = pull([review('hubot')], { mergeCommit: OTHER_COMMIT })
  expect(fixOf(middle)).toContain(`git tag -f -a -m v1.0.0 v1.0.0 ${OTHER_COMMIT}`)
  expect(fixOf(middle, { tag: known(tagState({ planned: true })) })).toMatch(
    new RegExp(`\`git tag -a -m v1.0.0 v1.0.0 ${OTHER_COMMIT}\``),
  )
  expect(fixOf(pull([review('hubot')], { mergeCommit: undefined }))).not.toContain('git tag')
  expect(fixOf(pull([review('hubot')], unlinked(OTHER_COMMIT)))).toContain(OTHER_COMMIT)
  expect(fixOf(pull([], unlinked(OTHER_COMMIT)))).not.toContain(OTHER_COMMIT)
})

test('off without the input, unknown without the fact', async () => {
  const facts = of([], { pullRequests: unknown('rate-limited', 'x', 'y') })
  expect(evaluate(approvals, facts, await policyOf())).toMatchObject({ status: 'off' })
  expect(evaluate(approvals, facts, await policyOf({ 'required-approvals': '1' }))).toMatchObject({
    status: 'unknown',
    code: 'facts/rate-limited',
  })
})
