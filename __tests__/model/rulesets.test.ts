import { describe, expect, test } from '@jest/globals'
import * as v from 'valibot'

import { bypassActor, bypassOf, rulesetSchema, rulesetTitle } from '../../src/model/rulesets.ts'

test.each([
  [{ actor_type: 'RepositoryRole', actor_id: 5 }, 'role admin'],
  [{ actor_type: 'RepositoryRole', actor_id: 4 }, 'role write'],
  [{ actor_type: 'RepositoryRole', actor_id: 2 }, 'role maintain'],
  [{ actor_type: 'RepositoryRole', actor_id: 1234 }, 'role 1234'],
  [{ actor_type: 'Team', actor_id: 71, bypass_mode: 'always' }, 'team 71'],
  [{ actor_type: 'Team', actor_id: 71, bypass_mode: 'pull_request' }, 'team 71 (in pull requests)'],
  [{ actor_type: 'User', actor_id: 583231 }, 'user 583231'],
  [{ actor_type: 'Integration', actor_id: 15368 }, 'app 15368'],
  [{ actor_type: 'OrganizationAdmin', actor_id: 1 }, 'organization administrators'],
  [{ actor_type: 'OrganizationAdmin', actor_id: null }, 'organization administrators'],
  [{ actor_type: 'DeployKey' }, 'deploy keys'],
])('%j', (actor, expected) => {
  expect(bypassActor(actor)).toBe(expected)
})

test.each([
  [undefined, 'ruleset "x"'],
  ['Repository', 'ruleset "x"'],
  ['Organization', 'organization ruleset "x"'],
  ['Enterprise', 'enterprise ruleset "x"'],
])('of the level %s', (level, expected) => {
  expect(rulesetTitle('x', level)).toBe(expected)
})

const RULESET = {
  name: 'x',
  target: 'tag' as const,
  enforcement: 'active' as const,
  conditions: { ref_name: { include: ['~ALL'], exclude: [] } },
  rules: [{ type: 'required_status_checks', parameters: { required_status_checks: [{ context: 'test', more: 1 }] } }],
}

describe('who may bypass a ruleset', () => {
  test('is nobody where the list is empty', () => {
    expect(bypassOf({ ...RULESET, bypass_actors: [] }, 'x')).toEqual({ known: true, value: [] })
  })

  test('is unknown where GitHub shows no list', () => {
    expect(bypassOf(RULESET, 'x')).toMatchObject({ known: false, code: 'permission-missing' })
  })
})

describe('rulesetSchema', () => {
  test('keeps every parameter of a rule', () => {
    expect(v.parse(rulesetSchema, RULESET)).toEqual(RULESET)
  })

  test.each([
    [{ name: '' }],
    [{ target: 'push' }],
    [{ enforcement: 'on' }],
    [{ conditions: null }],
    [{ rules: undefined }],
    [{ rules: [{ parameters: {} }] }],
    [{ rules: [{ type: 'x', parameters: { required_status_checks: ['test'] } }] }],
    [{ bypass_actors: [{ actor_id: 1 }] }],
  ])('refuses %j', (change) => {
    expect(v.is(rulesetSchema, { ...RULESET, ...change })).toBe(false)
  })
})
