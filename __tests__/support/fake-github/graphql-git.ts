import { combine, checksOf, stateOf, type Check, type State, detailsUrl } from './checks.ts'
import { connection, type Paging } from './graphql-connection.ts'
import { demand, type GraphQLContext, type Source } from './graphql-context.ts'
import { accountOf, gitActorObject, userObject } from './graphql-people.ts'
import { pullRequestObject } from './graphql-pull-request.ts'
import { repositoryObject } from './graphql-repository.ts'
import { TEXT_LIMIT } from './git.ts'
import type { BlobObject, CommitObject, Git, GitObject, TagObject, TreeEntry, TreeObject } from './git.ts'
import { nodeId, numericId } from './ids.ts'
import { commitAuthor, gitActor } from './json.ts'
import { userOf } from './people.ts'
import { taggerOf } from './tagger.ts'
import type { Person, StatusDescription, World } from './world.ts'

interface Info {
  fieldName: string
}

export function gitObject(git: Git, object: GitObject): Source {
  if (object.kind === 'commit') return commitObject(git, object)
  if (object.kind === 'tag') return tagObject(git, object)
  return object.kind === 'tree' ? treeObject(git, object) : blobObject(git, object)
}

function anyObject(git: Git, type: string, id: string): Source {
  return {
    __typename: type,
    id: nodeId(type, git.fullName, id),
    oid: id,
    abbreviatedOid: id.slice(0, 7),
    commitUrl: `https://github.com/${git.fullName}/commit/${id}`,
    commitResourcePath: `/${git.fullName}/commit/${id}`,
    repository: () => repositoryObject(git),
  }
}

function tagObject(git: Git, object: TagObject): Source {
  return {
    ...anyObject(git, 'Tag', object.oid),
    name: object.name,
    message: object.tag.message ?? object.name,
    tagger: (_: unknown, { world }: GraphQLContext) => gitActorObject(taggerOf(world, git, object)),
    target: () => gitObject(git, object.target),
  }
}

function treeObject(git: Git, object: TreeObject): Source {
  return {
    ...anyObject(git, 'Tree', object.oid),
    entries: () => git.treeEntries(object).map((entry) => treeEntryObject(git, entry)),
  }
}

function blobObject(git: Git, { oid, file }: BlobObject): Source {
  return {
    ...anyObject(git, 'Blob', oid),
    byteSize: file.size,
    isBinary: file.binary,
    isTruncated: file.truncated,
    text: file.binary ? null : Buffer.from(file.text).subarray(0, TEXT_LIMIT).toString(),
  }
}

function treeEntryObject(git: Git, entry: TreeEntry): Source {
  return {
    __typename: 'TreeEntry',
    name: entry.name,
    path: entry.path,
    mode: entry.mode,
    type: entry.object.kind,
    size: entry.object.kind === 'blob' ? entry.object.file.size : 0,
    oid: entry.object.oid,
    object: () => gitObject(git, entry.object),
    repository: () => repositoryObject(git),
  }
}

export function commitObject(git: Git, commit: CommitObject): Source {
  const message = commit.commit.message ?? commit.name
  const author = (_: unknown, { world }: GraphQLContext): Source => gitActorObject(commitAuthor(world, git, commit))
  const actorOf = (world: World) => (person: Person | undefined) =>
    gitActorObject(gitActor(world, person, git.commitDate(commit.name)))
  return {
    ...anyObject(git, 'Commit', commit.oid),
    url: `https://github.com/${git.fullName}/commit/${commit.oid}`,
    message,
    messageHeadline: message.split('\n')[0],
    committedDate: git.commitDate(commit.name),
    authoredDate: git.commitDate(commit.name),
    author,
    authors: (args: Paging, context: GraphQLContext, info: Info) => {
      const people = [commit.commit.author, ...(commit.commit.coAuthors ?? [])]
      return connection(people, args, context, info, actorOf(context.world))
    },
    committer: (_: unknown, { world }: GraphQLContext) =>
      actorOf(world)(commit.commit.committer ?? commit.commit.author),
    signature: (_: unknown, context: GraphQLContext) => signatureObject(commit, context),
    parents: (args: Paging, context: GraphQLContext, info: Info) =>
      connection(commit.commit.parents ?? [], args, context, info, (name) => commitObject(git, git.commit(name))),
    history: (args: Paging, context: GraphQLContext, info: Info) =>
      connection([...git.ancestors(commit.name)], args, context, info, (name) => commitObject(git, git.commit(name))),
    tree: () => treeObject(git, git.rootTree(commit.name)),
    file: ({ path }: { path: string }) => {
      const entry = git.treeEntry(commit.name, path)
      return entry === undefined ? null : treeEntryObject(git, entry)
    },
    statusCheckRollup: (_: unknown, context: GraphQLContext) => {
      demand(context, git, 'checks', 'statuses')
      return rollupObject(git, commit)
    },
    associatedPullRequests: (args: Paging, context: GraphQLContext, info: Info) => {
      demand(context, git, 'pull-requests')
      const list = commit.commit.pullRequests ?? []
      return connection(list, args, context, info, (pull) => pullRequestObject(git, commit, pull))
    },
  }
}

function signatureObject(commit: CommitObject, { world }: GraphQLContext): Source | null {
  const signature = commit.commit.signature
  if (signature === undefined) return null
  const signer = signature.signer === undefined ? undefined : userOf(world, signature.signer)
  return {
    __typename: 'GpgSignature',
    isValid: signature.state === 'VALID',
    state: signature.state,
    wasSignedByGitHub: signature.wasSignedByGitHub === true,
    email: signer?.email ?? '',
    payload: '',
    signature: '',
    keyId: null,
    verifiedAt: null,
    signer: signer === undefined ? null : userObject(signer),
  }
}

function rollupObject(git: Git, commit: CommitObject): Source | null {
  const checks = checksOf(git, commit)
  const statuses = commit.commit.statuses ?? []
  if (checks.length === 0 && statuses.length === 0) return null
  const states: State[] = [...checks.map(stateOf), ...statuses.map(({ state }) => state)]
  const contexts = [
    ...checks.map((check) => checkRunObject(git, commit, check)),
    ...statuses.map((status) => statusObject(git, commit, status)),
  ]
  return {
    __typename: 'StatusCheckRollup',
    id: nodeId('StatusCheckRollup', commit.oid),
    state: combine(states).toUpperCase(),
    commit: () => commitObject(git, commit),
    contexts: (args: Paging, context: GraphQLContext, info: Info) =>
      connection(contexts, args, context, info, (one) => one, {
        checkRunCount: checks.length,
        statusContextCount: statuses.length,
      }),
  }
}

function checkRunObject(git: Git, commit: CommitObject, check: Check): Source {
  const date = git.commitDate(commit.name)
  const completed = check.status === 'completed'
  return {
    __typename: 'CheckRun',
    id: nodeId('CheckRun', check.id),
    databaseId: check.id,
    name: check.name,
    status: check.status.toUpperCase(),
    conclusion: check.conclusion?.toUpperCase() ?? null,
    startedAt: date,
    completedAt: completed ? date : null,
    url: `https://github.com/${git.fullName}/runs/${check.id}`,
    detailsUrl: detailsUrl(git.fullName, check),
    repository: () => repositoryObject(git),
    checkSuite: () => ({
      __typename: 'CheckSuite',
      id: nodeId('CheckSuite', check.suiteId),
      databaseId: check.suiteId,
      status: check.status.toUpperCase(),
      conclusion: check.conclusion?.toUpperCase() ?? null,
      app: {
        __typename: 'App',
        id: nodeId('App', check.app.id),
        databaseId: check.app.id,
        slug: check.app.slug,
        name: check.app.slug,
      },
      commit: () => commitObject(git, commit),
      repository: () => repositoryObject(git),
      workflowRun: (_: unknown, context: GraphQLContext) => {
        demand(context, git, 'actions')
        return runObject(check.run)
      },
    }),
  }
}

function runObject(run: Check['run']): Source | null {
  if (run === null) return null
  return {
    __typename: 'WorkflowRun',
    id: nodeId('WorkflowRun', run.id),
    databaseId: run.id,
    event: run.event,
    runNumber: 1,
    workflow: {
      __typename: 'Workflow',
      id: nodeId('Workflow', run.workflow.id),
      databaseId: run.workflow.id,
      name: run.workflow.name,
    },
  }
}

function statusObject(git: Git, commit: CommitObject, status: StatusDescription): Source {
  return {
    __typename: 'StatusContext',
    id: nodeId('StatusContext', numericId(git.fullName, commit.name, status.context)),
    context: status.context,
    state: status.state.toUpperCase(),
    description: null,
    targetUrl: null,
    createdAt: git.commitDate(commit.name),
    commit: () => commitObject(git, commit),
    creator: (_: unknown, { world }: GraphQLContext) => accountOf(world, status.creator),
  }
}
