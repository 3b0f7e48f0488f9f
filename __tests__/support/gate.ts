import { expect } from '@jest/globals'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { ROOT, runAction, runSources, type Outcome, type Step } from './action.ts'
import {
  dispatchPayload,
  exampleWorld,
  oid,
  pushPayload,
  releasePayload,
  startFakeGitHub,
  type ExampleWorld,
  type FakeGitHub,
  type Options,
  type PushOptions,
  type ReleaseOptions,
  type RepositoryDescription,
  type TagTarget,
} from './fake-github/index.ts'

export const WIDGET = 'octo-org/widget'

/** A step, but for the address of the fake GitHub that it is to ask. */
export type Started = Omit<Step, 'apiUrl'>

/** The Node that runs the tests, and the newest one that actions run on. */
export const NODES: readonly string[] = [
  process.execPath,
  join(ROOT, 'scripts/tools/node24/node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node'),
]

export const commit = (name: string): string => oid(WIDGET, 'commit', name)
export const tagOid = (name: string): string => oid(WIDGET, 'tag', name)

/** The example with v1.3.0 as its newest release: on the head of main, and allowed. */
export function widgetWorld(): ExampleWorld {
  const world = exampleWorld()
  for (const tag of ['v1.3.1', 'v1.4.0']) Reflect.deleteProperty(widget(world).tags, tag)
  return world
}

export const widget = (world: ExampleWorld): RepositoryDescription => world.repositories[WIDGET]

export const annotated = (target: TagTarget, more: { as?: string; names?: string } = {}): TagTarget => ({
  object: 'annotated',
  target,
  tagger: 'octocat',
  message: 'A release',
  ...more,
})

/** An account of the world, as the runner names it. */
export function account(world: ExampleWorld, login: string): { login: string; id: number } {
  const user = world.users[login]
  if (user === undefined) throw new Error(`the world has no user ${login}`)
  return { login, id: user.id }
}

const commitOf = (target: TagTarget): string | undefined => {
  if (typeof target === 'string') return commit(target)
  return target.object === 'annotated' ? commitOf(target.target) : undefined
}

/** GITHUB_SHA of a run for a tag: the commit, or for want of one whatever the tag is. */
function shaOf(world: ExampleWorld, tag: string): string {
  const target = widget(world).tags[tag]
  return (target === undefined ? undefined : commitOf(target)) ?? oid(WIDGET, 'tree', `${tag}:`)
}

/** The push of `tag` by `login`. */
export const pushed = (
  world: ExampleWorld,
  tag = 'v1.3.0',
  login = 'octocat',
  options: Partial<PushOptions> = {},
): Started => ({
  event: 'push',
  payload: pushPayload(world, WIDGET, tag, { sender: login, ...options }),
  ref: `refs/tags/${tag}`,
  sha: shaOf(world, tag),
  actor: account(world, login),
})

export const released = (
  world: ExampleWorld,
  tag = 'v1.3.0',
  login = 'octocat',
  options: Partial<ReleaseOptions> = {},
): Started => ({
  event: 'release',
  payload: releasePayload(world, WIDGET, tag, { sender: login, ...options }),
  ref: `refs/tags/${tag}`,
  sha: shaOf(world, tag),
  actor: account(world, login),
})

export const dispatched = (world: ExampleWorld, ref: string, login = 'octocat'): Started => ({
  event: 'workflow_dispatch',
  payload: dispatchPayload(world, WIDGET, ref, { sender: login }),
  ref,
  sha: ref.startsWith('refs/tags/') ? shaOf(world, ref.slice('refs/tags/'.length)) : commit('c5'),
  actor: account(world, login),
})

/** Hands `use` a fake GitHub, and fails when GitHub would have refused one of the requests. */
export async function withFake<T>(
  world: ExampleWorld,
  use: (fake: FakeGitHub) => Promise<T>,
  options: Options = {},
): Promise<T> {
  const fake = await startFakeGitHub(world, options)
  let result: T
  try {
    result = await use(fake)
  } catch (error) {
    await fake.close().catch(() => undefined)
    throw error
  }
  await fake.close()
  return result
}

/** Runs the bundle on both Nodes at once and then the sources, expects the same of all, and gives the first outcome. */
export async function runOnBothNodes(step: Step): Promise<Outcome> {
  const [first, second] = await Promise.all(
    NODES.map(async (node) => {
      if (!existsSync(node)) throw new Error(`no ${node}: run npm ci`)
      return runAction(step, node)
    }),
  )
  if (first === undefined || second === undefined) throw new Error('no outcome')
  expect(comparable(second)).toEqual(comparable(first))
  expect(comparable(await runSources(step))).toEqual(comparable(first))
  return first
}

/** An outcome without what differs from run to run. */
function comparable({ exitCode, outputs, log, errors, summary }: Outcome) {
  const { 'report-file': file, 'release-notes-file': notes, 'predicate-file': predicate, ...values } = outputs
  const text = (from: string): string => from.replace(/"milliseconds":\s*\d+/g, '"milliseconds":0')
  return {
    exitCode,
    log,
    errors,
    summary,
    files: [file, notes, predicate].map((path) => path !== undefined && existsSync(path)),
    outputs: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, text(value)])),
  }
}

/** What a test of a verdict looks at first. */
export function verdictOf(outcome: Pick<Outcome, 'exitCode' | 'outputs'>) {
  const { exitCode, outputs } = outcome
  return {
    exitCode,
    allowed: outputs['allowed'],
    decision: outputs['decision'],
    reasons: (outputs['reasons'] ?? '').split(' ').filter((code) => code !== ''),
  }
}

export const ALLOWED = { exitCode: 0, allowed: 'true', decision: 'allowed', reasons: [] as string[] }

/** Each code once, however many checks could not be told for the same reason. */
const once = (reasons: readonly string[]): string[] => [...new Set(reasons)]

export const denied = (...reasons: string[]) => ({
  exitCode: 1,
  allowed: 'false',
  decision: 'denied',
  reasons: once(reasons),
})

export const undetermined = (...reasons: string[]) => ({
  exitCode: 1,
  allowed: 'false',
  decision: 'undetermined',
  reasons: once(reasons),
})

/** Nothing of how the program is made shows: no stack, no path of the bundle. */
export function expectNoStack({ log, errors }: Pick<Outcome, 'log' | 'errors'>): void {
  expect(`${log}\n${errors}`).not.toMatch(/^\s+at /m)
  expect(`${log}\n${errors}`).not.toMatch(/dist[\\/]|node:internal/)
  expect(errors).toBe('')
}
