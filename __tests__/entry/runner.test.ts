import { describe, expect, test } from '@jest/globals'

import { readRunner, type Environment } from '../../src/entry/runner.ts'
import { known } from '../../src/model/fact.ts'
import { COMMIT, OCTOCAT, TAG_OBJECT } from '../support/facts.ts'

const ENV: Environment = {
  GITHUB_EVENT_NAME: 'push',
  GITHUB_EVENT_PATH: '/event.json',
  GITHUB_REF: 'refs/tags/v1.2.3',
  GITHUB_SHA: COMMIT,
  GITHUB_REPOSITORY: 'octo-org/widget',
  GITHUB_RUN_ID: '77',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_ACTOR: 'octocat',
  GITHUB_ACTOR_ID: '583231',
  GITHUB_TRIGGERING_ACTOR: 'octocat',
}

const PUSH = { ref: 'refs/tags/v1.2.3', after: TAG_OBJECT, created: true, deleted: false, sender: OCTOCAT }
const RELEASE = { action: 'published', release: { tag_name: 'v1.2.3', draft: false }, sender: OCTOCAT }

const read = (env: Environment, payload: unknown, tagInput = '') =>
  readRunner({ ...ENV, ...env }, tagInput, () => (typeof payload === 'string' ? payload : JSON.stringify(payload)))

describe('events', () => {
  test('push', () => {
    expect(read({}, PUSH)).toEqual({
      event: {
        name: 'push',
        ref: 'refs/tags/v1.2.3',
        commit: COMMIT,
        tagInput: '',
        created: true,
        deleted: false,
        after: TAG_OBJECT,
      },
      people: known({ actor: OCTOCAT, triggering: OCTOCAT, sender: OCTOCAT, attempt: 1 }),
      repository: { owner: 'octo-org', name: 'widget' },
      runId: '77',
    })
  })

  test('a push that deletes or moves the tag', () => {
    expect(read({}, { ...PUSH, deleted: true }).event).toMatchObject({ deleted: true, created: true })
    expect(read({}, { ...PUSH, created: false }).event).toMatchObject({ created: false, deleted: false })
  })

  test('release', () => {
    expect(read({ GITHUB_EVENT_NAME: 'release' }, RELEASE).event).toEqual({
      name: 'release',
      ref: 'refs/tags/v1.2.3',
      commit: COMMIT,
      tagInput: '',
      action: 'published',
      releaseTag: 'v1.2.3',
      draft: false,
    })
    const draft = { ...RELEASE, release: { ...RELEASE.release, draft: true } }
    expect(read({ GITHUB_EVENT_NAME: 'release' }, draft).event).toMatchObject({ draft: true })
  })

  test('workflow_dispatch', () => {
    const env = { GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_REF: 'refs/heads/main' }
    expect(read(env, { inputs: {}, sender: OCTOCAT }, 'v1.2.3').event).toEqual({
      name: 'workflow_dispatch',
      ref: 'refs/heads/main',
      commit: COMMIT,
      tagInput: 'v1.2.3',
    })
  })

  test.each(['pull_request', 'constructor', '__proto__', ''])('of the event %j only the name is taken', (name) => {
    expect(read({ GITHUB_EVENT_NAME: name }, PUSH).event).toEqual({
      name,
      ref: 'refs/tags/v1.2.3',
      commit: COMMIT,
      tagInput: '',
    })
  })

  test('reads the file that the runner names', () => {
    const paths: string[] = []
    readRunner(ENV, '', (path) => {
      paths.push(path)
      return JSON.stringify(PUSH)
    })
    expect(paths).toEqual(['/event.json'])
  })
})

describe('a payload that cannot be used', () => {
  const sender = { sender: OCTOCAT }
  const without = (payload: object, key: string) =>
    Object.fromEntries(Object.entries(payload).filter(([name]) => name !== key))

  test.each<[string, string, unknown]>([
    ['no JSON', 'push', '{'],
    ['empty', 'push', ''],
    ['null', 'push', null],
    ['a number', 'push', 7],
    ['a list', 'push', []],
    ['nothing in it', 'push', {}],
    ['no after', 'push', without(PUSH, 'after')],
    ['after that is no object', 'push', { ...PUSH, after: 'v1.2.3' }],
    ['a ref that cannot be a text', 'push', { ...PUSH, ref: { toString: 1 } }],
    ['no created', 'push', without(PUSH, 'created')],
    ['no deleted', 'push', without(PUSH, 'deleted')],
    ['created as text', 'push', { ...PUSH, created: 'true' }],
    ['deleted as text', 'push', { ...PUSH, deleted: 'false' }],
    ['no sender', 'push', without(PUSH, 'sender')],
    ['a sender without an id', 'push', { ...PUSH, sender: { login: 'octocat' } }],
    ['a sender without a login', 'push', { ...PUSH, sender: { id: 1 } }],
    ['another ref', 'push', { ...PUSH, ref: 'refs/tags/v9.9.9' }],
    ['no ref', 'push', without(PUSH, 'ref')],
    ['no action', 'release', { release: RELEASE.release, ...sender }],
    ['no draft', 'release', { ...RELEASE, release: { tag_name: 'v1.2.3' } }],
    ['draft as text', 'release', { ...RELEASE, release: { tag_name: 'v1.2.3', draft: 'false' } }],
    ['no release', 'release', without(RELEASE, 'release')],
    ['a release without a tag', 'release', { ...RELEASE, release: { draft: false } }],
    ['a release that is null', 'release', { ...RELEASE, release: null }],
    ['no sender', 'release', without(RELEASE, 'sender')],
    ['no sender', 'workflow_dispatch', { inputs: {} }],
    ['null', 'schedule', null],
    ['a number', 'schedule', 7],
  ])('%s (%s)', (_, name, payload) => {
    const { event } = read({ GITHUB_EVENT_NAME: name }, payload)
    expect(event.payloadProblem).toMatch(/./)
    expect(event).not.toHaveProperty('created')
    expect(event).not.toHaveProperty('releaseTag')
  })

  test.each(['a'.repeat(40), '0'.repeat(64)])('a commit by its whole id: %s', (sha) => {
    const { event } = read({ GITHUB_SHA: sha }, PUSH)
    expect(event).not.toHaveProperty('payloadProblem')
    expect(event.commit).toBe(sha)
  })

  test('without a commit, nothing is wrong with the payload', () => {
    const { event } = read({ GITHUB_SHA: undefined }, PUSH)
    expect(event).not.toHaveProperty('payloadProblem')
    expect(event.commit).toBe('')
  })

  test.each(['v1.2.3', `x${COMMIT}`, `${COMMIT}\n`, 'g'.repeat(40), 'z'.repeat(64), 'a'.repeat(7)])(
    'a commit of the run that is none: %j',
    (sha) => {
      const { event } = read({ GITHUB_SHA: sha }, PUSH)
      expect(event.payloadProblem).toContain('GITHUB_SHA')
      expect(event.commit).toBe('')
    },
  )

  test('cannot be read', () => {
    const { event, people } = readRunner(ENV, '', () => {
      throw new Error('ENOENT')
    })
    expect(event.payloadProblem).toContain('/event.json')
    expect(people).toEqual(known({ actor: OCTOCAT, triggering: OCTOCAT, attempt: 1 }))
  })

  test('is not named', () => {
    const { event } = readRunner({ ...ENV, GITHUB_EVENT_PATH: undefined }, '', () => JSON.stringify(PUSH))
    expect(event.payloadProblem).toContain('GITHUB_EVENT_PATH')
  })

  test('is named by the fields that it lacks', () => {
    const problem = read({}, { ref: ENV['GITHUB_REF'], after: TAG_OBJECT }).event.payloadProblem
    for (const field of ['created', 'deleted', 'sender.login', 'sender.id']) expect(problem).toContain(field)
    expect(problem).not.toContain('after')
  })
})

describe('people', () => {
  test('a re-run by another has no id of its own', () => {
    const env = { GITHUB_TRIGGERING_ACTOR: 'mallory', GITHUB_RUN_ATTEMPT: '2' }
    expect(read(env, PUSH).people).toEqual(
      known({ actor: OCTOCAT, triggering: { login: 'mallory' }, sender: OCTOCAT, attempt: 2 }),
    )
  })

  test.each([{ login: 'octocat' }, { id: 1 }, {}, null])('a sender that is %j is none', (sender) => {
    expect(read({}, { ...PUSH, sender }).people).toEqual(known({ actor: OCTOCAT, triggering: OCTOCAT, attempt: 1 }))
  })

  test('a re-run by the actor has the id, whatever the case of the name', () => {
    const { people } = read({ GITHUB_TRIGGERING_ACTOR: 'OctoCat', GITHUB_RUN_ATTEMPT: '3' }, PUSH)
    expect(people).toMatchObject({ value: { triggering: OCTOCAT, attempt: 3 } })
  })

  test.each([undefined, '', '0', '-1', '1.5', 'x', '1e400'])('an id of %j is none', (id) => {
    const { people } = read({ GITHUB_ACTOR_ID: id }, PUSH)
    expect(people).toMatchObject({ known: true, value: { actor: { login: 'octocat' } } })
    expect(people).not.toHaveProperty('value.actor.id')
  })

  test.each([
    [{ GITHUB_ACTOR: undefined }, ['GITHUB_ACTOR']],
    [{ GITHUB_ACTOR: '' }, ['GITHUB_ACTOR']],
    [{ GITHUB_TRIGGERING_ACTOR: undefined }, ['GITHUB_TRIGGERING_ACTOR']],
    [{ GITHUB_RUN_ATTEMPT: undefined }, ['GITHUB_RUN_ATTEMPT']],
    [{ GITHUB_RUN_ATTEMPT: '' }, ['GITHUB_RUN_ATTEMPT']],
    [{ GITHUB_RUN_ATTEMPT: '0' }, ['GITHUB_RUN_ATTEMPT']],
    [{ GITHUB_RUN_ATTEMPT: '1.5' }, ['GITHUB_RUN_ATTEMPT']],
    [{ GITHUB_RUN_ATTEMPT: 'first' }, ['GITHUB_RUN_ATTEMPT']],
    [{ GITHUB_ACTOR: '', GITHUB_TRIGGERING_ACTOR: '' }, ['GITHUB_ACTOR', 'GITHUB_TRIGGERING_ACTOR']],
  ])('%j leaves them unknown', (env, variables) => {
    const { people } = read(env, PUSH)
    expect(people).toMatchObject({ known: false, code: 'actor-missing' })
    for (const variable of variables) expect(people).toHaveProperty('missing', expect.stringContaining(variable))
  })
})

test('nothing set is no crash', () => {
  expect(readRunner({}, '', () => '{}')).toMatchObject({
    event: { name: '', ref: '', commit: '' },
    people: { known: false },
    repository: { owner: '', name: '' },
    runId: '',
  })
})
