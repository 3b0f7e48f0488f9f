import * as v from 'valibot'

import type { CommitCheck, FileState, GitObject, ObjectType, PullRequest, TagState } from '../../model/release-facts.ts'
import type { Account } from '../../model/people/entry.ts'
import { Malformed } from '../client/client.ts'

/** The parts of GitHub's answers that are read. Whatever does not fit is {@link Malformed}, never a default. */

const oid = v.pipe(v.string(), v.regex(/^(?:[\da-f]{40}|[\da-f]{64})$/))
const typename = v.picklist(['Commit', 'Tag', 'Tree', 'Blob'])

const leaf = { __typename: typename, oid }
export const treeEntry = v.object({
  mode: v.number(),
  type: v.string(),
  object: v.nullable(
    v.object({
      ...leaf,
      isBinary: v.optional(v.nullable(v.boolean())),
      isTruncated: v.optional(v.boolean()),
      text: v.optional(v.nullable(v.string())),
    }),
  ),
})
/** Null for a branch that has no history in common with the commit, such as gh-pages. */
const comparison = v.nullable(v.object({ status: v.picklist(['AHEAD', 'BEHIND', 'DIVERGED', 'IDENTICAL']) }))
const optionalEntry = v.optional(v.nullable(treeEntry))
const commit = v.object({ ...leaf, file: optionalEntry, signers: optionalEntry })
const taggedCommit = v.looseObject({ ...leaf, file: optionalEntry })
const account = v.object({ login: v.pipe(v.string(), v.regex(/./)), databaseId: v.optional(v.nullable(v.number())) })
const tagTarget = v.object({
  ...leaf,
  name: v.optional(v.string()),
  tagger: v.optional(v.nullable(v.object({ user: v.nullable(account) }))),
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

const pullRequests = v.object({
  ...leaf,
  associatedPullRequests: v.nullable(
    v.object({
      totalCount: v.number(),
      nodes: v.array(
        v.object({
          number: v.number(),
          merged: v.boolean(),
          baseRefName: v.string(),
          headRefOid: oid,
          baseRepository: v.nullable(v.object({ databaseId: v.number() })),
          author: v.nullable(account),
          latestOpinionatedReviews: v.nullable(
            v.object({
              totalCount: v.number(),
              nodes: v.array(
                v.object({
                  state: v.picklist(['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING']),
                  commit: v.nullable(v.object({ oid })),
                  author: v.nullable(account),
                }),
              ),
            }),
          ),
        }),
      ),
    }),
  ),
})

const rollup = v.object({
  ...leaf,
  statusCheckRollup: v.nullable(
    v.object({
      contexts: v.object({
        totalCount: v.number(),
        nodes: v.array(
          v.variant('__typename', [
            v.object({
              __typename: v.literal('CheckRun'),
              databaseId: v.nullable(v.number()),
              name: v.string(),
              status: v.string(),
              conclusion: v.nullable(v.string()),
              startedAt: v.nullable(v.string()),
              detailsUrl: v.nullable(v.string()),
              checkSuite: v.object({ app: v.nullable(v.object({ slug: v.string() })) }),
            }),
            v.object({
              __typename: v.literal('StatusContext'),
              context: v.string(),
              state: v.string(),
              createdAt: v.string(),
            }),
          ]),
        ),
      }),
    }),
  ),
})

const checkRuns = v.object({
  total_count: v.number(),
  check_runs: v.array(
    v.object({
      id: v.number(),
      name: v.string(),
      status: v.string(),
      conclusion: v.nullable(v.string()),
      started_at: v.nullable(v.string()),
      details_url: v.nullable(v.string()),
      app: v.nullable(v.object({ slug: v.optional(v.string()) })),
    }),
  ),
})

const statuses = v.object({
  total_count: v.number(),
  statuses: v.array(v.object({ id: v.number(), context: v.string(), state: v.string(), updated_at: v.string() })),
})

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
const readCommits = reader(v.object({ repository: commits }))
const readPullRequests = reader(pullRequests)
const readRollup = reader(rollup)
export const readCheckRuns = reader(checkRuns)
export const readStatuses = reader(statuses)
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
  const { target } = answer
  const object = gitObject(target)
  const chain = [target, target.target, target.target?.target, target.target?.target?.target]
  const commitOid = chain.find((each) => each?.__typename === 'Commit')?.oid
  return {
    object,
    ...(target.name === undefined ? {} : { writtenName: target.name }),
    ...(target.tagger?.user == null ? {} : { tagger: toAccount(target.tagger.user) }),
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
  if (isBinary !== false || typeof text !== 'string') return { status: 'unusable', problem: 'a binary file' }
  if (isTruncated !== false) return { status: 'unusable', problem: 'a file too large to be read whole' }
  return { status: 'text', text, oid: entry.object?.oid ?? '' }
}

/** The state of a file that was asked for: an answer that says nothing of it is malformed, and no missing file. */
export function askedFile(entry: Entry | null | undefined): FileState {
  if (entry === undefined) throw new Malformed('no answer about the file')
  return fileState(entry)
}

const CONCLUSIONS: Readonly<Record<string, CommitCheck['state']>> = {
  success: 'success',
  skipped: 'skipped',
  neutral: 'neutral',
}

/** A check run; without a conclusion it is still to end, and every conclusion but three is a failure. */
export function checkRun(run: v.InferOutput<typeof checkRuns>['check_runs'][number], runId: string): CommitCheck {
  const { id, name, status, conclusion, started_at: startedAt, details_url: url, app } = run
  const ended = status === 'completed' && conclusion !== null
  return {
    name,
    app: app?.slug ?? null,
    state: ended
      ? Object.hasOwn(CONCLUSIONS, conclusion)
        ? (CONCLUSIONS[conclusion] ?? 'failure')
        : 'failure'
      : 'pending',
    detail: ended ? conclusion : status,
    startedAt: startedAt ?? '',
    id,
    ownRun: runId !== '' && `${url ?? ''}/`.includes(`/runs/${runId}/`),
  }
}

export const commitStatus = ({
  id,
  context,
  state,
  updated_at: startedAt,
}: v.InferOutput<typeof statuses>['statuses'][number]): CommitCheck => ({
  name: context,
  state: state === 'success' || state === 'pending' ? state : 'failure',
  detail: state,
  startedAt,
  id,
  ownRun: false,
})

/**
 * For each of `count` commits, asked for as `commit0` …, the merged pull requests into this repository. A list that
 * GitHub cut off is malformed: an approval may be missing.
 */
export function mergedPullRequests(data: unknown, count: number): PullRequest[][] {
  const { repository } = readCommits(data)
  return range(count).map((index) => {
    const { associatedPullRequests: found } = readPullRequests(repository[`commit${index}`])
    if (found === null) return []
    if (found.totalCount > found.nodes.length) throw new Malformed('more pull requests than were asked for')
    return found.nodes
      .filter(({ merged, baseRepository }) => merged && baseRepository?.databaseId === repository.databaseId)
      .map(({ number, baseRefName, headRefOid, author, latestOpinionatedReviews: reviews }) => {
        if (reviews !== null && reviews.totalCount > reviews.nodes.length) {
          throw new Malformed(`more reviews of #${number} than were asked for`)
        }
        return {
          number,
          base: baseRefName,
          head: headRefOid,
          ...(author === null ? {} : { author: toAccount(author) }),
          reviews: (reviews?.nodes ?? []).map(({ state, commit: reviewed, author: reviewer }) => ({
            state,
            ...(reviewed === null ? {} : { commit: reviewed.oid }),
            ...(reviewer === null ? {} : { reviewer: toAccount(reviewer) }),
          })),
        }
      })
  })
}

/** For each of `count` commits the checks in one page; undefined for a commit that has more. */
export function rollupChecks(data: unknown, count: number): (CommitCheck[] | undefined)[] {
  const { repository } = readCommits(data)
  return range(count).map((index) => {
    const contexts = readRollup(repository[`commit${index}`]).statusCheckRollup?.contexts
    if (contexts === undefined) return []
    // One that is there twice stands in another's place.
    if (contexts.totalCount > new Set(contexts.nodes.map((node) => JSON.stringify(node))).size) return undefined
    return contexts.nodes.map((node) =>
      node.__typename === 'CheckRun'
        ? checkRun(
            {
              id: node.databaseId ?? 0,
              name: node.name,
              status: node.status.toLowerCase(),
              conclusion: node.conclusion?.toLowerCase() ?? null,
              started_at: node.startedAt,
              details_url: node.detailsUrl,
              app: node.checkSuite.app,
            },
            '',
          )
        : commitStatus({ id: 0, context: node.context, state: node.state.toLowerCase(), updated_at: node.createdAt }),
    )
  })
}

const range = (length: number): number[] => Array.from({ length }, (_, index) => index)
