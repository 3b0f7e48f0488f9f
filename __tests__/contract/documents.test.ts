import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { describe, expect, test } from '@jest/globals'
import { load } from 'js-yaml'

import { VERSION } from '../../src/entry/version.ts'
import { CHECKS } from '../../src/rules/release/index.ts'
import { FACT_CODES } from '../../src/model/fact.ts'
import { INPUTS } from '../../src/inputs/gate-inputs.ts'
import { OUTPUTS, FILE_OUTPUTS } from '../../src/reports/release/outputs.ts'
import { ROOT, run } from '../support/action.ts'
import { Repository } from '../support/repository.ts'
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

/** The part of docs/reference.md that a marker begins. */
function section(name: string): string {
  return new RegExp(`<!-- table: ${name} -->([^]*?)<!-- end -->`).exec(read('docs/reference.md'))?.[1] ?? ''
}

/** The names that begin the rows of a table or the items of a list. */
const namesIn = (text: string): string[] =>
  [...text.matchAll(/^(?:\| |- )\[?`?([a-z][\w-]*)/gm)].map(([, name = '']) => name)

/** Every page of the project. */
const PAGES = [
  ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(ROOT, 'docs'), { recursive: true }).map((name) => `docs/${String(name).replaceAll('\\', '/')}`),
].filter((path) => path.endsWith('.md'))

describe('action.yml', () => {
  test('declares the inputs of src/inputs/gate-inputs.ts, with their defaults', () => {
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

describe('docs/reference.md', () => {
  test.each([
    ['inputs', ['input', ...Object.keys(INPUTS)]],
    ['outputs', Object.keys(outputs)],
    ['checks', ['check', ...CHECKS.map((check) => check.id)]],
  ])('lists all %s', (name, names) => {
    expect(namesIn(section(name))).toEqual(names)
  })

  test('has a heading for each input, with its whole description', () => {
    const details = section('input-details').split(/^### /m).slice(1)
    const described = details.map((detail) => detail.split('\n\n').slice(0, 2))
    expect(described).toEqual(Object.entries(INPUTS).map(([name, { description }]) => [name, description]))
  })

  test('the cells of its tables are a few words', () => {
    const cells = ['inputs', 'checks'].flatMap((name) => section(name).split(/[|\n]/))
    expect(cells.length).toBeGreaterThan(100)
    expect(cells.filter((cell) => cell.trim().length > 80 && !/^\s*-+\s*$/.test(cell))).toEqual([])
  })
})

describe('pages', () => {
  test('the README stays short', () => {
    expect(read('README.md').split('\n').length).toBeLessThan(120)
  })

  test.each(PAGES)('%s links only to files and headings that are there', (file) => {
    const text = read(file)
      .replace(/^```[^]*?^```/gm, '')
      .replace(/(`+)[^]*?\1/g, '`code`')
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link)
    const local = links.filter((link) => !/^[a-z]+:/.test(link)).map((link) => link.split('#'))
    const broken = local.filter(([path = '', heading]) => {
      const target = path === '' ? file : join(dirname(file), path)
      return !existsSync(join(ROOT, target)) || (heading !== undefined && !headingsOf(read(target)).includes(heading))
    })
    expect(broken).toEqual([])
  })

  test.each(PAGES)('%s names this repository as package.json does', (file) => {
    const { repository } = JSON.parse(read('package.json')) as { repository: string }
    // OWNER stands for any owner, as in a command to fill in. The type of the predicate stays the same wherever the repository lives.
    const named = read(file).match(/(?<![\w/-])(?!OWNER)[\w-]+\/release-gate(?![\w-]|\/decision\/)/g) ?? []
    expect(named.filter((name) => `github:${name}` !== repository)).toEqual([])
  })

  test('the README names only codes that exist', () => {
    const codes = CHECKS.flatMap(({ id, codes: own }) => Object.keys(own).map((what) => `${id}/${what}`))
    const named = [...read('README.md').matchAll(/`([a-z-]+\/[a-z-]+)`/g)].map(([, code = '']) => code)
    const ids = CHECKS.map(({ id }) => id)
    expect(named.filter((code) => ids.includes(code.split('/')[0] ?? '')).length).toBeGreaterThan(3)
    expect(named.filter((code) => ids.includes(code.split('/')[0] ?? '') && !codes.includes(code))).toEqual([])
  })

  test('the workflow that the README shows is part of a recipe', () => {
    const shown = [...read('README.md').matchAll(/<!-- lines: (\S+) .*-->\n\n```yaml\n([^]*?)```/g)]
    expect(shown.length).toBeGreaterThan(0)
    expect([...read('README.md').matchAll(/```ya?ml/g)]).toHaveLength(shown.length)
    for (const [, path = '', content = ''] of shown) {
      const flat = (text: string): string => text.replace(/^ +/gm, '')
      expect(flat(read(path))).toContain(flat(content))
    }
  })
})

describe('the commands of the README', () => {
  const commands = [...read('README.md').matchAll(/^node RELEASE_GATE\/(dist\/cli\.js) (check|history) (.*)$/gm)].map(
    ([, file = '', command = '', flags = '']) => ({ file, command, flags: flags.split(' ') }),
  )
  const repository = new Repository()
  repository.write('.github/MAINTAINERS', '@octocat\n')
  repository.write('.github/workflows/publish.yml', read('docs/recipes/quick-start.yml'))
  repository.commit()
  repository.tag('v1.2.3')

  const play = (file: string, command: string, flags: readonly string[]) =>
    run(
      process.execPath,
      [join(ROOT, file), command, ...flags],
      { PATH: process.env['PATH'], HOME: repository.directory },
      repository.directory,
    )

  test('there is one to judge a tag, and one to judge all', () => {
    expect(commands.map(({ command }) => command)).toEqual(['check', 'history'])
  })

  test.each(commands)('$command allows the release of a listed person', async ({ file, command, flags }) => {
    expect((await play(file, command, flags)).exitCode).toBe(0)
  })

  test('check denies another person', async () => {
    const [check = { file: '', command: '', flags: [] }] = commands
    const flags = check.flags.map((flag) => (flag === 'octocat' ? 'mallory' : flag))
    expect((await play(check.file, check.command, flags)).exitCode).toBe(1)
  })
})

/** The anchors that GitHub gives to the headings of a page. */
function headingsOf(page: string): string[] {
  return [...page.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\w\s-]/g, '')
      .trim()
      .replaceAll(' ', '-'),
  )
}

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
