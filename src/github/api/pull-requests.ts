import * as v from 'valibot'

import { mapFact, unknown, type Fact } from '../../model/fact.ts'
import type { PullRequest } from '../../model/release-facts.ts'
import { Malformed } from '../client/client.ts'
import { commitsQuery, inPages, readCommits } from './commits.ts'
import { contributorsOf, PERSON, pullRequestCommits } from './contributors.ts'
import type { RepositoryClient } from './repository-client.ts'
import { account, leaf, numbered, oid, range, reader, toAccount } from './schema.ts'

/**
 * The pull requests that each of `count` commits (`$commit0` …) came in with, who wrote their commits, and the latest
 * review of every reviewer who may write. For 20 commits it stays below half of the 500,000 nodes that GitHub allows.
 */
export const pullRequestsQuery = (count: number): string =>
  commitsQuery(
    'PullRequests',
    count,
    `associatedPullRequests(first: 10) {
        totalCount
        nodes {
          number
          merged
          baseRefName
          headRefOid
          mergeCommit { oid }
          baseRepository { databaseId }
          author { login ... on User { databaseId } }
          commits(first: 100) {
            totalCount
            nodes { commit { oid authors(first: 10) { totalCount nodes { ${PERSON} } } committer { ${PERSON} } } }
          }
          latestOpinionatedReviews(first: 50, writersOnly: true) {
            totalCount
            nodes { state commit { oid } author { __typename login ... on User { databaseId } } }
          }
        }
      }`,
  )

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

const readAnswer = reader(pullRequests)

const PURPOSE = {
  what: 'the pull requests',
  grant: 'Give the job `permissions: pull-requests: read`, or pass a token with Pull requests: read.',
}

/** The merged pull requests that many commits came in with, in the order asked for. */
export const readPullRequestsOfMany = (
  api: RepositoryClient,
  commits: readonly string[],
): Promise<Fact<readonly PullRequest[]>[]> =>
  inPages(commits, async (page) => {
    const read = await api.graphql(pullRequestsQuery(page.length), numbered('commit', page), PURPOSE, (data) =>
      mergedPullRequests(data, page.length),
    )
    return page.map((_, index) => mapFact(read, (found) => found[index] ?? []))
  })

/** The merged pull requests that a commit came in with. */
export async function readPullRequests(api: RepositoryClient, commit: string): Promise<Fact<readonly PullRequest[]>> {
  const [found] = await readPullRequestsOfMany(api, [commit])
  return found ?? unknown('malformed', 'GitHub answered about no commit.', 'Re-run the job.')
}

/**
 * For each of `count` commits, asked for as `commit0` …, the merged pull requests into this repository. A list that
 * GitHub cut off is malformed: an approval may be missing.
 */
export function mergedPullRequests(data: unknown, count: number): PullRequest[][] {
  const { repository } = readCommits(data)
  return range(count).map((index) => {
    const { associatedPullRequests: found } = readAnswer(repository[`commit${index}`])
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
    author: author === null ? undefined : toAccount(author),
    contributors: contributorsOf(commits),
    reviews: (reviews?.nodes ?? []).map(({ state, commit: reviewed, author: reviewer }) => ({
      state,
      isUser: reviewer?.__typename === 'User',
      commit: reviewed?.oid,
      reviewer: reviewer === null ? undefined : toAccount(reviewer),
    })),
  }
}
