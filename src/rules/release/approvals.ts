import { defineCheck, fail, pass } from '../rule.ts'
import type { PullRequest } from '../../model/release-facts.ts'
import { sameLogin } from '../../model/people/entry.ts'

export const approvals = defineCheck({
  id: 'approvals',
  title: 'The commit came in by an approved pull request',
  why: 'A branch without rules takes a commit that only its author has seen.',
  needs: ['subject', 'pullRequests', 'branches'],
  permissions: ['pull-requests: read'],
  codes: {
    'no-pull-request': 'the commit was pushed to the branch directly',
    'too-few': 'the pull request has fewer approvals than `required-approvals`',
  },
  off: ({ requiredApprovals }) => (requiredApprovals === 0 ? 'The input required-approvals is 0.' : undefined),
  judge({ pullRequests, branches: { branches } }, { requiredApprovals }) {
    const names = branches.filter(({ exists }) => exists).map(({ name }) => name)
    const merged = pullRequests.filter(({ base }) => names.includes(base))
    const best = merged
      .map((pullRequest) => ({ pullRequest, approvers: approversOf(pullRequest) }))
      .reduce<{ pullRequest: PullRequest; approvers: string[] } | undefined>(
        (most, next) => (most === undefined || next.approvers.length > most.approvers.length ? next : most),
        undefined,
      )
    if (best === undefined) {
      return fail('no-pull-request', {
        expected: `a pull request into ${names.join(' or ')} with ${count(requiredApprovals)}`,
        found: 'a commit that was pushed directly, without a pull request',
        fix: 'Bring the commit in by a pull request, have it approved, merge it, and tag the merged commit.',
      })
    }
    const { pullRequest, approvers } = best
    const facts = { pullRequest: pullRequest.number, approvers }
    if (approvers.length >= requiredApprovals) {
      return pass(`#${pullRequest.number} was approved by ${approvers.join(', ')}.`, facts)
    }
    return fail('too-few', {
      expected: `${count(requiredApprovals)} of the last commit of #${pullRequest.number}, by others than its author`,
      found:
        pullRequest.author === undefined
          ? 'an author whose account is gone, so that each approval may be their own'
          : `${approvers.length}: ${approvers.join(', ') || 'none'}`,
      fix: 'A merged pull request cannot be approved any more: open another, have its last commit approved, and tag what it merges.',
      facts,
    })
  },
})

const count = (approvalsNeeded: number): string => `${approvalsNeeded} approval${approvalsNeeded === 1 ? '' : 's'}`

/** Who approved the last commit: each once, never the author, never a deleted account. */
function approversOf({ author, head, reviews }: PullRequest): string[] {
  // An author who is not told may be any of them.
  if (author === undefined) return []
  const logins = reviews.flatMap(({ reviewer, state, commit }) =>
    state === 'APPROVED' && commit === head && reviewer !== undefined ? [reviewer.login] : [],
  )
  const others = logins.filter((login) => !sameLogin(login, author.login))
  return others.filter((login, index) => others.findIndex((each) => sameLogin(each, login)) === index)
}
