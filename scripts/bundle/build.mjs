// Bundles build/src/ into dist/. README.md in this folder explains how.
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
write('licenses.txt', licenses(packages))
write(
  'cli.js',
  "process.exitCode = 1\nconst governs = ['audit', 'init'].includes(process.argv[2])\n;(governs ? require('./audit.js') : require('./index.js')).cli()\n",
)
// Without this file, Node reads dist/*.js as ES modules, because of the project's package.json.
write('package.json', '{ "type": "commonjs" }\n')

/** Bundles `entry` into `filename` and its chunks. Returns the folders of the bundled packages. */
async function bundle(entry, filename) {
  const { code, assets, stats } = await ncc(join(here, entry), {
    filename,
    esm: false,
    cache: false,
    quiet: true,
  })
  // Failure is the first statement: nothing that ends the process early leaves a 0.
  const isStarted = 'if (require.main === module)'
  const ours = chunksOfOurs(stats.compilation)
  const script = await withoutDeadCode(code, true)
  write(filename, `${isStarted} process.exitCode = 1\n;${script}${isStarted} module.exports.run()\n`)
  for (const [name, { source }] of Object.entries(assets)) {
    write(name, name.endsWith('.js') ? await withoutDeadCode(String(source), ours.has(name)) : source)
  }
  return packagesOf(stats.compilation)
}

/**
 * Removes code that nothing calls, since ncc keeps everything that a package exports. Our own code keeps its names and
 * one statement a line, so that a diff of dist/ is readable. A chunk that contains only packages is minified.
 */
async function withoutDeadCode(source, ours) {
  const { code: kept } = await minify(source, {
    ecma: 2022,
    compress: { defaults: !ours, dead_code: true, unused: true, side_effects: true, passes: 3 },
    mangle: !ours,
    format: { semicolons: !ours, comments: false, quote_style: 3 },
  })
  return `${eagerModules(kept)}\n`
}

/** The files of the chunks that contain code of this project. */
function chunksOfOurs({ chunks, chunkGraph }) {
  const isOurs = (module) => filesOf(module).some((file) => file.startsWith(join(root, 'build/src')))
  const ours = [...chunks].filter((chunk) => [...chunkGraph.getChunkModulesIterable(chunk)].some(isOurs))
  return new Set(ours.flatMap(({ files }) => [...files]))
}

/** The files of a module, and of those that webpack joined with it. */
function filesOf(module) {
  return [module.resource ?? [], ...(module.modules ?? []).map(filesOf)].flat()
}

/** The folders of the packages that have a module in a chunk, without the project's own folder. */
function packagesOf({ chunks, chunkGraph }) {
  const modules = [...chunks].flatMap((chunk) => [...chunkGraph.getChunkModulesIterable(chunk)])
  return new Set(
    modules
      .flatMap(filesOf)
      .map(packageFolder)
      .filter((folder) => folder !== root),
  )
}

/** The nearest folder above a file whose package.json has a name. Some inner ones contain only `type`. */
function packageFolder(file) {
  const folder = dirname(file)
  const manifest = join(folder, 'package.json')
  return existsSync(manifest) && readManifest(folder).name ? folder : packageFolder(folder)
}

/** The packages with all their license files. ncc's own list takes one file a package. */
function licenses(folders) {
  const entries = [...folders].map((folder) => {
    const { name, version, license } = readManifest(folder)
    const files = readdirSync(folder)
      .filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
      .sort()
    if (files.length === 0) throw new Error(`${name} ${version} has no license file`)
    const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim())
    return `${name} ${version}, ${license}\n\n${texts.join('\n\n')}\n`
  })
  return ['The third-party packages in dist/, with their licenses.\n', ...entries.sort()].join(`\n${'='.repeat(80)}\n`)
}

function readManifest(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
}
