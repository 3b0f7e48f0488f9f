import { Git, peel, type CommitObject } from './git.ts'
import { numericId, oid, zeroOid } from './ids.ts'
import { commitAuthor, organizationJson, payloadRepositoryJson, userJson, type JsonObject } from './json.ts'
import { emailOf, findOrganization, userOf } from './people.ts'
import { own, ownerOf, type World } from './world.ts'

const api = 'https://api.github.com'

export interface PushOptions {
  sender: string
  forced?: boolean
  created?: boolean
  deleted?: boolean
  /** The object the tag was before, by default none for a created tag. */
  before?: string
  /** Overrides the object that was pushed, e.g. for a world where the tag has been moved since. */
  after?: string
  baseRef?: string | null
}

/** What a workflow finds in its event file when a tag was pushed. */
export function pushPayload(world: World, repository: string, tagName: string, options: PushOptions): JsonObject {
  const git = gitOf(world, repository)
  const { deleted = false, created = !deleted, forced = !created && !deleted } = options
  const object = git.ref(`refs/tags/${tagName}`)?.object()
  if (object === undefined && !deleted && options.after === undefined) {
    throw new Error(`${repository} has no tag ${tagName}`)
  }
  const previous = oid(repository, 'tag', `${tagName} before`)
  const before = options.before ?? (created ? zeroOid : deleted ? (object?.oid ?? previous) : previous)
  const after = options.after ?? (deleted ? zeroOid : (object?.oid ?? zeroOid))
  const commit = object && peel(object)
  const sender = userOf(world, options.sender)
  const page = `https://github.com/${git.fullName}`
  return {
    ref: `refs/tags/${tagName}`,
    before,
    after,
    created,
    deleted,
    forced,
    base_ref: options.baseRef ?? null,
    compare: created ? `${page}/compare/${tagName}` : `${page}/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`,
    commits: [],
    head_commit: deleted || commit === undefined ? null : headCommit(world, git, commit),
    repository: pushRepository(world, git),
    pusher: { name: sender.login, email: emailOf(sender) },
    ...organizationPart(world, git),
    sender: userJson(api, sender),
  }
}

/** The push event writes two dates as numbers, and more about the owner. */
function pushRepository(world: World, git: Git): JsonObject {
  const json = payloadRepositoryJson(world, api, git)
  const owner = json['owner'] as JsonObject
  return {
    ...json,
    created_at: 1_577_836_800,
    pushed_at: 1_767_225_600,
    url: `https://github.com/${git.fullName}`,
    stargazers: 0,
    master_branch: git.description.defaultBranch ?? 'main',
    owner: { ...owner, name: owner['login'], email: null },
    ...(owner['type'] === 'Organization' ? { organization: owner['login'] } : {}),
  }
}

function headCommit(world: World, git: Git, commit: CommitObject): JsonObject {
  const author = commitAuthor(world, git, commit)
  const who = {
    name: author.name,
    email: author.email,
    ...(author.user === undefined ? {} : { username: author.user.login }),
  }
  return {
    id: commit.oid,
    tree_id: git.rootTree(commit.name).oid,
    distinct: true,
    message: commit.commit.message ?? commit.name,
    timestamp: author.date,
    url: `https://github.com/${git.fullName}/commit/${commit.oid}`,
    author: who,
    committer: who,
    added: [],
    removed: [],
    modified: [],
  }
}

export interface ReleaseOptions {
  /** Who published the release: not the one who made the tag. */
  sender: string
  action?: 'published' | 'released' | 'created' | 'prereleased' | 'edited' | 'deleted' | 'unpublished'
  author?: string
  draft?: boolean
  prerelease?: boolean
}

export function releasePayload(world: World, repository: string, tagName: string, options: ReleaseOptions): JsonObject {
  const git = gitOf(world, repository)
  const { action = 'published', prerelease = false, draft = false } = options
  const id = numericId('release', repository, tagName)
  const own = `${api}/repos/${git.fullName}/releases/${id}`
  const page = `https://github.com/${git.fullName}/releases`
  const author = userOf(world, options.author ?? options.sender)
  return {
    action,
    release: {
      url: own,
      assets_url: `${own}/assets`,
      upload_url: `https://uploads.github.com/repos/${git.fullName}/releases/${id}/assets{?name,label}`,
      html_url: `${page}/tag/${encodeURIComponent(tagName)}`,
      id,
      author: userJson(api, author),
      node_id: `RE_${id}`,
      tag_name: tagName,
      target_commitish: git.description.defaultBranch ?? 'main',
      name: tagName,
      draft,
      immutable: false,
      prerelease,
      created_at: '2026-01-01T00:00:00Z',
      updated_at: '2026-01-01T00:00:00Z',
      published_at: draft ? null : '2026-01-01T00:00:00Z',
      assets: [],
      tarball_url: `${api}/repos/${git.fullName}/tarball/${encodeURIComponent(tagName)}`,
      zipball_url: `${api}/repos/${git.fullName}/zipball/${encodeURIComponent(tagName)}`,
      body: '',
    },
    repository: payloadRepositoryJson(world, api, git),
    ...organizationPart(world, git),
    sender: userJson(api, userOf(world, options.sender)),
  }
}

export interface DispatchOptions {
  sender: string
  inputs?: Record<string, unknown>
  workflow?: string
}

/** `ref` is full, e.g. refs/heads/main. */
export function dispatchPayload(world: World, repository: string, ref: string, options: DispatchOptions): JsonObject {
  const git = gitOf(world, repository)
  return {
    inputs: options.inputs ?? null,
    ref,
    workflow: options.workflow ?? '.github/workflows/publish.yml',
    repository: payloadRepositoryJson(world, api, git),
    ...organizationPart(world, git),
    sender: userJson(api, userOf(world, options.sender)),
  }
}

function organizationPart(world: World, git: Git): JsonObject {
  const organization = findOrganization(world, ownerOf(git.fullName))
  return organization === undefined ? {} : { organization: organizationJson(api, organization) }
}

function gitOf(world: World, repository: string): Git {
  const description = own(world.repositories, repository)
  if (description === undefined) throw new Error(`the world has no repository ${repository}`)
  return new Git(repository, description)
}
