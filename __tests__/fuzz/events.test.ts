import { expect } from '@jest/globals'
import fc from 'fast-check'

import { readRunner } from '../../src/entry/runner.ts'
import { judge } from '../../src/entry/judge.ts'
import { known } from '../../src/model/fact.ts'
import type { Event } from '../../src/model/event.ts'
import { anyJson, mutate, mutations, type Json } from '../support/arbitrary/json.ts'
import { tagName } from '../support/arbitrary/tag-name.ts'
import { hostileText, nearly } from '../support/arbitrary/text.ts'
import { commit, dispatched, pushed, released, tagOid, widgetWorld, type Started } from '../support/gate.ts'
import { policy, ports, snapshot, sourceDouble, tagState } from '../support/facts.ts'
import { property } from '../support/property.ts'
import { publishHarmlessly } from '../support/published.ts'
import { toldBy } from '../support/scenarios.ts'

/** Judges an event in a repository where nothing is wrong with v1.3.0. */
function judgeEvent({ event, people }: ReturnType<typeof toldBy>) {
  const target = { oid: commit('c5'), type: 'commit' } as const
  const tag = tagState({
    object: { oid: tagOid('v1.3.0'), type: 'tag' },
    writtenName: 'v1.3.0',
    target,
    commit: target.oid,
  })
  const answer = snapshot({ tag, tags: { names: ['v1.3.0'], complete: true } })
  const source = sourceDouble({
    snapshot: known(answer),
    branches: known([{ name: 'main', exists: true, contains: true }]),
  })
  return judge(policy(), event, people, () => Promise.resolve(source), ports)
}

const world = widgetWorld()
const push = pushed(world)
const release = released(world)
const body = (step: Started): Record<string, Json> => step.payload as Record<string, Json>

/** Runs that may release, and runs that may not, each for one reason. */
const EVENTS: readonly (Started & { readonly decision: 'allowed' | 'denied'; readonly tag?: string })[] = [
  { ...push, decision: 'allowed' },
  { ...release, decision: 'allowed' },
  { ...dispatched(world, 'refs/tags/v1.3.0'), decision: 'allowed' },
  { ...dispatched(world, 'refs/heads/main'), tag: 'v1.3.0', decision: 'allowed' },
  { ...push, payload: { ...body(push), created: false, forced: true }, decision: 'denied' },
  { ...push, payload: { ...body(push), deleted: true, created: false }, decision: 'denied' },
  { ...push, payload: { ...body(push), after: 'b'.repeat(40) }, decision: 'denied' },
  { ...push, payload: { ...body(push), ref: 'refs/tags/v1.2.9' }, decision: 'denied' },
  {
    ...push,
    payload: { ...body(push), sender: { ...(body(push)['sender'] as object), id: 999, login: 'mallory' } },
    decision: 'denied',
  },
  { ...push, ref: 'refs/heads/main', payload: { ...body(push), ref: 'refs/heads/main' }, decision: 'denied' },
  { ...push, event: 'pull_request_target', decision: 'denied' },
  { ...push, event: 'workflow_run', decision: 'denied' },
  { ...push, event: 'create', decision: 'denied' },
  { ...release, payload: { ...body(release), action: 'edited' }, decision: 'denied' },
  { ...released(world, 'v1.3.0', 'octocat', { action: 'created', draft: true }), decision: 'denied' },
  { ...release, ref: 'refs/tags/v1.2.0', decision: 'denied' },
  { ...dispatched(world, 'refs/heads/main'), decision: 'denied' },
  { ...push, actor: { login: 'mallory', id: 666 }, attempt: 2, decision: 'denied' },
  { ...push, triggeringActor: 'mallory', attempt: 2, decision: 'denied' },
]

const seen = new Map<string, number>()

property(
  'events: a spoilt payload never makes a release allowed that was not',
  { cases: 150, most: 700 },
  fc.tuple(
    fc.oneof(fc.constantFrom(...EVENTS.slice(0, 4)), fc.constantFrom(...EVENTS.slice(4))),
    fc.oneof({ weight: 1, arbitrary: fc.constant([]) }, { weight: 5, arbitrary: mutations(3) }),
  ),
  async ([step, by]) => {
    const payload = mutate(step.payload as Json, by)
    const judgement = await judgeEvent(toldBy({ ...step, payload }, step.tag))
    publishHarmlessly(judgement)
    const { decision } = judgement.report
    seen.set(`${step.decision} → ${decision}`, 1)
    if (by.length === 0) expect(decision).toBe(step.decision)
    if (step.decision === 'denied') expect(decision).not.toBe('allowed')
  },
  () => {
    expect([...seen.keys()]).toEqual(
      expect.arrayContaining(['allowed → allowed', 'allowed → denied', 'denied → denied']),
    )
  },
)

const VARIABLES = [
  'GITHUB_ACTOR',
  'GITHUB_ACTOR_ID',
  'GITHUB_TRIGGERING_ACTOR',
  'GITHUB_EVENT_NAME',
  'GITHUB_REF',
  'GITHUB_SHA',
  'GITHUB_RUN_ATTEMPT',
  'GITHUB_RUN_ID',
  'GITHUB_REPOSITORY',
] as const

const GOOD: Readonly<Record<(typeof VARIABLES)[number], string>> = {
  GITHUB_ACTOR: 'octocat',
  GITHUB_ACTOR_ID: '583231',
  GITHUB_TRIGGERING_ACTOR: 'octocat',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REF: 'refs/tags/v1.3.0',
  GITHUB_SHA: commit('c5'),
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_RUN_ID: '1001',
  GITHUB_REPOSITORY: 'octo-org/widget',
}

property(
  'events: whatever the environment and the event file say is judged and told as text',
  { cases: 80, most: 700 },
  fc.tuple(
    fc.dictionary(
      fc.constantFrom(...VARIABLES),
      fc.oneof(
        hostileText(2),
        nearly(fc.constantFrom(...Object.values(GOOD)), hostileText(1)),
        tagName.map((name) => `refs/tags/${name}`),
        fc.constantFrom('', 'release', 'workflow_dispatch', 'constructor', '__proto__', 'local'),
      ),
      { maxKeys: 3, noNullPrototype: true },
    ),
    fc.oneof(
      anyJson.map((value) => JSON.stringify(value)),
      hostileText(),
      fc.constant(JSON.stringify(push.payload)),
    ),
    fc.oneof(fc.constant(''), fc.constant('v1.3.0'), hostileText(1), tagName),
  ),
  async ([changes, file, tag]) => {
    const told = readRunner({ ...GOOD, GITHUB_EVENT_PATH: 'event.json', ...changes }, tag, () => file)
    const judgement = await judgeEvent(told)
    publishHarmlessly(judgement)
    if (judgement.report.decision === 'allowed') expectReleasable(told.event)
  },
)

/** The tag that is judged is the one that is told, by an event that may release it. */
function expectReleasable({ name, ref, tagInput }: Event): void {
  expect(['push', 'release', 'workflow_dispatch', 'local']).toContain(name)
  expect([ref, `refs/tags/${tagInput}`]).toContain('refs/tags/v1.3.0')
}
