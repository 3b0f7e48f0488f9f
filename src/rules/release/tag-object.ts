import { defineCheck, fail, pass } from '../rule.ts'
import { quoted, recreateTagCommand, shellWord } from '../../model/command.ts'

export const tagObject = defineCheck({
  id: 'tag-object',
  title: 'The tag is an annotated tag of this name on a commit',
  why: 'A lightweight tag does not record who created it. A tag object can be pushed again under another name.',
  needs: ['requestedTag', 'tag'],
  permissions: ['contents: read'],
  codes: {
    missing: 'the tag does not exist in the repository',
    lightweight: 'the tag is lightweight and `require-annotated` is true',
    'other-name': 'the tag object was created for another name',
    'not-a-commit': 'the tag does not point directly at a commit',
  },
  judge({ requestedTag, tag }, { requireAnnotated }) {
    const name = requestedTag.tag
    const facts = { tag: name, object: tag.object?.oid ?? null, type: tag.object?.type ?? null }
    if (tag.object === undefined) {
      return fail('missing', {
        expected: `the tag ${quoted(name)} in the repository`,
        found: 'no such tag',
        fix: `Push it: \`git push origin ${shellWord(`refs/tags/${name}`)}\`.`,
        facts,
      })
    }
    if (tag.object.type === 'commit' && !requireAnnotated)
      return pass('The tag is lightweight, and require-annotated is false.', facts)
    if (tag.object.type === 'commit') {
      return fail('lightweight', {
        expected: 'an annotated tag',
        found: 'a lightweight tag',
        fix: `Recreate the tag: \`${recreateTagCommand(name, tag.object.oid)}\`. Or allow lightweight tags with require-annotated: false.`,
        facts,
      })
    }
    const { target } = tag
    if (target?.type !== 'commit') {
      return fail('not-a-commit', {
        expected: 'a tag that points at a commit',
        found: `a tag that points at a ${target?.type ?? tag.object.type}`,
        fix: `Tag the commit itself: \`${recreateTagCommand(name, tag.commit)}\`.`,
        facts,
      })
    }
    if (tag.writtenName !== name) {
      return fail('other-name', {
        expected: `a tag object created for ${quoted(name)}`,
        found: `a tag object created for ${quoted(tag.writtenName ?? '')}`,
        fix: `Recreate the tag under its own name: \`${recreateTagCommand(name, target.oid)}\`.`,
        facts,
      })
    }
    return pass(tag.planned === true ? 'The tag will be annotated.' : 'The tag is annotated.', facts)
  },
})
