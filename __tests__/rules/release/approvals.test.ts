import { expect, test } from '@jest/globals'

import { approvals } from '../../../src/rules/release/approvals.ts'
import { evaluate } from '../../../src/rules/evaluate.ts'
import { known, unknown } from '../../../src/model/fact.ts'
import type { PullRequest, Review } from '../../../src/model/release-facts.ts'
import { TOLD, without } from '../../support/facts.ts'
import { policyOf } from '../../support/policy.ts'

const review = (login: string | undefined, more: Partial<Review> = {}): Review => ({
  ...(login === undefined ? {} : { reviewer: { login } }),
  state: 'APPROVED',
  commit: 'head',
  ...more,
})

const pull = (reviews: Review[], more: Partial<PullRequest> = {}): PullRequest => ({
  number: 7,
  base: 'main',
  head: 'head',
  author: { login: 'octocat' },
  reviews,
  ...more,
})

const pullOfNobody = (reviews: Review[]): PullRequest => without(pull(reviews), 'author')

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
  ['of an author who is not told', '1', [pullOfNobody([review('hubot')])], 'fail', 'approvals/too-few'],
  ['into another branch', '1', [pull([review('hubot')], { base: 'topic' })], 'fail', 'approvals/no-pull-request'],
  ['into a branch that is gone', '1', [pull([review('hubot')], { base: 'gone' })], 'fail', 'approvals/no-pull-request'],
  ['pushed directly', '1', [], 'fail', 'approvals/no-pull-request'],
  ['the best of several', '1', [pull([]), pull([review('hubot')], { number: 8 })], 'pass', ''],
  ['the best of several, which is the first', '1', [pull([review('hubot')]), pull([])], 'pass', ''],
])('%s', async (_, needed, pullRequests, status, code) => {
  const policy = await policyOf({ 'required-approvals': needed })
  const facts = { subject: known({ tag: 'v1.0.0' }), pullRequests: known(pullRequests), branches }
  const told = status === 'fail' ? TOLD : {}
  expect(evaluate(approvals, facts, policy)).toMatchObject({ status, code, ...told })
})

test('keeps what it decided on, and says how many are needed', async () => {
  const judged = async (needed: string, pullRequests: PullRequest[]) =>
    evaluate(
      approvals,
      { subject: known({ tag: 'v1.0.0' }), pullRequests: known(pullRequests), branches },
      await policyOf({ 'required-approvals': needed }),
    )
  const one = [pull([review('hubot')]), pull([review('monalisa')], { number: 8 })]
  expect((await judged('1', one)).facts).toEqual({ pullRequest: 7, approvers: ['hubot'] })
  expect((await judged('2', one)).expected).toMatch(/\b2 approvals\b/)
  expect((await judged('1', [])).expected).toMatch(/\b1 approval\b/)
})

test('off without the input, unknown without the fact', async () => {
  const facts = { subject: known({ tag: 'v1.0.0' }), pullRequests: unknown('rate-limited', 'x', 'y'), branches }
  expect(evaluate(approvals, facts, await policyOf())).toMatchObject({ status: 'off' })
  expect(evaluate(approvals, facts, await policyOf({ 'required-approvals': '1' }))).toMatchObject({
    status: 'unknown',
    code: 'facts/rate-limited',
  })
})
