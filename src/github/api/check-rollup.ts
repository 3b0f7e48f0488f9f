import * as v from 'valibot'

import { known, type Fact } from '../../model/fact.ts'
import type { CommitCheck } from '../../model/release-facts.ts'
import { checkRun, commitStatus, readCommitChecks } from './checks.ts'
import { commitsQuery, inPages, readCommits } from './commits.ts'
import { CHECKS } from './grants.ts'
import type { RepositoryClient } from './repository-client.ts'
import { leaf, numbered, range, reader } from './schema.ts'

/** The check runs and commit statuses of many commits, as GraphQL lists them. */

/** The check runs and statuses of each of `count` commits (`$commit0` …), up to 100. */
export const checksQuery = (count: number): string =>
  commitsQuery(
    'Checks',
    count,
    `statusCheckRollup {
        contexts(first: 100) {
          totalCount
          nodes {
            __typename
            ... on CheckRun { databaseId name status conclusion startedAt detailsUrl checkSuite { id app { slug } } }
            ... on StatusContext { context state createdAt }
          }
        }
      }`,
  )

const rollup = v.object({
  ...leaf,
  statusCheckRollup: v.nullable(
    v.object({
      contexts: v.object({
        totalCount: v.number(),
        nodes: v.array(
          v.variant('__typename', [
            v.object({
              __typename: v.literal('CheckRun'),
              databaseId: v.nullable(v.number()),
              name: v.string(),
              status: v.string(),
              conclusion: v.nullable(v.string()),
              startedAt: v.nullable(v.string()),
              detailsUrl: v.nullable(v.string()),
              checkSuite: v.object({ id: v.nullish(v.string()), app: v.nullable(v.object({ slug: v.string() })) }),
            }),
            v.object({
              __typename: v.literal('StatusContext'),
              context: v.string(),
              state: v.string(),
              createdAt: v.string(),
            }),
          ]),
        ),
      }),
    }),
  ),
})

const readRollup = reader(rollup)

/**
 * The checks of many commits, in the order asked for; those of a commit with more than a page through REST.
 * @param runId the id of the gate's own run; empty outside a run
 */
export const readChecksOfMany = (
  api: RepositoryClient,
  commits: readonly string[],
  runId: string,
): Promise<Fact<readonly CommitCheck[]>[]> =>
  inPages(commits, async (page) => {
    const read = await api.graphql(
      checksQuery(page.length),
      numbered('commit', page),
      { what: 'the checks', grant: CHECKS },
      (data) => rollupChecks(data, page.length),
    )
    if (!read.known) return page.map(() => read)
    return Promise.all(
      page.map(async (commit, index) => {
        const found = read.value[index]
        return found === undefined ? readCommitChecks(api, commit, runId) : known(found)
      }),
    )
  })

/** For each of `count` commits the checks in one page; undefined for a commit that has more. */
export function rollupChecks(data: unknown, count: number): (CommitCheck[] | undefined)[] {
  const { repository } = readCommits(data)
  return range(count).map((index) => {
    const contexts = readRollup(repository[`commit${index}`]).statusCheckRollup?.contexts
    if (contexts === undefined) return []
    // One that is there twice stands in another's place.
    if (contexts.totalCount > new Set(contexts.nodes.map((node) => JSON.stringify(node))).size) return undefined
    return contexts.nodes.map((node) =>
      node.__typename === 'CheckRun'
        ? checkRun(
            {
              id: node.databaseId ?? 0,
              name: node.name,
              status: node.status.toLowerCase(),
              conclusion: node.conclusion?.toLowerCase() ?? null,
              started_at: node.startedAt,
              details_url: node.detailsUrl,
              check_suite: node.checkSuite,
              app: node.checkSuite.app,
            },
            '',
          )
        : commitStatus({ id: 0, context: node.context, state: node.state.toLowerCase(), updated_at: node.createdAt }),
    )
  })
}
