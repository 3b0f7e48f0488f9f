import { execFileSync } from 'node:child_process'
import { cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from '@jest/globals'

import { ROOT, temporaryFolder } from '../support/action.ts'

const COPIED = ['src', '__tests__', 'scripts', 'docs', 'audit', 'bench', 'README.md', 'action.yml', 'package.json']
const CONFIGURED = [
  'tsconfig.json',
  'tsconfig.build.json',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'jest.config.mjs',
]

/** A copy of the project with another rule, and its line in the index. */
function scaffold(folder: 'release' | 'settings', define: string, rule: string): string {
  const copy = temporaryFolder()
  for (const path of [...COPIED, ...CONFIGURED]) {
    cpSync(join(ROOT, path), join(copy, path), {
      recursive: true,
      filter: (source) => !source.includes('node_modules'),
    })
  }
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'))
  writeFileSync(join(copy, `src/rules/${folder}/try-out.ts`), `${define}\n\nexport const tryOut = ${rule}\n`)
  const index = join(copy, `src/rules/${folder}/index.ts`)
  const text = readFileSync(index, 'utf8').replace(
    /^export const|^\/\*\*/m,
    "import { tryOut } from './try-out.ts'\n\n$&",
  )
  writeFileSync(index, text.replace(/\]\n$/, '  tryOut,\n]\n'))
  return copy
}

const run = (copy: string, ...args: string[]) => execFileSync(process.execPath, args, { cwd: copy, stdio: 'pipe' })

const RULES = [
  [
    'release',
    'docs/checks.md',
    "import { defineCheck, pass } from '../rule.ts'",
    "defineCheck({ id: 'try-out', title: 'It is tried', why: 'A try.', needs: [], permissions: [], codes: { tried: 'it was tried' }, judge: () => pass('Tried.', {}) })",
  ],
  [
    'settings',
    'docs/controls.md',
    "import { defineControl, pass } from '../rule.ts'",
    "defineControl({ id: 'try-out', title: 'It is tried', why: 'A try.', fix: 'Nothing.', permissions: ['administration: read'], severity: 'error', needs: ['immutableReleases'], judge: () => pass('Tried.') })",
  ],
] as const

test.each(RULES)(
  'src/rules/%s: the rule and its line in the index are all that the types and %s need',
  (folder, page, define, rule) => {
    const copy = scaffold(folder, define, rule)
    run(copy, 'node_modules/typescript/bin/tsc', '--project', 'tsconfig.build.json')
    run(copy, 'scripts/docs.mjs')
    expect(readFileSync(join(copy, page), 'utf8')).toContain('## try-out\n')
    rmSync(copy, { recursive: true })
  },
  120_000,
)
