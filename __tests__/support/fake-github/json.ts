import type { CommitObject, Git } from './git.ts'
import { nodeId, numericId, oid } from './ids.ts'
import { emailOf, userOf, type Organization, type Team, type User } from './people.ts'
import type { Person, Verification, World } from './world.ts'

/** The shapes that REST answers and webhook payloads share. `url` is where the API lives. */

export type JsonObject = Record<string, unknown>

const site = 'https://github.com'
const epoch = '2020-01-01T00:00:00Z'

export function userJson(url: string, user: User): JsonObject {
  const own = `${url}/users/${encodeURIComponent(user.login)}`
  return {
    login: user.login,
    id: user.id,
    node_id: nodeId(user.isBot ? 'Bot' : 'User', user.id),
    avatar_url: `https://avatars.githubusercontent.com/u/${user.id}?v=4`,
    gravatar_id: '',
    url: own,
    html_url: user.isBot ? `${site}/apps/${user.login.replace('[bot]', '')}` : `${site}/${user.login}`,
    followers_url: `${own}/followers`,
    following_url: `${own}/following{/other_user}`,
    gists_url: `${own}/gists{/gist_id}`,
    starred_url: `${own}/starred{/owner}{/repo}`,
    subscriptions_url: `${own}/subscriptions`,
    organizations_url: `${own}/orgs`,
    repos_url: `${own}/repos`,
    events_url: `${own}/events{/privacy}`,
    received_events_url: `${own}/received_events`,
    type: user.isBot ? 'Bot' : 'User',
    user_view_type: 'public',
    site_admin: false,
  }
}

/** An owner who is not in the world is an account all the same. */
export function ownerJson(world: World, url: string, login: string): JsonObject {
  const organization = world.organizations?.[login]
  if (organization === undefined && Object.hasOwn(world.users, login)) return userJson(url, userOf(world, login))
  const id = organization?.id ?? numericId('owner', login)
  return { ...userJson(url, { login, id, isBot: false }), type: organization === undefined ? 'User' : 'Organization' }
}

const repositoryLinks = {
  archive_url: '/{archive_format}{/ref}',
  assignees_url: '/assignees{/user}',
  blobs_url: '/git/blobs{/sha}',
  branches_url: '/branches{/branch}',
  collaborators_url: '/collaborators{/collaborator}',
  comments_url: '/comments{/number}',
  commits_url: '/commits{/sha}',
  compare_url: '/compare/{base}...{head}',
  contents_url: '/contents/{+path}',
  contributors_url: '/contributors',
  deployments_url: '/deployments',
  downloads_url: '/downloads',
  events_url: '/events',
  forks_url: '/forks',
  git_commits_url: '/git/commits{/sha}',
  git_refs_url: '/git/refs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  hooks_url: '/hooks',
  issue_comment_url: '/issues/comments{/number}',
  issue_events_url: '/issues/events{/number}',
  issues_url: '/issues{/number}',
  keys_url: '/keys{/key_id}',
  labels_url: '/labels{/name}',
  languages_url: '/languages',
  merges_url: '/merges',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  pulls_url: '/pulls{/number}',
  releases_url: '/releases{/id}',
  stargazers_url: '/stargazers',
  statuses_url: '/statuses/{sha}',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  tags_url: '/tags',
  teams_url: '/teams',
  trees_url: '/git/trees{/sha}',
}

/** The `minimal-repository` of REST answers. */
export function repositoryJson(world: World, url: string, git: Git): JsonObject {
  const [owner = '', name = ''] = git.fullName.split('/')
  const own = `${url}/repos/${git.fullName}`
  const { id } = git.description
  return {
    id,
    node_id: nodeId('Repository', id),
    name,
    full_name: git.fullName,
    private: git.description.private === true,
    owner: ownerJson(world, url, owner),
    html_url: `${site}/${git.fullName}`,
    description: null,
    fork: git.description.fork === true,
    url: own,
    ...Object.fromEntries(Object.entries(repositoryLinks).map(([key, path]) => [key, own + path])),
  }
}

/** The repository of a webhook payload, which says more. */
export function payloadRepositoryJson(world: World, url: string, git: Git): JsonObject {
  const page = `${site}/${git.fullName}`
  return {
    ...repositoryJson(world, url, git),
    created_at: epoch,
    updated_at: epoch,
    pushed_at: epoch,
    git_url: `git://github.com/${git.fullName}.git`,
    ssh_url: `git@github.com:${git.fullName}.git`,
    clone_url: `${page}.git`,
    svn_url: page,
    homepage: null,
    size: 1,
    stargazers_count: 0,
    watchers_count: 0,
    language: null,
    has_issues: true,
    has_projects: true,
    has_downloads: true,
    has_wiki: true,
    has_pages: false,
    has_discussions: false,
    forks_count: 0,
    mirror_url: null,
    archived: git.description.archived === true,
    disabled: false,
    open_issues_count: 0,
    license: null,
    allow_forking: true,
    is_template: false,
    web_commit_signoff_required: false,
    topics: [],
    visibility: git.description.private === true ? 'private' : 'public',
    forks: 0,
    open_issues: 0,
    watchers: 0,
    default_branch: git.description.defaultBranch ?? 'main',
  }
}

export function organizationJson(url: string, organization: Organization): JsonObject {
  const own = `${url}/orgs/${organization.login}`
  return {
    login: organization.login,
    id: organization.id,
    node_id: nodeId('Organization', organization.id),
    url: own,
    repos_url: `${own}/repos`,
    events_url: `${own}/events`,
    hooks_url: `${own}/hooks`,
    issues_url: `${own}/issues`,
    members_url: `${own}/members{/member}`,
    public_members_url: `${own}/public_members{/member}`,
    avatar_url: `https://avatars.githubusercontent.com/u/${organization.id}?v=4`,
    description: null,
  }
}

export function fullOrganizationJson(url: string, organization: Organization): JsonObject {
  return {
    ...organizationJson(url, organization),
    html_url: `${site}/${organization.login}`,
    has_organization_projects: true,
    has_repository_projects: true,
    public_repos: 1,
    public_gists: 0,
    followers: 0,
    following: 0,
    type: 'Organization',
    created_at: epoch,
    updated_at: epoch,
    archived_at: null,
  }
}

export function teamJson(url: string, team: Team): JsonObject {
  const own = `${url}/organizations/${team.organization.id}/team/${team.id}`
  return {
    id: team.id,
    node_id: nodeId('Team', team.id),
    name: team.name ?? team.slug,
    slug: team.slug,
    description: null,
    privacy: team.secret === true ? 'secret' : 'closed',
    notification_setting: 'notifications_enabled',
    permission: 'pull',
    type: 'organization',
    organization_id: team.organization.id,
    url: own,
    html_url: `${site}/orgs/${team.organization.login}/teams/${team.slug}`,
    members_url: `${own}/members{/member}`,
    repositories_url: `${own}/repos`,
  }
}

export function verificationJson(verification: Verification | undefined, when: string): JsonObject {
  if (verification === undefined) {
    return { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null }
  }
  const { verified, reason } = verification
  const signed = reason !== 'unsigned'
  const signature = '-----BEGIN PGP SIGNATURE-----\n\nfake\n-----END PGP SIGNATURE-----'
  return {
    verified,
    reason,
    signature: verification.signature !== undefined ? verification.signature : signed ? signature : null,
    payload: verification.payload !== undefined ? verification.payload : signed ? 'object 0\n' : null,
    verified_at: verification.verified_at !== undefined ? verification.verified_at : verified ? when : null,
  }
}

export interface GitActor {
  name: string
  email: string
  date: string
  user: User | undefined
}

export function commitAuthor(world: World, git: Git, commit: CommitObject): GitActor {
  return gitActor(world, commit.commit.author, git.commitDate(commit.name))
}

export function gitActor(world: World, person: Person | undefined, date: string): GitActor {
  if (typeof person === 'object') return { ...person, date, user: undefined }
  if (person === undefined) return { name: 'Nobody', email: 'nobody@example.com', date, user: undefined }
  const user = userOf(world, person)
  return { name: user.name ?? user.login, email: emailOf(user), date, user }
}

export function commitJson(world: World, url: string, git: Git, commit: CommitObject): JsonObject {
  const own = `${url}/repos/${git.fullName}`
  const author = commitAuthor(world, git, commit)
  const signer = { name: author.name, email: author.email, date: author.date }
  const account = author.user === undefined ? null : userJson(url, author.user)
  const tree = git.rootTree(commit.name).oid
  return {
    sha: commit.oid,
    node_id: nodeId('Commit', commit.oid),
    commit: {
      author: signer,
      committer: signer,
      message: commit.commit.message ?? commit.name,
      tree: { sha: tree, url: `${own}/git/trees/${tree}` },
      url: `${own}/git/commits/${commit.oid}`,
      comment_count: 0,
      verification: verificationJson(commitVerification(commit), author.date),
    },
    url: `${own}/commits/${commit.oid}`,
    html_url: `${site}/${git.fullName}/commit/${commit.oid}`,
    comments_url: `${own}/commits/${commit.oid}/comments`,
    author: account,
    committer: account,
    parents: (commit.commit.parents ?? []).map((name) => {
      const sha = oid(git.fullName, 'commit', name)
      return { sha, url: `${own}/commits/${sha}`, html_url: `${site}/${git.fullName}/commit/${sha}` }
    }),
  }
}

function commitVerification(commit: CommitObject): Verification | undefined {
  const signature = commit.commit.signature
  return signature && { verified: signature.state === 'VALID', reason: signature.state.toLowerCase() }
}

/** The `simple-commit` of a workflow run. */
export function simpleCommitJson(world: World, git: Git, commit: CommitObject): JsonObject {
  const { name, email, date } = commitAuthor(world, git, commit)
  return {
    id: commit.oid,
    tree_id: git.rootTree(commit.name).oid,
    message: commit.commit.message ?? commit.name,
    timestamp: date,
    author: { name, email },
    committer: { name, email },
  }
}
