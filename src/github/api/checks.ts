import * as v from 'valibot'

import { known, type Fact } from '../../model/fact.ts'
import type { CommitCheck } from '../../model/release-facts.ts'
import { CHECKS, STATUSES } from './grants.ts'
import { getCounted } from './pages.ts'
import type { RepositoryClient } from './repository-client.ts'
import { reader } from './schema.ts'

/** The check runs and commit statuses of a commit, as REST lists them. */

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

const readCheckRuns = reader(checkRuns)
const readStatuses = reader(statuses)

/**
 * Every check run and commit status on a commit, older runs of a name included.
 * @param runId the id of the gate's own run; empty outside a run
 */
export async function readCommitChecks(
  api: RepositoryClient,
  commit: string,
  runId: string,
): Promise<Fact<readonly CommitCheck[]>> {
  const [runs, statuses] = await Promise.all([
    getCounted(api, '/commits/{ref}/check-runs', { ref: commit }, { what: 'the check runs', grant: CHECKS }, (data) => {
      const { total_count: total, check_runs: items } = readCheckRuns(data)
      return { total, items: items.map((run) => checkRun(run, runId)) }
    }),
    getCounted(api, '/commits/{ref}/status', { ref: commit }, { what: 'the statuses', grant: STATUSES }, (data) => {
      const { total_count: total, statuses: items } = readStatuses(data)
      return { total, items: items.map(commitStatus) }
    }),
  ])
  if (!runs.known) return runs
  return statuses.known ? known([...runs.value, ...statuses.value]) : statuses
}

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
 * @param runId the id of the gate's own run; empty outside a run
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
