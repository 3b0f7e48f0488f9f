import { appendFileSync } from 'node:fs'

import { expect, test } from '@jest/globals'
import fc from 'fast-check'

/**
 * The seed of this run. A random one by default, so that every run tries other cases; it is printed, and
 * `FUZZ_SEED` replays it.
 */
const given = Number(process.env['FUZZ_SEED'] ?? '')
export const SEED = Number.isSafeInteger(given) && given !== 0 ? given : 1 + Math.floor(Math.random() * 0x7ffffffe)

/** How many times the cases of an ordinary run: `npm run fuzz` and `npm run differential` set it. */
export const SCALE = Number(process.env['FUZZ_SCALE'] ?? '1')

/** Milliseconds after which a case counts as a hang; far above what any takes, for machines are busy. */
const SLOW = 10_000

process.stderr.write(
  `FUZZ_SEED=${SEED} replays ${String(expect.getState().testPath).replace(/^.*__tests__./, '__tests__/')}\n`,
)

/** What a long run keeps of a property or comparison, as a line of JSON in the file that `FUZZ_RECORD` names. */
export interface Kept {
  readonly name: string
  readonly cases: number
  readonly failed: boolean
  /** What a comparison compares with. */
  readonly against?: string
}

export function keep(kept: Kept): void {
  const file = process.env['FUZZ_RECORD'] ?? ''
  if (file !== '') appendFileSync(file, `${JSON.stringify(kept)}\n`)
}

export interface Bounds {
  /** Cases of an ordinary run. */
  readonly cases: number
  /** The most cases of a long run, where each takes long. */
  readonly most?: number
  readonly against?: string
  /** Gives the first case that fails as it is: where each takes long, the search for a smaller one takes too long. */
  readonly asFound?: true
}

export const scaled = ({ cases, most = Number.POSITIVE_INFINITY }: Bounds): number =>
  Math.max(1, Math.round(Math.min(cases * SCALE, Math.max(cases, most))))

/** Tries `check` on generated cases; none may throw or take {@link SLOW}. `after` looks at what the cases were. */
export function property<T>(
  name: string,
  bounds: Bounds,
  cases: fc.Arbitrary<T>,
  check: (value: T) => unknown,
  after?: () => void,
): void {
  test(
    name,
    async () => {
      const timed = async (value: T): Promise<void> => {
        const start = performance.now()
        await check(value)
        const took = performance.now() - start
        if (took > SLOW) throw new Error(`took ${Math.round(took)} ms`)
      }
      const run = await fc.check(fc.asyncProperty(cases, timed), {
        seed: SEED,
        numRuns: scaled(bounds),
        endOnFailure: bounds.asFound === true,
      })
      const { against } = bounds
      keep({ name, cases: run.numRuns, failed: run.failed, ...(against === undefined ? {} : { against }) })
      if (run.failed)
        throw new Error(String(await fc.asyncDefaultReportMessage(run)).slice(0, 4_000), { cause: run.errorInstance })
      after?.()
    },
    3_600_000,
  )
}

/** Whether `check` would be found out: the counterpart of {@link property}, for what must fail. */
export async function isRefuted<T>(
  cases: number,
  arbitrary: fc.Arbitrary<T>,
  check: (value: T) => unknown,
): Promise<boolean> {
  const run = await fc.check(
    fc.asyncProperty(arbitrary, async (value) => {
      await check(value)
    }),
    { seed: SEED, numRuns: cases, endOnFailure: true },
  )
  return run.failed
}
