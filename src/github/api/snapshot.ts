import * as v from 'valibot'

import type { Fact } from '../../model/fact.ts'
import type { BranchState, FileState } from '../../model/release-facts.ts'
import type { Snapshot, SnapshotRequest } from '../../model/snapshot.ts'
import { Malformed } from '../client/client.ts'
import { branchStates, branchVariables, COMPARE, comparison, contains, selectBranches } from './branches.ts'
import { commitWithFiles, FILE, fileState, filesOf, requestedFile, selectFiles } from './files.ts'
import { contents } from './grants.ts'
import { ALIASES, policyCommit } from './policy-file.ts'
import type { RepositoryClient } from './repository-client.ts'
import { numbered, OBJECT, range, reader } from './schema.ts'
import { TAG, tagRef, tagState } from './tag.ts'

/** Which parts of the snapshot are wanted; the numbers are of `$branch0` …, `$file0` …. */
export interface SnapshotParts {
  readonly branches: number
  readonly commit: boolean
  readonly path: boolean
  readonly aliases: boolean
  readonly signers: boolean
  readonly tagged: number
}

/**
 * One look at a repository: the tag, the default branch, the policy file there and at the tagged commit, whether the
 * commit is on each branch, and up to 100 tags. Every field needs no more than `contents: read`.
 */
export function snapshotQuery(parts: SnapshotParts): string {
  const file = parts.path ? `file(path: $path) ${FILE}` : ''
  const signers = parts.signers ? `signers: file(path: $signers) ${FILE}` : ''
  const onDefault = [file, parts.aliases ? ALIASES : '', signers].join(' ').trim()
  const onTag = [file, selectFiles(parts.tagged)].join(' ').trim()
  return `query Snapshot(${snapshotVariables(parts).join(', ')}) {
  repository(owner: $owner, name: $name) {
    tag: ref(qualifiedName: $tag) ${TAG}
    defaultBranchRef {
      name
      ${parts.commit && parts.branches === 0 ? COMPARE : ''}
      target { ${OBJECT} ${onDefault === '' ? '' : `... on Commit { ${onDefault} }`} }
    }
    ${selectBranches(parts.commit ? parts.branches : 0)}
    ${parts.commit && onTag !== '' ? `commit: object(oid: $commit) { ${OBJECT} ... on Commit { ${onTag} } }` : ''}
    tags: refs(refPrefix: "refs/tags/", first: 100) { totalCount nodes { name } }
  }
}`
}

const snapshotVariables = ({ branches, commit, path, aliases, signers, tagged }: SnapshotParts): string[] => [
  '$owner: String!, $name: String!, $tag: String!',
  ...(commit ? ['$head: String!'] : []),
  ...(commit && (path || tagged > 0) ? ['$commit: GitObjectID!'] : []),
  ...(path ? ['$path: String!'] : []),
  ...(aliases ? ['$aliases: String!'] : []),
  ...(signers ? ['$signers: String!'] : []),
  ...range(commit ? tagged : 0).map((index) => `$file${index}: String!`),
  ...range(commit ? branches : 0).map((index) => `$branch${index}: String!`),
]

const readAnswer = reader(
  v.object({
    repository: v.object({
      tag: tagRef,
      defaultBranchRef: v.nullable(
        v.object({ name: v.string(), compare: v.optional(comparison), target: policyCommit }),
      ),
      commit: v.optional(v.nullable(commitWithFiles)),
      tags: v.object({
        totalCount: v.pipe(v.number(), v.integer()),
        nodes: v.array(v.object({ name: v.string() })),
      }),
    }),
  }),
)
type DefaultBranch = ReturnType<typeof readAnswer>['repository']['defaultBranchRef']

/** Reads one look at the repository. */
export function readSnapshot(api: RepositoryClient, request: SnapshotRequest): Promise<Fact<Snapshot>> {
  const { tag, branches, commit, path, aliases, signers, tagged = [] } = request
  const query = snapshotQuery({
    branches: branches.length,
    commit: commit !== undefined,
    path: path !== undefined,
    aliases: aliases !== undefined,
    signers: signers !== undefined,
    tagged: tagged.length,
  })
  const ofCommit =
    commit === undefined ? {} : { head: commit, ...branchVariables(branches), ...numbered('file', tagged) }
  return api.graphql(
    query,
    {
      tag: `refs/tags/${tag}`,
      ...ofCommit,
      commit: path === undefined && tagged.length === 0 ? undefined : commit,
      path,
      aliases,
      signers,
    },
    { what: 'the tag, branches and files', grant: contents(api) },
    (data) => toSnapshot(data, request),
  )
}

function toSnapshot(data: unknown, request: SnapshotRequest): Snapshot {
  const { tag, commit, path, aliases, signers, tagged = [] } = request
  const { repository } = readAnswer(data)
  const { defaultBranchRef, tags } = repository
  const names = [...new Set(tags.nodes.map((node) => node.name))]
  const target = defaultBranchRef?.target
  const fileIf = (asked: string | undefined, entry: Parameters<typeof requestedFile>[0]): FileState | undefined =>
    target === undefined || asked === undefined ? undefined : requestedFile(entry)
  return {
    tag: tagState(repository.tag, tag),
    tags: { names, complete: tags.totalCount === names.length },
    defaultBranch:
      defaultBranchRef === null ? undefined : { name: defaultBranchRef.name, commit: defaultBranchRef.target.oid },
    file: fileIf(path, target?.file),
    aliases: fileIf(aliases, target?.aliases),
    signers: fileIf(signers, target?.signers),
    fileOnTag: path === undefined || commit === undefined ? undefined : fileState(repository.commit?.file ?? null),
    tagged: commit === undefined || tagged.length === 0 ? undefined : filesOf(repository.commit, tagged.length),
    branches: commit === undefined ? undefined : branchesOf(data, request.branches, defaultBranchRef),
  }
}

function branchesOf(data: unknown, names: readonly string[], defaultBranch: DefaultBranch): BranchState[] {
  if (names.length > 0) return branchStates(names, data)
  if (defaultBranch === null) return []
  if (defaultBranch.compare === undefined) throw new Malformed('defaultBranchRef.compare: missing')
  return [{ name: defaultBranch.name, exists: true, contains: contains(defaultBranch.compare) }]
}
