import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from '@jest/globals'

import { CHECKS } from '../../src/rules/release/index.ts'
import { FACT_CODES } from '../../src/model/fact.ts'
import { ROOT } from '../support/action.ts'

const page = readFileSync(join(ROOT, 'docs/threat-model.md'), 'utf8')
const [, attacks = ''] = /^## Attacks$([^]*?)^## /m.exec(page) ?? []
const rows = attacks
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .slice(2)
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, attack = '', gate = '', limit = '', setting = '']) => ({ attack, gate, limit, setting }))

/** What a row claims, with the test that shows it. */
const claims = [...page.matchAll(/\[`([^`]+)`\]\(\.\.\/(__tests__\/[^)]+)\)/g)].map(([, claim = '', file = '']) => ({
  claim,
  file,
}))

/** The claims that a file of tests shows: each stands on its own line, directly above its test. */
const markersOf = (text: string): string[] =>
  [...text.matchAll(/^ *\/\/ Shows ([a-z-]+) in docs\/threat-model\.md\.\n *(?:test(?:\.each)?|tunnel)\(/gm)].map(
    ([, claim = '']) => claim,
  )

const codes = [
  ...CHECKS.flatMap(({ id, codes: own }) => Object.keys(own).map((code) => `${id}/${code}`)),
  ...Object.keys(FACT_CODES).map((code) => `facts/${code}`),
  'configuration/invalid-input',
  'runner/not-written',
]

describe('docs/threat-model.md', () => {
  test.each(rows)(
    '$attack: says what the gate does, what it cannot stop, and what stops that',
    ({ gate, limit, setting }) => {
      expect(gate).toMatch(/^nothing: |\]\(\.\.\/__tests__\//)
      expect(limit).not.toBe('')
      expect(setting).not.toBe('')
    },
  )

  test.each(claims)('$claim is shown by $file', ({ claim, file }) => {
    expect(existsSync(join(ROOT, file))).toBe(true)
    const text = readFileSync(join(ROOT, file), 'utf8')
    // A code is a text of the test, as a whole. Anything else has a name that no change of a title touches.
    expect(claim.includes('/') ? text.split(/['"`]/) : markersOf(text)).toContain(claim)
  })

  test('is what every marker of a test points to', () => {
    const marked = readdirSync(join(ROOT, '__tests__'), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .flatMap((path) => {
        const file = `__tests__/${path.replaceAll('\\', '/')}`
        return markersOf(readFileSync(join(ROOT, file), 'utf8')).map((claim) => ({ claim, file }))
      })
    const byName = (a: { claim: string }, b: { claim: string }) => a.claim.localeCompare(b.claim)
    expect(marked.sort(byName)).toEqual(claims.filter(({ claim }) => !claim.includes('/')).sort(byName))
  })

  test('names no code without a test, and none that there is not', () => {
    const named = [...page.matchAll(/`([a-z-]+\/[a-z-]+)`/g)].map(([, code]) => code)
    expect(named.length).toBeGreaterThan(0)
    expect(named.filter((code) => !codes.includes(code ?? ''))).toEqual([])
    expect(named).toHaveLength(claims.filter(({ claim }) => codes.includes(claim)).length)
  })

  test('has a place for every check', () => {
    const ids = new Set(claims.map(({ claim }) => claim.split('/')[0]))
    expect(CHECKS.map(({ id }) => id).filter((id) => !ids.has(id))).toEqual([])
  })
})
