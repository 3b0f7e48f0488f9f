import { spawn, type StdioOptions } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'

import { parseOutputs, temporaryFolder } from './action.ts'

/** A started step, but for the runner's files: `dist/index.js` or `dist/audit.js` with its environment and folder. */
export interface Prepared {
  readonly env: NodeJS.ProcessEnv
  readonly temp: string
}

/** Something of the runner's that fails. */
export interface RunnerFault {
  readonly name: string
  /** Whether nothing can be written through it, so that no step that depends on it may succeed. */
  readonly breaks: boolean
  readonly spoil: (step: Prepared) => Spoiled
}

interface Spoiled {
  readonly env?: NodeJS.ProcessEnv
  /** Takes the user's rights away that would make a read-only file writable. */
  readonly unprivileged?: true
  /** Standard output, in place of a pipe that is read. */
  readonly stdout?: 'closed' | number
}

/** What came of a step whose runner's files may be broken. */
export interface SpoiledOutcome {
  readonly exitCode: number | null
  readonly signal: NodeJS.Signals | null
  /** The outputs that later steps see: those before a place where the runner stops reading. */
  readonly outputs: Readonly<Record<string, string>>
  readonly log: string
  readonly errors: string
}

const FILES = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'] as const
const NOBODY = 65_534
const FULL = '/dev/full'

const pathOf = ({ env }: Prepared, name: string): string => env[name] ?? ''

/** Reads the first bytes that fit, then says that the disk is full: a preload, since a disk of few bytes takes root. */
const FULL_AFTER = (room: number): string => `
const fs = require('node:fs')
const { appendFileSync } = fs
let room = ${room}
fs.appendFileSync = (path, text) => {
  const bytes = Buffer.from(text)
  appendFileSync(path, bytes.subarray(0, room))
  const isFull = bytes.length > room
  room = Math.max(0, room - bytes.length)
  if (isFull) throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
}
`

/** A script that Node runs before the step. */
export function preload(script: string): NodeJS.ProcessEnv {
  const file = join(temporaryFolder(), 'preload.cjs')
  writeFileSync(file, script)
  return { NODE_OPTIONS: `--require=${file}` }
}

const onFile = (name: (typeof FILES)[number]): RunnerFault[] => [
  { name: `${name} is not set`, breaks: name === 'GITHUB_OUTPUT', spoil: () => ({ env: { [name]: undefined } }) },
  {
    name: `${name} is in a folder that was removed`,
    breaks: true,
    spoil: ({ temp }) => ({ env: { [name]: join(temp, 'gone', 'file') } }),
  },
  {
    name: `${name} is a folder`,
    breaks: true,
    spoil: (step) => {
      rmSync(pathOf(step, name))
      mkdirSync(pathOf(step, name))
      return {}
    },
  },
  {
    name: `${name} is read-only`,
    breaks: true,
    spoil: (step) => {
      chmodSync(pathOf(step, name), 0o444)
      return { unprivileged: true }
    },
  },
  ...(existsSync(FULL)
    ? [{ name: `${name} is on a full disk`, breaks: true, spoil: () => ({ env: { [name]: FULL } }) }]
    : []),
]

/** Each of the runner's files in each way to fail, and standard output. */
export const RUNNER_FAULTS: readonly RunnerFault[] = [
  { name: 'nothing fails', breaks: false, spoil: () => ({}) },
  ...FILES.flatMap(onFile),
  {
    name: 'GITHUB_OUTPUT forgets what is written',
    breaks: true,
    spoil: () => ({ env: { GITHUB_OUTPUT: '/dev/null' } }),
  },
  ...[20, 1000].map((room) => ({
    name: `the disk is full after ${room} bytes`,
    breaks: true,
    spoil: () => ({ env: preload(FULL_AFTER(room)) }),
  })),
  { name: 'RUNNER_TEMP is not set', breaks: true, spoil: () => ({ env: { RUNNER_TEMP: undefined } }) },
  {
    name: 'RUNNER_TEMP was removed',
    breaks: true,
    spoil: ({ temp }) => ({ env: { RUNNER_TEMP: join(temp, 'gone') } }),
  },
  {
    name: 'RUNNER_TEMP is a file',
    breaks: true,
    spoil: (step) => ({ env: { RUNNER_TEMP: pathOf(step, 'GITHUB_OUTPUT') } }),
  },
  {
    name: 'RUNNER_TEMP is read-only',
    breaks: true,
    spoil: ({ temp }) => {
      const folder = join(temp, 'read-only')
      mkdirSync(folder, { mode: 0o555 })
      return { env: { RUNNER_TEMP: folder }, unprivileged: true }
    },
  },
  { name: 'standard output is closed', breaks: true, spoil: () => ({ stdout: 'closed' }) },
  ...(existsSync(FULL)
    ? [
        {
          name: 'standard output is on a full disk',
          breaks: true,
          spoil: () => ({ stdout: openSync(FULL, 'w') }),
        },
      ]
    : []),
]

/** Runs a script of dist/ as a step, with something of the runner's broken. */
export async function runSpoiled(
  script: string,
  step: Prepared,
  { spoil }: Pick<RunnerFault, 'spoil'>,
  node = process.execPath,
): Promise<SpoiledOutcome> {
  const { env: changed = {}, unprivileged, stdout } = spoil(step)
  const env = Object.fromEntries(Object.entries({ ...step.env, ...changed }).filter(([, value]) => value !== undefined))
  const identity = unprivileged === true ? withoutRights(step) : {}
  const stdio: StdioOptions = ['ignore', typeof stdout === 'number' ? stdout : 'pipe', 'pipe']
  const child = spawn(node, [script], { env, cwd: step.temp, stdio, ...identity })
  if (typeof stdout === 'number') closeSync(stdout)
  if (stdout === 'closed') child.stdout?.destroy()
  let [log, errors] = ['', '']
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (log += text))
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (errors += text))
  const [exitCode, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) =>
    child.on('close', (...ended) => resolve(ended)).on('error', reject),
  )
  return { exitCode, signal, outputs: effectiveOutputs(pathOf({ ...step, env }, 'GITHUB_OUTPUT')), log, errors }
}

/** Another user for root, to whom no mode means anything; for others a mode is enough. */
function withoutRights({ env, temp }: Prepared): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {}
  chownSync(temp, NOBODY, NOBODY)
  for (const name of FILES) chownSync(pathOf({ env, temp }, name), NOBODY, NOBODY)
  return { uid: NOBODY, gid: NOBODY }
}

/** Reads as the runner does: each output counts as it comes, until one is cut off. */
function effectiveOutputs(path: string): Record<string, string> {
  if (path === '' || !existsSync(path) || !statSync(path).isFile()) return {}
  const lines = readFileSync(path, 'utf8').split('\n')
  for (let end = lines.length; end > 0; end--) {
    try {
      return parseOutputs(lines.slice(0, end).join('\n'))
    } catch {
      // One line less.
    }
  }
  return {}
}
