import { expect, test } from '@jest/globals'

import { requestedTagOf, tagOfRef, type Event } from '../../src/model/event.ts'
import { COMMIT, TAG_OBJECT } from '../support/facts.ts'

test.each([
  ['refs/tags/v1.2.3', 'v1.2.3'],
  ['refs/tags/cli/v1.2.3', 'cli/v1.2.3'],
  ['refs/tags/refs/tags/v1', 'refs/tags/v1'],
  ['refs/tags/', undefined],
  ['refs/heads/v1.2.3', undefined],
  ['refs/heads/refs/tags/v1', undefined],
  ['v1.2.3', undefined],
  ['', undefined],
])('the tag of %j is %j', (ref, tag) => {
  expect(tagOfRef(ref)).toBe(tag)
})

const event = (name: string, changes: Partial<Event>): Event => ({
  name,
  ref: '',
  commit: '',
  tagInput: '',
  ...changes,
})
const TAG = 'refs/tags/v1.2.3'

test.each<[string, Event, unknown]>([
  [
    'a push',
    event('push', { ref: TAG, commit: COMMIT, after: TAG_OBJECT }),
    { tag: 'v1.2.3', commit: COMMIT, object: TAG_OBJECT },
  ],
  ['a push without a commit', event('push', { ref: TAG, after: TAG_OBJECT }), { tag: 'v1.2.3', object: TAG_OBJECT }],
  ['a push of a branch', event('push', { ref: 'refs/heads/main', commit: COMMIT }), undefined],
  [
    'a release',
    event('release', { ref: TAG, commit: COMMIT, releaseTag: 'v1.2.3' }),
    { tag: 'v1.2.3', commit: COMMIT },
  ],
  ['a release of another tag', event('release', { ref: TAG, commit: COMMIT, releaseTag: 'v9' }), undefined],
  ['a release without a tag', event('release', { ref: TAG, commit: COMMIT }), undefined],
  ['a dispatch on a tag', event('workflow_dispatch', { ref: TAG, commit: COMMIT }), { tag: 'v1.2.3', commit: COMMIT }],
  [
    'a dispatch on a tag that names it',
    event('workflow_dispatch', { ref: TAG, commit: COMMIT, tagInput: 'v1.2.3' }),
    { tag: 'v1.2.3', commit: COMMIT },
  ],
  [
    'a dispatch on a branch that names a tag: the commit of the branch is not that of the tag',
    event('workflow_dispatch', { ref: 'refs/heads/main', commit: COMMIT, tagInput: 'v1.2.3' }),
    { tag: 'v1.2.3' },
  ],
  [
    'a dispatch on a tag that names another',
    event('workflow_dispatch', { ref: TAG, commit: COMMIT, tagInput: 'v9' }),
    { tag: 'v9' },
  ],
  ['a dispatch on a branch', event('workflow_dispatch', { ref: 'refs/heads/main', commit: COMMIT }), undefined],
  ['a local tag', event('local', { ref: TAG }), { tag: 'v1.2.3' }],
])('%s', (_, given, requestedTag) => {
  expect(requestedTagOf(given)).toStrictEqual(requestedTag)
})
