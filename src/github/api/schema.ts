import * as v from 'valibot'

import { LARGEST_FILE, TOO_LARGE } from '../../model/release-facts.ts'
import type { FileState, GitObject, ObjectType, TagState } from '../../model/release-facts.ts'
import type { Account } from '../../model/people/entry.ts'
import { textFile } from '../../model/text-file.ts'
import { Malformed } from '../client/client.ts'

/** The parts of GitHub's answers that are read. Whatever does not fit is {@link Malformed}, never a default. */

export const oid = v.pipe(v.string(), v.regex(/^(?:[\da-f]{40}|[\da-f]{64})$/))
const typename = v.picklist(['Commit', 'Tag', 'Tree', 'Blob'])

export const leaf = { __typename: typename, oid }
export const treeEntry = v.object({
  mode: v.number(),
  type: v.string(),
  object: v.nullable(
    v.object({
      ...leaf,
      byteSize: v.optional(v.number()),
      isBinary: v.optional(v.nullable(v.boolean())),
      isTruncated: v.optional(v.boolean()),
      text: v.optional(v.nullable(v.string())),
    }),
  ),
})
/** Null for a branch that has no history in common with the commit, such as gh-pages. */
const comparison = v.nullable(v.object({ status: v.picklist(['AHEAD', 'BEHIND', 'DIVERGED', 'IDENTICAL']) }))
const optionalEntry = v.optional(v.nullable(treeEntry))
const commit = v.object({ ...leaf, file: optionalEntry, aliases: optionalEntry, signers: optionalEntry })
const taggedCommit = v.looseObject({ ...leaf, file: optionalEntry })
export const account = v.object({
  login: v.pipe(v.string(), v.regex(/./)),
  databaseId: v.optional(v.nullable(v.number())),
})
const target = { ...leaf, committedDate: v.optional(v.string()) }
const tagTarget = v.object({
  ...target,
  name: v.optional(v.string()),
  tagger: v.optional(v.nullable(v.object({ user: v.nullable(account) }))),
  target: v.optional(
    v.object({
      ...target,
      target: v.optional(v.object({ ...target, target: v.optional(v.object(target)) })),
    }),
  ),
})

const snapshot = v.object({
  repository: v.object({
    tag: v.nullable(v.object({ name: v.string(), prefix: v.string(), target: tagTarget })),
    defaultBranchRef: v.nullable(v.object({ name: v.string(), compare: v.optional(comparison), target: commit })),
    commit: v.optional(v.nullable(taggedCommit)),
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

const files = v.object({ repository: v.object({ commit: v.nullable(taggedCommit) }) })

const commits = v.looseObject({ databaseId: v.number() })

const tagObject = v.object({
  sha: oid,
  verification: v.object({
    verified: v.boolean(),
    reason: v.string(),
    signature: v.nullable(v.string()),
    payload: v.nullable(v.string()),
  }),
})

const refs = v.array(v.object({ ref: v.string() }))
const membership = v.object({ state: v.picklist(['active', 'pending']) })
const run = v.object({ triggering_actor: v.object({ login: v.string(), id: v.pipe(v.number(), v.integer()) }) })

/** Reads an answer by a schema. */
export const reader =
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
export const readFiles = reader(files)
export const readCommits = reader(v.object({ repository: commits }))
export const readTagObject = reader(tagObject)
export const readRefs = reader(refs)
export const readMembership = reader(membership)
export const readRun = reader(run)

type TagAnswer = v.InferOutput<typeof snapshot>['repository']['tag']
type Entry = v.InferOutput<typeof treeEntry>

/** Whether a branch with this comparison (base: the branch, head: the commit) contains the commit. */
export const contains = (compared: v.InferOutput<typeof comparison>): boolean =>
  compared?.status === 'BEHIND' || compared?.status === 'IDENTICAL'

export const gitObject = ({ __typename, oid: id }: { __typename: string; oid: string }): GitObject => ({
  oid: id,
  type: __typename.toLowerCase() as ObjectType,
})

export const toAccount = ({ login, databaseId }: v.InferOutput<typeof account>): Account =>
  databaseId == null ? { login } : { login, id: databaseId }

/** The files of a commit that were asked for as `file0` …; a commit that is not there is malformed, it was just named. */
export function taggedFiles(answer: v.InferOutput<typeof taggedCommit> | null | undefined, count: number): FileState[] {
  if (answer == null) throw new Malformed('the commit is not there')
  return Array.from({ length: count }, (_, index) => {
    const result = v.safeParse(v.nullable(treeEntry), answer[`file${index}`])
    if (!result.success) throw new Malformed(`file${index}: ${result.issues[0].message}`)
    return fileState(result.output)
  })
}

/** The state of `tag`; an answer about another ref is malformed. */
export function tagState(answer: TagAnswer, tag: string): TagState {
  if (answer === null) return {}
  expectRef(answer, tag)
  const { target: first } = answer
  const object = gitObject(first)
  const chain = [first, first.target, first.target?.target, first.target?.target?.target]
  const peeled = chain.find((each) => each?.__typename === 'Commit')
  return {
    object,
    ...(first.name === undefined ? {} : { writtenName: first.name }),
    ...(first.tagger?.user == null ? {} : { tagger: toAccount(first.tagger.user) }),
    ...(first.target === undefined ? {} : { target: gitObject(first.target) }),
    ...(peeled === undefined ? {} : { commit: peeled.oid }),
    ...(peeled?.committedDate === undefined ? {} : { committedAt: Date.parse(peeled.committedDate) }),
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
  const { byteSize = 0, isBinary, isTruncated, text, oid: id } = entry.object ?? {}
  if (byteSize > LARGEST_FILE) return { status: 'unusable', problem: TOO_LARGE }
  // GitHub need not have looked at all of a text that it cuts.
  if (isTruncated === true && isBinary !== true) {
    return { status: 'unusable', problem: 'a file too large to be read whole', cut: id }
  }
  if (isBinary !== false || typeof text !== 'string') return { status: 'unusable', problem: 'a binary file' }
  if (isTruncated !== false) return { status: 'unusable', problem: 'a file too large to be read whole' }
  return textFile(text, id ?? '')
}

/** The state of a file that was asked for: an answer that says nothing of it is malformed, and no missing file. */
export function askedFile(entry: Entry | null | undefined): FileState {
  if (entry === undefined) throw new Malformed('no answer about the file')
  return fileState(entry)
}

/** The numbers from 0 to before `length`. */
export const range = (length: number): number[] => Array.from({ length }, (_, index) => index)
