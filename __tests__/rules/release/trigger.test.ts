import { describe, expect, test } from '@jest/globals'

import { trigger } from '../../../src/rules/release/trigger.ts'
import { evaluate } from '../../../src/rules/evaluate.ts'
import type { Event } from '../../../src/model/event.ts'
import { known } from '../../../src/model/fact.ts'
import { COMMIT, event, OFFLINE, policy, TOLD, without } from '../../support/facts.ts'

const judged = (given: Event) => evaluate(trigger, { event: known(given) }, policy())

const started = (name: string, changes: Partial<Event> = {}): Event => ({
  name,
  ref: 'refs/tags/v1.2.3',
  commit: COMMIT,
  tagInput: '',
  ...changes,
})

const released = (changes: Partial<Event>): Event =>
  started('release', { action: 'published', releaseTag: 'v1.2.3', draft: false, ...changes })

const MAIN = 'refs/heads/main'

describe('trigger', () => {
  test.each<[string, Event]>([
    ['a push of a new tag', event()],
    ['a push that names its own tag', event({ tagInput: 'v1.2.3' })],
    ...['published', 'released', 'prereleased', 'created'].map((action): [string, Event] => [
      `a release that is ${action}`,
      released({ action }),
    ]),
    ['a dispatch on a tag', started('workflow_dispatch')],
    ['a dispatch on a tag that names it', started('workflow_dispatch', { tagInput: 'v1.2.3' })],
    ['a dispatch on a branch that names a tag', started('workflow_dispatch', { ref: MAIN, tagInput: 'v1.2.3' })],
    ['a tag on a laptop', started('local', { commit: '' })],
  ])('passes %s', (_, given) => {
    const result = judged(given)
    expect(result).toMatchObject({ status: 'pass', code: '', facts: { event: given.name, ref: given.ref } })
    // what happened, in words rather than by the event's name
    expect(result.message).toContain('v1.2.3')
    expect(result.message).not.toContain(given.name === 'release' ? 'release v1.2.3' : given.name + ' ')
  })

  test.each<[string, string, Event]>([
    ['trigger/not-a-tag', 'a push of a branch', event({ ref: MAIN })],
    ['trigger/not-a-tag', 'a push of a branch that names a tag', event({ ref: MAIN, tagInput: 'v1.2.3' })],
    ['trigger/not-a-tag', 'a push of nothing', event({ ref: '' })],
    ['trigger/not-a-tag', 'a push of a tag without a name', event({ ref: 'refs/tags/' })],
    ['trigger/tag-deleted', 'a deletion', event({ deleted: true, created: false })],
    ['trigger/tag-deleted', 'a deletion that says created', event({ deleted: true })],
    ['trigger/tag-moved', 'a moved tag', event({ created: false })],
    ...['edited', 'deleted', 'unpublished', 'Published'].map((action): [string, string, Event] => [
      'trigger/release-not-published',
      `a release that is ${action}`,
      released({ action }),
    ]),
    ...['published', 'released', 'prereleased', 'created'].flatMap((action): [string, string, Event][] => [
      ['trigger/release-not-published', `a draft that is ${action}`, released({ action, draft: true })],
      [
        'trigger/release-not-published',
        `a release that is ${action} and does not say whether it is a draft`,
        released({ action, draft: undefined }),
      ],
    ]),
    ['trigger/release-not-published', 'a release without an action', without(released({}), 'action')],
    ['trigger/payload-unusable', 'a release of another tag', released({ releaseTag: 'v9' })],
    ['trigger/payload-unusable', 'a release without a tag', without(released({}), 'releaseTag')],
    ['trigger/payload-unusable', 'a release whose run is for a branch', released({ ref: MAIN })],
    [
      'trigger/payload-unusable',
      'a release whose run is for a branch, with a tag named besides',
      released({ ref: MAIN, tagInput: 'v1.2.3' }),
    ],
    [
      'trigger/payload-unusable',
      'a release without a tag, whose run is for a branch',
      without(released({ ref: MAIN }), 'releaseTag'),
    ],
    ['trigger/payload-unusable', 'a payload with a problem', event({ payloadProblem: 'it is no JSON' })],
    ['trigger/no-tag', 'a dispatch on a branch', started('workflow_dispatch', { ref: MAIN })],
    ['trigger/no-tag', 'a dispatch on nothing', started('workflow_dispatch', { ref: '' })],
    ['trigger/tag-mismatch', 'a push that names another tag', event({ tagInput: 'v9.9.9' })],
    ['trigger/tag-mismatch', 'a push that names its full ref', event({ tagInput: 'refs/tags/v1.2.3' })],
    [
      'trigger/tag-mismatch',
      'a dispatch on a tag that names another',
      started('workflow_dispatch', { tagInput: 'v9' }),
    ],
  ])('%s: %s', (code, _, given) => {
    expect(judged(given)).toMatchObject({ status: 'fail', code, misconfigured: false, ...TOLD })
  })

  test.each<[Event, string]>([
    [released({ action: 'edited' }), 'edited'],
    [released({ releaseTag: 'v9' }), 'v9'],
    [started('workflow_dispatch', { ref: MAIN }), MAIN],
    [event({ ref: MAIN }), MAIN],
  ])('of %j it names %s', (given, found) => {
    expect(judged(given).found).toContain(found)
  })

  test('a push must say that it created the tag', () => {
    expect(judged(without(event(), 'created')).code).toBe('trigger/tag-moved')
  })

  test.each([
    'pull_request',
    'pull_request_target',
    'workflow_run',
    'workflow_call',
    'repository_dispatch',
    'schedule',
    'create',
    'delete',
    'issue_comment',
    'registry_package',
    'Push',
    'push ',
    '',
    'constructor',
    'toString',
    '__proto__',
  ])('trigger/wrong-event: %j', (name) => {
    expect(
      judged(started(name, { created: true, action: 'published', releaseTag: 'v1.2.3', draft: false })),
    ).toMatchObject({
      status: 'fail',
      code: 'trigger/wrong-event',
      ...TOLD,
    })
  })

  test('is unknown without the event', () => {
    expect(evaluate(trigger, { event: OFFLINE }, policy())).toMatchObject({
      status: 'unknown',
      code: 'facts/unreachable',
    })
    expect(evaluate(trigger, {}, policy())).toMatchObject({ status: 'unknown', code: 'facts/malformed' })
  })
})
