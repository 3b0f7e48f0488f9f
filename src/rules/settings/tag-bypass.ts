import { withoutBypass } from './shared/bypass.ts'
import { defineControl } from '../rule.ts'
import type { TAG_CHANGE_RULES } from '../../model/recommended.ts'
import type { TagRuleSource } from '../../model/settings.ts'

type WatchedRule = Exclude<(typeof TAG_CHANGE_RULES)[number], 'non_fast_forward'>

/**
 * Creation is left out: those who release bypass that rule, and that one alone. A tag that cannot be updated cannot be
 * force-pushed.
 */
const RULES: Readonly<Record<WatchedRule, (source: TagRuleSource) => boolean>> = {
  update: ({ restrictsUpdate }) => restrictsUpdate,
  deletion: ({ restrictsDeletion }) => restrictsDeletion,
}

export const tagBypass = defineControl({
  id: 'tag-bypass',
  title: 'Nobody may move or delete a release tag, administrators included',
  why: 'Whoever may create release tags by a bypass of the same ruleset may also move and delete them.',
  fix: 'Put update and deletion into a ruleset of their own, with an empty bypass list: Settings → Rules → Rulesets.',
  permissions: ['administration: write (bypass lists show only to who may edit them)'],
  severity: 'error',
  needs: ['tagRules'],
  judge: ({ tagRules }) => {
    const covering = tagRules.sources.filter(({ coversReleases }) => coversReleases)
    return withoutBypass(
      Object.entries(RULES).map(([rule, holds]) => ({
        rule: `${rule} of release tags`,
        bypasses: covering.filter(holds).map(({ bypass }) => bypass),
      })),
    )
  },
})
