import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from '@jest/globals'
import { load } from 'js-yaml'

import { CONTROLS } from '../../src/rules/settings/index.ts'
import { AUDIT_INPUTS } from '../../src/inputs/audit-inputs.ts'
import { AUDIT_FILE_OUTPUTS, AUDIT_OUTPUTS } from '../../src/reports/settings/outputs.ts'
import { ROOT } from '../support/action.ts'
import { openApi } from '../support/fake-github/index.ts'
import { judged, settings } from '../support/settings.ts'

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
const outputs = { ...AUDIT_OUTPUTS, ...AUDIT_FILE_OUTPUTS }

interface Manifest {
  inputs: Record<string, { description: string; default: string }>
  outputs: Record<string, { description: string }>
  runs: { using: string; main: string }
}

describe('audit/action.yml', () => {
  const action = load(read('audit/action.yml')) as Manifest

  test('declares the inputs of src/inputs/audit-inputs.ts, with their defaults', () => {
    const declared = Object.entries(action.inputs).map(([name, input]) => [name, input.default, input.description])
    expect(declared).toEqual(
      Object.entries(AUDIT_INPUTS).map(([name, input]) => [name, input.default, input.description]),
    )
  })

  test('declares the outputs of src/reports/settings/outputs.ts', () => {
    const declared = Object.entries(action.outputs).map(([name, { description }]) => [name, description])
    expect(declared).toEqual(Object.entries(outputs))
  })

  test('runs a file that is there, on the runtime of the gate', () => {
    expect(action.runs.using).toBe('node20')
    expect(existsSync(join(ROOT, 'audit', action.runs.main))).toBe(true)
  })
})

describe('docs/controls.md', () => {
  const document = read('docs/controls.md')

  test.each(CONTROLS.map((control) => [control.id, control] as const))('%s has a section and a row', (id, control) => {
    expect(document).toContain(`\n## ${id}\n`)
    expect(document).toMatch(new RegExp(`^\\| \\[${id}\\]\\(#${id}\\) `, 'm'))
    for (const permission of control.permissions) expect(document).toContain(permission.split(' (')[0])
  })

  test('lists every input and output, and links only to files that are there', () => {
    for (const name of [...Object.keys(AUDIT_INPUTS), ...Object.keys(outputs)]) {
      expect(document).toMatch(new RegExp(`^\\| \`${name}\` `, 'm'))
    }
    const links = [...document.matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)].map(([, link]) => link ?? '')
    expect(links.length).toBeGreaterThan(0)
    expect(links.filter((link) => !existsSync(join(ROOT, 'docs', link)))).toEqual([])
  })
})

describe('recipes', () => {
  interface Recipe {
    jobs: Record<string, { steps: { uses?: string; with?: Record<string, unknown> }[] }>
  }

  test.each(['audit.yml', 'audit-organization.yml'])('%s gives only inputs that exist', (file) => {
    const recipe = load(read(`docs/recipes/${file}`)) as Recipe
    const steps = Object.values(recipe.jobs).flatMap((job) => job.steps)
    const given = steps
      .filter(({ uses }) => uses?.startsWith('org/release-gate/audit@'))
      .flatMap((step) => Object.keys(step.with ?? {}))
    expect(given.length).toBeGreaterThan(0)
    expect(given.filter((name) => !Object.hasOwn(AUDIT_INPUTS, name))).toEqual([])
    const asked = [...read(`docs/recipes/${file}`).matchAll(/steps\.audit\.outputs\.([\w-]+)/g)].map(([, name]) => name)
    expect(asked.filter((name) => !Object.hasOwn(outputs, name ?? ''))).toEqual([])
  })
})

/** The commands of all fixes, as they are offered for a repository. */
const commands = CONTROLS.flatMap(({ id, fix }) =>
  [...fix.matchAll(/`(gh api [^`]+)`/g)].map(([, command = '']) => [id, command] as const),
)

/** Takes a command of `gh api` apart: https://cli.github.com/manual/gh_api */
function parseCommand(command: string) {
  const words = [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')
  const rest = words.slice(2)
  let method = 'GET'
  let path = ''
  const fields: (readonly [string, unknown])[] = []
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--method') method = rest.shift() ?? ''
    else if (word === '--jq') rest.shift()
    else if (word === '-f' || word === '-F') {
      const [, name = '', value = ''] = /^([^=]+)(?:=(.*))?$/.exec(rest.shift() ?? '') ?? []
      const typed = /^(?:true|false|\d+)$/.test(value) ? (JSON.parse(value) as unknown) : value
      fields.push([name, word === '-F' ? typed : value])
    } else path = word
  }
  return { method, path, body: fields.length === 0 ? undefined : bodyOf(fields) }
}

/** `a[b]` is an object, `a[]` a list; a list without a value is empty, and a key that is there begins a new item. */
function bodyOf(fields: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  const body: Record<string, unknown> = {}
  for (const [name, value] of fields) {
    const keys = [...name.matchAll(/^[^[]+|\[([^\]]*)\]/g)].map(([whole, inner]) => inner ?? whole)
    put(body, keys, value)
  }
  return body
}

function put(target: Record<string, unknown>, [key = '', next, ...more]: string[], value: unknown): void {
  if (next === undefined) target[key] = value
  else if (next !== '') put((target[key] ??= {}) as Record<string, unknown>, [next, ...more], value)
  else {
    const list = (target[key] ??= []) as unknown[]
    if (more.length === 0) {
      if (value !== '') list.push(value)
      return
    }
    const last = list.at(-1) as Record<string, unknown> | undefined
    const isTaken = more.length === 1 && Object.hasOwn(last ?? {}, more[0] ?? '')
    const item = last === undefined || isTaken ? {} : last
    if (item !== last) list.push(item)
    put(item, more, value)
  }
}

test.each(commands)('%s: GitHub takes the command %s', (_, command) => {
  const { method, path, body } = parseCommand(command)
  const filled = `/${path}`
    .replace('{owner}', 'octo-org')
    .replace('{repo}', 'widget')
    .replace('{branch}', 'main')
    .replace('{environment}', 'release')
    .replace('users/LOGIN', 'users/octocat')
  const found = openApi().findRequest(method, filled, new URLSearchParams())
  expect(found?.problems).toEqual([])
  expect(openApi().checkBody(method, found?.template ?? '', body)).toEqual([])
})

test('every control that a command can mend offers one', () => {
  const without = CONTROLS.filter(({ fix }) => !/`gh (?:api|secret) /.test(fix)).map(({ id }) => id)
  // What is in the workflow is mended in the workflow.
  expect(without.filter((id) => !id.startsWith('workflow-'))).toEqual([
    'tag-creators',
    'tag-bypass',
    'environment-reviewers',
    'environment-self-review',
    'environment-admins',
    'organization-secrets',
    'maintainers-accounts',
  ])
})

test('a fix names this repository', () => {
  for (const control of CONTROLS) {
    const { fix } = judged(control, { ...settings(), branches: { known: true, value: [] } })
    expect(fix).not.toMatch(/\{(?:owner|repo|branch|tags|environment|workflow)\}/)
  }
})
