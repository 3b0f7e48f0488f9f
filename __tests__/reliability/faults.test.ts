import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { ALLOWED, denied } from '../support/gate.ts'
import { cellsOf, inParallel, play, prepare, type Cell, type Grounds } from './cells.ts'
import { REQUESTS } from './requests.ts'

let grounds: Grounds
beforeAll(async () => {
  grounds = await prepare()
}, 180_000)
afterAll(() => grounds.close())

describe('the requests', () => {
  test('are all that was sent', () => {
    const sent = grounds.all.flatMap(({ settings }) => settings.flatMap(({ kinds }) => kinds))
    expect(new Set(sent)).toEqual(new Set(REQUESTS.map(({ kind }) => kind)))
  })

  test.each(REQUESTS)('$name: without a fault', ({ name, reasons = [], denied: refusals }) => {
    const ground = grounds.all.find(({ request }) => request.name === name)
    const [first, ...others] = ground?.settings.map(({ baseline }) => baseline) ?? []
    expect(first).toEqual(reasons.length === 0 ? ALLOWED : denied(...reasons))
    expect(others).toEqual(Object.values(refusals).map(({ reason }) => denied(reason)))
  })
})

/**
 * Every request and every fault, in some hundred processes; `npm run faults` plays all that there is. Where an answer
 * is doctored it is the denied runs that count.
 */
function isShort({ request, fault, setting, once }: Omit<Cell, 'name' | 'variant'>): boolean {
  const isFirst = setting.name === ''
  if (fault.name.startsWith('CONNECT') && fault.slow !== true) return true
  if (fault.slow === true) return isFirst && (once || fault.kind === 'refused') && request.name === 'Snapshot'
  if (fault.kind === 'runner') return true
  if (fault.kind === 'doctored') return setting.name === (Object.keys(request.denied)[0] ?? '')
  return isFirst && (once || fault.kind !== 'retried' || fault.name === '503')
}

test('no fault lets a release through', async () => {
  const cells = cellsOf(grounds.all, isShort)
  const slowFirst = [...cells].sort((a, b) => Number(b.fault.slow ?? false) - Number(a.fault.slow ?? false))
  const played = await inParallel(
    slowFirst,
    12,
    async (cell) => [cell.name, (await play(cell, process.execPath)).problems] as const,
  )
  expect(Object.fromEntries(played.filter(([, problems]) => problems.length > 0))).toEqual({})
  for (const { request, faults, settings } of grounds.all) {
    for (const fault of faults.filter(({ kind, slow }) => !['doctored', 'runner'].includes(kind) && slow !== true)) {
      const makesSense = settings[0] !== undefined && fault.variants(settings[0].recorded).length > 0
      expect([fault.name, cells.some((cell) => cell.request === request && cell.fault === fault)]).toEqual([
        fault.name,
        makesSense,
      ])
    }
  }
  expect(new Set(cells.filter(({ fault }) => fault.kind === 'runner').map(({ fault }) => fault.name)).size).toBe(3)
  expect(grounds.all.flatMap(({ otherHost }) => otherHost.requests)).toEqual([])
}, 300_000)
