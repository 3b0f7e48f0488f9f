/** Validated against GitHub's published schema by the tests; every field needs no more than `contents: read`. */

const FILE = `{
  mode
  type
  object { __typename ... on Blob { isBinary isTruncated text } }
}`

const OBJECT = '__typename oid'

/**
 * One look at a repository: the tag, the default branch, the policy file there and at the tagged commit, whether the
 * commit is on each branch, and up to 100 tags.
 * @param branches how many branches are asked for by name (`$branch0` …); none asks for the default branch
 */
export function snapshotQuery(ask: { branches: number; commit: boolean; path: boolean }): string {
  const indices = Array.from({ length: ask.commit ? ask.branches : 0 }, (_, index) => index)
  const variables = [
    '$owner: String!, $name: String!, $tag: String!',
    ...(ask.commit ? ['$head: String!'] : []),
    ...(ask.commit && ask.path ? ['$commit: GitObjectID!'] : []),
    ...(ask.path ? ['$path: String!'] : []),
    ...indices.map((index) => `$branch${index}: String!`),
  ]
  const compare = 'compare(headRef: $head) { status }'
  return `query Snapshot(${variables.join(', ')}) {
  repository(owner: $owner, name: $name) {
    tag: ref(qualifiedName: $tag) {
      name
      prefix
      target { ${OBJECT} ... on Tag { name target { ${OBJECT} ... on Tag { target { ${OBJECT} ... on Tag { target { ${OBJECT} } } } } } } }
    }
    defaultBranchRef {
      name
      ${ask.commit && ask.branches === 0 ? compare : ''}
      target { ${OBJECT} ${ask.path ? `... on Commit { file(path: $path) ${FILE} }` : ''} }
    }
    ${indices.map((index) => `branch${index}: ref(qualifiedName: $branch${index}) { ${compare} }`).join('\n    ')}
    ${ask.commit && ask.path ? `commit: object(oid: $commit) { ${OBJECT} ... on Commit { file(path: $path) ${FILE} } }` : ''}
    tags: refs(refPrefix: "refs/tags/", first: 100) { totalCount nodes { name } }
  }
}`
}

/** Whether a commit is on each of `count` branches (`$branch0` …). */
export function branchesQuery(count: number): string {
  const indices = Array.from({ length: count }, (_, index) => index)
  return `query Branches($owner: String!, $name: String!, $head: String!, ${indices.map((index) => `$branch${index}: String!`).join(', ')}) {
  repository(owner: $owner, name: $name) {
    ${indices.map((index) => `branch${index}: ref(qualifiedName: $branch${index}) { compare(headRef: $head) { status } }`).join('\n    ')}
  }
}`
}

/** A policy file on the default branch of another repository. */
export const FILE_QUERY = `query PolicyFile($owner: String!, $name: String!, $path: String!) {
  repository(owner: $owner, name: $name) {
    defaultBranchRef { name target { ${OBJECT} ... on Commit { file(path: $path) ${FILE} } } }
  }
}`

/** Tag objects of tag objects, as deep as the snapshot looks. */
export const TAG_REF_QUERY = `query Published($owner: String!, $name: String!, $tag: String!) {
  repository(owner: $owner, name: $name) { tag: ref(qualifiedName: $tag) { name prefix target { ${OBJECT} } } }
}`
