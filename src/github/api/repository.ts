import * as v from 'valibot'

import type { Fact } from '../../model/fact.ts'
import type { FileState } from '../../model/release-facts.ts'
import type { Look } from '../../model/settings.ts'
import { contents } from './grants.ts'
import { FILE, fileState, treeEntry } from './files.ts'
import type { RepositoryClient } from './repository-client.ts'
import { numbered, range, reader } from './schema.ts'

/**
 * A repository: its branches, `count` files of the default branch (`$file0` …) and its newest tags. Validated against
 * GitHub's published schema by the tests; every field needs no more than `contents: read`.
 */
export function lookQuery(count: number): string {
  const files = range(count)
  return `query Look($owner: String!, $name: String!, ${files.map((index) => `$file${index}: String!`).join(', ')}) {
  repository(owner: $owner, name: $name) {
    owner { __typename login }
    name
    defaultBranchRef {
      name
      target { ... on Commit { ${files.map((index) => `file${index}: file(path: $file${index}) ${FILE}`).join(' ')} } }
    }
    develop: ref(qualifiedName: "refs/heads/develop") { name }
    tags: refs(refPrefix: "refs/tags/", first: 100, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) {
      nodes { name target { __typename oid ... on Tag { target { __typename oid } } } }
    }
  }
}`
}

const object = { __typename: v.string(), oid: v.string() }

const readAnswer = reader(
  v.object({
    repository: v.object({
      owner: v.object({ __typename: v.string(), login: v.string() }),
      name: v.string(),
      defaultBranchRef: v.nullable(v.object({ name: v.string(), target: v.record(v.string(), v.unknown()) })),
      develop: v.nullable(v.object({ name: v.string() })),
      tags: v.object({
        nodes: v.array(
          v.object({ name: v.string(), target: v.object({ ...object, target: v.optional(v.object(object)) }) }),
        ),
      }),
    }),
  }),
)
const readEntry = reader(v.nullable(treeEntry))

const purpose = (api: RepositoryClient) => ({ what: 'the branches, tags and files', grant: contents(api) })

/** The repository, files of its default branch and its newest tags, in one request. */
export const readLook = (api: RepositoryClient, paths: readonly string[]): Promise<Fact<Look>> =>
  api.graphql(lookQuery(paths.length), numbered('file', paths), purpose(api), (data) => toLook(data, paths.length))

function toLook(data: unknown, count: number): Look {
  const { owner, name, defaultBranchRef, develop, tags } = readAnswer(data).repository
  const fileAt = (index: number): FileState =>
    defaultBranchRef === null
      ? { status: 'missing' }
      : fileState(readEntry(defaultBranchRef.target[`file${index}`] ?? null))
  return {
    owner: owner.login,
    name,
    ownerIsOrganization: owner.__typename === 'Organization',
    defaultBranch: defaultBranchRef?.name ?? '',
    hasDevelop: develop !== null,
    files: range(count).map(fileAt),
    tags: tags.nodes.map(({ name: tag, target }) => ({
      name: tag,
      commit: [target, target.target].find((each) => each?.__typename === 'Commit')?.oid,
    })),
  }
}
