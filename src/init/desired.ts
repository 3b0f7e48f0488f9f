import {
  BRANCH_RULES,
  BRANCHES,
  ENVIRONMENT,
  ENVIRONMENT_PROTECTION,
  PULL_REQUEST,
  STATUS_CHECKS,
  TAG_CHANGE_RULES,
  TAG_CREATION_RULES,
  TAG_GLOB,
} from '../model/recommended.ts'
import { ROLE_IDS } from '../model/rulesets.ts'
import type { BypassActor, Rule, Ruleset } from '../model/settings.ts'
import type { Answers, Reviewer, Tagger } from './answers.ts'
import type { EnvironmentDescription } from './shapes.ts'

/** The rulesets, in the order to apply them: the one that blocks other changes is last. */
export const RULESETS = ['tagCreation', 'tagChanges', 'branches'] as const

export type RulesetName = (typeof RULESETS)[number]

/** The settings that are kept in files. The other settings are the same for every repository. */
export interface Desired {
  readonly rulesets: Readonly<Record<RulesetName, Ruleset>>
  readonly environment: EnvironmentDescription
}

/** The id of GitHub Actions as an app, on github.com. */
const GITHUB_ACTIONS = 15368

/** What the settings of a repository should be; a team among the taggers must have its ID. */
export const desiredSettings = (answers: Answers): Desired => ({
  rulesets: {
    tagCreation: {
      name: 'release-gate: who makes release tags',
      bypass_actors: answers.taggers.map(bypassActor),
      rules: TAG_CREATION_RULES.map((type) => ({ type })),
      ...ON_TAGS,
    },
    // A separate ruleset, because bypassing a ruleset bypasses all of its rules.
    tagChanges: {
      name: 'release-gate: release tags stay',
      bypass_actors: [],
      rules: TAG_CHANGE_RULES.map((type) => ({ type })),
      ...ON_TAGS,
    },
    branches: branchRuleset(answers),
  },
  environment: {
    name: ENVIRONMENT,
    reviewers: answers.reviewers.map(reviewerText),
    ...ENVIRONMENT_PROTECTION,
    deployment_tags: [TAG_GLOB],
  },
})

const ON_TAGS = {
  target: 'tag',
  enforcement: 'active',
  conditions: { ref_name: { include: [`refs/tags/${TAG_GLOB}`], exclude: [] } },
} as const

const branchRuleset = ({ checks }: Answers): Ruleset => ({
  name: 'release-gate: branches',
  target: 'branch',
  enforcement: 'active',
  bypass_actors: [],
  conditions: { ref_name: { include: BRANCHES, exclude: [] } },
  rules: BRANCH_RULES.map((type) => {
    if (type === 'pull_request') return { type, parameters: PULL_REQUEST }
    return type === 'required_status_checks' ? { type, parameters: statusChecks(checks) } : { type }
  }),
})

const statusChecks = (checks: Answers['checks']): Rule['parameters'] => ({
  ...STATUS_CHECKS,
  required_status_checks: checks.map(({ context, byActions }) => ({
    context,
    integration_id: byActions ? GITHUB_ACTIONS : undefined,
  })),
})

function bypassActor(tagger: Tagger): BypassActor {
  const bypass_mode = 'always'
  if (tagger.kind === 'role') return { actor_id: ROLE_IDS[tagger.role], actor_type: 'RepositoryRole', bypass_mode }
  return { actor_id: tagger.id, actor_type: 'Team', bypass_mode }
}

function reviewerText(reviewer: Reviewer): string {
  const name = reviewer.kind === 'team' ? `${reviewer.org}/${reviewer.slug}` : reviewer.login
  return reviewer.id === undefined ? name : `${name}:${reviewer.id}`
}
