import { defineCheck, fail, pass, type Failure } from '../rule.ts'
import { joinWithOr, recreateTagCommand, shellWord } from '../../model/command.ts'
import { unknown } from '../../model/fact.ts'
import type { PullRequest, TagState } from '../../model/release-facts.ts'
import { sameAccount, type Account } from '../../model/people/entry.ts'

export const approvals = defineCheck({
  id: 'approvals',
  title: 'The commit was merged by an approved pull request',
  why: 'Without branch rules, a commit can reach the branch when only its author has seen it.',
  needs: ['requestedTag', 'tag', 'pullRequests', 'branches'],
  permissions: ['pull-requests: read'],
  codes: {
    'no-pull-request': 'the commit was pushed directly to the branch',
    'not-merge-commit': 'the commit is part of a pull request, but is not its merge commit',
    'too-few':
      'the last commit of the pull request has fewer approvals than `required-approvals`; approvals by apps, and by authors and committers of its commits, do not count, and each email address without an account subtracts one approval',
  },
  off: ({ requiredApprovals }) => (requiredApprovals === 0 ? 'The input required-approvals is 0.' : undefined),
  judge({ requestedTag, tag, pullRequests, branches: { branches } }, { requiredApprovals }) {
    const names = branches.filter(({ exists }) => exists).map(({ name }) => name)
    const into = pullRequests.filter(({ base }) => names.includes(base))
    const [first] = into
    if (first === undefined) {
      return fail('no-pull-request', {
        expected: `a pull request into ${joinWithOr(names)} with ${count(requiredApprovals)}`,
        found: 'a commit that was pushed directly to the branch',
        fix: 'Open a pull request with the change, get it approved, merge it, and tag the merge commit.',
      })
    }
    const commit = requestedTag.commit ?? tag.commit
    const tallies = into
      .filter(({ mergeCommit }) => mergeCommit !== undefined && mergeCommit === commit)
      .map(tally)
      .sort((a, b) => b.counted - a.counted)
    const [best] = tallies
    if (best === undefined) return notMergeCommit(first, requestedTag.tag, tag)
    if (best.counted >= requiredApprovals) {
      const { number, approvers } = best
      return pass(`#${number} was approved by ${approvers.join(', ')}.`, { pullRequest: number, approvers })
    }
    const unread = tallies.find(({ isUnread, approvers }) => isUnread && approvers.length >= requiredApprovals)
    if (unread !== undefined) {
      return unknown(
        'too-many',
        `#${unread.number} has more than 100 commits, or a commit with more than 10 authors, so not all of its authors are known. An approver (${unread.approvers.join(', ')}) may be one of them.`,
        'Open another pull request with fewer commits, get it approved, merge it, and tag its merge commit.',
      )
    }
    return tooFew(best, requiredApprovals)
  },
})

const count = (approvalsNeeded: number): string => `${approvalsNeeded} approval${approvalsNeeded === 1 ? '' : 's'}`

/** The approvals of one pull request. */
interface Tally {
  readonly number: number
  readonly hasAuthor: boolean
  readonly approvers: readonly string[]
  /** A commit for each email address without an account. */
  readonly unlinked: readonly string[]
  /** Whether not all of its authors are known. */
  readonly isUnread: boolean
  /** Approvals that cannot be by one of its authors. */
  readonly counted: number
}

function tally(pullRequest: PullRequest): Tally {
  const { number, author, contributors } = pullRequest
  const approvers = approversOf(pullRequest).map(({ login }) => login)
  const unlinked = contributors?.unlinked ?? []
  // Each address can belong to one approver at most.
  const counted = contributors === undefined ? 0 : Math.max(0, approvers.length - unlinked.length)
  return { number, hasAuthor: author !== undefined, approvers, unlinked, isUnread: contributors === undefined, counted }
}

/** Who approved the last commit: each person once, without apps, deleted accounts and the authors of its commits. */
function approversOf({ author, contributors, head, reviews }: PullRequest): Account[] {
  // An unknown author may be any of the approvers.
  if (author === undefined) return []
  const own = [author, ...(contributors?.accounts ?? [])]
  const accounts = reviews.flatMap(({ reviewer, isUser, state, commit }) =>
    state === 'APPROVED' && isUser && commit === head && reviewer !== undefined ? [reviewer] : [],
  )
  const others = accounts.filter((account) => !own.some((each) => sameAccount(each, account)))
  return others.filter((account, index) => others.findIndex((each) => sameAccount(each, account)) === index)
}

function notMergeCommit(
  { number, mergeCommit }: PullRequest,
  name: string,
  { planned, commit }: TagState,
): Failure<'not-merge-commit'> {
  const word = shellWord(name)
  const command =
    planned === true ? `git tag -a -m ${word} ${word} ${mergeCommit ?? ''}` : recreateTagCommand(name, mergeCommit)
  return fail('not-merge-commit', {
    expected: `the merge commit of #${number}${mergeCommit === undefined ? '' : `, ${mergeCommit}`}`,
    found: `${commit ?? 'another commit'}, which is only a part of the pull request, so its approval does not cover this state`,
    fix:
      mergeCommit === undefined
        ? 'GitHub does not report the merge commit of this pull request. Open another pull request, get it approved, merge it, and tag the merge commit.'
        : `Tag the merge commit: \`${command}\`.`,
    facts: { pullRequest: number, mergeCommit: mergeCommit ?? null, commit: commit ?? null },
  })
}

function tooFew({ number, hasAuthor, approvers, unlinked }: Tally, needed: number): Failure<'too-few'> {
  const [commit = ''] = unlinked
  const found = approvers.length === 0 ? 'no approvals' : `${count(approvers.length)} (${approvers.join(', ')})`
  const isUnlinked = approvers.length >= needed
  return fail('too-few', {
    expected: `${count(needed)} of the last commit of #${number}, by people who are not authors of its commits`,
    found: !hasAuthor
      ? 'an author whose account is deleted, so each approval may be their own'
      : isUnlinked
        ? `${found}, and ${unlinked.length} email ${unlinked.length === 1 ? 'address' : 'addresses'} in its commits without an account, so ${unlinked.length === 1 ? 'one approval' : 'as many approvals'} may be by an author`
        : found,
    fix: isUnlinked
      ? `Ask the author of ${commit} to add the address in it (\`git show -s --format=fuller ${commit}\` shows it) to their GitHub account under Settings → Emails. Then re-run this job.`
      : 'A merged pull request can no longer be approved. Open another pull request, get its last commit approved, merge it, and tag the merge commit.',
    facts: { pullRequest: number, approvers, unlinked },
  })
}
