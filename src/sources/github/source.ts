import type { Snapshot, SnapshotRequest, Source } from '../../facts/source.ts'
import { known, unknown, type Fact } from '../../gate/fact.ts'
import type { BranchState, GitObject } from '../../gate/facts.ts'
import { teamName, type Team } from '../../people/entry.ts'
import { createClient, Malformed, type Purpose } from './client.ts'
import { withMeter } from './meter.ts'
import { branchesQuery, FILE_QUERY, snapshotQuery, TAG_REF_QUERY } from './queries.ts'
import { withRetries } from './retry.ts'
import * as shapes from './shapes.ts'
import { createTransport, type Transport } from './transport.ts'

export interface GitHubSettings {
  readonly repository: { readonly owner: string; readonly name: string }
  readonly runId: string
  readonly token: string
  readonly teamToken: string
  /** `GITHUB_API_URL`: https://api.github.com, or https://HOST/api/v3 on GitHub Enterprise Server. */
  readonly apiUrl: string
}

/** A source that also tells what GitHub has under a tag's name, for the command line. */
export interface GitHubSource extends Source {
  publishedTag(tag: string): Promise<Fact<GitObject | undefined>>
}

/** Branches that one query is asked to compare: each comparison takes GitHub some milliseconds. */
const BRANCHES_PER_QUERY = 25

/** Opens the API of the repository as a source of facts. */
export function openGitHub(
  settings: GitHubSettings,
  network: Transport = withRetries(createTransport(process.env)),
): GitHubSource {
  const { owner, name } = settings.repository
  const { transport, requests } = withMeter(network)
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
      (data) =>
        shapes
          .readRefs(data)
          .filter(({ ref }) => ref.startsWith(full + prefix))
          .map(({ ref }) => ref.slice(full.length)),
    )
  }

  return {
    requests,

    snapshot(request: SnapshotRequest) {
      const { tag, branches, commit, path } = request
      return client.graphql(
        snapshotQuery({ branches: branches.length, commit: commit !== undefined, path: path !== undefined }),
        {
          owner,
          name,
          tag: `refs/tags/${tag}`,
          ...(commit === undefined ? {} : { head: commit, ...branchVariables(branches) }),
          ...(commit === undefined || path === undefined ? {} : { commit }),
          ...(path === undefined ? {} : { path }),
        },
        repository,
        (data) => understandSnapshot(data, request),
      )
    },

    file(from, path) {
      const [fileOwner = '', fileRepository = ''] = from.split('/')
      const purpose = {
        what: `${path} in ${from}`,
        grant: `Pass a token that may read contents of ${from}; the workflow's own token reads other repositories only if they are public.`,
      }
      return client.graphql(FILE_QUERY, { owner: fileOwner, name: fileRepository, path }, purpose, (data) => {
        const branch = shapes.readPolicyFileAnswer(data).repository.defaultBranchRef
        return branch === null
          ? { commit: '', file: { status: 'missing' as const } }
          : { commit: branch.target.oid, file: shapes.fileState(branch.target.file ?? null) }
      })
    },

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

const branchStates = (names: readonly string[], answer: Record<string, unknown>): BranchState[] =>
  names.map((branch, index) => {
    const state = shapes.readBranch(answer[`branch${index}`])
    return { name: branch, exists: state !== null, contains: state !== null && shapes.contains(state.compare) }
  })

function understandSnapshot(data: unknown, { tag, commit, branches, path }: SnapshotRequest): Snapshot {
  const { repository } = shapes.readSnapshot(data)
  const { defaultBranchRef, tags } = repository
  const base = {
    tag: shapes.tagState(repository.tag, tag),
    tags: { names: tags.nodes.map((node) => node.name), complete: tags.totalCount === tags.nodes.length },
  }
  const onDefault =
    defaultBranchRef === null
      ? {}
      : {
          defaultBranch: { name: defaultBranchRef.name, commit: defaultBranchRef.target.oid },
          ...(path === undefined ? {} : { file: shapes.fileState(defaultBranchRef.target.file ?? null) }),
        }
  const onTag =
    path === undefined || commit === undefined ? {} : { fileOnTag: shapes.fileState(repository.commit?.file ?? null) }
  return { ...base, ...onDefault, ...onTag, ...(commit === undefined ? {} : { branches: snapshotBranches() }) }

  function snapshotBranches(): BranchState[] {
    if (branches.length > 0) return branchStates(branches, shapes.readBranches(data).repository)
    if (defaultBranchRef === null) return []
    if (defaultBranchRef.compare === undefined) throw new Malformed('defaultBranchRef.compare: missing')
    return [{ name: defaultBranchRef.name, exists: true, contains: shapes.contains(defaultBranchRef.compare) }]
  }
}
