import { defineControl } from '../rule.ts'
import { rulesetFix } from './shared/ruleset-command.ts'
import { onReleaseTags } from './shared/tag-rules.ts'

export const tagCreation = defineControl({
  id: 'tag-creation',
  title: 'Only some may create release tags',
  why: 'The tag starts the release; without a rule everyone with write access can push one, with a workflow of their own in it.',
  fix: rulesetFix('tag', 'creation'),
  permissions: ['metadata: read'],
  severity: 'error',
  needs: ['tagRules'],
  judge: ({ tagRules }) =>
    onReleaseTags(tagRules, {
      holds: ({ restrictsCreation }) => restrictsCreation,
      expected: 'that creating release tags is restricted',
      found: 'that everyone with write access may create them',
    }),
})
