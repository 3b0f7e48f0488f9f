import { describe, expect, test } from '@jest/globals'

import { tagObject } from '../../../src/rules/release/tag-object.ts'
import { evaluate } from '../../../src/rules/evaluate.ts'
import { known } from '../../../src/model/fact.ts'
import type { TagState } from '../../../src/model/release-facts.ts'
import {
  COMMIT,
  facts,
  FORBIDDEN,
  OFFLINE,
  OTHER_OBJECT,
  policy,
  requestedTag,
  TAG_OBJECT,
  tagState,
  TOLD,
  without,
} from '../../support/facts.ts'

const judged = (tag: TagState, requireAnnotated = true, name = 'v1.2.3') =>
  evaluate(
    tagObject,
    facts({ tag: known(tag), requestedTag: known(requestedTag({ tag: name })) }),
    policy({ requireAnnotated }),
  )

const LIGHTWEIGHT: TagState = { object: { oid: COMMIT, type: 'commit' }, commit: COMMIT }
const annotated = (changes: Partial<TagState>) => tagState(changes)
const TARGETLESS = without(tagState(), 'target')
const NAMELESS = without(tagState(), 'writtenName')

describe('tag-object', () => {
  test.each<[string, TagState, boolean]>([
    ['an annotated tag', tagState(), true],
    ['an annotated tag where it need not be', tagState(), false],
    ['one that is to be made', tagState({ planned: true }), true],
    ['a lightweight tag where it may be', LIGHTWEIGHT, false],
  ])('passes %s', (_what, tag, requireAnnotated) => {
    expect(judged(tag, requireAnnotated)).toMatchObject({ status: 'pass', code: '' })
  })

  test.each<[string, string, TagState, boolean]>([
    ['tag-object/missing', 'no tag', {}, true],
    ['tag-object/missing', 'no tag, lightweight allowed', {}, false],
    ['tag-object/lightweight', 'a lightweight tag', LIGHTWEIGHT, true],
    ['tag-object/not-a-commit', 'a lightweight tag of a tree', { object: { oid: COMMIT, type: 'tree' } }, true],
    ['tag-object/not-a-commit', 'the same, lightweight allowed', { object: { oid: COMMIT, type: 'tree' } }, false],
    ['tag-object/not-a-commit', 'a lightweight tag of a blob', { object: { oid: COMMIT, type: 'blob' } }, false],
    ['tag-object/not-a-commit', 'a tag of a tree', annotated({ target: { oid: COMMIT, type: 'tree' } }), true],
    ['tag-object/not-a-commit', 'a tag of a blob', annotated({ target: { oid: COMMIT, type: 'blob' } }), true],
    ['tag-object/not-a-commit', 'a tag of a tag', annotated({ target: { oid: OTHER_OBJECT, type: 'tag' } }), true],
    [
      'tag-object/not-a-commit',
      'a tag of a tag, lightweight allowed',
      annotated({ target: { oid: OTHER_OBJECT, type: 'tag' } }),
      false,
    ],
    ['tag-object/not-a-commit', 'a tag object whose target was not read', TARGETLESS, true],
    ['tag-object/other-name', 'an object made for another name', annotated({ writtenName: 'v1.2.2' }), true],
    ['tag-object/other-name', 'the same, lightweight allowed', annotated({ writtenName: 'v1.2.2' }), false],
    ['tag-object/other-name', 'a name in another case', annotated({ writtenName: 'V1.2.3' }), true],
    ['tag-object/other-name', 'an object whose name was not read', NAMELESS, true],
  ])('%s: %s', (code, _what, tag, requireAnnotated) => {
    expect(judged(tag, requireAnnotated)).toMatchObject({ status: 'fail', code, misconfigured: false, ...TOLD })
  })

  test('keeps what it decided on', () => {
    expect(judged(tagState()).facts).toEqual({ tag: 'v1.2.3', object: TAG_OBJECT, type: 'tag' })
    expect(judged({}).facts).toEqual({ tag: 'v1.2.3', object: null, type: null })
  })

  test('the fix puts the new tag at the commit itself', () => {
    expect(judged(LIGHTWEIGHT).fix).toContain(COMMIT)
    expect(judged(annotated({ writtenName: 'x' })).fix).toContain(COMMIT)
    expect(judged(annotated({ target: { oid: OTHER_OBJECT, type: 'tag' } })).fix).toContain(COMMIT)
  })

  test('puts a hostile name into commands as one word', () => {
    expect(judged({}, true, 'v1;id').fix).toContain(`'refs/tags/v1;id'`)
  })

  test.each([
    [{ tag: OFFLINE }, 'facts/unreachable'],
    [{ requestedTag: FORBIDDEN }, 'facts/permission-missing'],
  ])('is unknown with %j', (changes, code) => {
    expect(evaluate(tagObject, facts(changes), policy())).toMatchObject({ status: 'unknown', code })
  })
})
