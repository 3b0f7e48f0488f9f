// `npm run bench` measures a verdict in whole processes, against an empty process. It prints Markdown.
//   --quick       few rounds: proves that the bench works; the figures mean nothing
//   --json FILE   also writes the figures
import { fork, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { parseOutputs, prepareStep, ROOT } from '../__tests__/support/action.ts'
import type { Report } from '../src/reports/release/report.ts'
import { inTurn, median, peakMemory, ratio, time, type Command } from './measure.ts'
import { gitCommandsOf, makeRepository } from './repository.ts'
import type { StepName, Steps } from './server.ts'

const GOALS = { noRequest: 1.3, verdict: 2.2, memory: 1.4, growth: 1.5, kilobytes: 400, sequential: 2 }

const { values: options } = parseArgs({ options: { quick: { type: 'boolean' }, json: { type: 'string' } } })
const rounds = options.quick === true ? 5 : 31
const temp = mkdtempSync(join(tmpdir(), 'release-gate-bench-'))
const server = fork(join(import.meta.dirname, 'server.js'))
const folders = [temp]

async function bench(steps: Steps): Promise<void> {
  const startUp: StartUp[] = []
  const growth: Growth[] = []
  const nodes = findNodes()
  for (const node of nodes) {
    for (const each of CASES) startUp.push(await measureCase(each, node, steps))
    for (const each of GROWTHS) growth.push(await measureSteps(each, node, steps))
  }
  const repositories = [makeRepository(temp, 10), makeRepository(temp, 50_000)]
  const local = measureLocal(nodes, repositories)
  const history = repositories.slice(-1).flatMap((repository) => measureHistory(nodes, repository))
  const bundle = measureBundle()
  print(startUp, bundle, growth, local)
  say('`cli.js history` over 5,000 tags of 50,000 commits, with one file read for each:\n')
  table(
    ['Node', 'ms'],
    history.map((row) => [row.node, whole(row.milliseconds)]),
  )
  if (options.json === undefined) return
  writeFileSync(
    options.json,
    `${JSON.stringify({ rounds, goals: GOALS, startUp, bundle, growth, local, history }, null, 2)}\n`,
  )
}

interface Node {
  readonly version: string
  readonly floor: Command
}

/** The Node that runs this script, and the newest Node that actions run on. */
function findNodes(): Node[] {
  const other = join(
    ROOT,
    'scripts/tools/node24/node_modules/node/bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  )
  const found = [process.execPath, ...(existsSync(other) ? [other] : [])].map((program) => ({
    version: spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout.trim().slice(1),
    // Variables such as NODE_EXTRA_CA_CERTS slow Node down, not the gate.
    floor: {
      program,
      args: ['-e', '0'],
      env: { PATH: process.env['PATH'], SystemRoot: process.env['SystemRoot'] },
      cwd: temp,
    },
  }))
  return found.filter(({ version }, index) => found.findIndex((each) => each.version === version) === index)
}

interface Case {
  readonly title: string
  readonly step: StepName
  readonly allowed: boolean
  readonly goal: number
}

const CASES: readonly Case[] = [
  { title: 'denied without a request (pull_request)', step: 'pull-request', allowed: false, goal: GOALS.noRequest },
  { title: 'denied by the API (a stranger)', step: 'stranger', allowed: false, goal: GOALS.verdict },
  { title: 'allowed, all default checks', step: 'small', allowed: true, goal: GOALS.verdict },
  { title: 'allowed, with the process checks', step: 'process', allowed: true, goal: GOALS.verdict },
]

interface StartUp {
  readonly title: string
  readonly node: string
  readonly floorMilliseconds: number
  readonly milliseconds: number
  readonly ratio: number
  readonly goal: number
  readonly memoryMebibytes: number | null
  readonly memoryRatio: number | null
  readonly requests: number
  readonly sequential: number
  readonly networkMilliseconds: number
}

async function measureCase({ title, step, allowed, goal }: Case, node: Node, steps: Steps): Promise<StartUp> {
  const gate = prepareGate(node, steps, step, allowed)
  const [floor = [], whole = []] = inTurn([() => time(node.floor), gate.run], rounds)
  const { count, sequential } = gate.reports.at(-1)?.requests ?? { count: NaN, sequential: NaN }
  const memory = await measureMemory(node.floor, gate.command)
  return {
    title,
    node: node.version,
    floorMilliseconds: median(floor),
    milliseconds: median(whole),
    ratio: ratio(whole, floor),
    goal,
    memoryMebibytes: memory?.second ?? null,
    memoryRatio: memory?.ratio ?? null,
    requests: count,
    sequential,
    networkMilliseconds: median(gate.reports.map(({ requests }) => requests.milliseconds)),
  }
}

/** Medians of the peaks of two processes in turn; undefined where the system does not report them. */
async function measureMemory(one: Command, other: Command) {
  const first: number[] = []
  const second: number[] = []
  for (let round = 0; round < Math.ceil(rounds / 3); round++) {
    const [a, b] = [await peakMemory(one), await peakMemory(other)]
    if (a === undefined || b === undefined) return undefined
    first.push(a)
    second.push(b)
  }
  return { first: median(first), second: median(second), ratio: ratio(second, first) }
}

/** The bundle as the runner starts it. A run with another verdict than expected is an error. */
function prepareGate({ floor }: Node, steps: Steps, name: StepName, allowed: boolean) {
  const { env, temp: folder } = prepareStep(steps[name])
  folders.push(folder)
  const output = join(folder, 'output')
  const command: Command = { program: floor.program, args: [join(ROOT, 'dist/index.js')], env, cwd: folder }
  const reports: Report[] = []
  const run = (): number => {
    writeFileSync(output, '')
    writeFileSync(join(folder, 'summary'), '')
    const milliseconds = time(command, allowed ? 0 : 1)
    const outputs = parseOutputs(readFileSync(output, 'utf8'))
    if (outputs['allowed'] !== String(allowed))
      throw new Error(`${name}: allowed is ${outputs['allowed'] ?? 'not set'}`)
    reports.push(JSON.parse(outputs['report'] ?? '') as Report)
    return milliseconds
  }
  return { command, run, reports }
}

interface GrowthCase {
  readonly title: string
  readonly small: StepName
  readonly large: StepName
}

const GROWTHS: readonly GrowthCase[] = [
  { title: 'MAINTAINERS of 10 / 10,000 lines, the actor on the last', small: 'short-list', large: 'long-list' },
  { title: '10 / 100,000 tags', small: 'few-tags', large: 'many-tags' },
  { title: 'changelog of 10 / 2,000 entries (1 MB)', small: 'short-changelog', large: 'long-changelog' },
]

interface Growth {
  readonly title: string
  readonly node: string
  readonly small: number
  readonly large: number
  readonly ratio: number
  readonly goal: number
  readonly smallNetwork: number
  readonly largeNetwork: number
  readonly smallMebibytes: number | null
  readonly largeMebibytes: number | null
}

async function measureSteps({ title, small, large }: GrowthCase, node: Node, steps: Steps): Promise<Growth> {
  const gates = [prepareGate(node, steps, small, true), prepareGate(node, steps, large, true)] as const
  const [few = [], many = []] = inTurn(
    gates.map(({ run }) => run),
    rounds,
  )
  const [smallNetwork = NaN, largeNetwork = NaN] = gates.map(({ reports }) =>
    median(reports.map(({ requests }) => requests.milliseconds)),
  )
  const memory = await measureMemory(gates[0].command, gates[1].command)
  const common = { title, node: node.version, goal: GOALS.growth, smallNetwork, largeNetwork }
  const mebibytes = { smallMebibytes: memory?.first ?? null, largeMebibytes: memory?.second ?? null }
  return { ...common, ...mebibytes, small: median(few), large: median(many), ratio: ratio(many, few) }
}

interface Local extends Omit<Growth, 'smallNetwork' | 'largeNetwork' | 'smallMebibytes' | 'largeMebibytes'> {
  readonly gitCommands: number
  /** The same git commands without the gate, one after another. */
  readonly smallGit: number
  readonly largeGit: number
  readonly smallToGit: number
  readonly largeToGit: number
}

/** Milliseconds of `history` in the large repository: every tag judged, with a file of each. */
function measureHistory(nodes: readonly Node[], { directory, env }: ReturnType<typeof makeRepository>) {
  return nodes.map(({ version, floor }) => {
    const args = [join(ROOT, 'dist/cli.js'), 'history', '--allowed-users', 'octocat', '--version-files', 'package.json']
    const runs = Array.from({ length: Math.min(rounds, 7) }, () =>
      // Its tags have no such file: each is refused.
      time({ program: floor.program, args, env, cwd: directory }, 1),
    )
    return { node: version, milliseconds: median(runs) }
  })
}

function measureLocal(nodes: readonly Node[], repositories: readonly ReturnType<typeof makeRepository>[]): Local[] {
  return nodes.map((node) => {
    const checks = repositories.map(({ directory, env, tag }) => {
      const args = [join(ROOT, 'dist/cli.js'), 'check', tag, '--actor', 'octocat']
      const command = { program: node.floor.program, args, env, cwd: directory }
      return { command, git: gitCommandsOf(command, tag) }
    })
    const [few = [], fewGit = [], many = [], manyGit = []] = inTurn(
      checks.flatMap(({ command, git }) => [() => time(command), () => git.reduce((sum, each) => sum + time(each), 0)]),
      rounds,
    )
    return {
      title: '10 commits and 1 tag / 50,000 commits and 5,000 tags',
      node: node.version,
      small: median(few),
      large: median(many),
      ratio: ratio(many, few),
      goal: GOALS.growth,
      gitCommands: checks[0]?.git.length ?? 0,
      smallGit: median(fewGit),
      largeGit: median(manyGit),
      smallToGit: ratio(few, fewGit),
      largeToGit: ratio(many, manyGit),
    }
  })
}

function measureBundle() {
  return readdirSync(join(ROOT, 'dist'))
    .filter((name) => /\.c?js$/.test(name))
    .map((file) => ({ file, bytes: statSync(join(ROOT, 'dist', file)).size }))
    .sort((a, b) => b.bytes - a.bytes)
}

function print(
  startUp: readonly StartUp[],
  bundle: readonly { file: string; bytes: number }[],
  growth: readonly Growth[],
  local: readonly Local[],
): void {
  const total = bundle.reduce((sum, { bytes }) => sum + bytes, 0)
  const nodes = [...new Set(startUp.map(({ node }) => node))].join(' and ')
  say(`Node ${nodes}, ${process.platform} ${process.arch}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}.`)
  say(
    `Whole processes in turn, ${rounds} rounds${options.quick === true ? ' (too few to quote)' : ''}, medians of the ratios of neighboring runs.\n`,
  )
  say('Against `node -e 0`, with a GitHub on the same machine (goals in brackets):\n')
  table(
    ['run', 'Node', 'time', 'ms', 'empty ms', 'memory', 'MiB', 'requests', 'one after another', 'network ms'],
    startUp.map((row) => [
      row.title,
      row.node,
      against(row.ratio, row.goal),
      whole(row.milliseconds),
      whole(row.floorMilliseconds),
      row.memoryRatio === null ? 'n/a' : against(row.memoryRatio, GOALS.memory),
      whole(row.memoryMebibytes),
      String(row.requests),
      `${row.sequential} (≤ ${GOALS.sequential})`,
      whole(row.networkMilliseconds),
    ]),
  )
  say('Large input against small input, with the same GitHub:\n')
  table(
    [
      'small / large',
      'Node',
      'time',
      'ms small',
      'ms large',
      'network ms small',
      'network ms large',
      'MiB small',
      'MiB large',
    ],
    growth.map((row) => [
      row.title,
      row.node,
      against(row.ratio, row.goal),
      ...[row.small, row.large, row.smallNetwork, row.largeNetwork, row.smallMebibytes, row.largeMebibytes].map(whole),
    ]),
  )
  say(
    `\`cli.js check\` in a local repository; the columns with git have its ${local[0]?.gitCommands ?? 0} git commands alone, one after another:\n`,
  )
  table(
    [
      'small / large',
      'Node',
      'time',
      'ms small',
      'ms large',
      'git ms small',
      'git ms large',
      'to git small',
      'to git large',
    ],
    local.map((row) => [
      row.title,
      row.node,
      against(row.ratio, row.goal),
      ...[row.small, row.large, row.smallGit, row.largeGit].map(whole),
      ...[row.smallToGit, row.largeToGit].map(times),
    ]),
  )
  say('JavaScript in `dist/`:\n')
  table(
    ['file', 'kB'],
    [
      [`**all** (goal ≤ ${GOALS.kilobytes})`, `**${(total / 1000).toFixed(1)}**`],
      ...bundle.map(({ file, bytes }) => [`\`${file}\``, (bytes / 1000).toFixed(1)]),
    ],
  )
}

const times = (value: number): string => `${value.toFixed(2)} ×`
/** A ratio with its goal, and whether the run missed it. */
const against = (value: number, goal: number): string => `${times(value)} (≤ ${goal}${value > goal ? ', missed' : ''})`
const whole = (value: number | null): string => value?.toFixed(0) ?? 'n/a'

function table(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const alignment = head.map((name, index) => (index === 0 || name === 'Node' ? '---' : '---:'))
  say(`${[head, alignment, ...rows].map(line).join('\n')}\n`)
}

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}

try {
  const ended = once(server, 'exit').then(() => Promise.reject(new Error('the fake GitHub ended before it was ready')))
  const [steps] = (await Promise.race([once(server, 'message'), ended])) as [Steps]
  await bench(steps)
} finally {
  server.kill()
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}
