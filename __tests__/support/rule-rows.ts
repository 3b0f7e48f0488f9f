import type { AnyControl } from '../../src/rules/rule.ts'
import { known } from '../../src/model/fact.ts'
import type { BranchRules, Settings } from '../../src/model/settings.ts'
import { branchDeletion } from '../../src/rules/settings/branch-deletion.ts'
import { branchForcePush } from '../../src/rules/settings/branch-force-push.ts'
import { branchLinearHistory } from '../../src/rules/settings/branch-linear-history.ts'
import { branchPullRequest } from '../../src/rules/settings/branch-pull-request.ts'
import { branchStaleReviews } from '../../src/rules/settings/branch-stale-reviews.ts'
import { branchStatusChecks } from '../../src/rules/settings/branch-status-checks.ts'
import { branchUpToDate } from '../../src/rules/settings/branch-up-to-date.ts'
import { tagCreation } from '../../src/rules/settings/tag-creation.ts'
import { tagDeletion } from '../../src/rules/settings/tag-deletion.ts'
import { tagUpdate } from '../../src/rules/settings/tag-update.ts'
import { branch, emptySource, HIDDEN, ruleSource, tagSource } from './settings.ts'

/** Its name, what differs from a repository in which all is well, and the status that the control gives. */
export type Row = readonly [string, Partial<Settings>, string]

/** `lacking` is the rule's source without what the control asks for. */
interface BranchControl {
  readonly control: AnyControl
  readonly lacking: Parameters<typeof ruleSource>[0]
  readonly withoutRules: 'fail' | 'not-applicable'
  readonly onlyDefaultBranch?: boolean
}

const BRANCH_CONTROLS: readonly BranchControl[] = [
  {
    control: branchPullRequest,
    lacking: { pullRequest: { approvals: 0, dismissesStale: true } },
    withoutRules: 'fail',
  },
  {
    control: branchStaleReviews,
    lacking: { pullRequest: { approvals: 1, dismissesStale: false } },
    withoutRules: 'not-applicable',
  },
  {
    control: branchStatusChecks,
    lacking: { statusChecks: { contexts: [], upToDate: true } },
    withoutRules: 'fail',
  },
  {
    control: branchUpToDate,
    lacking: { statusChecks: { contexts: ['test'], upToDate: false } },
    withoutRules: 'not-applicable',
    onlyDefaultBranch: true,
  },
  { control: branchLinearHistory, lacking: { linearHistory: false }, withoutRules: 'fail' },
  { control: branchForcePush, lacking: { blocksForcePush: false }, withoutRules: 'fail' },
  { control: branchDeletion, lacking: { blocksDeletion: false }, withoutRules: 'fail' },
]

function branchRows({ lacking, withoutRules, onlyDefaultBranch = false }: BranchControl): Row[] {
  const develop = { name: 'develop', isDefault: false }
  const lacks = ruleSource(lacking)
  const row = (name: string, status: string, ...branches: BranchRules[]): Row => [
    name,
    { branches: known(branches) },
    status,
  ]
  return [
    row('a ruleset has it', 'pass', branch([ruleSource()])),
    row('the second of two sources has it', 'pass', branch([emptySource(), ruleSource()])),
    row('no source has it', 'fail', branch([lacks])),
    row('no source has it, but not all could be seen', 'unknown', branch([lacks], { unseen: HIDDEN })),
    row('seen in a ruleset, and not all could be seen', 'pass', branch([ruleSource()], { unseen: HIDDEN })),
    row('develop has it as well', 'pass', branch([ruleSource()]), branch([ruleSource()], develop)),
    row(
      'develop does not have it',
      onlyDefaultBranch ? 'pass' : 'fail',
      branch([ruleSource()]),
      branch([lacks], develop),
    ),
    row(
      'lacking on one branch and unseen on the other',
      onlyDefaultBranch ? 'unknown' : 'fail',
      branch([lacks], { unseen: HIDDEN }),
      branch([lacks], develop),
    ),
    row('there is no rule at all', withoutRules, branch([])),
    row('the source has no rule at all', withoutRules, branch([emptySource()])),
  ]
}

type Restriction = 'restrictsCreation' | 'restrictsUpdate' | 'restrictsDeletion'

const TAG_CONTROLS: readonly (readonly [AnyControl, Restriction])[] = [
  [tagCreation, 'restrictsCreation'],
  [tagUpdate, 'restrictsUpdate'],
  [tagDeletion, 'restrictsDeletion'],
]

function tagRows(restriction: Restriction): Row[] {
  const has = tagSource({ [restriction]: true })
  const lacks = tagSource({ [restriction]: false })
  const row = (name: string, status: string, ...sources: ReturnType<typeof tagSource>[]): Row => [
    name,
    { tagRules: known({ sources }) },
    status,
  ]
  return [
    row('a ruleset restricts it', 'pass', has),
    row('no ruleset restricts it', 'fail', lacks),
    row(
      'a ruleset that leaves some release tags out',
      'fail',
      tagSource({ [restriction]: true, coversReleases: false }),
    ),
    row('one of several', 'pass', lacks, has),
    row('no ruleset', 'fail'),
    ['the rulesets are hidden', { tagRules: HIDDEN }, 'unknown'],
  ]
}

/** The controls that ask for one rule of branches or tags, each with its rows. */
export const RULE_ROWS: readonly (readonly [AnyControl, readonly Row[]])[] = [
  ...BRANCH_CONTROLS.map((each) => [each.control, branchRows(each)] as const),
  ...TAG_CONTROLS.map(([control, restriction]) => [control, tagRows(restriction)] as const),
]
