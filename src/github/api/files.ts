import * as v from 'valibot'

import type { Fact } from '../../model/fact.ts'
import { LARGEST_FILE, TOO_LARGE, type FileState } from '../../model/release-facts.ts'
import { textFile } from '../../model/text-file.ts'
import { Malformed, type Purpose } from '../client/client.ts'
import { contents } from './grants.ts'
import type { RepositoryClient } from './repository-client.ts'
import { leaf, numbered, OBJECT, range, reader } from './schema.ts'

/** What a query reads of a file in a tree. */
export const FILE = `{
  mode
  type
  object { __typename oid ... on Blob { byteSize isBinary isTruncated text } }
}`

/** Selects `count` files of a commit (`$file0` …). */
export const selectFiles = (count: number): string =>
  range(count)
    .map((index) => `file${index}: file(path: $file${index}) ${FILE}`)
    .join(' ')

/** `count` files of a commit (`$file0` …). */
export const filesQuery = (count: number): string => {
  const paths = range(count).map((index) => `$file${index}: String!`)
  return `query Files($owner: String!, $name: String!, $commit: GitObjectID!, ${paths.join(', ')}) {
  repository(owner: $owner, name: $name) {
    commit: object(oid: $commit) { ${OBJECT} ... on Commit { ${selectFiles(count)} } }
  }
}`
}

/** A file in a tree, as {@link FILE} reads it. */
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
type Entry = v.InferOutput<typeof treeEntry>

/** A commit of which files are read. */
export const commitWithFiles = v.looseObject({ ...leaf, file: v.optional(v.nullable(treeEntry)) })

/** Reads the answer to {@link filesQuery}. */
export const readFilesAnswer = reader(v.object({ repository: v.object({ commit: v.nullable(commitWithFiles) }) }))

const purpose = (api: RepositoryClient): Purpose => ({ what: 'the files', grant: contents(api) })

/** Files of a commit, in the order of `paths`. */
export const readFiles = (
  api: RepositoryClient,
  commit: string,
  paths: readonly string[],
): Promise<Fact<readonly FileState[]>> =>
  api.graphql(filesQuery(paths.length), { commit, ...numbered('file', paths) }, purpose(api), (data) =>
    filesOf(readFilesAnswer(data).repository.commit, paths.length),
  )

/** The files of a commit that were asked for as `file0` …; a commit that is not there is malformed, it was just named. */
export function filesOf(answer: v.InferOutput<typeof commitWithFiles> | null | undefined, count: number): FileState[] {
  if (answer == null) throw new Malformed('the commit is not there')
  return range(count).map((index) => {
    const result = v.safeParse(v.nullable(treeEntry), answer[`file${index}`])
    if (!result.success) throw new Malformed(`file${index}: ${result.issues[0].message}`)
    return fileState(result.output)
  })
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

/** The state of a file that was asked for: an answer that leaves it out is malformed, not a missing file. */
export function requestedFile(entry: Entry | null | undefined): FileState {
  if (entry === undefined) throw new Malformed('no answer about the file')
  return fileState(entry)
}
