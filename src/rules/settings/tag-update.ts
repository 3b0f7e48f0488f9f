import { defineControl } from '../rule.ts'
import { rulesetFix } from './shared/ruleset-command.ts'
import { onReleaseTags } from './shared/tag-rules.ts'

export const tagUpdate = defineControl({
  id: 'tag-update',
  title: 'Moving release tags is restricted',
  why: 'When a tag moves, everyone who uses it runs other code. The attacks on tj-actions and trivy-action worked this way.',
  fix: rulesetFix('tag', 'update'),
  permissions: ['metadata: read'],
  severity: 'error',
  needs: ['tagRules'],
  judge: ({ tagRules }) =>
    onReleaseTags(tagRules, {
      holds: ({ restrictsUpdate }) => restrictsUpdate,
      expected: 'updates of release tags to be restricted',
      found: 'updates allowed for everyone with write access',
    }),
})
