import { defineControl } from '../rule.ts'
import { rulesetFix } from './shared/ruleset-command.ts'
import { onReleaseTags } from './shared/tag-rules.ts'

export const tagDeletion = defineControl({
  id: 'tag-deletion',
  title: 'Nobody deletes a release tag',
  why: 'A deleted tag can be made anew on another commit.',
  fix: rulesetFix('tag', 'deletion'),
  permissions: ['metadata: read'],
  severity: 'error',
  needs: ['tagRules'],
  judge: ({ tagRules }) =>
    onReleaseTags(tagRules, {
      holds: ({ restrictsDeletion }) => restrictsDeletion,
      expected: 'that deleting release tags is restricted',
      found: 'that everyone with write access may delete them',
    }),
})
