import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

import type { BypassActor, Rule, Ruleset } from '../../src/model/settings.ts'
import { strengthenRuleset } from '../../src/init/strengthen.ts'

const ADMIN: BypassActor = { actor_type: 'RepositoryRole', actor_id: 5, bypass_mode: 'always' }
const TEAM: BypassActor = { actor_type: 'Team', actor_id: 42, bypass_mode: 'always' }

const ruleset = (changes: Partial<Ruleset> = {}): Ruleset => ({
  name: 'release-gate: tags',
  target: 'tag',
  enforcement: 'active',
  bypass_actors: [ADMIN],
  conditions: { ref_name: { include: ['refs/tags/v*.*.*'], exclude: [] } },
  rules: [{ type: 'creation' }, { type: 'update' }],
  ...changes,
})

function strengthened(current: Partial<Ruleset>, desired: Partial<Ruleset> = {}): Ruleset {
  const merged = strengthenRuleset(ruleset(current), ruleset(desired))
  if ('conflict' in merged) throw new Error(merged.conflict)
  return merged
}

const conflicts = (current: Partial<Ruleset>, desired: Partial<Ruleset> = {}): boolean =>
  'conflict' in strengthenRuleset(ruleset(current), ruleset(desired))

const parameters = (current: Rule['parameters'], desired: Rule['parameters']) =>
  strengthened({ rules: [{ type: 'x', parameters: current }] }, { rules: [{ type: 'x', parameters: desired }] })
    .rules[0]?.parameters

describe('strengthenRuleset', () => {
  test('leaves what is as it should be', () => {
    expect(strengthened({})).toEqual(ruleset())
  })

  test('adds rules, and drops none', () => {
    const rules = [{ type: 'update' }, { type: 'required_signatures' }]
    expect(strengthened({ rules }).rules).toEqual([...rules, { type: 'creation' }])
  })

  test('covers the refs of both', () => {
    const conditions = { ref_name: { include: ['refs/tags/w*'], exclude: ['refs/tags/w1', 'refs/tags/v0*'] } }
    const wanted = { ref_name: { include: ['refs/tags/v*.*.*'], exclude: ['refs/tags/v0*'] } }
    expect(strengthened({ conditions }, { conditions: wanted }).conditions.ref_name).toEqual({
      include: ['refs/tags/w*', 'refs/tags/v*.*.*'],
      exclude: ['refs/tags/v0*'],
    })
  })

  test('is in force', () => {
    expect(strengthened({ enforcement: 'evaluate' }).enforcement).toBe('active')
  })

  test.each<[string, readonly BypassActor[], readonly BypassActor[], readonly BypassActor[]]>([
    ['drops who is not wanted', [ADMIN, TEAM], [ADMIN], [ADMIN]],
    ['adds nobody', [ADMIN], [ADMIN, TEAM], [ADMIN]],
    [
      'keeps a narrower way',
      [{ ...ADMIN, bypass_mode: 'pull_request' }],
      [ADMIN],
      [{ ...ADMIN, bypass_mode: 'pull_request' }],
    ],
    [
      'knows the mode that is left out',
      [{ actor_type: 'Team', actor_id: 42 }],
      [TEAM],
      [{ actor_type: 'Team', actor_id: 42 }],
    ],
    ['empties the list', [ADMIN], [], []],
  ])('of who may bypass it, %s', (_, current, desired, expected) => {
    expect(strengthened({ bypass_actors: current }, { bypass_actors: desired }).bypass_actors).toEqual(expected)
  })

  test.each<[string, readonly BypassActor[] | undefined, readonly BypassActor[]]>([
    ['nobody may make tags, and somebody should', [], [ADMIN]],
    ['others may', [TEAM], [ADMIN]],
    ['the same only with a narrower wish', [{ ...ADMIN, bypass_mode: 'exempt' }], [ADMIN]],
    ['it does not show', undefined, []],
  ])('is a conflict where %s', (_, current, desired) => {
    expect(conflicts({ bypass_actors: current }, { bypass_actors: desired })).toBe(true)
  })

  test('who may bypass a ruleset that is not in force is nobody’s loss', () => {
    expect(
      strengthened({ enforcement: 'disabled', bypass_actors: [] }, { bypass_actors: [TEAM] }).bypass_actors,
    ).toEqual([TEAM])
  })

  test.each<[Rule['parameters'], Rule['parameters'], Rule['parameters']]>([
    [{ a: true }, { a: false }, { a: true }],
    [{ a: false }, { a: true }, { a: true }],
    [{ a: 2 }, { a: 1 }, { a: 2 }],
    [{ a: 0 }, { a: 1 }, { a: 1 }],
    [{ other: 'x' }, { a: 1 }, { other: 'x', a: 1 }],
    [{ a: ['x'] }, { a: ['y'] }, { a: ['x'] }],
    [undefined, { a: 1 }, { a: 1 }],
    [{ a: 1 }, undefined, { a: 1 }],
    [{ do_not_enforce_on_create: true }, { do_not_enforce_on_create: false }, { do_not_enforce_on_create: false }],
    [{ do_not_enforce_on_create: false }, { do_not_enforce_on_create: true }, { do_not_enforce_on_create: false }],
  ])('of %j and %j comes %j', (current, desired, expected) => {
    expect(parameters(current, desired)).toEqual(expected)
  })

  test.each([
    [['a'], ['b'], ['a', 'b']],
    [['a', 'b'], ['b'], ['a', 'b']],
    [['a'], ['a@1'], ['a@1']],
    [['a@1'], ['a'], ['a@1']],
    [['a@1'], ['a@2'], ['a@1', 'a@2']],
  ])('the checks of %j and %j are %j', (current, desired, expected) => {
    const list = (names: string[]) =>
      names.map((name) => {
        const [context = '', id] = name.split('@')
        return id === undefined ? { context } : { context, integration_id: Number(id) }
      })
    const merged = parameters({ required_status_checks: list(current) }, { required_status_checks: list(desired) })
    expect(merged).toEqual({ required_status_checks: list(expected) })
  })

  const actor = fc.record({
    actor_type: fc.constantFrom('Team', 'RepositoryRole'),
    actor_id: fc.integer({ min: 1, max: 3 }),
    bypass_mode: fc.constantFrom('always', 'pull_request', 'exempt'),
  })
  const rule = fc.record({
    type: fc.constantFrom('creation', 'update', 'pull_request'),
    parameters: fc.record({ strict: fc.boolean(), count: fc.integer({ min: 0, max: 10 }) }),
  })
  const refs = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'))
  const any = fc.record({
    enforcement: fc.constant('active' as const),
    bypass_actors: fc.array(actor),
    conditions: fc.record({ ref_name: fc.record({ include: refs, exclude: refs }) }),
    rules: fc.uniqueArray(rule, { selector: ({ type }) => type }),
  })

  test('never loosens anything, whatever there is and whatever is wanted, and a second time changes nothing', () => {
    fc.assert(
      fc.property(any, any, (now, wanted) => {
        const merged = strengthenRuleset(ruleset(now), ruleset(wanted))
        if ('conflict' in merged) return
        const { include, exclude } = merged.conditions.ref_name
        expect(include).toEqual(expect.arrayContaining(now.conditions.ref_name.include))
        expect(now.conditions.ref_name.exclude).toEqual(expect.arrayContaining([...exclude]))
        expect(now.bypass_actors).toEqual(expect.arrayContaining([...(merged.bypass_actors ?? [])]))
        for (const { type, parameters: before } of now.rules) {
          const after = merged.rules.find((each) => each.type === type)?.parameters
          expect(Number(after?.['count'])).toBeGreaterThanOrEqual(before.count)
          expect(after?.['strict'] === true || !before.strict).toBe(true)
        }
        expect(strengthenRuleset(merged, ruleset(wanted))).toEqual(merged)
      }),
    )
  })
})
