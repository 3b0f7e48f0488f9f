import * as v from 'valibot'

import type { Fact } from '../../model/fact.ts'
import { OBJECT, range, reader } from './schema.ts'

/** A selection of each of `count` commits (`$commit0` …). */
export function commitsQuery(operation: string, count: number, selection: string): string {
  const commits = range(count)
  return `query ${operation}($owner: String!, $name: String!, ${commits.map((index) => `$commit${index}: GitObjectID!`).join(', ')}) {
  repository(owner: $owner, name: $name) {
    databaseId
    ${commits.map((index) => `commit${index}: object(oid: $commit${index}) { ${OBJECT} ... on Commit { ${selection} } }`).join('\n    ')}
  }
}`
}

/** Reads the answer to {@link commitsQuery}, with each `commit0` … as it came. */
export const readCommits = reader(v.object({ repository: v.looseObject({ databaseId: v.number() }) }))

/** Commits in one query about many: each costs GitHub as much as a query of its own. */
const COMMITS_PER_PAGE = 20

/** Asks about many commits or tag objects, page by page. Once the rate limit is used up, nothing more is asked. */
export async function inPages<T>(
  oids: readonly string[],
  ask: (page: readonly string[]) => Promise<readonly Fact<T>[]>,
): Promise<Fact<T>[]> {
  const facts: Fact<T>[] = []
  for (let at = 0; at < oids.length; at += COMMITS_PER_PAGE) {
    const page = oids.slice(at, at + COMMITS_PER_PAGE)
    const last = facts.at(-1)
    const limited = last?.known === false && last.code === 'rate-limited' ? last : undefined
    facts.push(...(limited === undefined ? await ask(page) : page.map(() => limited)))
  }
  return facts
}
