import { withoutBypass } from './shared/bypass.ts'
import { defineControl } from '../rule.ts'
import type { TAG_CHANGE_RULES } from '../../model/recommended.ts'
import type { TagRuleSource } from '../../model/settings.ts'

type WatchedRule = Exclude<(typeof TAG_CHANGE_RULES)[number], 'non_fast_forward'>

/**
 * The creation rule is not listed, because the people who release bypass it. Force pushes are not listed, because a tag
 * that cannot be updated cannot be force-pushed.
 */
const RULES: Readonly<Record<WatchedRule, (source: TagRuleSource) => boolean>> = {
  update: ({ restrictsUpdate }) => restrictsUpdate,
  deletion: ({ restrictsDeletion }) => restrictsDeletion,
}

export const tagBypass = defineControl({
  id: 'tag-bypass',
  title: 'Nobody can move or delete a release tag, including administrators',
  why: 'People who bypass a ruleset to create release tags can also move and delete them if the same ruleset restricts that.',
  fix: 'Under Settings → Rules → Rulesets, create a separate ruleset that restricts updates and deletions, with an empty bypass list.',
  permissions: ['administration: write (only people who can edit a ruleset see its bypass list)'],
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
