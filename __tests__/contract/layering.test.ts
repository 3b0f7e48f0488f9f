import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from '@jest/globals'
import { ESLint } from 'eslint'

import { ROOT } from '../support/action.ts'

// Where CI is set, the parser would take each file from the disk once, not the text that it is given here.
process.env['TSESTREE_SINGLE_RUN'] = 'false'

const eslint = new ESLint({ cwd: ROOT })

/** The rules that fire on `code` as if it stood in `file`. */
async function rulesOn(code: string, file: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(code, { filePath: join(ROOT, file) })
  return (result?.messages ?? []).map(({ ruleId }) => ruleId)
}

/** A file of the folder, for the linter's type information. Its content is replaced. */
const fileIn = (folder: string): string => {
  const [first] = readdirSync(join(ROOT, 'src', folder)).filter((name) => name.endsWith('.ts'))
  return `src/${folder}/${first ?? ''}`
}

/** Each folder, what it may import, and what it may not. */
const ARROWS: readonly (readonly [string, allowed: string, forbidden: string])[] = [
  ['model', '', 'rules reports git github facts inputs init entry'],
  ['model/people', 'model', 'rules reports git github facts inputs init entry'],
  ['rules', 'model', 'reports git github facts inputs init entry'],
  ['rules/settings', 'model', 'reports git github facts inputs init entry'],
  ['reports/release', 'model rules', 'git github facts inputs init entry'],
  ['git', 'model', 'rules reports github facts inputs init entry'],
  ['github/api', 'model', 'rules reports git facts inputs init entry'],
  ['facts/settings', 'model git github', 'rules reports inputs init entry'],
  ['inputs', 'model', 'rules reports git github facts init entry'],
  ['init', 'model github', 'rules reports git facts inputs entry'],
  ['entry', 'model rules reports git github facts inputs init', ''],
]

test.each(ARROWS)(
  'src/%s may import [%s], and not [%s]',
  async (folder, allowed, forbidden) => {
    const imports = (names: string): string[] => names.split(' ').filter((name) => name !== '')
    const refused = async (name: string): Promise<boolean> =>
      (await rulesOn(`import '../../${name}/a.ts'\n`, fileIn(folder))).includes('no-restricted-imports')
    for (const name of imports(allowed)) expect([name, await refused(name)]).toEqual([name, false])
    for (const name of imports(forbidden)) expect([name, await refused(name)]).toEqual([name, true])
  },
  60_000,
)

test('a folder may not load by import() what it may not import', async () => {
  const loading = (name: string): string => `export const loaded = import('../../${name}/a.ts')\n`
  expect(await rulesOn(loading('git'), fileIn('github/api'))).toContain('no-restricted-syntax')
  expect(await rulesOn(loading('model'), fileIn('github/api'))).not.toContain('no-restricted-syntax')
}, 60_000)

test.each(['model', 'rules/release', 'reports/settings', 'init'])(
  'src/%s does no I/O',
  async (folder) => {
    for (const name of ['node:fs', '@actions/core']) {
      expect(await rulesOn(`import '${name}'\n`, fileIn(folder))).toContain('no-restricted-imports')
    }
    for (const name of ['process', 'Date', 'console', 'setTimeout']) {
      expect(await rulesOn(`export const value: unknown = ${name}\n`, fileIn(folder))).toContain(
        'no-restricted-globals',
      )
    }
  },
  60_000,
)

test('a folder that is not pure does I/O', async () => {
  expect(await rulesOn("import 'node:fs'\n", 'src/entry/publish.ts')).not.toContain('no-restricted-imports')
}, 60_000)

test('a file ends at 250 lines, and a function at 45', async () => {
  const lines = (count: number): string => '// A line.\n'.repeat(count)
  expect(await rulesOn(lines(249), fileIn('model'))).not.toContain('max-lines')
  expect(await rulesOn(lines(251), fileIn('model'))).toContain('max-lines')
  expect(await rulesOn(`export function long(): void {\n${lines(44)}}\n`, fileIn('model'))).toContain(
    'max-lines-per-function',
  )
}, 60_000)

test('only the doors and what they call load @actions packages', () => {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true })
    .map((file) => String(file).replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts'))
  const users = files.filter((file) => readFileSync(join(ROOT, 'src', file), 'utf8').includes("'@actions/"))
  expect(users.sort()).toEqual([
    'entry/action.ts',
    'entry/audit/action.ts',
    'entry/audit/publish.ts',
    'entry/publish.ts',
    'entry/runner-files.ts',
    'git/run.ts',
    'github/client/client.ts',
  ])
})
