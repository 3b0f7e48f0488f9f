// Runs many generated cases of __tests__/fuzz/ or __tests__/differential/, and writes the figures to docs/reliability/.
// `npm run fuzz -- --seed N` repeats a run.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string' }, scale: { type: 'string', default: '100' } },
})
const suite = positionals[0]
if (suite !== 'fuzz' && suite !== 'differential') throw new Error('expected: fuzz or differential')
const seed = Number(values.seed ?? 1 + Math.floor(Math.random() * 0x7ffffffe))

const folder = mkdtempSync(join(tmpdir(), 'release-gate-fuzz-'))
const record = join(folder, 'record')
writeFileSync(record, '')
const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', '--verbose']
const { status } = spawnSync(process.execPath, [...jest, `__tests__/${suite}/`], {
  cwd: root,
  stdio: 'inherit',
  // In CI, a comparison fails if the other implementation is missing.
  env: { ...process.env, CI: 'true', FUZZ_SEED: String(seed), FUZZ_SCALE: values.scale, FUZZ_RECORD: record },
})

const kept = readFileSync(record, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line))
  .sort((a, b) => (a.name < b.name ? -1 : 1))
rmSync(folder, { recursive: true })
const cases = kept.reduce((sum, each) => sum + each.cases, 0)
const head = { date: new Date().toISOString().slice(0, 10), seed }
const figures = {
  fuzz: () => ({
    ...head,
    properties: kept.map(({ name, cases }) => ({ name, cases })),
    cases,
    counterexamples: kept.filter(({ failed }) => failed).length,
  }),
  differential: () => ({
    ...head,
    comparisons: kept.map(({ name, against, cases, failed }) => ({
      what: name,
      against,
      cases,
      differences: failed ? 1 : 0,
    })),
  }),
}
mkdirSync(join(root, 'docs/reliability'), { recursive: true })
writeFileSync(join(root, `docs/reliability/${suite}.json`), `${JSON.stringify(figures[suite](), undefined, 2)}\n`)
console.log(`${cases} cases of ${kept.length} ${suite === 'fuzz' ? 'properties' : 'comparisons'}, seed ${seed}`)
process.exitCode = status ?? 1
