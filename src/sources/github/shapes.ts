import * as v from 'valibot'

import type { FileState } from '../../facts/source.ts'
import type { GitObject, ObjectType, TagState } from '../../gate/facts.ts'
import { Malformed } from './client.ts'

/** The parts of GitHub's answers that are read. Whatever does not fit is {@link Malformed}, never a default. */

const oid = v.pipe(v.string(), v.regex(/^(?:[\da-f]{40}|[\da-f]{64})$/))
const typename = v.picklist(['Commit', 'Tag', 'Tree', 'Blob'])

const leaf = { __typename: typename, oid }
const treeEntry = v.object({
  mode: v.number(),
  type: v.string(),
  object: v.nullable(
    v.object({
      __typename: typename,
      isBinary: v.optional(v.nullable(v.boolean())),
      isTruncated: v.optional(v.boolean()),
      text: v.optional(v.nullable(v.string())),
    }),
  ),
})
const comparison = v.object({ status: v.picklist(['AHEAD', 'BEHIND', 'DIVERGED', 'IDENTICAL']) })
const commit = v.object({ ...leaf, file: v.optional(v.nullable(treeEntry)) })
const tagTarget = v.object({
  ...leaf,
  name: v.optional(v.string()),
  target: v.optional(
    v.object({
      ...leaf,
      target: v.optional(v.object({ ...leaf, target: v.optional(v.object(leaf)) })),
    }),
  ),
})

const snapshot = v.object({
  repository: v.object({
    tag: v.nullable(v.object({ name: v.string(), prefix: v.string(), target: tagTarget })),
    defaultBranchRef: v.nullable(v.object({ name: v.string(), compare: v.optional(comparison), target: commit })),
    commit: v.optional(v.nullable(commit)),
    tags: v.object({
      totalCount: v.pipe(v.number(), v.integer()),
      nodes: v.array(v.object({ name: v.string() })),
    }),
  }),
})

const policyFile = v.object({
  repository: v.object({ defaultBranchRef: v.nullable(v.object({ name: v.string(), target: commit })) }),
})

const branches = v.object({
  repository: v.record(v.string(), v.unknown()),
})

const branch = v.nullable(v.object({ compare: comparison }))

const publishedTag = v.object({
  repository: v.object({
    tag: v.nullable(v.object({ name: v.string(), prefix: v.string(), target: v.object(leaf) })),
  }),
})

const refs = v.array(v.object({ ref: v.string() }))
const membership = v.object({ state: v.picklist(['active', 'pending']) })
const run = v.object({ triggering_actor: v.object({ login: v.string(), id: v.pipe(v.number(), v.integer()) }) })

const reader =
  <Schema extends v.GenericSchema>(schema: Schema) =>
  (data: unknown): v.InferOutput<Schema> => {
    const result = v.safeParse(schema, data)
    if (result.success) return result.output
    const [issue] = result.issues
    throw new Malformed(`${v.getDotPath(issue) ?? 'the body'}: ${issue.message}`)
  }

export const readSnapshot = reader(snapshot)
export const readPolicyFileAnswer = reader(policyFile)
export const readBranches = reader(branches)
export const readBranch = reader(branch)
export const readPublishedTag = reader(publishedTag)
export const readRefs = reader(refs)
export const readMembership = reader(membership)
export const readRun = reader(run)

type TagAnswer = v.InferOutput<typeof snapshot>['repository']['tag']
type Entry = v.InferOutput<typeof treeEntry>

/** Whether a branch with this comparison (base: the branch, head: the commit) contains the commit. */
export const contains = ({ status }: v.InferOutput<typeof comparison>): boolean =>
  status === 'BEHIND' || status === 'IDENTICAL'

export const gitObject = ({ __typename, oid: id }: { __typename: string; oid: string }): GitObject => ({
  oid: id,
  type: __typename.toLowerCase() as ObjectType,
})

/** The state of `tag`; an answer about another ref is malformed. */
export function tagState(answer: TagAnswer, tag: string): TagState {
  if (answer === null) return {}
  expectRef(answer, tag)
  const { target } = answer
  const object = gitObject(target)
  const chain = [target, target.target, target.target?.target, target.target?.target?.target]
  const commitOid = chain.find((each) => each?.__typename === 'Commit')?.oid
  return {
    object,
    ...(target.name === undefined ? {} : { writtenName: target.name }),
    ...(target.target === undefined ? {} : { target: gitObject(target.target) }),
    ...(commitOid === undefined ? {} : { commit: commitOid }),
  }
}

export function expectRef({ name, prefix }: { name: string; prefix: string }, tag: string): void {
  if (prefix !== 'refs/tags/' || name !== tag) throw new Malformed(`asked for refs/tags/${tag}, got ${prefix}${name}`)
}

/** `100644` and `100755` (https://git-scm.com/docs/git-fast-import#_filemodify), as numbers in octal. */
const REGULAR_MODES: readonly number[] = [0o100644, 0o100755]

/** A file that can be read as a policy: regular, whole and text. */
export function fileState(entry: Entry | null): FileState {
  if (entry === null) return { status: 'missing' }
  if (entry.type !== 'blob' || !REGULAR_MODES.includes(entry.mode)) {
    return { status: 'unusable', problem: `a ${entry.mode === 0o120000 ? 'symbolic link' : entry.type}` }
  }
  const { isBinary, isTruncated, text } = entry.object ?? {}
  if (isTruncated === true) return { status: 'unusable', problem: 'a file too large to be read whole' }
  if (isBinary !== false || typeof text !== 'string') return { status: 'unusable', problem: 'a binary file' }
  return { status: 'text', text }
}
