import { FILE } from './queries.ts'

/** Validated against GitHub's published schema by the tests; every field needs no more than `contents: read`. */

/** A repository: its branches, `count` files of the default branch (`$file0` …) and its newest tags. */
export function lookQuery(count: number): string {
  const files = Array.from({ length: count }, (_, index) => index)
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
