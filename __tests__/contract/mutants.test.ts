import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { describe, expect, test } from '@jest/globals'

import { explanations, keysOf } from '../../scripts/mutation/survivors.mjs'

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

const explained = explanations(read('survivors.md'))

test('every survivor is explained, in a file that exists', () => {
  for (const { file, survivors } of explained) {
    expect([file, existsSync(join(ROOT, file))]).toEqual([file, true])
    expect(survivors.filter(({ reason }) => reason === undefined)).toEqual([])
  }
})

describe('the key of a mutant', () => {
  /** The key of a mutant that replaces `before`, which is in the source once. */
  const keyOf = (source: string, before: string): string => {
    const lines = source.slice(0, source.indexOf(before)).split('\n')
    const start = { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
    return keysOf(source)({ mutatorName: 'Mutator', replacement: 'true', location: { start } })
  }

  test.each([
    ['a function', 'function outer() {\n  return spot\n}', 'outer'],
    ['an arrow function', 'const outer = () => spot', 'outer'],
    ['a method', 'export const rule = define({\n  judge() {\n    return spot\n  },\n})', 'judge'],
    ['a property', 'export const rule = define({ judge: () => spot })', 'judge'],
    ['a callback', 'function outer() {\n  return list.map((each) => each === spot)\n}', 'outer'],
    ['a local value', 'function outer() {\n  const local = spot\n  return local\n}', 'outer'],
    ['a local function', 'function outer() {\n  const inner = () => spot\n  return inner\n}', 'inner'],
    ['a constant of the module', 'const before = 1\nconst LIST = [spot]', 'LIST'],
    ['the module', 'spot()', 'module'],
  ])('names %s', (_, source, name) => {
    expect(keyOf(source, 'spot')).toBe(`Mutator → \`true\` in \`${name}\``)
  })

  test('stays the same when the line is reworded and moved', () => {
    const before = 'function judge(a) {\n  if (a === spot) return 1\n}\n'
    const after = 'const other = 1\n\nfunction judge(b, c) {\n  const d = c\n  return d ? b !== spot : 1\n}\n'
    expect(keyOf(after, 'spot')).toBe(keyOf(before, 'spot'))
  })

  test.each(['true', '""', '`${a}`', '``', 'new RegExp(`|${a}`)', 'a\n  || b', `'${'long '.repeat(40)}'`])(
    'is read back from survivors.md: %s',
    (replacement) => {
      const key = keysOf('const a = 1')({
        mutatorName: 'Mutator',
        replacement,
        location: { start: { line: 1, column: 1 } },
      })
      const [section] = explanations(`# Title\n\n## src/a.ts\n\n- ${key}: The reason: none.\n`)
      expect(section).toMatchObject({ file: 'src/a.ts', survivors: [{ key, reason: 'The reason: none.' }] })
    },
  )

  test('is missing where the form is another', () => {
    const [section] = explanations('## src/a.ts\n\n- Mutator in `a`: The reason.\n- Mutator → `b` in `a`:\n')
    expect(section?.survivors.map(({ key }) => key)).toEqual([undefined, undefined])
  })
})

test.each(figures.folders.map((folder) => [folder.name, folder] as const))('%s', (name, folder) => {
  const survivors = explained.filter(({ file }) => dirname(file) === name).flatMap(({ survivors: all }) => all)
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
