import { defineCheck, fail, pass } from '../rule.ts'
import { quoted } from '../../model/command.ts'

const NEVER_MOVE = 'Release under a new version, and restrict updates of tags with a ruleset.'

export const tagUnmoved = defineCheck({
  id: 'tag-unmoved',
  title: 'The tag is still what was pushed',
  why: 'Between the push and the job, somebody can point the tag at other code.',
  needs: ['requestedTag', 'tag'],
  permissions: ['contents: read'],
  codes: {
    gone: 'the tag was deleted since',
    moved:
      'the tag is another object than the one that was pushed, or comes to another commit than the run was started for',
    'already-published': 'GitHub has another object under this name (judged on a laptop)',
  },
  judge({ requestedTag, tag }) {
    const facts = {
      pushedObject: requestedTag.object ?? null,
      pushedCommit: requestedTag.commit ?? null,
      object: tag.object?.oid ?? null,
      commit: tag.commit ?? null,
    }
    const { published } = tag
    if (published !== undefined && !published.known) return published
    if (tag.object === undefined) {
      return fail('gone', {
        expected: `the tag ${quoted(requestedTag.tag)}`,
        found: 'none of that name',
        fix: 'Push the tag again if it is to be released.',
        facts,
      })
    }
    if (published?.value !== undefined && published.value.oid !== tag.object.oid) {
      return fail('already-published', {
        expected: `${requestedTag.tag} to be new, or ${tag.object.oid}`,
        found: `${published.value.oid} on GitHub`,
        fix: NEVER_MOVE,
        facts: { ...facts, published: published.value.oid },
      })
    }
    if (requestedTag.object !== undefined && requestedTag.object !== tag.object.oid) {
      return fail('moved', {
        expected: `the object ${requestedTag.object}, as pushed`,
        found: tag.object.oid,
        fix: NEVER_MOVE,
        facts,
      })
    }
    if (requestedTag.commit !== undefined && requestedTag.commit !== tag.commit) {
      return fail('moved', {
        expected: `the commit ${requestedTag.commit}, for which the run was started`,
        found: tag.commit ?? 'no commit',
        fix: NEVER_MOVE,
        facts,
      })
    }
    return pass(requestedTag.commit === undefined ? 'Judged as the repository has it now.' : 'Unmoved.', facts)
  },
})
