import { defineCheck, fail, pass } from '../rule.ts'
import { quoted } from '../../model/command.ts'

const NEVER_MOVE = 'Release a new version, and restrict tag updates with a ruleset.'

export const tagUnmoved = defineCheck({
  id: 'tag-unmoved',
  title: 'The tag has not changed since the push',
  why: 'Between the push and the job, someone can move the tag to other code.',
  needs: ['requestedTag', 'tag'],
  permissions: ['contents: read'],
  codes: {
    gone: 'the tag was deleted after the push',
    moved: 'the tag is not the object that was pushed, or does not point at the commit of the run',
    'already-published': 'GitHub already has a different tag of this name (on the command line)',
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
      const fix = 'To release it, push the tag again.'
      return fail('gone', { expected: `the tag ${quoted(requestedTag.tag)}`, found: 'no such tag', fix, facts })
    }
    if (published?.value !== undefined && published.value.oid !== tag.object.oid) {
      return fail('already-published', {
        expected: `no tag ${requestedTag.tag} on GitHub, or the object ${tag.object.oid}`,
        found: `the object ${published.value.oid} on GitHub`,
        fix: NEVER_MOVE,
        facts: { ...facts, published: published.value.oid },
      })
    }
    if (requestedTag.object !== undefined && requestedTag.object !== tag.object.oid) {
      return fail('moved', {
        expected: `the pushed object ${requestedTag.object}`,
        found: `the object ${tag.object.oid}`,
        fix: NEVER_MOVE,
        facts,
      })
    }
    if (requestedTag.commit !== undefined && requestedTag.commit !== tag.commit) {
      return fail('moved', {
        expected: `the commit of the run, ${requestedTag.commit}`,
        found: tag.commit === undefined ? 'no commit' : `the commit ${tag.commit}`,
        fix: NEVER_MOVE,
        facts,
      })
    }
    return pass(
      requestedTag.commit === undefined ? 'The tag is judged in its current state.' : 'The tag has not moved.',
      facts,
    )
  },
})
