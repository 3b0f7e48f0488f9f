import { existsSync, readFileSync } from 'node:fs'
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
    // As a whole: as a text of the test, or in its name.
    const shown = readFileSync(join(ROOT, file), 'utf8').split(/['"`]/)
    expect(claim.includes(' ') ? shown.some((text) => text.includes(claim)) : shown.includes(claim)).toBe(true)
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
