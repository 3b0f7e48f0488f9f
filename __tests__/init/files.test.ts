import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from '@jest/globals'

import { CONTROLS } from '../../src/rules/settings/index.ts'
import { RECIPE_IDS, type RecipeId } from '../../src/init/answers.ts'
import { desiredSettings, RULESETS } from '../../src/init/desired.ts'
import { PATHS, plannedFiles } from '../../src/init/files.ts'
import { RECIPES } from '../../src/init/recipes.ts'
import { readEnvironmentDescription, readRuleset } from '../../src/init/shapes.ts'
import { parseMaintainers } from '../../src/model/people/maintainers.ts'
import { ROOT } from '../support/action.ts'
import { judgeWorkflow } from '../support/audit-workflow.ts'
import { answersOf, GATE } from '../support/init.ts'

const recipe = (registry: RecipeId): string => readFileSync(join(ROOT, `docs/recipes/${registry}.yml`), 'utf8')

function file(path: string, changes: Parameters<typeof answersOf>[0] = {}): string {
  const answers = answersOf(changes)
  const found = plannedFiles(answers, desiredSettings(answers)).find((each) => each.path === path)
  if (found === undefined) throw new Error(`no ${path}`)
  return found.content
}

test.each(RECIPE_IDS)('the recipe of %s is the documented one', (registry) => {
  expect(RECIPES[registry]).toBe(recipe(registry))
})

describe(PATHS.workflow, () => {
  test.each(RECIPE_IDS)('for %s it is the recipe, byte for byte but for the gate', (registry) => {
    const gate = recipe(registry).split('org/release-gate@v1')
    expect(gate.length).toBeGreaterThan(1)
    expect(file(PATHS.workflow, { registry, gate: `${GATE}#v1.2.3` })).toBe(gate.join(`${GATE} # v1.2.3`))
    expect(file(PATHS.workflow, { registry })).toBe(gate.join(GATE))
  })

  test.each<[RecipeId, string]>([
    ['container', 'semver'],
    ['github-release', 'pep440'],
  ])('for %s every gate is given the scheme %s', (registry, scheme) => {
    const text = file(PATHS.workflow, { registry, scheme })
    const gates = text.split(`uses: ${GATE}`).length - 1
    expect(gates).toBeGreaterThan(0)
    expect(text.split(`        with:\n          version-scheme: ${scheme}\n`)).toHaveLength(gates + 1)
    expect(text.split('\n').filter((line) => !/version-scheme|^ {8}with:$/.test(line))).toEqual(
      file(PATHS.workflow, { registry })
        .split('\n')
        .filter((line) => !/version-scheme|^ {8}with:$/.test(line)),
    )
  })

  test('for pypi every gate is given calver in place of pep440', () => {
    const text = file(PATHS.workflow, { registry: 'pypi', scheme: 'calver' })
    expect(text).toContain('version-scheme: calver')
    expect(text.replaceAll('version-scheme: calver', 'version-scheme: pep440')).toBe(
      file(PATHS.workflow, { registry: 'pypi' }),
    )
  })

  const controls = CONTROLS.filter(({ needs }) => (needs as string[]).every((need) => need === 'publishWorkflow'))

  test.each(RECIPE_IDS.flatMap((registry) => controls.map((control) => [registry, control.id, control] as const)))(
    'for %s passes %s',
    (registry, _, control) => {
      for (const scheme of ['', ...(registry.includes('-') ? ['semver'] : [])]) {
        const { status, message } = judgeWorkflow(control, file(PATHS.workflow, { registry, scheme }))
        expect([status, message]).toEqual(['pass', expect.any(String)])
      }
    },
  )
})

test('the maintainers are those that were named, as the gate reads them', () => {
  const { people, teams, problems } = parseMaintainers(file(PATHS.maintainers))
  expect([teams, problems]).toEqual([[], []])
  expect(people).toMatchObject(answersOf().maintainers)
})

test('the settings can be read back as they were', () => {
  const answers = answersOf({ reviewers: 'octocat, octo-org/core:42' })
  const { rulesets, environment } = desiredSettings(answers)
  const parse = (path: string): unknown => JSON.parse(file(path, { reviewers: 'octocat, octo-org/core:42' }))
  for (const name of RULESETS) expect(readRuleset(parse(PATHS[name]))).toEqual(rulesets[name])
  expect(readEnvironmentDescription(parse(PATHS.environment))).toEqual(environment)
  expect(environment.reviewers).toEqual(['octocat', 'octo-org/core:42'])
})
