import { defineControl } from '../rule.ts'
import { rulesetFix } from './shared/ruleset-command.ts'
import { onReleaseTags } from './shared/tag-rules.ts'

export const tagCreation = defineControl({
  id: 'tag-creation',
  title: 'Creating release tags is restricted',
  why: 'A release tag starts the release. Without a rule, everyone with write access can push a tag that contains their own workflow.',
  fix: rulesetFix('tag', 'creation'),
  permissions: ['metadata: read'],
  severity: 'error',
  needs: ['tagRules'],
  judge: ({ tagRules }) =>
    onReleaseTags(tagRules, {
      holds: ({ restrictsCreation }) => restrictsCreation,
      expected: 'creation of release tags to be restricted',
      found: 'creation allowed for everyone with write access',
    }),
})
