import type { Unknown } from '../../../model/fact.ts'
import { fail, notApplicable, pass, type Finding } from '../../rule.ts'
import type { BranchRules, RuleSource } from '../../../model/settings.ts'

/** What one control asks of the rules of a branch. */
export interface Question {
  /** Whether the rules of one ruleset, or of classic protection, are enough by themselves. */
  readonly holds: (source: RuleSource) => boolean
  /** What must hold, as in "Expected …". */
  readonly expected: string
  /** What is there instead, as in "found …"; the names of the branches follow. */
  readonly found: string
  /** The rule without which the question has no meaning; another control asks for it. */
  readonly given?: { readonly holds: (source: RuleSource) => boolean; readonly name: string }
}

/**
 * Puts `question` to every branch. Rules add up, whatever level they are set on: one source for which it holds is
 * enough. Where none is seen, but not all could be seen, it is unknown.
 */
export function onEveryBranch(branches: readonly BranchRules[], { holds, expected, found, given }: Question): Finding {
  const lacking: BranchRules[] = []
  const unseen: Unknown[] = []
  let answered = 0
  for (const branch of branches) {
    if (branch.sources.some(holds)) answered++
    else if (branch.unseen !== undefined) unseen.push(branch.unseen)
    else if (given === undefined || branch.sources.some(given.holds)) lacking.push(branch)
  }
  if (lacking.length > 0) {
    return fail({ expected, found: `${found} on ${namesOf(lacking)}`, facts: { branches: lacking.map(nameOf) } })
  }
  const [first] = unseen
  if (first !== undefined) return first
  if (answered === 0) return notApplicable(`There is no rule for ${given?.name ?? 'a branch'} that it could belong to.`)
  return pass(`It holds on ${namesOf(branches)}.`, { branches: branches.map(nameOf) })
}

export const hasPullRequests = ({ pullRequest }: RuleSource): boolean => pullRequest !== undefined
export const hasStatusChecks = ({ statusChecks }: RuleSource): boolean => (statusChecks?.contexts.length ?? 0) > 0

const nameOf = ({ name }: BranchRules): string => name

export const namesOf = (branches: readonly BranchRules[]): string => branches.map(nameOf).join(' and ')
