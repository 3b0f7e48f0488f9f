import { defineControl } from '../rule.ts'
import { rulesetFix } from './shared/ruleset-command.ts'
import { onReleaseTags } from './shared/tag-rules.ts'

export const tagDeletion = defineControl({
  id: 'tag-deletion',
  title: 'Deleting release tags is restricted',
  why: 'A deleted tag can be recreated on another commit.',
  fix: rulesetFix('tag', 'deletion'),
  permissions: ['metadata: read'],
  severity: 'error',
  needs: ['tagRules'],
  judge: ({ tagRules }) =>
    onReleaseTags(tagRules, {
      holds: ({ restrictsDeletion }) => restrictsDeletion,
      expected: 'deletion of release tags to be restricted',
      found: 'deletion allowed for everyone with write access',
    }),
})
