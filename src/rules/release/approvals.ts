import { defineCheck, fail, pass, type Failure } from '../rule.ts'
import { recreateTagCommand, shellWord } from '../../model/command.ts'
import { unknown } from '../../model/fact.ts'
import type { PullRequest, TagState } from '../../model/release-facts.ts'
import { sameAccount, type Account } from '../../model/people/entry.ts'

export const approvals = defineCheck({
  id: 'approvals',
  title: 'The commit came in by an approved pull request',
  why: 'A branch without rules takes a commit that only its author has seen.',
  needs: ['requestedTag', 'tag', 'pullRequests', 'branches'],
  permissions: ['pull-requests: read'],
  codes: {
    'no-pull-request': 'the commit was pushed to the branch directly',
    'not-merge-commit': 'the commit is part of a pull request, but not the commit that its merge made',
    'too-few':
      'the pull request has fewer approvals of its last commit than `required-approvals`; apps and whoever wrote or committed one of its commits cannot approve it, and a mail address that belongs to no account takes one approval off',
  },
  off: ({ requiredApprovals }) => (requiredApprovals === 0 ? 'The input required-approvals is 0.' : undefined),
  judge({ requestedTag, tag, pullRequests, branches: { branches } }, { requiredApprovals }) {
    const names = branches.filter(({ exists }) => exists).map(({ name }) => name)
    const into = pullRequests.filter(({ base }) => names.includes(base))
    const [first] = into
    if (first === undefined) {
      return fail('no-pull-request', {
        expected: `a pull request into ${names.join(' or ')} with ${count(requiredApprovals)}`,
        found: 'a commit that was pushed directly, without a pull request',
        fix: 'Bring the commit in by a pull request, have it approved, merge it, and tag the merged commit.',
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
        `#${unread.number} has more than 100 commits, or one with more than 10 authors, so who wrote it is not known: ${unread.approvers.join(', ')} may have.`,
        'Open another pull request with fewer commits, have it approved, merge it, and tag its merge commit.',
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
  /** A commit for each mail address that belongs to no account. */
  readonly unlinked: readonly string[]
  /** Whether those who wrote it are not known. */
  readonly isUnread: boolean
  /** Approvals that are surely by others than those who wrote it. */
  readonly counted: number
}

function tally(pullRequest: PullRequest): Tally {
  const { number, author, contributors } = pullRequest
  const approvers = approversOf(pullRequest).map(({ login }) => login)
  const unlinked = contributors?.unlinked ?? []
  // Behind each address can be one of the approvers, and no more than one.
  const counted = contributors === undefined ? 0 : Math.max(0, approvers.length - unlinked.length)
  return { number, hasAuthor: author !== undefined, approvers, unlinked, isUnread: contributors === undefined, counted }
}

/** Who approved the last commit: each once, only people, never who wrote any of it, never a deleted account. */
function approversOf({ author, contributors, head, reviews }: PullRequest): Account[] {
  // An author who is not told may be any of them.
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
    expected: `the commit that merged #${number}${mergeCommit === undefined ? '' : `, ${mergeCommit}`}`,
    found: `${commit ?? 'another commit'}, which is only a part of it, so that nobody approved it as it is`,
    fix:
      mergeCommit === undefined
        ? 'GitHub does not tell which commit merged it: open another pull request, have it approved, merge it, and tag the merged commit.'
        : `Put the tag on the commit that merged it: \`${command}\`.`,
    facts: { pullRequest: number, mergeCommit: mergeCommit ?? null, commit: commit ?? null },
  })
}

function tooFew({ number, hasAuthor, approvers, unlinked }: Tally, needed: number): Failure<'too-few'> {
  const [commit = ''] = unlinked
  const found = `${approvers.length}: ${approvers.join(', ') || 'none'}`
  const isUnlinked = approvers.length >= needed
  return fail('too-few', {
    expected: `${count(needed)} of the last commit of #${number}, by people who wrote none of its commits`,
    found: !hasAuthor
      ? 'an author whose account is gone, so that each approval may be their own'
      : isUnlinked
        ? `${found}; but ${unlinked.length} of the mail addresses in its commits belong to no account, so that as many approvals may be by those who wrote it`
        : found,
    fix: isUnlinked
      ? `Whoever made ${commit} adds the address in it (\`git show -s --format=fuller ${commit}\`) to their GitHub account, under Settings, Emails; then re-run this job.`
      : 'A merged pull request cannot be approved any more: open another, have its last commit approved, and tag what it merges.',
    facts: { pullRequest: number, approvers, unlinked },
  })
}
