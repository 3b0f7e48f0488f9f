import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from '@jest/globals'

import { ROOT } from '../support/action.ts'
import { parseScript, textsOf } from '../support/script.ts'

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')

/** Licences under which code may be passed on in `dist/`. They ask for their text to come along, and for no more. */
const ALLOWED = ['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT']

interface Locked {
  readonly version: string
  readonly dev?: boolean
  readonly devOptional?: boolean
}

const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> }
/** What `npm ci --omit=dev` would install: the folder of each package. */
const runtime = Object.entries(lock.packages)
  .filter(([folder, { dev, devOptional }]) => folder !== '' && dev !== true && devOptional !== true)
  .map(([folder]) => folder)

const nameOf = (folder: string): string => folder.replace(/^.*node_modules\//, '')

const entries = read('dist/licenses.txt')
  .split(/^={80}\n/m)
  .slice(1)
  .map((entry) => {
    const [heading = '', ...text] = entry.split('\n')
    const [, name = '', version = '', licence = ''] = /^(\S+) (\S+), (.+)$/.exec(heading) ?? []
    return { name, version, licence, text: text.join('\n').trim() }
  })

describe('dist/licenses.txt', () => {
  test('names the bundled packages, each once', () => {
    const names = entries.map(({ name }) => name)
    expect(names).toEqual([...new Set(names)].sort())
  })

  test.each(entries)('$name: $licence may be passed on', ({ licence }) => {
    expect(ALLOWED).toContain(licence)
  })

  // Shows locked-dependencies in docs/threat-model.md.
  test.each(entries)('$name is what the lock file says, and no tool of development', ({ name, version }) => {
    const locked = runtime.filter((folder) => nameOf(folder) === name).map((folder) => lock.packages[folder]?.version)
    expect(locked).toContain(version)
  })

  test.each(entries)('$name: every file of its licence is there in full', ({ name, version, text }) => {
    const folder = runtime.find((path) => nameOf(path) === name && lock.packages[path]?.version === version) ?? ''
    const files = readdirSync(join(ROOT, folder)).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
    expect(files.length).toBeGreaterThan(0)
    for (const file of files) expect(text).toContain(read(join(folder, file)).replaceAll('\r\n', '\n').trim())
    // A pointer to a licence is not its text.
    expect(text).toMatch(/permission (?:is hereby granted|to use, copy)|terms and conditions|redistribution and use/i)
  })

  // From the other end, without asking the bundler: texts that one package alone has, found in dist/, show its code.
  test('leaves no package out whose code is in dist/', () => {
    const owners = new Map<string, Set<string>>()
    for (const folder of runtime) {
      for (const text of textsOfPackage(folder)) {
        owners.set(text, (owners.get(text) ?? new Set()).add(nameOf(folder)))
      }
    }
    const scripts = readdirSync(join(ROOT, 'dist')).filter((name) => /\.c?js$/.test(name))
    const bundled = new Set(scripts.flatMap((name) => textsOf(parseScript(read(`dist/${name}`)))))
    const found = new Set(
      [...bundled]
        .map((text) => [...(owners.get(text) ?? [])])
        .filter(({ length }) => length === 1)
        .flat(),
    )
    expect(found.size).toBeGreaterThan(entries.length / 2)
    expect(entries.map(({ name }) => name)).toEqual(expect.arrayContaining([...found]))
  }, 60_000)
})

/** The texts of a package's modules that are long enough to be nobody else's. */
function textsOfPackage(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true })
    .map((file) => String(file).replaceAll('\\', '/'))
    .filter((file) => /\.[cm]?js$/.test(file) && !file.startsWith('node_modules/'))
    .flatMap((file) => textsOf(parseEither(read(join(folder, file)))))
    .filter((text) => text.length >= 20)
}

function parseEither(source: string) {
  try {
    return parseScript(source, 'module')
  } catch {
    return parseScript(source, 'commonjs')
  }
}
