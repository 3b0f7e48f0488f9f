import { defineControl } from '../rule.ts'
import { rulesetFix } from './shared/ruleset-command.ts'
import { onReleaseTags } from './shared/tag-rules.ts'

export const tagUpdate = defineControl({
  id: 'tag-update',
  title: 'Nobody moves a release tag',
  why: 'A tag that can be moved makes everyone who uses it run other code: that is how tj-actions and trivy-action were attacked.',
  fix: rulesetFix('tag', 'update'),
  permissions: ['metadata: read'],
  severity: 'error',
  needs: ['tagRules'],
  judge: ({ tagRules }) =>
    onReleaseTags(tagRules, {
      holds: ({ restrictsUpdate }) => restrictsUpdate,
      expected: 'that moving release tags is restricted',
      found: 'that everyone with write access may move them',
    }),
})
