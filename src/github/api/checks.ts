import * as v from 'valibot'

import type { CommitCheck } from '../../model/release-facts.ts'
import { leaf, range, readCommits, reader } from './schema.ts'

/** The check runs and commit statuses of a commit, as REST and GraphQL list them. */

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

const checkRuns = v.object({
  total_count: v.number(),
  check_runs: v.array(
    v.object({
      id: v.number(),
      name: v.string(),
      status: v.string(),
      conclusion: v.nullable(v.string()),
      started_at: v.nullable(v.string()),
      details_url: v.nullable(v.string()),
      check_suite: v.nullish(v.object({ id: v.nullish(v.union([v.number(), v.string()])) })),
      app: v.nullable(v.object({ slug: v.optional(v.string()) })),
    }),
  ),
})

const statuses = v.object({
  total_count: v.number(),
  statuses: v.array(v.object({ id: v.number(), context: v.string(), state: v.string(), updated_at: v.string() })),
})

const readRollup = reader(rollup)

/** Reads a page of check runs. */
export const readCheckRuns = reader(checkRuns)

/** Reads a page of the combined status. */
export const readStatuses = reader(statuses)

const CONCLUSIONS: Readonly<Record<string, CommitCheck['state']>> = {
  success: 'success',
  skipped: 'skipped',
  neutral: 'neutral',
}

/** The app that reports the jobs of GitHub Actions. */
const ACTIONS = 'github-actions'

/** Where a job of a workflow run is shown; the number is the run's id. */
const JOB_PAGE = /^https?:\/\/[^/?#]+\/[^/?#]+\/[^/?#]+\/actions\/runs\/(\d+)(?=[/?#]|$)/

/**
 * A check run; without a conclusion it is still to end, and every conclusion but three is a failure.
 * @param runId the id of the gate's own run; empty where there is none
 */
export function checkRun(run: v.InferOutput<typeof checkRuns>['check_runs'][number], runId: string): CommitCheck {
  const { id, name, status, conclusion, started_at: startedAt, details_url: url, check_suite: suite, app } = run
  const ended = status === 'completed' && conclusion !== null
  return {
    name,
    app: app?.slug ?? null,
    suite: suite?.id == null ? null : String(suite.id),
    state: ended
      ? Object.hasOwn(CONCLUSIONS, conclusion)
        ? (CONCLUSIONS[conclusion] ?? 'failure')
        : 'failure'
      : 'pending',
    detail: ended ? conclusion : status,
    startedAt: startedAt ?? '',
    id,
    // Every app writes the address of its checks as it likes.
    ownRun: runId !== '' && app?.slug === ACTIONS && JOB_PAGE.exec(url ?? '')?.[1] === runId,
  }
}

/** A commit status; a state that is new counts as a failure. */
export const commitStatus = ({
  id,
  context,
  state,
  updated_at: startedAt,
}: v.InferOutput<typeof statuses>['statuses'][number]): CommitCheck => ({
  name: context,
  state: state === 'success' || state === 'pending' ? state : 'failure',
  detail: state,
  startedAt,
  id,
  ownRun: false,
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
