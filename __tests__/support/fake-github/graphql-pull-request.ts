import { connection, type Paging } from './graphql-connection.ts'
import type { GraphQLContext, Source } from './graphql-context.ts'
import { commitObject } from './graphql-git.ts'
import { accountOf } from './graphql-people.ts'
import { repositoryObject } from './graphql-repository.ts'
import type { CommitObject, Git } from './git.ts'
import { nodeId } from './ids.ts'
import type { PullRequestDescription, ReviewDescription } from './world.ts'

interface Info {
  fieldName: string
}

export function pullRequestObject(git: Git, commit: CommitObject, pull: PullRequestDescription): Source {
  const state = pull.state ?? 'MERGED'
  const merged = state === 'MERGED'
  const head = pull.head === undefined ? commit : git.commit(pull.head)
  const mergeCommit = pull.mergeCommit === undefined ? commit : git.commit(pull.mergeCommit)
  const reviews = pull.reviews ?? []
  return {
    __typename: 'PullRequest',
    id: nodeId('PullRequest', git.fullName, pull.number),
    number: pull.number,
    title: `Pull request ${pull.number}`,
    url: `https://github.com/${git.fullName}/pull/${pull.number}`,
    state,
    merged,
    mergedAt: merged ? git.commitDate(mergeCommit.name) : null,
    isDraft: false,
    baseRefName: pull.base ?? git.description.defaultBranch ?? 'main',
    headRefOid: head.oid,
    headRefName: `change-${pull.number}`,
    reviewDecision: pull.reviewDecision ?? null,
    repository: () => repositoryObject(git),
    baseRepository: (_: unknown, context: GraphQLContext) => {
      const base = pull.baseRepository === undefined ? git : context.git(pull.baseRepository)
      return base === undefined ? null : repositoryObject(base)
    },
    mergeCommit: () => (merged ? commitObject(git, mergeCommit) : null),
    author: (_: unknown, { world }: GraphQLContext) => accountOf(world, pull.author),
    commits: (args: Paging, context: GraphQLContext, info: Info) =>
      connection(pull.commits ?? [head.name], args, context, info, (name) => ({
        __typename: 'PullRequestCommit',
        id: nodeId('PullRequestCommit', git.fullName, pull.number, name),
        commit: () => commitObject(git, git.commit(name)),
      })),
    mergedBy: (_: unknown, { world }: GraphQLContext) => (merged ? accountOf(world, pull.mergedBy) : null),
    reviews: (args: Paging, context: GraphQLContext, info: Info) =>
      connection(reviews, args, context, info, (review) => reviewObject(git, head, review)),
    latestOpinionatedReviews: (
      args: Paging & { writersOnly?: boolean | null },
      context: GraphQLContext,
      info: Info,
    ) => {
      const list = latestOpinions(reviews).filter((review) => !args.writersOnly || review.writer !== false)
      return connection(list, args, context, info, (review) => reviewObject(git, head, review))
    },
  }
}

/** A reviewer's last approval, rejection or dismissed review; comments change nothing. */
function latestOpinions(reviews: ReviewDescription[]): ReviewDescription[] {
  const opinions = reviews.filter(({ state }) => ['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED'].includes(state))
  return [...new Map(opinions.map((review) => [review.author, review])).values()]
}

function reviewObject(git: Git, head: CommitObject, review: ReviewDescription): Source {
  const commit = review.commit === undefined ? head : git.commit(review.commit)
  return {
    __typename: 'PullRequestReview',
    id: nodeId('PullRequestReview', commit.oid, review.author ?? 'ghost', review.state),
    state: review.state,
    submittedAt: review.submittedAt ?? git.commitDate(commit.name),
    authorCanPushToRepository: review.writer !== false,
    commit: () => commitObject(git, commit),
    author: (_: unknown, { world }: GraphQLContext) => accountOf(world, review.author),
  }
}
