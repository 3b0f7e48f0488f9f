// Writes docs/reliability/mutants.json from Stryker's report. Fails if docs/reliability/survivors.md does not explain a
// survivor, if an explained mutant does not survive, or if a score is too low.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { explanations, keysOf, isOpen } from './mutation/survivors.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const read = (path) => readFileSync(join(root, path), 'utf8')

/** The lowest allowed score in percent: of all mutants, and of each folder. */
const LEAST = { all: 90, folder: 85 }

const DEAD = new Set(['Killed', 'Timeout'])
const ALIVE = new Set(['Survived', 'NoCoverage'])

const { files } = JSON.parse(read('build/mutation/report.json'))
const explained = new Map(
  explanations(read('docs/reliability/survivors.md')).map(({ file, survivors }) => [
    file,
    survivors.map(({ key, line }) => key ?? line),
  ]),
)
const problems = []
const folders = new Map()

for (const [file, { source, mutants }] of Object.entries(files).sort()) {
  const name = dirname(file)
  const folder = folders.get(name) ?? { name, mutants: 0, killed: 0, survived: 0, explained: 0 }
  folders.set(name, folder)
  const expected = [...(explained.get(file) ?? [])]
  explained.delete(file)
  const keyOf = keysOf(source)
  for (const mutant of mutants) {
    if (mutant.status === 'Ignored') continue
    folder.mutants++
    if (DEAD.has(mutant.status)) folder.killed++
    else if (ALIVE.has(mutant.status)) {
      folder.survived++
      const key = keyOf(mutant)
      const at = expected.indexOf(key)
      if (at === -1) problems.push(`${file}:${mutant.location.start.line} not explained: - ${key}: `)
      else {
        folder.explained++
        expected.splice(at, 1)
      }
    } else problems.push(`${file}:${mutant.location.start.line} ${mutant.status}: ${mutant.statusReason}`)
  }
  problems.push(...expected.map((key) => `${file} explained, but it did not survive: ${key}`))
}
problems.push(...[...explained.keys()].map((file) => `${file} explained, but not mutated`))

const total = (key) => [...folders.values()].reduce((sum, folder) => sum + folder[key], 0)
const open = explanations(read('docs/reliability/survivors.md'))
  .flatMap(({ survivors }) => survivors)
  .filter(isOpen).length
const score = ({ killed, mutants }) => Math.round((1000 * killed) / mutants) / 10
const all = { mutants: total('mutants'), killed: total('killed'), survived: total('survived') }
if (score(all) < LEAST.all) problems.push(`${score(all)} % killed, fewer than ${LEAST.all} %`)
for (const folder of folders.values()) {
  if (score(folder) < LEAST.folder) problems.push(`${folder.name}: ${score(folder)} % killed`)
}

const date = new Date().toISOString().slice(0, 10)
const figures = { date, folders: [...folders.values()], ...all, open, score: score(all) }
writeFileSync(join(root, 'docs/reliability/mutants.json'), `${JSON.stringify(figures, null, 2)}\n`)
console.log(
  problems.length === 0
    ? `${all.killed} of ${all.mutants} killed, the rest listed, ${open} of it open`
    : problems.join('\n'),
)
process.exitCode = problems.length === 0 ? 0 : 1
