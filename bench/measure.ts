import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'

/** A process to run until it ends. */
export interface Command {
  readonly program: string
  readonly args: readonly string[]
  readonly env: NodeJS.ProcessEnv
  readonly cwd: string
  readonly input?: string
}

/** Milliseconds from before the process starts until it has ended. Throws on another exit code. */
export function time({ program, args, env, cwd, input }: Command, exitCode = 0): number {
  const started = performance.now()
  const { status, error } = spawnSync(program, args, {
    env,
    cwd,
    ...(input === undefined ? {} : { input }),
    stdio: [input === undefined ? 'ignore' : 'pipe', 'ignore', 'ignore'],
  })
  const milliseconds = performance.now() - started
  if (error !== undefined) throw error
  if (status !== exitCode) throw new Error(`${args.join(' ')}: expected exit code ${exitCode}; found ${String(status)}`)
  return milliseconds
}

/** Runs all in turn (A B A B …), so that other load on the machine affects each alike. The first round is a warm-up. */
export function inTurn(runs: readonly (() => number)[], rounds: number): number[][] {
  for (const run of runs) run()
  const samples: number[][] = runs.map(() => [])
  for (let round = 0; round < rounds; round++) runs.forEach((run, index) => samples[index]?.push(run()))
  return samples
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle) - 1] ?? NaN)) / 2
}

/** The median of the ratios of neighboring runs: a drift during the rounds cancels out. */
export const ratio = (values: readonly number[], to: readonly number[] = []): number =>
  median(values.map((value, index) => value / (to[index] ?? NaN)))

/** The peak memory of a process in MiB; undefined on systems other than Linux. */
export async function peakMemory({ program, args, env, cwd }: Command): Promise<number | undefined> {
  if (process.platform !== 'linux') return undefined
  const child = spawn(program, args, { env, cwd, stdio: 'ignore' })
  const ended = once(child, 'exit')
  let kibibytes = 0
  // The kernel keeps the high-water mark until the process ends, so frequent reads are enough.
  for (;;) {
    const found = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${String(child.pid)}/status`, 'utf8'))
    if (found === null) break
    kibibytes = Number(found[1])
  }
  await ended
  return kibibytes / 1024
}
