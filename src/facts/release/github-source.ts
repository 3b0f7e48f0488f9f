import type { Snapshot, SnapshotRequest, Source } from './source.ts'
import { known, mapFact, unknown, type Fact } from '../../model/fact.ts'
import type { BranchState, CommitCheck, GitObject, PullRequest, Signature } from '../../model/release-facts.ts'
import { teamName, type Team } from '../../model/people/entry.ts'
import { readBlob } from '../../github/api/blob.ts'
import { createClient, Malformed, type Purpose } from '../../github/client/client.ts'
import { withMeter } from '../../github/client/meter.ts'
import * as checks from '../../github/api/checks.ts'
import { mergedPullRequests } from '../../github/api/pull-requests.ts'
import {
  branchesQuery,
  checksQuery,
  filesQuery,
  policyFileQuery,
  pullRequestsQuery,
  snapshotQuery,
  TAG_REF_QUERY,
} from '../../github/api/snapshot.ts'
import { withRetries } from '../../github/client/retry.ts'
import * as shapes from '../../github/api/schema.ts'
import { withTrace } from '../../github/client/trace.ts'
import { createTransport, type Transport } from '../../github/client/transport.ts'

export interface GitHubSettings {
  readonly repository: { readonly owner: string; readonly name: string }
  readonly runId: string
  readonly token: string
  readonly teamToken: string
  /** `GITHUB_API_URL`: https://api.github.com, or https://HOST/api/v3 on GitHub Enterprise Server. */
  readonly apiUrl: string
  /** Is told of each request in a line, for a debug log. */
  readonly trace?: ((line: string) => void) | undefined
}

/** A source that also tells what GitHub has under a tag's name, for the command line. */
export interface GitHubSource extends Source {
  publishedTag(tag: string): Promise<Fact<GitObject | undefined>>
  /** The checks and merged pull requests of many commits, the signatures of many tags: in pages, one after another; in the order asked for. */
  checksOf(commits: readonly string[]): Promise<readonly Fact<readonly CommitCheck[]>[]>
  pullRequestsOf(commits: readonly string[]): Promise<readonly Fact<readonly PullRequest[]>[]>
  signaturesOf(tagObjects: readonly string[]): Promise<readonly Fact<Signature>[]>
}

/** Branches that one query is asked to compare: each comparison takes GitHub some milliseconds. */
const BRANCHES_PER_QUERY = 25

/** Opens the API of the repository as a source of facts. */
export function openGitHub(settings: GitHubSettings, network: Transport = createTransport()): GitHubSource {
  const { owner, name } = settings.repository
  // Each try is a round trip of its own.
  const { transport: metered, requests } = withMeter(
    settings.trace === undefined ? network : withTrace(network, settings.trace),
  )
  const transport = withRetries(metered)
  const client = createClient(settings.token, settings.apiUrl, transport)
  const teamClient =
    settings.teamToken === settings.token ? client : createClient(settings.teamToken, settings.apiUrl, transport)
  const repository: Purpose = {
    what: `the tag, branches and files of ${owner}/${name}`,
    grant: 'Give the job `permissions: contents: read` and pass its token: `token: ${{ github.token }}`.',
  }
  const probes = new Map<string, Promise<Fact<boolean>>>()

  /** Whether the token can see the team: the membership endpoint answers 404 in both cases. */
  function probe(team: Team, purpose: Purpose): Promise<Fact<boolean>> {
    const key = teamName(team)
    const asked =
      probes.get(key) ??
      teamClient.get(
        '/orgs/{org}/teams/{team_slug}',
        { org: team.org, team_slug: team.slug },
        purpose,
        () => true,
        (status) => (status === 404 || status === 403 ? false : undefined),
      )
    probes.set(key, asked)
    return asked
  }

  async function branchBatch(commit: string, names: readonly string[]): Promise<Fact<readonly BranchState[]>> {
    return client.graphql(
      branchesQuery(names.length),
      { owner, name, head: commit, ...branchVariables(names) },
      repository,
      (data) => branchStates(names, shapes.readBranches(data).repository),
    )
  }

  async function matchingRefs(prefix: string, namespace: 'heads' | 'tags'): Promise<Fact<readonly string[]>> {
    const full = `refs/${namespace}/`
    return client.get(
      '/repos/{owner}/{repo}/git/matching-refs/{ref}',
      { owner, repo: name, ref: `${namespace}/${prefix}` },
      repository,
      (data, pageFollows) => {
        // GitHub documents no pages here, and no total; a list that goes on elsewhere is not the whole.
        if (pageFollows) throw new Malformed('a page follows')
        return shapes
          .readRefs(data)
          .filter(({ ref }) => ref.startsWith(full + prefix))
          .map(({ ref }) => ref.slice(full.length))
      },
    )
  }

  async function commitChecks(commit: string): Promise<Fact<readonly CommitCheck[]>> {
    const [runs, statuses] = await Promise.all([
      paged((page) =>
        client.get(
          '/repos/{owner}/{repo}/commits/{ref}/check-runs',
          { owner, repo: name, ref: commit, per_page: '100', page },
          { what: 'the check runs of the commit', grant: 'Give the job `permissions: checks: read`.' },
          (data, pageFollows) => {
            const { total_count: total, check_runs: items } = checks.readCheckRuns(data)
            return { total, items: items.map((run) => checks.checkRun(run, settings.runId)), pageFollows }
          },
        ),
      ),
      paged((page) =>
        client.get(
          '/repos/{owner}/{repo}/commits/{ref}/status',
          { owner, repo: name, ref: commit, per_page: '100', page },
          { what: 'the statuses of the commit', grant: 'Give the job `permissions: statuses: read`.' },
          (data, pageFollows) => {
            const { total_count: total, statuses: items } = checks.readStatuses(data)
            return { total, items: items.map(checks.commitStatus), pageFollows }
          },
        ),
      ),
    ])
    if (!runs.known) return runs
    return statuses.known ? known([...runs.value, ...statuses.value]) : statuses
  }

  const pullRequestsOf = (commits: readonly string[]): Promise<Fact<readonly PullRequest[]>[]> =>
    inPages(commits, async (page) => {
      const read = await client.graphql(
        pullRequestsQuery(page.length),
        { owner, name, ...commitVariables(page) },
        { what: 'the pull requests of the commit', grant: 'Give the job `permissions: pull-requests: read`.' },
        (data) => mergedPullRequests(data, page.length),
      )
      return page.map((_, index) => mapFact(read, (found) => found[index] ?? []))
    })

  const checksOf = (commits: readonly string[]): Promise<Fact<readonly CommitCheck[]>[]> =>
    inPages(commits, async (page) => {
      const read = await client.graphql(
        checksQuery(page.length),
        { owner, name, ...commitVariables(page) },
        { what: 'the checks of the commits', grant: 'Use a token with checks: read and statuses: read.' },
        (data) => checks.rollupChecks(data, page.length),
      )
      if (!read.known) return page.map(() => read)
      return Promise.all(
        page.map(async (commit, index) => {
          const found = read.value[index]
          return found === undefined ? commitChecks(commit) : known(found)
        }),
      )
    })

  async function signature(tagObject: string, allowedSigners: string | undefined): Promise<Fact<Signature>> {
    const read = await client.get(
      '/repos/{owner}/{repo}/git/tags/{tag_sha}',
      { owner, repo: name, tag_sha: tagObject },
      repository,
      (data) => shapes.readTagObject(data).verification,
    )
    if (!read.known) return read
    const { verified, reason, signature, payload } = read.value
    if (signature === null || reason === 'unsigned') {
      return known({ verifiedBy: 'github', verified: false, reason: 'unsigned' })
    }
    if (allowedSigners !== undefined) {
      const { verifySsh } = await import('../../git/ssh-keygen.ts')
      const verdict = await verifySsh(payload ?? '', signature, allowedSigners)
      return mapFact(verdict, (found): Signature => ({ verifiedBy: 'allowed-signers', ...found }))
    }
    // GitHub could not ask its own service: neither valid nor invalid.
    if (reason === 'gpgverify_unavailable' || reason === 'gpgverify_error') {
      return unknown(
        'unreachable',
        `GitHub could not verify the signature (${reason}).`,
        'Re-run the job in a few minutes.',
      )
    }
    return known({ verifiedBy: 'github', verified: verified && reason === 'valid', reason })
  }

  return {
    requests,

    snapshot(request: SnapshotRequest) {
      const { tag, branches, commit, path, aliases, signers, tagged = [] } = request
      return client.graphql(
        snapshotQuery({
          branches: branches.length,
          commit: commit !== undefined,
          path: path !== undefined,
          aliases: aliases !== undefined,
          signers: signers !== undefined,
          tagged: tagged.length,
        }),
        {
          owner,
          name,
          tag: `refs/tags/${tag}`,
          ...(commit === undefined ? {} : { head: commit, ...branchVariables(branches), ...fileVariables(tagged) }),
          ...(commit === undefined || (path === undefined && tagged.length === 0) ? {} : { commit }),
          ...(signers === undefined ? {} : { signers }),
          ...(path === undefined ? {} : { path }),
          ...(aliases === undefined ? {} : { aliases }),
        },
        repository,
        (data) => understandSnapshot(data, request),
      )
    },

    file(from, path, aliases) {
      const [fileOwner = '', fileRepository = ''] = from.split('/')
      const purpose = {
        what: `${path} in ${from}`,
        grant: `Pass a token that may read contents of ${from}; the workflow's own token reads other repositories only if they are public.`,
      }
      const variables = { owner: fileOwner, name: fileRepository, path, ...(aliases === undefined ? {} : { aliases }) }
      return client.graphql(policyFileQuery(aliases !== undefined), variables, purpose, (data) => {
        const branch = shapes.readPolicyFileAnswer(data).repository.defaultBranchRef
        if (branch === null) return { commit: '', file: { status: 'missing' as const } }
        const { oid, file, aliases: besides } = branch.target
        const read = { commit: oid, file: shapes.askedFile(file) }
        return aliases === undefined ? read : { ...read, aliases: shapes.askedFile(besides) }
      })
    },

    blob(oid, from = `${owner}/${name}`) {
      const [fileOwner = '', fileRepository = ''] = from.split('/')
      const purpose = { ...repository, what: `the file with the blob ${oid} in ${from}` }
      return readBlob(client, { owner: fileOwner, name: fileRepository }, oid, purpose)
    },

    files: (commit, paths) =>
      client.graphql(filesQuery(paths.length), { owner, name, commit, ...fileVariables(paths) }, repository, (data) =>
        shapes.taggedFiles(shapes.readFiles(data).repository.commit, paths.length),
      ),

    commitChecks,
    checksOf,
    pullRequestsOf,

    async pullRequests(commit) {
      const [found] = await pullRequestsOf([commit])
      return found ?? unknown('malformed', 'GitHub answered about no commit.', 'Re-run the job.')
    },

    signature,

    signaturesOf: (tagObjects) =>
      inPages(tagObjects, (page) => Promise.all(page.map((tagObject) => signature(tagObject, undefined)))),

    branchNames: (prefix) => matchingRefs(prefix, 'heads'),
    tagNames: (prefix) => matchingRefs(prefix, 'tags'),

    async branches(commit, names) {
      const batches: (readonly string[])[] = []
      for (let at = 0; at < names.length; at += BRANCHES_PER_QUERY)
        batches.push(names.slice(at, at + BRANCHES_PER_QUERY))
      const answers = await Promise.all(batches.map((batch) => branchBatch(commit, batch)))
      const states: BranchState[] = []
      for (const answer of answers) {
        if (!answer.known) return answer
        states.push(...answer.value)
      }
      return known(states)
    },

    async membership(team, login) {
      const purpose = {
        what: `the members of the team ${teamName(team)}`,
        grant: `Pass a team-token with the organization permission Members: read on ${team.org} (an App's token, see actions/create-github-app-token); the workflow's own token cannot have it.`,
      }
      const [state, visible] = await Promise.all([
        teamClient.get(
          '/orgs/{org}/teams/{team_slug}/memberships/{username}',
          { org: team.org, team_slug: team.slug, username: login },
          purpose,
          (data): 'active' | 'pending' | 'none' => shapes.readMembership(data).state,
          (status) => (status === 404 ? 'none' : undefined),
        ),
        probe(team, purpose),
      ])
      if (!state.known || state.value !== 'none') return state
      if (!visible.known) return visible
      if (visible.value) return state
      return unknown(
        'team-not-visible',
        `The token cannot see the team ${teamName(team)}, or there is none of that name.`,
        purpose.grant,
      )
    },

    async triggeringId(login) {
      const purpose = {
        what: `the account id of ${login}, who started this attempt`,
        grant: 'Give the job `permissions: actions: read`, or list the person without an id.',
      }
      return client.get(
        '/repos/{owner}/{repo}/actions/runs/{run_id}',
        { owner, repo: name, run_id: settings.runId },
        purpose,
        (data) => {
          const { triggering_actor: account } = shapes.readRun(data)
          if (account.login.toLowerCase() !== login.toLowerCase()) {
            throw new Malformed(`the run names ${account.login} as the one who started it`)
          }
          return account.id
        },
      )
    },

    publishedTag: (tag) =>
      client.graphql(TAG_REF_QUERY, { owner, name, tag: `refs/tags/${tag}` }, repository, (data) => {
        const ref = shapes.readPublishedTag(data).repository.tag
        if (ref !== null) shapes.expectRef(ref, tag)
        return ref === null ? undefined : shapes.gitObject(ref.target)
      }),
  }
}

const branchVariables = (names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((branch, index) => [`branch${index}`, `refs/heads/${branch}`]))

const commitVariables = (commits: readonly string[]): Record<string, string> =>
  Object.fromEntries(commits.map((commit, index) => [`commit${index}`, commit]))

/** Commits in one query about many: each costs GitHub as much as a query of its own. */
const COMMITS_PER_PAGE = 20

/** Asks page by page. Once the rate limit is used up, nothing more is asked. */
async function inPages<T>(
  commits: readonly string[],
  ask: (page: readonly string[]) => Promise<readonly Fact<T>[]>,
): Promise<Fact<T>[]> {
  const facts: Fact<T>[] = []
  for (let at = 0; at < commits.length; at += COMMITS_PER_PAGE) {
    const page = commits.slice(at, at + COMMITS_PER_PAGE)
    const last = facts.at(-1)
    const limited = last?.known === false && last.code === 'rate-limited' ? last : undefined
    facts.push(...(limited === undefined ? await ask(page) : page.map(() => limited)))
  }
  return facts
}

const fileVariables = (paths: readonly string[]): Record<string, string> =>
  Object.fromEntries(paths.map((path, index) => [`file${index}`, path]))

interface Page<T> {
  readonly total: number
  readonly items: readonly T[]
  readonly pageFollows: boolean
}

/** Pages that are asked for at most: a total that is wrong must not become a flood of requests. */
const MOST_PAGES = 100

/**
 * All items of a list of 100 a page: the first page tells how many there are, and the rest are asked for side by side.
 * An item that stands in two pages counts once: another one was pushed out of both.
 */
async function paged<T extends { id: number }>(ask: (page: string) => Promise<Fact<Page<T>>>): Promise<Fact<T[]>> {
  const first = await ask('1')
  if (!first.known) return first
  const { total } = first.value
  const count = Math.max(1, Math.ceil(total / 100))
  if (count > MOST_PAGES)
    return unknown('malformed', `GitHub told of ${total} checks of one commit.`, 'Re-run the job.')
  const rest = await Promise.all(Array.from({ length: count - 1 }, (_, index) => ask(String(index + 2))))
  const items = new Map<number, T>()
  let last = first.value
  for (const page of [first, ...rest]) {
    if (!page.known) return page
    last = page.value
    for (const item of last.items) items.set(item.id, item)
  }
  if (!last.pageFollows && items.size >= total) return known([...items.values()])
  return unknown('malformed', `GitHub listed ${items.size} of ${total} checks or more.`, 'Re-run the job.')
}

const branchStates = (names: readonly string[], answer: Record<string, unknown>): BranchState[] =>
  names.map((branch, index) => {
    const state = shapes.readBranch(answer[`branch${index}`])
    return { name: branch, exists: state !== null, contains: state !== null && shapes.contains(state.compare) }
  })

function understandSnapshot(data: unknown, request: SnapshotRequest): Snapshot {
  const { tag, commit, branches, path, aliases, signers, tagged = [] } = request
  const { repository } = shapes.readSnapshot(data)
  const { defaultBranchRef, tags } = repository
  const names = [...new Set(tags.nodes.map((node) => node.name))]
  const base = {
    tag: shapes.tagState(repository.tag, tag),
    tags: { names, complete: tags.totalCount === names.length },
  }
  const onDefault =
    defaultBranchRef === null
      ? {}
      : {
          defaultBranch: { name: defaultBranchRef.name, commit: defaultBranchRef.target.oid },
          ...(path === undefined ? {} : { file: shapes.askedFile(defaultBranchRef.target.file) }),
          ...(aliases === undefined ? {} : { aliases: shapes.askedFile(defaultBranchRef.target.aliases) }),
          ...(signers === undefined ? {} : { signers: shapes.askedFile(defaultBranchRef.target.signers) }),
        }
  const onTag =
    path === undefined || commit === undefined ? {} : { fileOnTag: shapes.fileState(repository.commit?.file ?? null) }
  const files =
    commit === undefined || tagged.length === 0 ? {} : { tagged: shapes.taggedFiles(repository.commit, tagged.length) }
  return {
    ...base,
    ...onDefault,
    ...onTag,
    ...files,
    ...(commit === undefined ? {} : { branches: snapshotBranches() }),
  }

  function snapshotBranches(): BranchState[] {
    if (branches.length > 0) return branchStates(branches, shapes.readBranches(data).repository)
    if (defaultBranchRef === null) return []
    if (defaultBranchRef.compare === undefined) throw new Malformed('defaultBranchRef.compare: missing')
    return [{ name: defaultBranchRef.name, exists: true, contains: shapes.contains(defaultBranchRef.compare) }]
  }
}
