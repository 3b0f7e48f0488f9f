import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from '@jest/globals'
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

const PURE = [
  'model',
  'model/people',
  'model/version',
  'rules/release',
  'rules/settings',
  'reports/release',
  'reports/settings',
  'init',
]

describe('pure folders', () => {
  // A file that is there, for the linter's type information; its content is replaced.
  const fileIn = (folder: string): string => {
    const [first] = readdirSync(join(ROOT, 'src', folder)).filter((name) => name.endsWith('.ts'))
    return `src/${folder}/${first ?? ''}`
  }

  test.each(PURE)(
    'src/%s may not do I/O',
    async (folder) => {
      const file = fileIn(folder)
      expect(await rulesOn("import 'node:fs'\n", file)).toContain('no-restricted-imports')
      expect(await rulesOn("import '@actions/core'\n", file)).toContain('no-restricted-imports')
      expect(await rulesOn("import '../facts/gather.ts'\n", file)).toContain('no-restricted-imports')
      expect(await rulesOn("import '../git/git.ts'\n", file)).toContain('no-restricted-imports')
      for (const name of ['process', 'Date', 'console', 'setTimeout']) {
        expect(await rulesOn(`export const value: unknown = ${name}\n`, file)).toContain('no-restricted-globals')
      }
    },
    60_000,
  )

  test('the rules do not fire on what is allowed', async () => {
    expect(await rulesOn("import '../model/fact.ts'\n", fileIn('rules/release'))).not.toContain('no-restricted-imports')
    expect(await rulesOn("import 'node:fs'\n", 'src/entry/publish.ts')).not.toContain('no-restricted-imports')
  }, 60_000)
})

test('what reads settings at GitHub knows nothing of who gathers them', async () => {
  const code = "import '../../facts/settings/source.ts'\n"
  expect(await rulesOn(code, 'src/github/api/rulesets.ts')).toContain('no-restricted-imports')
}, 60_000)

test('only the doors and what they call load @actions packages', () => {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true })
    .map((file) => String(file).replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts'))
  const users = files.filter((file) => readFileSync(join(ROOT, 'src', file), 'utf8').includes("from '@actions/"))
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
