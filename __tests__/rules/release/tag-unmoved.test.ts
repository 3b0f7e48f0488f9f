import { describe, expect, test } from '@jest/globals'

import { tagUnmoved } from '../../../src/rules/release/tag-unmoved.ts'
import { evaluate } from '../../../src/rules/evaluate.ts'
import type { RequestedTag } from '../../../src/model/event.ts'
import { known } from '../../../src/model/fact.ts'
import type { TagState } from '../../../src/model/release-facts.ts'
import {
  COMMIT,
  facts,
  FORBIDDEN,
  OFFLINE,
  OTHER_COMMIT,
  OTHER_OBJECT,
  policy,
  requestedTag,
  TAG_OBJECT,
  tagState,
  TOLD,
  without,
} from '../../support/facts.ts'

const judged = (tag: TagState, of: RequestedTag = requestedTag()) =>
  evaluate(tagUnmoved, facts({ tag: known(tag), requestedTag: known(of) }), policy())

const BY_HAND: RequestedTag = { tag: 'v1.2.3' }
const COMMITLESS = without(tagState(), 'commit')
const LIGHTWEIGHT: TagState = { object: { oid: COMMIT, type: 'commit' }, commit: COMMIT }
const published = (oid: string) => known({ oid, type: 'tag' as const })

describe('tag-unmoved', () => {
  test.each<[string, TagState, RequestedTag]>([
    ['the object that was pushed', tagState(), requestedTag()],
    ['the commit of a run that knows no object', tagState(), { tag: 'v1.2.3', commit: COMMIT }],
    ['a lightweight tag', LIGHTWEIGHT, requestedTag({ object: COMMIT })],
    ['whatever is there, by hand', tagState(), BY_HAND],
    ['one that is not on GitHub yet', tagState({ published: known(undefined) }), BY_HAND],
    ['one that is on GitHub the same', tagState({ published: published(TAG_OBJECT) }), BY_HAND],
  ])('passes %s', (_what, tag, of) => {
    expect(judged(tag, of)).toMatchObject({ status: 'pass', code: '' })
  })

  test.each<[string, string, TagState, RequestedTag]>([
    ['tag-unmoved/gone', 'no tag', {}, requestedTag()],
    ['tag-unmoved/gone', 'no tag, by hand', {}, BY_HAND],
    ['tag-unmoved/moved', 'another object', tagState({ object: { oid: OTHER_OBJECT, type: 'tag' } }), requestedTag()],
    ['tag-unmoved/moved', 'another commit', tagState({ commit: OTHER_COMMIT }), requestedTag()],
    [
      'tag-unmoved/moved',
      'another commit of a run without an object',
      tagState({ commit: OTHER_COMMIT }),
      { tag: 'v1.2.3', commit: COMMIT },
    ],
    ['tag-unmoved/moved', 'no commit', COMMITLESS, requestedTag()],
    ['tag-unmoved/moved', 'the commit without its tag object', LIGHTWEIGHT, requestedTag()],
    [
      'tag-unmoved/already-published',
      'another object on GitHub',
      tagState({ published: published(OTHER_OBJECT) }),
      BY_HAND,
    ],
    [
      'tag-unmoved/already-published',
      'another object on GitHub under a tag that is to be made',
      tagState({ planned: true, published: published(OTHER_OBJECT) }),
      BY_HAND,
    ],
  ])('%s: %s', (code, _what, tag, of) => {
    expect(judged(tag, of)).toMatchObject({ status: 'fail', code, misconfigured: false, ...TOLD })
  })

  test('keeps what it decided on', () => {
    expect(judged(tagState()).facts).toEqual({
      pushedObject: TAG_OBJECT,
      pushedCommit: COMMIT,
      object: TAG_OBJECT,
      commit: COMMIT,
    })
    expect(judged({}, BY_HAND).facts).toEqual({ pushedObject: null, pushedCommit: null, object: null, commit: null })
    expect(judged(tagState({ published: published(OTHER_OBJECT) }), BY_HAND).facts['published']).toBe(OTHER_OBJECT)
  })

  test('is unknown where GitHub could not be asked for the same tag', () => {
    expect(judged(tagState({ published: FORBIDDEN }), BY_HAND)).toMatchObject({
      status: 'unknown',
      code: 'facts/permission-missing',
    })
  })

  test.each([
    [{ tag: OFFLINE }, 'facts/unreachable'],
    [{ requestedTag: FORBIDDEN }, 'facts/permission-missing'],
  ])('is unknown with %j', (changes, code) => {
    expect(evaluate(tagUnmoved, facts(changes), policy())).toMatchObject({ status: 'unknown', code })
  })
})
