import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from '@jest/globals'

import { RECIPE_IDS } from '../../src/init/answers.ts'
import { publisherForm, REGISTRY_ENTRIES } from '../../src/model/registries.ts'
import { SCHEME_INPUTS } from '../../src/model/version/version.ts'
import { ROOT } from '../support/action.ts'

describe.each(REGISTRY_ENTRIES)('%s', (_, registry) => {
  test('has actions by OWNER/NAME in lower case, as they are looked up', () => {
    expect(registry.actions.filter((action) => !/^[a-z\d-]+\/[a-z\d-]+$/.test(action))).toEqual([])
  })

  test('has words of secrets that are not patterns', () => {
    expect(
      [...registry.secretNames, ...registry.toolNames].filter((word) => !/^[A-Z]+(?:_[A-Z]+)*$/.test(word)),
    ).toEqual([])
  })

  test('has no pattern that keeps a state between two texts', () => {
    expect([registry.commands, registry.credentials].filter((form) => form?.global === true || form?.sticky)).toEqual(
      [],
    )
  })

  test('has credentials where it has trusted publishing', () => {
    expect(registry.credentials !== undefined).toBe(registry.trustedPublisher !== undefined)
  })

  test('has schemes that are inputs of the gate', () => {
    const schemes = registry.recipe?.schemes ?? ['auto']
    expect(schemes.length).toBeGreaterThan(0)
    expect(schemes.filter((scheme) => !SCHEME_INPUTS.includes(scheme))).toEqual([])
  })
})

test('each registry with a recipe has the file, and init has its text', () => {
  const ids = REGISTRY_ENTRIES.filter(([, { recipe }]) => recipe !== undefined).map(([id]) => id)
  expect(RECIPE_IDS).toEqual(ids)
  expect(ids.filter((id) => !existsSync(join(ROOT, 'docs/recipes', `${id}.yml`)))).toEqual([])
})

test('no action belongs to two registries', () => {
  const actions = REGISTRY_ENTRIES.flatMap(([, registry]) => registry.actions)
  expect(new Set(actions).size).toBe(actions.length)
})

test('a form asks for the four claims first, then for what only its registry asks', () => {
  const answers = { owner: 'o', repository: 'r', workflow: 'w.yml', environment: 'e' }
  const claims = Object.entries(answers)
  expect(publisherForm({ page: '', moreFields: [] }, answers)).toEqual(claims)
  expect(publisherForm({ page: '', moreFields: [['x', 'y']] }, answers)).toEqual([...claims, ['x', 'y']])
})
