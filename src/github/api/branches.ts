import * as v from 'valibot'

import { allKnown, mapFact, type Fact } from '../../model/fact.ts'
import type { BranchState } from '../../model/release-facts.ts'
import { contents } from './grants.ts'
import type { RepositoryClient } from './repository-client.ts'
import { range, reader } from './schema.ts'

/** Branches that one query compares: each comparison takes GitHub some milliseconds. */
const BRANCHES_PER_QUERY = 25

/** Selects how a branch compares with the commit `$head`. */
export const COMPARE = 'compare(headRef: $head) { status }'

/** Selects `count` branches (`$branch0` …). */
export const selectBranches = (count: number): string =>
  range(count)
    .map((index) => `branch${index}: ref(qualifiedName: $branch${index}) { ${COMPARE} }`)
    .join('\n    ')

/** Whether a commit is on each of `count` branches (`$branch0` …). */
export const branchesQuery = (count: number): string => {
  const names = range(count).map((index) => `$branch${index}: String!`)
  return `query Branches($owner: String!, $name: String!, $head: String!, ${names.join(', ')}) {
  repository(owner: $owner, name: $name) {
    ${selectBranches(count)}
  }
}`
}

/** Null for a branch that has no history in common with the commit, such as gh-pages. */
export const comparison = v.nullable(v.object({ status: v.picklist(['AHEAD', 'BEHIND', 'DIVERGED', 'IDENTICAL']) }))

const readAnswer = reader(v.object({ repository: v.record(v.string(), v.unknown()) }))
const readBranch = reader(v.nullable(v.object({ compare: comparison })))

/** Whether `commit` is on each of `names`, in several queries side by side where there are many. */
export async function readBranches(
  api: RepositoryClient,
  commit: string,
  names: readonly string[],
): Promise<Fact<readonly BranchState[]>> {
  const batches: (readonly string[])[] = []
  for (let at = 0; at < names.length; at += BRANCHES_PER_QUERY) batches.push(names.slice(at, at + BRANCHES_PER_QUERY))
  const answers = batches.map((batch) =>
    api.graphql(
      branchesQuery(batch.length),
      { head: commit, ...branchVariables(batch) },
      { what: 'the branches', grant: contents(api) },
      (data) => branchStates(batch, data),
    ),
  )
  return mapFact(allKnown(await Promise.all(answers)), (states) => states.flat())
}

/** The variables of {@link selectBranches}. */
export const branchVariables = (names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((branch, index) => [`branch${index}`, `refs/heads/${branch}`]))

/** The states of branches that were asked for as `branch0` …. */
export function branchStates(names: readonly string[], data: unknown): BranchState[] {
  const { repository } = readAnswer(data)
  return names.map((name, index) => {
    const state = readBranch(repository[`branch${index}`])
    return { name, exists: state !== null, contains: state !== null && contains(state.compare) }
  })
}

/** Whether a branch with this comparison (base: the branch, head: the commit) contains the commit. */
export const contains = (compared: v.InferOutput<typeof comparison>): boolean =>
  compared?.status === 'BEHIND' || compared?.status === 'IDENTICAL'
