import { describe, expect, test } from '@jest/globals'

import { notes, showSteps } from '../../src/init/show.ts'
import { answersOf } from '../support/init.ts'

const WIDGET = { owner: 'octo-org', name: 'widget' }

describe('showSteps', () => {
  test('has a line for each setting, and one for each change', () => {
    const lines = showSteps([
      { setting: 'a', status: 'same' },
      { setting: 'b', status: 'different', changes: [{ what: 'x', from: '1', to: '2' }], requests: [] },
      { setting: 'c', status: 'conflict', problem: 'Cannot be both.' },
      { setting: 'd', status: 'unknown', problem: 'No token.', fix: 'Give one.' },
    ])
    expect(lines).toHaveLength(7)
    expect(lines[2]).toContain('x: 1 → 2')
    expect(lines[4]).toContain('Cannot be both.')
    expect(lines[6]).toContain('No token. Give one.')
  })

  test('shows what would not show', () => {
    const change = { what: 'name', from: 'a\u001b[2J\nb', to: '\u202e' }
    const shown = showSteps([{ setting: 'x', status: 'different', changes: [change], requests: [] }]).join('')
    expect(shown).not.toMatch(/[\u0000-\u001f\u202e]/)
  })
})

describe('notes', () => {
  const of = (changes: Parameters<typeof answersOf>[0]) => notes(answersOf(changes), WIDGET).join('\n')

  test.each([
    ['pypi', 'PyPI'],
    ['npm', 'npm'],
    ['crates', 'crates.io'],
  ])('tell what to register for %s', (registry, name) => {
    expect(of({ registry })).toMatch(new RegExp(`${name}.*octo-org.*widget.*publish\\.yml.*release`))
  })

  test('tell which actions npm is to allow', () => {
    expect(of({ registry: 'npm' })).toContain('allowed actions npm publish')
    expect(of({ registry: 'pypi' })).not.toContain('allowed actions')
  })

  test('tell nothing where nothing is left to do', () => {
    expect(of({ registry: 'container', maintainers: 'a, b' })).toBe('')
  })

  test('tell that one reviewer cannot approve a release of their own', () => {
    expect(of({ registry: 'container', maintainers: 'octocat' })).toContain('octocat')
    expect(of({ registry: 'container', maintainers: 'octocat', reviewers: 'octo-org/core' })).toBe('')
  })

  test('tell what pinned ids take', () => {
    expect(of({ registry: 'container', maintainers: 'a, b:7' })).toContain('actions: read')
  })
})
