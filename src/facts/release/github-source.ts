import { readBlob } from '../../github/api/blob.ts'
import { readBranches } from '../../github/api/branches.ts'
import { readChecksOfMany } from '../../github/api/check-rollup.ts'
import { readCommitChecks } from '../../github/api/checks.ts'
import { inPages } from '../../github/api/commits.ts'
import { readFiles } from '../../github/api/files.ts'
import { readOtherPolicyFile } from '../../github/api/policy-file.ts'
import { readPullRequests, readPullRequestsOfMany } from '../../github/api/pull-requests.ts'
import { readRefNames } from '../../github/api/refs.ts'
import { openRepository, type RepositoryClient, type RepositoryName } from '../../github/api/repository-client.ts'
import { readTriggeringId } from '../../github/api/run.ts'
import { readSnapshot } from '../../github/api/snapshot.ts'
import { isUnsigned, readSignature, readVerification } from '../../github/api/tag-object.ts'
import { readPublishedTag } from '../../github/api/tag.ts'
import { readMembership, readTeamVisibility } from '../../github/api/team.ts'
import { createClient, type Client } from '../../github/client/client.ts'
import { withMeter } from '../../github/client/meter.ts'
import { withRetries } from '../../github/client/retry.ts'
import { withTrace } from '../../github/client/trace.ts'
import { createTransport, type Transport } from '../../github/client/transport.ts'
import { known, type Fact } from '../../model/fact.ts'
import { teamName, type Team } from '../../model/people/entry.ts'
import type { CommitCheck, GitObject, PullRequest, Signature } from '../../model/release-facts.ts'
import { verifyBySigners } from './allowed-signers.ts'
import type { Source } from './source.ts'

export interface GitHubSettings {
  readonly repository: RepositoryName
  readonly runId: string
  readonly token: string
  readonly teamToken: string
  /** `GITHUB_API_URL`: https://api.github.com, or https://HOST/api/v3 on GitHub Enterprise Server. */
  readonly apiUrl: string
  /** Gets a line for each request, for a debug log. */
  readonly trace?: ((line: string) => void) | undefined
}

/** A source that also answers what only the command line asks. */
export interface GitHubSource extends Source {
  /** What GitHub has under the name of a tag. */
  publishedTag(tag: string): Promise<Fact<GitObject | undefined>>
  /** The checks and merged pull requests of many commits, the signatures of many tags: in pages, one after another; in the order asked for. */
  checksOf(commits: readonly string[]): Promise<readonly Fact<readonly CommitCheck[]>[]>
  pullRequestsOf(commits: readonly string[]): Promise<readonly Fact<readonly PullRequest[]>[]>
  signaturesOf(tagObjects: readonly string[]): Promise<readonly Fact<Signature>[]>
}

/** Opens the API of the repository as a source of facts. */
export function openGitHub(settings: GitHubSettings, network: Transport = createTransport()): GitHubSource {
  const { repository, runId, token, teamToken, apiUrl, trace } = settings
  // Each try is a round trip of its own.
  const { transport: metered, requests } = withMeter(trace === undefined ? network : withTrace(network, trace))
  const transport = withRetries(metered)
  const client = createClient(token, apiUrl, transport)
  const api = openRepository(client, repository)
  const membership = openTeams(teamToken === token ? client : createClient(teamToken, apiUrl, transport))
  const other = (fullName: string): RepositoryClient => {
    const [owner = '', name = ''] = fullName.split('/')
    return openRepository(client, { owner, name })
  }
  return {
    requests,
    snapshot: (request) => readSnapshot(api, request),
    file: (from, path, aliases) => readOtherPolicyFile(other(from), path, aliases),
    blob: (oid, from) => readBlob(from === undefined ? api : other(from), oid),
    files: (commit, paths) => readFiles(api, commit, paths),
    branchNames: (prefix) => readRefNames(api, 'heads', prefix),
    branches: (commit, names) => readBranches(api, commit, names),
    tagNames: (prefix) => readRefNames(api, 'tags', prefix),
    publishedTag: (tag) => readPublishedTag(api, tag),
    membership,
    commitChecks: (commit) => readCommitChecks(api, commit, runId),
    checksOf: (commits) => readChecksOfMany(api, commits, runId),
    pullRequests: (commit) => readPullRequests(api, commit),
    pullRequestsOf: (commits) => readPullRequestsOfMany(api, commits),
    signature: (tagObject, signers) => verifySignature(api, tagObject, signers),
    signaturesOf: (tagObjects) =>
      inPages(tagObjects, (page) => Promise.all(page.map((tagObject) => readSignature(api, tagObject)))),
    triggeringId: (login) => readTriggeringId(api, runId, login),
  }
}

/** Memberships of teams: whether the token can see a team is asked once. */
function openTeams(client: Client): Source['membership'] {
  const visible = new Map<string, Promise<Fact<boolean>>>()
  const isVisible = (team: Team): Promise<Fact<boolean>> => {
    const asked = visible.get(teamName(team)) ?? readTeamVisibility(client, team)
    visible.set(teamName(team), asked)
    return asked
  }
  return (team, login) => readMembership(client, team, login, isVisible(team))
}

/** By GitHub's verdict, or by the allowed-signers file where there is one. */
async function verifySignature(
  api: RepositoryClient,
  tagObject: string,
  allowedSigners: string | undefined,
): Promise<Fact<Signature>> {
  if (allowedSigners === undefined) return readSignature(api, tagObject)
  const read = await readVerification(api, tagObject)
  if (!read.known) return read
  const { signature, payload } = read.value
  if (signature === null || isUnsigned(read.value)) {
    return known({ verifiedBy: 'github', verified: false, reason: 'unsigned' })
  }
  return verifyBySigners(payload ?? '', signature, allowedSigners)
}
