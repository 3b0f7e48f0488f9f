/** Validated against GitHub's published schema by the tests; every field needs no more than `contents: read`. */

/** What is read of a file in a tree. */
export const FILE = `{
  mode
  type
  object { __typename oid ... on Blob { byteSize isBinary isTruncated text } }
}`

const OBJECT = '__typename oid'
const TARGET = `${OBJECT} ... on Commit { committedDate }`

const ALIASES = `aliases: file(path: $aliases) ${FILE}`

/** The author or committer of a commit. */
const PERSON = 'email user { login databaseId }'

/** Which parts of the snapshot are wanted; the numbers are of `$branch0` …, `$file0` …. */
export interface SnapshotAsk {
  readonly branches: number
  readonly commit: boolean
  readonly path: boolean
  readonly aliases: boolean
  readonly signers: boolean
  readonly tagged: number
}

const range = (length: number): number[] => Array.from({ length }, (_, index) => index)

const filesAt = (files: readonly number[]): string =>
  files.map((index) => `file${index}: file(path: $file${index}) ${FILE}`).join(' ')

/**
 * One look at a repository: the tag, the default branch, the policy file there and at the tagged commit, whether the
 * commit is on each branch, and up to 100 tags.
 * @param branches how many branches are asked for by name (`$branch0` …); none asks for the default branch
 */
export function snapshotQuery(ask: SnapshotAsk): string {
  const indices = range(ask.commit ? ask.branches : 0)
  const files = range(ask.commit ? ask.tagged : 0)
  const variables = [
    '$owner: String!, $name: String!, $tag: String!',
    ...(ask.commit ? ['$head: String!'] : []),
    ...(ask.commit && (ask.path || ask.tagged > 0) ? ['$commit: GitObjectID!'] : []),
    ...(ask.path ? ['$path: String!'] : []),
    ...(ask.aliases ? ['$aliases: String!'] : []),
    ...(ask.signers ? ['$signers: String!'] : []),
    ...files.map((index) => `$file${index}: String!`),
    ...indices.map((index) => `$branch${index}: String!`),
  ]
  const file = ask.path ? `file(path: $path) ${FILE}` : ''
  const aliases = ask.aliases ? ALIASES : ''
  const signers = ask.signers ? `signers: file(path: $signers) ${FILE}` : ''
  const onDefault = [file, aliases, signers].join(' ').trim()
  const onTag = [file, filesAt(files)].join(' ').trim()
  const compare = 'compare(headRef: $head) { status }'
  return `query Snapshot(${variables.join(', ')}) {
  repository(owner: $owner, name: $name) {
    tag: ref(qualifiedName: $tag) {
      name
      prefix
      target { ${TARGET} ... on Tag { name tagger { user { login databaseId } } target { ${TARGET} ... on Tag { target { ${TARGET} ... on Tag { target { ${TARGET} } } } } } } }
    }
    defaultBranchRef {
      name
      ${ask.commit && ask.branches === 0 ? compare : ''}
      target { ${OBJECT} ${onDefault === '' ? '' : `... on Commit { ${onDefault} }`} }
    }
    ${indices.map((index) => `branch${index}: ref(qualifiedName: $branch${index}) { ${compare} }`).join('\n    ')}
    ${ask.commit && onTag !== '' ? `commit: object(oid: $commit) { ${OBJECT} ... on Commit { ${onTag} } }` : ''}
    tags: refs(refPrefix: "refs/tags/", first: 100) { totalCount nodes { name } }
  }
}`
}

/** Whether a commit is on each of `count` branches (`$branch0` …). */
export function branchesQuery(count: number): string {
  const indices = range(count)
  return `query Branches($owner: String!, $name: String!, $head: String!, ${indices.map((index) => `$branch${index}: String!`).join(', ')}) {
  repository(owner: $owner, name: $name) {
    ${indices.map((index) => `branch${index}: ref(qualifiedName: $branch${index}) { compare(headRef: $head) { status } }`).join('\n    ')}
  }
}`
}

/** `count` files of a commit (`$file0` …). */
export function filesQuery(count: number): string {
  const files = range(count)
  return `query Files($owner: String!, $name: String!, $commit: GitObjectID!, ${files.map((index) => `$file${index}: String!`).join(', ')}) {
  repository(owner: $owner, name: $name) {
    commit: object(oid: $commit) { ${OBJECT} ... on Commit { ${filesAt(files)} } }
  }
}`
}

/**
 * The pull requests that each of `count` commits (`$commit0` …) came in with, who wrote their commits, and the last word
 * of every reviewer who may write. For 20 commits it stays below half of the 500,000 nodes that GitHub allows.
 */
export const pullRequestsQuery = (count: number): string =>
  commitsQuery(
    'PullRequests',
    count,
    `associatedPullRequests(first: 10) {
        totalCount
        nodes {
          number
          merged
          baseRefName
          headRefOid
          mergeCommit { oid }
          baseRepository { databaseId }
          author { login ... on User { databaseId } }
          commits(first: 100) {
            totalCount
            nodes { commit { oid authors(first: 10) { totalCount nodes { ${PERSON} } } committer { ${PERSON} } } }
          }
          latestOpinionatedReviews(first: 50, writersOnly: true) {
            totalCount
            nodes { state commit { oid } author { __typename login ... on User { databaseId } } }
          }
        }
      }`,
  )

/** The check runs and statuses of each of `count` commits (`$commit0` …), up to 100. */
export const checksQuery = (count: number): string =>
  commitsQuery(
    'Checks',
    count,
    `statusCheckRollup {
        contexts(first: 100) {
          totalCount
          nodes {
            __typename
            ... on CheckRun { databaseId name status conclusion startedAt detailsUrl checkSuite { id app { slug } } }
            ... on StatusContext { context state createdAt }
          }
        }
      }`,
  )

function commitsQuery(operation: string, count: number, selection: string): string {
  const commits = range(count)
  return `query ${operation}($owner: String!, $name: String!, ${commits.map((index) => `$commit${index}: GitObjectID!`).join(', ')}) {
  repository(owner: $owner, name: $name) {
    databaseId
    ${commits.map((index) => `commit${index}: object(oid: $commit${index}) { ${OBJECT} ... on Commit { ${selection} } }`).join('\n    ')}
  }
}`
}

/** A policy file on the default branch of another repository, and the file of its aliases where it takes one. */
export const policyFileQuery = (aliases: boolean): string =>
  `query PolicyFile($owner: String!, $name: String!, $path: String!${aliases ? ', $aliases: String!' : ''}) {
  repository(owner: $owner, name: $name) {
    defaultBranchRef { name target { ${OBJECT} ... on Commit { file(path: $path) ${FILE} ${aliases ? ALIASES : ''} } } }
  }
}`

/** Tag objects of tag objects, as deep as the snapshot looks. */
export const TAG_REF_QUERY = `query Published($owner: String!, $name: String!, $tag: String!) {
  repository(owner: $owner, name: $name) { tag: ref(qualifiedName: $tag) { name prefix target { ${OBJECT} } } }
}`
