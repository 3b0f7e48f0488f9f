import { join } from 'node:path'

import { prepareStep, ROOT, runAction, type Outcome, type Step } from '../support/action.ts'
import { startFakeGitHub, type FakeGitHub } from '../support/fake-github/index.ts'
import { pass, startFaultProxy, type Exchange, type Passing } from '../support/fault-proxy.ts'
import { verdictOf } from '../support/gate.ts'
import { runSpoiled, type RunnerFault } from '../support/runner-faults.ts'
import { startServer, type LoopbackServer, type RawProxy } from '../support/servers.ts'
import { faults, type FaultCase, type Recorded, type Variant } from './faults.ts'
import { kindOf, REQUESTS, SECRETS, type RequestCase, type Scene } from './requests.ts'

/** A run with one fault in one request. */
export interface Cell {
  readonly name: string
  readonly request: RequestCase
  readonly fault: FaultCase
  readonly variant: Variant
  readonly setting: Setting
  readonly once: boolean
}

/** A scene that is up, and what it comes to without a fault. */
export interface Setting {
  readonly name: string
  readonly scene: Scene
  readonly fake: FakeGitHub
  readonly baseline: Verdict
  readonly recorded: Recorded
  /** The kinds of all requests that were made. */
  readonly kinds: readonly (string | undefined)[]
}

export type Verdict = ReturnType<typeof verdictOf>

export interface Played {
  readonly verdict: Verdict
  readonly milliseconds: number
  /** What the run broke of the laws; empty for a good one. */
  readonly problems: readonly string[]
}

/** Every request with the scenes that make it, without a fault so far. */
export interface Ground {
  readonly request: RequestCase
  readonly faults: readonly FaultCase[]
  /** The first is not denied for what the request says; the others are. */
  readonly settings: readonly Setting[]
  /** Where redirects point to: it answers what GitHub would in the first setting, whatever it is asked. */
  readonly otherHost: LoopbackServer
}

export interface Grounds {
  readonly all: readonly Ground[]
  close(): Promise<void>
}

/** Starts everything, and runs each scene without a fault. Rejects where GitHub would not have taken a request. */
export async function prepare(): Promise<Grounds> {
  const open: { close(): Promise<void> }[] = []
  const all = await inParallel(REQUESTS, 4, async (request) => {
    const allowed = await setUp('', request, request.scene(), open)
    const denied: Setting[] = []
    for (const [name, { scene }] of Object.entries(request.denied)) {
      denied.push(await setUp(name, request, scene(), open))
    }
    const { answer } = allowed.recorded
    const otherHost = await startServer((_, response) => pass(answer, response))
    open.push(otherHost)
    return { request, faults: faults(otherHost.url, answer.body.toString()), settings: [allowed, ...denied], otherHost }
  })
  return {
    all,
    close: async () => {
      await Promise.all(open.map((server) => server.close()))
    },
  }
}

async function setUp(
  name: string,
  request: RequestCase,
  scene: Scene,
  open: { close(): Promise<void> }[],
): Promise<Setting> {
  const strict = await startFakeGitHub(scene.world)
  let exchange: Exchange | undefined
  const proxy = await startFaultProxy(strict.url, {
    matches: request.matches,
    play: (each) => {
      exchange = each
      pass(each.answer, each.response)
    },
  })
  const outcome = await runAction({ ...scene.step, apiUrl: proxy.url })
  await proxy.close()
  await strict.close()
  if (exchange === undefined) throw new Error(`${request.name}: no such request was made:\n${outcome.log}`)
  const fake = await startFakeGitHub(scene.world, { validate: false })
  open.push(fake)
  return {
    name,
    scene,
    fake,
    baseline: verdictOf(outcome),
    recorded: {
      isGraphql: exchange.request.operation !== undefined,
      path: exchange.request.path,
      query: queryOf(exchange.request),
      answer: exchange.answer,
    },
    kinds: proxy.seen.map(kindOf),
  }
}

const queryOf = ({ operation, body }: Passing): string =>
  operation === undefined ? '' : (JSON.parse(body) as { query: string }).query

/** All cells of some grounds that `wanted` takes. */
export function cellsOf(
  grounds: readonly Ground[],
  wanted: (cell: Omit<Cell, 'name' | 'variant'>, ground: Ground) => boolean,
): Cell[] {
  const cells: Cell[] = []
  for (const ground of grounds) {
    const { request } = ground
    for (const fault of ground.faults) {
      // These are the same for every request.
      if (fault.kind === 'runner' && ground !== grounds[0]) continue
      for (const setting of ground.settings) {
        for (const once of fault.kind === 'retried' ? [true, false] : [false]) {
          if (!wanted({ request, fault, setting, once }, ground)) continue
          for (const variant of fault.variants(setting.recorded)) {
            const words = [request.name, fault.name, variant.name, setting.name, once ? 'once' : '']
            const name = words.filter((word) => word !== '').join(': ')
            cells.push({ name, request, fault, variant, setting, once })
          }
        }
      }
    }
  }
  return cells
}

/** Milliseconds that a run may take at most: the budget for all tries, and what Node takes to start on a busy machine. */
const LONGEST = 65_000

/** Runs the bundle through the fault. */
export async function play(cell: Cell, node: string): Promise<Played> {
  const { request, fault, variant, setting, once } = cell
  if (variant.proxy !== undefined) return playBehind(await variant.proxy(), cell, node)
  const proxy = await startFaultProxy(setting.fake.url, {
    matches: request.matches,
    ...(once ? { times: 1 } : {}),
    play: (exchange) => variant.play(exchange, once),
  })
  try {
    if (variant.runner !== undefined) return await playRunner(cell, variant.runner, proxy.url, node)
    return await judge(cell, { ...setting.scene.step, apiUrl: proxy.url }, node, () =>
      judgeTries(fault, cell, proxy.matched()),
    )
  } finally {
    await proxy.close()
  }
}

/** Runs the bundle behind a proxy through which nothing reaches GitHub. */
async function playBehind(proxy: RawProxy, cell: Cell, node: string): Promise<Played> {
  const host = 'api.github.test:80'
  const step = { ...cell.setting.scene.step, apiUrl: `http://${host}`, env: { http_proxy: proxy.url } }
  try {
    return await judge(cell, step, node, () =>
      proxy.asked.length > 0 && proxy.asked.every((to) => to === host) ? [] : [`asked for ${proxy.asked.join()}`],
    )
  } finally {
    await proxy.close()
  }
}

async function judge(cell: Cell, step: Step, node: string, more: () => string[]): Promise<Played> {
  const started = performance.now()
  const outcome = await runAction(step, node)
  const milliseconds = performance.now() - started
  const problems = [
    ...judgeVerdict(cell, verdictOf(outcome)),
    ...judgeWords(outcome),
    ...(milliseconds > LONGEST ? [`it took ${Math.round(milliseconds)} ms`] : []),
    ...more(),
  ]
  return { verdict: verdictOf(outcome), milliseconds, problems }
}

/** Runs the bundle with something of the runner's broken: no verdict gets through, and no reason is lost. */
async function playRunner({ setting }: Cell, runner: RunnerFault, apiUrl: string, node: string): Promise<Played> {
  const started = performance.now()
  const step = prepareStep({ ...setting.scene.step, apiUrl })
  const outcome = await runSpoiled(join(ROOT, 'dist/index.js'), step, runner, node)
  const { exitCode, outputs, log, errors } = outcome
  const said = `${log}\n${errors}\n${JSON.stringify(outputs)}`
  const laws: Readonly<Record<string, boolean>> = {
    'wrongly allowed': exitCode === 1 && outputs['allowed'] !== 'true',
    'a token is shown': SECRETS.every((secret) => !said.includes(secret)),
    'a stack is shown': !/^\s+at |dist[\\/]|node:internal/m.test(said),
    'a reason is lost':
      runner.name.startsWith('standard') || setting.baseline.reasons.every((code) => log.includes(code)),
  }
  return {
    verdict: verdictOf(outcome),
    milliseconds: performance.now() - started,
    problems: Object.keys(laws).filter((law) => laws[law] === false),
  }
}

export const isSame = (a: Verdict, b: Verdict): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Whether a run let a release go on, by its exit code or by its outputs, that must not have. */
export const isWronglyAllowed = (
  { setting: { baseline }, fault, once }: Cell,
  { verdict }: Pick<Played, 'verdict'>,
): boolean =>
  (verdict.exitCode === 0 || verdict.allowed === 'true') &&
  (baseline.allowed !== 'true' ||
    baseline.exitCode !== 0 ||
    ['refused', 'runner'].includes(fault.kind) ||
    (fault.kind === 'retried' && !once))

function judgeVerdict(cell: Cell, verdict: Verdict): string[] {
  const { setting, fault, once, request } = cell
  const { baseline, recorded } = setting
  const found = JSON.stringify(verdict)
  if (isWronglyAllowed(cell, { verdict })) return [`wrongly allowed: ${found}`]
  if (isSame(verdict, baseline)) {
    const mayStay = fault.kind === 'harmless' || fault.kind === 'doctored' || once || baseline.allowed !== 'true'
    return mayStay ? [] : [`not refused: ${found}`]
  }
  if (fault.kind === 'harmless' || once) return [`expected ${JSON.stringify(baseline)}, found ${found}`]
  const isRefusal = verdict.exitCode === 1 && verdict.decision !== 'allowed' && verdict.reasons.length > 0
  if (!isRefusal) return [`no refusal: ${found}`]
  if (fault.kind === 'doctored') return []
  const code = request.instead?.[fault.name] ?? fault.code?.(recorded) ?? ''
  // Beside a reason that the rest of the facts gives, the code stands among others.
  const codes = new Set(verdict.reasons)
  const isRight = baseline.allowed === 'true' ? codes.size === 1 && codes.has(code) : codes.has(code)
  return isRight ? [] : [`expected ${code}, found ${found}`]
}

/** What holds of every run, whatever it comes to. */
function judgeWords({ outputs, log, errors, summary, exitCode }: Outcome): string[] {
  const [first] = Object.keys(outputs)
  const said = `${log}\n${errors}\n${summary}\n${JSON.stringify(outputs)}`
  const reasons = (outputs['reasons'] ?? '').split(' ')
  const laws: Readonly<Record<string, boolean>> = {
    'allowed is not the first output': first === 'allowed',
    'the exit code is of another verdict': (outputs['allowed'] === 'true') === (exitCode === 0),
    'a token is shown': SECRETS.every((secret) => !said.includes(secret)),
    'a stack is shown': errors === '' && !/^\s+at |dist[\\/]|node:internal/m.test(log),
    'the summary lacks a reason': reasons.every((code) => summary.includes(code)),
  }
  return Object.keys(laws).filter((law) => laws[law] === false)
}

function judgeTries({ kind, code }: FaultCase, { once, setting }: Cell, matched: number): string[] {
  // A network error is tried again, whatever it is.
  const isTried = kind === 'retried' || (kind === 'refused' && code?.(setting.recorded) === 'facts/unreachable')
  const most = isTried ? (once ? 2 : 3) : 1
  return matched > most || matched === 0 ? [`${matched} tries`] : []
}

/** Works on `items`, so many at a time, and keeps their order. */
export async function inParallel<T, R>(
  items: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = []
  const queue = items.entries()
  const worker = async (): Promise<void> => {
    for (const [index, item] of queue) results[index] = await work(item)
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return results
}
