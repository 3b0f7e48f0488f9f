import type { RequestedTag } from '../../model/event.ts'
import { known, mapFact, type Fact } from '../../model/fact.ts'
import { isGlob, literalPrefix, matchGlob } from '../../model/glob/glob.ts'
import type { BranchState, ReleaseBranches } from '../../model/release-facts.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import { NO_COMMIT } from './consequences.ts'
import type { Source } from './source.ts'

/** Reads whether the commit is on the release branches; the branches of a glob are listed first. */
export async function readReleaseBranches(
  wanted: readonly string[],
  requestedTag: RequestedTag,
  source: Source,
  snapshot: Promise<Fact<Snapshot>>,
): Promise<Fact<ReleaseBranches>> {
  const [seen, ...listings] = await Promise.all([
    snapshot,
    ...wanted.filter(isGlob).map((glob) => listMatching(glob, source)),
  ])
  if (!seen.known) return seen
  const expected = wanted.length > 0 ? wanted : [seen.value.defaultBranch?.name ?? 'the default branch']
  if (seen.value.branches !== undefined) return known({ expected, branches: seen.value.branches })
  const commit = requestedTag.commit ?? seen.value.tag.commit
  if (commit === undefined) return NO_COMMIT
  const names: string[] = wanted.filter((branch) => !isGlob(branch))
  if (wanted.length === 0 && seen.value.defaultBranch !== undefined) names.push(seen.value.defaultBranch.name)
  for (const listing of listings) {
    if (!listing.known) return listing
    for (const branch of listing.value) names.push(branch)
  }
  const asked: Fact<readonly BranchState[]> =
    names.length === 0 ? known([]) : await source.branches(commit, [...new Set(names)])
  return mapFact(asked, (branches) => ({ expected, branches }))
}

const listMatching = async (glob: string, source: Source): Promise<Fact<readonly string[]>> =>
  mapFact(await source.branchNames(literalPrefix(glob)), (names) => names.filter((name) => matchGlob(glob, name)))
