import * as v from 'valibot'

import type { PullRequest } from '../../model/release-facts.ts'
import { Malformed } from '../client/client.ts'
import { contributorsOf, pullRequestCommits } from './contributors.ts'
import { account, leaf, oid, range, readCommits, reader, toAccount } from './schema.ts'

const pullRequests = v.object({
  ...leaf,
  associatedPullRequests: v.nullable(
    v.object({
      totalCount: v.number(),
      nodes: v.array(
        v.object({
          number: v.number(),
          merged: v.boolean(),
          baseRefName: v.string(),
          headRefOid: oid,
          mergeCommit: v.nullable(v.object({ oid })),
          baseRepository: v.nullable(v.object({ databaseId: v.number() })),
          author: v.nullable(account),
          commits: pullRequestCommits,
          latestOpinionatedReviews: v.nullable(
            v.object({
              totalCount: v.number(),
              nodes: v.array(
                v.object({
                  state: v.picklist(['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING']),
                  commit: v.nullable(v.object({ oid })),
                  author: v.nullable(v.object({ __typename: v.string(), ...account.entries })),
                }),
              ),
            }),
          ),
        }),
      ),
    }),
  ),
})

const readPullRequests = reader(pullRequests)

/**
 * For each of `count` commits, asked for as `commit0` …, the merged pull requests into this repository. A list that
 * GitHub cut off is malformed: an approval may be missing.
 */
export function mergedPullRequests(data: unknown, count: number): PullRequest[][] {
  const { repository } = readCommits(data)
  return range(count).map((index) => {
    const { associatedPullRequests: found } = readPullRequests(repository[`commit${index}`])
    if (found === null) return []
    if (found.totalCount > found.nodes.length) throw new Malformed('more pull requests than were asked for')
    return found.nodes
      .filter(({ merged, baseRepository }) => merged && baseRepository?.databaseId === repository.databaseId)
      .map(understand)
  })
}

type Answer = NonNullable<v.InferOutput<typeof pullRequests>['associatedPullRequests']>['nodes'][number]

function understand(answer: Answer): PullRequest {
  const { number, baseRefName, headRefOid, mergeCommit, author, commits, latestOpinionatedReviews: reviews } = answer
  if (reviews !== null && reviews.totalCount > reviews.nodes.length) {
    throw new Malformed(`more reviews of #${number} than were asked for`)
  }
  return {
    number,
    base: baseRefName,
    head: headRefOid,
    mergeCommit: mergeCommit?.oid,
    ...(author === null ? {} : { author: toAccount(author) }),
    contributors: contributorsOf(commits),
    reviews: (reviews?.nodes ?? []).map(({ state, commit: reviewed, author: reviewer }) => ({
      state,
      isUser: reviewer?.__typename === 'User',
      ...(reviewed === null ? {} : { commit: reviewed.oid }),
      ...(reviewer === null ? {} : { reviewer: toAccount(reviewer) }),
    })),
  }
}
