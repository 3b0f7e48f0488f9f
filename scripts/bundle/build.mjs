// Bundles build/src/ into dist/; see README.md beside it.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { minify } from 'terser'

import { eagerModules } from './eager-modules.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const root = dirname(dirname(here))
const dist = join(root, 'dist')

const core = join(root, 'build/core')
rmSync(core, { recursive: true, force: true })
cpSync(join(root, 'node_modules/@actions/core'), core, { recursive: true })
writeFileSync(join(core, 'package.json'), JSON.stringify({ ...readManifest(core), sideEffects: false }))

// ncc reads tsconfig.json, with the aliases, from the folder it runs in.
process.chdir(here)
const ncc = createRequire(import.meta.url)('@vercel/ncc')

rmSync(dist, { recursive: true, force: true })
mkdirSync(dist)
const write = (name, content) => writeFileSync(join(dist, name), content)
const packages = new Set([...(await bundle('gate.js', 'index.js')), ...(await bundle('settings.js', 'audit.js'))])
write('licenses.txt', licences(packages))
write(
  'cli.js',
  "process.exitCode = 1\nconst governs = ['audit', 'init'].includes(process.argv[2])\n;(governs ? require('./audit.js') : require('./index.js')).cli()\n",
)
// Node would take dist/*.js for ES modules, as the project's own package.json says.
write('package.json', '{ "type": "commonjs" }\n')

/** Bundles the doors of `entry` into `filename` and the chunks beside it. Gives the folders of the packages in them. */
async function bundle(entry, filename) {
  const { code, assets, stats } = await ncc(join(here, entry), {
    filename,
    esm: false,
    cache: false,
    quiet: true,
  })
  // Failure is the first statement: nothing that ends the process early leaves a 0.
  const isStarted = 'if (require.main === module)'
  const script = await withoutDeadCode(code)
  write(filename, `${isStarted} process.exitCode = 1\n;${script}${isStarted} module.exports.run()\n`)
  for (const [name, { source }] of Object.entries(assets)) {
    write(name, name.endsWith('.js') ? await withoutDeadCode(String(source)) : source)
  }
  return packagesOf(stats.compilation)
}

/**
 * ncc keeps whatever a package exports; what nothing calls goes. Our own code keeps its names, and a line a statement, so that a
 * change of dist/ can be read; a chunk of packages alone is made small.
 */
async function withoutDeadCode(source) {
  const ours = source.includes('build/src/')
  const { code: kept } = await minify(source, {
    ecma: 2022,
    compress: { defaults: !ours, dead_code: true, unused: true, side_effects: true, passes: 3 },
    mangle: !ours,
    format: { semicolons: !ours, comments: false, quote_style: 3 },
  })
  return `${eagerModules(kept)}\n`
}

/** The folders of the packages that a module in a chunk is from. The project's own folder is none. */
function packagesOf({ chunks, chunkGraph }) {
  const files = (module) => [module.resource ?? [], ...(module.modules ?? []).map(files)].flat()
  const modules = [...chunks].flatMap((chunk) => [...chunkGraph.getChunkModulesIterable(chunk)])
  return new Set(
    modules
      .flatMap(files)
      .map(packageFolder)
      .filter((folder) => folder !== root),
  )
}

/** The nearest folder above a file whose package.json has a name; some inner ones say only how to read a `.js` file. */
function packageFolder(file) {
  const folder = dirname(file)
  const manifest = join(folder, 'package.json')
  return existsSync(manifest) && readManifest(folder).name ? folder : packageFolder(folder)
}

/** Names and licences of the packages, with every file of theirs that states one: ncc's own list takes one file a package. */
function licences(folders) {
  const entries = [...folders].map((folder) => {
    const { name, version, license } = readManifest(folder)
    const files = readdirSync(folder)
      .filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
      .sort()
    if (files.length === 0) throw new Error(`${name} ${version} comes without the text of its licence`)
    const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim())
    return `${name} ${version}, ${license}\n\n${texts.join('\n\n')}\n`
  })
  return ['What dist/ is made of besides this project, and its licences.\n', ...entries.sort()].join(
    `\n${'='.repeat(80)}\n`,
  )
}

function readManifest(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
}
