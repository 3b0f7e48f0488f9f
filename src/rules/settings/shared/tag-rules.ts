import { fail, pass, type Finding } from '../../rule.ts'
import type { TagRules, TagRuleSource } from '../../../model/settings.ts'

/** Passes if at least one ruleset covers every release tag and has the rule. */
export function onReleaseTags(
  { sources }: TagRules,
  { holds, expected, found }: { holds: (source: TagRuleSource) => boolean; expected: string; found: string },
): Finding {
  const having = sources.filter(holds)
  const covering = having.find(({ coversReleases }) => coversReleases)
  if (covering !== undefined) return pass(`The rule is in ${covering.name}.`, { ruleset: covering.name })
  const partial = having.map(({ name }) => name)
  return fail({
    expected,
    found:
      partial.length === 0
        ? found
        : `${partial.join(', ')}, which ${partial.length === 1 ? 'does' : 'do'} not cover every release tag`,
    facts: { rulesets: partial },
  })
}
