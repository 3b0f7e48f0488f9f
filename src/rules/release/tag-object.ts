import { defineCheck, fail, pass } from '../rule.ts'
import { quoted, recreateTagCommand, shellWord } from '../../model/command.ts'

export const tagObject = defineCheck({
  id: 'tag-object',
  title: 'The tag is an annotated tag of this name on a commit',
  why: 'A lightweight tag says nothing of who made it; a tag object can be put under another name to replay it.',
  needs: ['requestedTag', 'tag'],
  permissions: ['contents: read'],
  codes: {
    missing: 'the repository has no such tag',
    lightweight: 'the tag is lightweight and `require-annotated` is true',
    'other-name': 'the tag object was made for another name',
    'not-a-commit': 'the tag does not point at a commit directly',
  },
  judge({ requestedTag, tag }, { requireAnnotated }) {
    const name = requestedTag.tag
    const facts = { tag: name, object: tag.object?.oid ?? null, type: tag.object?.type ?? null }
    if (tag.object === undefined) {
      return fail('missing', {
        expected: `a tag ${quoted(name)} in the repository`,
        found: 'none',
        fix: `Push it: \`git push origin ${shellWord(`refs/tags/${name}`)}\`.`,
        facts,
      })
    }
    if (tag.object.type === 'commit' && !requireAnnotated) return pass('Lightweight, which is allowed here.', facts)
    if (tag.object.type === 'commit') {
      return fail('lightweight', {
        expected: 'an annotated tag',
        found: 'a lightweight one',
        fix: `Make it anew: \`${recreateTagCommand(name, tag.object.oid)}\`, or set require-annotated: false.`,
        facts,
      })
    }
    const { target } = tag
    if (target?.type !== 'commit') {
      return fail('not-a-commit', {
        expected: 'a tag of a commit',
        found: `a tag of a ${target?.type ?? tag.object.type}`,
        fix: `Tag the commit itself: \`${recreateTagCommand(name, tag.commit)}\`.`,
        facts,
      })
    }
    if (tag.writtenName !== name) {
      return fail('other-name', {
        expected: `a tag object made for ${quoted(name)}`,
        found: `one made for ${quoted(tag.writtenName ?? '')}`,
        fix: `Make the tag under its own name: \`${recreateTagCommand(name, target.oid)}\`.`,
        facts,
      })
    }
    return pass(tag.planned === true ? 'To be made as an annotated tag.' : 'Annotated.', facts)
  },
})
