import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { describe, expect, test } from '@jest/globals'
import { load } from 'js-yaml'

import { VERSION } from '../../src/entry/version.ts'
import { CHECKS } from '../../src/rules/release/index.ts'
import { FACT_CODES } from '../../src/model/fact.ts'
import { INPUTS } from '../../src/inputs/gate.ts'
import { OUTPUTS, FILE_OUTPUTS } from '../../src/reports/release/outputs.ts'
import { ROOT } from '../support/action.ts'
import { filesOf } from '../support/rule-files.ts'

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')

interface ActionManifest {
  inputs: Record<string, { description: string; default: string; required: boolean }>
  outputs: Record<string, { description: string }>
  runs: { using: string; main: string }
  branding: { icon: string; color: string }
}

const action = load(read('action.yml')) as ActionManifest
const outputs = { ...OUTPUTS, ...FILE_OUTPUTS }

/** The first cells of the rows of a table in the README. */
function firstCells(section: string): string[] {
  const [, table = ''] = new RegExp(`<!-- table: ${section} -->([^]*?)<!-- end -->`).exec(read('README.md')) ?? []
  const rows = table.split('\n').filter((line) => line.startsWith('|'))
  return rows.slice(2).map((row) => /^\| \[?`?([\w-]+)/.exec(row)?.[1] ?? row)
}

describe('action.yml', () => {
  test('declares the inputs of src/inputs/gate.ts, with their defaults', () => {
    const declared = Object.entries(action.inputs).map(([name, input]) => [name, input.default, input.description])
    expect(declared).toEqual(Object.entries(INPUTS).map(([name, input]) => [name, input.default, input.description]))
  })

  test('declares the outputs of src/reports/release/outputs.ts', () => {
    expect(Object.keys(action.outputs)).toEqual(Object.keys(outputs))
  })

  test('runs a file that is there, on the runtime that was asked for', () => {
    expect(action.runs.using).toBe('node20')
    expect(existsSync(join(ROOT, action.runs.main))).toBe(true)
    expect(action.branding).toEqual({ icon: 'shield', color: 'green' })
  })
})

describe('README', () => {
  test.each([
    ['inputs', Object.keys(INPUTS)],
    ['outputs', Object.keys(outputs)],
    ['checks', CHECKS.map((check) => check.id)],
  ])('lists all %s', (section, names) => {
    expect(firstCells(section)).toEqual(names)
  })

  test.each([
    'README.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
    'docs/threat-model.md',
    'docs/reliability.md',
    'docs/governance.md',
    'docs/recipes/README.md',
    'docs/checks.md',
  ])('%s links only to files that are there', (file) => {
    const links = [...read(file).matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)].map(([, link]) => link ?? '')
    const local = links.filter((link) => !/^[a-z]+:/.test(link))
    expect(local.filter((link) => !existsSync(join(ROOT, dirname(file), link)))).toEqual([])
  })

  test('every workflow that it shows is a file in docs/recipes', () => {
    const shown = [...read('README.md').matchAll(/<!-- file: (\S+) -->\n\n```yaml\n([^]*?)```/g)]
    expect(shown.length).toBeGreaterThan(0)
    for (const [, path = '', content] of shown) expect(content).toBe(read(path))
    expect([...read('README.md').matchAll(/```ya?ml/g)]).toHaveLength(shown.length)
  })
})

test('the version that the command line prints is that of package.json', () => {
  expect(JSON.parse(read('package.json'))).toMatchObject({ version: VERSION })
})

describe('checks', () => {
  test('one file a check, in the registry and in the tests', () => {
    const ids = CHECKS.map((check) => check.id)
    expect([...ids].sort()).toEqual(filesOf('src/rules/release').sort())
    expect(ids.filter((id) => !existsSync(join(ROOT, '__tests__/rules/release', `${id}.test.ts`)))).toEqual([])
  })

  test.each(CHECKS.map((check) => [check.id, check] as const))('%s is documented with every code', (id, check) => {
    const document = read('docs/checks.md')
    expect(document).toContain(`## ${id}\n`)
    const codes = Object.keys(check.codes)
    expect(codes.length).toBeGreaterThan(0)
    expect(codes.filter((code) => !document.includes(`\`${id}/${code}\``))).toEqual([])
  })

  test.each(CHECKS.map((check) => [check.id, check] as const))('%s: each of its codes has a test', (id, check) => {
    const tests = read(`__tests__/rules/release/${id}.test.ts`)
    expect(Object.keys(check.codes).filter((code) => !tests.includes(`${id}/${code}`))).toEqual([])
  })

  test('every way in which a fact can be unknown is documented', () => {
    const document = read('docs/checks.md')
    expect(Object.keys(FACT_CODES).filter((code) => !document.includes(`\`facts/${code}\``))).toEqual([])
  })
})

describe('recipes', () => {
  const recipes = readdirSync(join(ROOT, 'docs/recipes'), { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.yml'))

  interface Recipe {
    jobs?: Record<string, { steps?: { uses?: string; with?: Record<string, unknown>; run?: string }[] }>
    runs?: { steps: { uses?: string; with?: Record<string, unknown>; run?: string }[] }
  }

  const steps = (file: string) => {
    const recipe = load(read(`docs/recipes/${file}`)) as Recipe
    return [...Object.values(recipe.jobs ?? {}).map((job) => job.steps ?? []), recipe.runs?.steps ?? []]
  }

  test.each(recipes)('%s gives only inputs that exist, and reads only outputs that exist', (file) => {
    const given = steps(file)
      .flat()
      .filter(({ uses }) => uses?.startsWith('org/release-gate@'))
      .flatMap((step) => Object.keys(step.with ?? {}))
    expect(given.filter((name) => !Object.hasOwn(INPUTS, name))).toEqual([])
    const readOutputs = [...read(`docs/recipes/${file}`).matchAll(/steps\.gate\.outputs\.([\w-]+)/g)].map(
      ([, name]) => name,
    )
    expect(readOutputs.filter((name) => !Object.hasOwn(outputs, name ?? ''))).toEqual([])
  })
})
