import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { afterAll, describe, expect, test } from '@jest/globals'

import { faults } from '../reliability/faults.ts'
import { REQUESTS } from '../reliability/requests.ts'
import { ROOT } from '../support/action.ts'

type Table = (head: readonly string[], rows: readonly (readonly string[])[]) => string
interface Renderer {
  readonly reliability: (folder: string, table: Table) => string
}

const FOLDER = join(ROOT, 'docs/reliability')
const { reliability } = (await import(pathToFileURL(join(ROOT, 'scripts/reliability.mjs')).href)) as Renderer
const table: Table = (head, rows) => [head, ...rows].map((cells) => cells.join(' | ')).join('\n')

interface Figures {
  nodes: string[]
  requests: string[]
  faults: string[]
  tried: number
  recovered: number
  refused: number
  wronglyAllowed: number
}

describe('faults.json', () => {
  const figures = JSON.parse(readFileSync(join(FOLDER, 'faults.json'), 'utf8')) as Figures
  const all = faults('')

  test('is of a run over the tables as they are', () => {
    expect(figures.requests).toEqual(REQUESTS.map(({ name }) => name))
    expect(figures.faults).toEqual(all.map(({ name }) => name))
    expect(figures.nodes.map((version) => version.split('.')[0])).toEqual(['20', '24'])
  })

  test('has at least one run for each request, setting, fault and Node', () => {
    const ways = (isGraphql: boolean): number =>
      all
        // A proxy's answers are tried at the first request alone.
        .filter(({ kind, name }) => !['doctored', 'runner'].includes(kind) && !name.startsWith('CONNECT'))
        .filter(({ name }) => isGraphql || !name.startsWith('GraphQL'))
        .reduce((count, { kind }) => count + (kind === 'retried' ? 2 : 1), 0)
    const least = REQUESTS.reduce(
      (count, { kind, denied }) => count + ways(!kind.startsWith('/')) * (1 + Object.keys(denied).length),
      0,
    )
    expect(figures.tried).toBeGreaterThan(least * figures.nodes.length)
  })

  test('tells of none that was wrongly allowed', () => {
    expect(figures.wronglyAllowed).toBe(0)
    expect(figures.recovered + figures.refused).toBe(figures.tried)
    expect(Math.min(figures.recovered, figures.refused)).toBeGreaterThan(0)
  })
})

describe('docs/reliability.md', () => {
  const folder = mkdtempSync(join(tmpdir(), 'release-gate-reliability-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  test('shows every run that was kept, and how to repeat it', () => {
    const page = readFileSync(join(ROOT, 'docs/reliability.md'), 'utf8')
    const commands = { faults: 'faults', fuzz: 'fuzz', differential: 'differential', mutants: 'mutate' }
    for (const [name, command] of Object.entries(commands)) {
      expect([name, page.includes(`npm run ${command}`)]).toEqual([name, existsSync(join(FOLDER, `${name}.json`))])
    }
  })

  test('leaves out what was not run', () => {
    expect(reliability(folder, table)).not.toMatch(/npm run (?!docs)/)
  })

  test.each([
    ['no JSON', '{'],
    ['no object', 'null'],
    ['an empty object', '{}'],
    [
      'a count that is none',
      '{"date":"2026-01-01","seed":1,"properties":[{"name":"x","cases":-1}],"cases":1,"counterexamples":0}',
    ],
  ])('is not written from a file that is %s', (_, text) => {
    writeFileSync(join(folder, 'fuzz.json'), text)
    expect(() => reliability(folder, table)).toThrow(/fuzz\.json/)
  })
})
