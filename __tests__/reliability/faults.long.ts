import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, beforeAll, expect, test } from '@jest/globals'

import { ROOT } from '../support/action.ts'
import { NODES } from '../support/gate.ts'
import {
  cellsOf,
  inParallel,
  isSame,
  isWronglyAllowed,
  play,
  prepare,
  type Cell,
  type Grounds,
  type Played,
} from './cells.ts'
import { faults } from './faults.ts'
import { REQUESTS } from './requests.ts'

let grounds: Grounds
beforeAll(async () => {
  grounds = await prepare()
}, 600_000)
afterAll(() => grounds.close())

/** How many runs at once: those that only wait for a time-out take no processor. */
const AT_ONCE = { slow: 60, quick: 10 }

/** `npm run faults`: every request, every fault in all its ways, in every setting, on both Nodes. Keeps the figures. */
test('every fault', async () => {
  const cells = cellsOf(grounds.all, () => true)
  const runs = NODES.flatMap((node) => cells.map((cell) => ({ cell, node })))
  const playAll = (slow: boolean): Promise<(readonly [Cell, Played])[]> =>
    inParallel(
      runs.filter(({ cell }) => (cell.fault.slow ?? false) === slow),
      slow ? AT_ONCE.slow : AT_ONCE.quick,
      async ({ cell, node }) => [cell, await play(cell, node)] as const,
    )
  const played = (await Promise.all([playAll(true), playAll(false)])).flat()
  const wronglyAllowed = played.filter(([cell, outcome]) => isWronglyAllowed(cell, outcome)).length
  const recovered = played.filter(([{ setting }, { verdict }]) => isSame(setting.baseline, verdict)).length
  const milliseconds = played.map(([, outcome]) => outcome.milliseconds).sort((a, b) => a - b)
  const figures = {
    date: new Date().toISOString().slice(0, 10),
    nodes: NODES.map((node) => execFileSync(node, ['--version'], { encoding: 'utf8' }).trim().slice(1)),
    requests: REQUESTS.map(({ name }) => name),
    faults: faults('').map(({ name }) => name),
    tried: played.length,
    recovered,
    refused: played.length - recovered - wronglyAllowed,
    wronglyAllowed,
    milliseconds: {
      median: Math.round(milliseconds[Math.floor(milliseconds.length / 2)] ?? NaN),
      worst: Math.round(milliseconds.at(-1) ?? NaN),
    },
  }
  const folder = join(ROOT, 'docs/reliability')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'faults.json')
  writeFileSync(file, JSON.stringify(figures))
  execFileSync(process.execPath, [join(ROOT, 'node_modules/prettier/bin/prettier.cjs'), '--write', file])
  const broken = played.filter(([, { problems }]) => problems.length > 0)
  expect(Object.fromEntries(broken.map(([{ name }, { problems }]) => [name, problems]))).toEqual({})
  expect(grounds.all.flatMap(({ otherHost }) => otherHost.requests)).toEqual([])
}, 7_200_000)
