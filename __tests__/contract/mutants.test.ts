import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { expect, test } from '@jest/globals'

const ROOT = join(import.meta.dirname, '../..').replace(/[\\/]build$/, '')
const read = (path: string): string => readFileSync(join(ROOT, 'docs/reliability', path), 'utf8')

interface Figures {
  readonly folders: readonly { name: string; mutants: number; killed: number; survived: number; explained: number }[]
  readonly mutants: number
  readonly killed: number
  readonly survived: number
  readonly score: number
}

const figures = JSON.parse(read('mutants.json')) as Figures

/** The mutated files in survivors.md, each with its survivors and why they survive. */
const explained = read('survivors.md')
  .split(/^## /m)
  .slice(1)
  .map((section) => {
    const [file = '', ...lines] = section.split('\n')
    return { file, survivors: lines.filter((line) => line.startsWith('- ')) }
  })

test('every survivor is explained, in a file that is there', () => {
  for (const { file, survivors } of explained) {
    expect([file, existsSync(join(ROOT, file))]).toEqual([file, true])
    for (const survivor of survivors) expect(survivor).toMatch(/^- \w+ `.+` → `.*` in (`+).*\1: ./)
  }
})

test.each(figures.folders.map((folder) => [folder.name, folder] as const))('%s', (name, folder) => {
  const survivors = explained.filter(({ file }) => dirname(file) === name).flatMap((section) => section.survivors)
  expect(folder).toMatchObject({ survived: survivors.length, explained: survivors.length })
  expect(folder.killed + folder.survived).toBe(folder.mutants)
  expect(folder.killed / folder.mutants).toBeGreaterThan(0.85)
})

test('the totals are those of the folders, and nine of ten are killed', () => {
  const sum = (key: 'mutants' | 'killed' | 'survived') => figures.folders.reduce((all, folder) => all + folder[key], 0)
  expect(figures).toMatchObject({ mutants: sum('mutants'), killed: sum('killed'), survived: sum('survived') })
  expect(figures.score).toBe(Math.round((1000 * figures.killed) / figures.mutants) / 10)
  expect(figures.score).toBeGreaterThanOrEqual(90)
})
