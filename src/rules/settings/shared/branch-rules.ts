import type { Unknown } from '../../../model/fact.ts'
import { fail, notApplicable, pass, type Finding } from '../../rule.ts'
import type { BranchRules, RuleSource } from '../../../model/settings.ts'

/** The question that a control asks about the rules of a branch. */
export interface Question {
  /** Whether the rules of one ruleset, or of classic branch protection, are enough. */
  readonly holds: (source: RuleSource) => boolean
  /** The expected setting, for "Expected …". */
  readonly expected: string
  /** The setting that was found, for "found …"; the names of the branches follow. */
  readonly found: string
  /** The rule that the question depends on; another control requires that rule. */
  readonly given?: { readonly holds: (source: RuleSource) => boolean; readonly name: string }
}

/**
 * Judges every branch. Rules of all levels add up, so one source that is enough satisfies the question. The result is
 * unknown when no visible source is enough and there may be others.
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
  if (answered === 0)
    return notApplicable(given === undefined ? 'There is no branch to judge.' : `No branch requires ${given.name}.`)
  return pass(`The rule applies to ${namesOf(branches)}.`, { branches: branches.map(nameOf) })
}

export const hasPullRequests = ({ pullRequest }: RuleSource): boolean => pullRequest !== undefined
export const hasStatusChecks = ({ statusChecks }: RuleSource): boolean => (statusChecks?.contexts.length ?? 0) > 0

const nameOf = ({ name }: BranchRules): string => name

export const namesOf = (branches: readonly BranchRules[]): string => branches.map(nameOf).join(' and ')
