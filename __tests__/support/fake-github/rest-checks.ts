import { message, notFound, type Answer } from './answer.ts'
import { checksOf, combine, detailsUrl, suiteOf, type Check } from './checks.ts'
import type { CommitObject } from './git.ts'
import { nodeId, numericId } from './ids.ts'
import { ownerJson, repositoryJson, simpleCommitJson, userJson, type JsonObject } from './json.ts'
import { takePage } from './page.ts'
import { userOf } from './people.ts'
import type { RepositoryRequest, RepositoryRoute } from './rest.ts'
import { own, type RunDescription } from './world.ts'

const repository = '/repos/{owner}/{repo}'

export const checkRoutes: Record<string, RepositoryRoute> = {
  [`${repository}/commits/{ref}/check-runs`]: { needs: 'checks', answer: checkRuns },
  [`${repository}/commits/{ref}/status`]: { needs: 'statuses', answer: combinedStatus },
  [`${repository}/actions/runs/{run_id}`]: { needs: 'actions', answer: workflowRun },
}

function withCommit(request: RepositoryRequest, answer: (commit: CommitObject) => Answer): Answer {
  const ref = request.parameter('ref')
  const commit = request.git.resolveCommit(ref, request.context.violation)
  return commit === undefined ? message(422, `No commit found for SHA: ${ref}`) : answer(commit)
}

function checkRuns(request: RepositoryRequest): Answer {
  return withCommit(request, (commit) => {
    const { query } = request
    const wanted = (check: Check): boolean =>
      (query.get('check_name') ?? check.name) === check.name &&
      (query.get('status') ?? check.status) === check.status &&
      Number(query.get('app_id') ?? check.app.id) === check.app.id
    const found = checksOf(request.git, commit).filter(wanted)
    const list = query.get('filter') === 'all' ? found : latest(found)
    const page = takePage(request, list)
    const runs = page.items.map((check) => checkJson(request, check, commit))
    return { status: 200, headers: page.headers, body: { total_count: list.length, check_runs: runs } }
  })
}

/** Of several runs of one name in one check suite, the last. */
function latest(checks: Check[]): Check[] {
  return [...new Map(checks.map((check) => [`${check.suiteId} ${check.name}`, check])).values()]
}

function checkJson(request: RepositoryRequest, check: Check, commit: CommitObject): JsonObject {
  const { git, repositoryUrl } = request
  const url = `${repositoryUrl}/check-runs/${check.id}`
  const page = detailsUrl(git.fullName, check)
  const date = git.commitDate(commit.name)
  return {
    id: check.id,
    node_id: nodeId('CheckRun', check.id),
    head_sha: commit.oid,
    external_id: '',
    url,
    html_url: page,
    details_url: page,
    status: check.status,
    conclusion: check.conclusion,
    started_at: date,
    completed_at: check.status === 'completed' ? date : null,
    output: { title: null, summary: null, text: null, annotations_count: 0, annotations_url: `${url}/annotations` },
    name: check.name,
    check_suite: { id: check.suiteId },
    app: appJson(request, check),
    pull_requests: [],
  }
}

function appJson(request: RepositoryRequest, check: Check): JsonObject {
  const { id, slug } = check.app
  return {
    id,
    slug,
    node_id: nodeId('App', id),
    owner: ownerJson(request.context.world, request.context.url, 'github'),
    name: slug,
    description: '',
    external_url: `https://example.com/${slug}`,
    html_url: `https://github.com/apps/${slug}`,
    created_at: '2020-01-01T00:00:00Z',
    updated_at: '2020-01-01T00:00:00Z',
    permissions: { checks: 'write', metadata: 'read' },
    events: [],
  }
}

function combinedStatus(request: RepositoryRequest): Answer {
  return withCommit(request, (commit) => {
    const { git, context, repositoryUrl } = request
    const byContext = new Map((commit.commit.statuses ?? []).map((status) => [status.context, status]))
    const statuses = [...byContext.values()]
    const page = takePage(request, statuses)
    const date = git.commitDate(commit.name)
    const states = statuses.map(({ state }) => (state === 'error' ? 'failure' : state))
    const url = `${repositoryUrl}/commits/${commit.oid}`
    return {
      status: 200,
      headers: page.headers,
      body: {
        state: combine(states),
        statuses: page.items.map(({ context: name, state }) => ({
          url: `${repositoryUrl}/statuses/${commit.oid}`,
          avatar_url: null,
          id: numericId('status', git.fullName, commit.name, name),
          node_id: nodeId('StatusContext', commit.oid, name),
          state,
          description: null,
          target_url: null,
          context: name,
          created_at: date,
          updated_at: date,
        })),
        sha: commit.oid,
        total_count: statuses.length,
        repository: repositoryJson(context.world, context.url, git),
        commit_url: url,
        url: `${url}/status`,
      },
    }
  })
}

function workflowRun(request: RepositoryRequest): Answer {
  const id = request.parameter('run_id')
  const runs = request.git.description.runs ?? {}
  const run = own(runs, id)
  return run === undefined ? notFound() : { status: 200, body: runJson(request, id, run) }
}

function runJson(request: RepositoryRequest, id: string, run: RunDescription): JsonObject {
  const { git, repositoryUrl } = request
  const { world, url } = request.context
  const commit = git.commit(run.head)
  const date = git.commitDate(run.head)
  const own = `${repositoryUrl}/actions/runs/${id}`
  const suite = suiteOf(git.fullName, id)
  const attempt = run.attempt ?? 1
  return {
    id: Number(id),
    name: 'publish',
    node_id: nodeId('WorkflowRun', id),
    check_suite_id: suite,
    check_suite_node_id: nodeId('CheckSuite', suite),
    head_branch: run.headBranch ?? null,
    head_sha: commit.oid,
    path: run.path ?? '.github/workflows/publish.yml',
    display_title: commit.commit.message ?? commit.name,
    run_number: 1,
    run_attempt: attempt,
    event: run.event ?? 'push',
    status: run.status ?? 'in_progress',
    conclusion: run.conclusion ?? null,
    workflow_id: numericId('workflow', git.fullName),
    referenced_workflows: [],
    url: own,
    html_url: `https://github.com/${git.fullName}/actions/runs/${id}`,
    pull_requests: [],
    created_at: date,
    updated_at: date,
    run_started_at: date,
    actor: userJson(url, userOf(world, run.actor)),
    triggering_actor: userJson(url, userOf(world, run.triggeringActor ?? run.actor)),
    jobs_url: `${own}/jobs`,
    logs_url: `${own}/logs`,
    check_suite_url: `${repositoryUrl}/check-suites/${suite}`,
    artifacts_url: `${own}/artifacts`,
    cancel_url: `${own}/cancel`,
    rerun_url: `${own}/rerun`,
    previous_attempt_url: attempt > 1 ? `${own}/attempts/${attempt - 1}` : null,
    workflow_url: `${repositoryUrl}/actions/workflows/${numericId('workflow', git.fullName)}`,
    head_commit: simpleCommitJson(world, git, commit),
    repository: repositoryJson(world, url, git),
    head_repository: repositoryJson(world, url, git),
  }
}
