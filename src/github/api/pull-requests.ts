import * as v from 'valibot'

import type { PullRequest } from '../../model/release-facts.ts'
import { Malformed } from '../client/client.ts'
import { account, leaf, oid, range, readCommits, reader, toAccount } from './shapes.ts'

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
          baseRepository: v.nullable(v.object({ databaseId: v.number() })),
          author: v.nullable(account),
          latestOpinionatedReviews: v.nullable(
            v.object({
              totalCount: v.number(),
              nodes: v.array(
                v.object({
                  state: v.picklist(['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING']),
                  commit: v.nullable(v.object({ oid })),
                  author: v.nullable(account),
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
      .map(({ number, baseRefName, headRefOid, author, latestOpinionatedReviews: reviews }) => {
        if (reviews !== null && reviews.totalCount > reviews.nodes.length) {
          throw new Malformed(`more reviews of #${number} than were asked for`)
        }
        return {
          number,
          base: baseRefName,
          head: headRefOid,
          ...(author === null ? {} : { author: toAccount(author) }),
          reviews: (reviews?.nodes ?? []).map(({ state, commit: reviewed, author: reviewer }) => ({
            state,
            ...(reviewed === null ? {} : { commit: reviewed.oid }),
            ...(reviewer === null ? {} : { reviewer: toAccount(reviewer) }),
          })),
        }
      })
  })
}
