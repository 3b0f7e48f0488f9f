import { fail, pass, type Finding } from '../../rule.ts'
import type { TagRules, TagRuleSource } from '../../../model/settings.ts'

/** Passes where one ruleset at least covers every release tag and has the rule. */
export function onReleaseTags(
  { sources }: TagRules,
  { holds, expected, found }: { holds: (source: TagRuleSource) => boolean; expected: string; found: string },
): Finding {
  const having = sources.filter(holds)
  const covering = having.find(({ coversReleases }) => coversReleases)
  if (covering !== undefined) return pass(`By ${covering.name}.`, { ruleset: covering.name })
  const partial = having.map(({ name }) => name)
  return fail({
    expected,
    found: partial.length === 0 ? found : `${partial.join(', ')}, which does not cover every release tag`,
    facts: { rulesets: partial },
  })
}
