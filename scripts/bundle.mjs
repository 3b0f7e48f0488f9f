// Bundles build/src/ into dist/; see bundle/README.md.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { minify } from 'terser'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const dist = join(root, 'dist')

const core = join(root, 'build/core')
rmSync(core, { recursive: true, force: true })
cpSync(join(root, 'node_modules/@actions/core'), core, { recursive: true })
const manifest = JSON.parse(readFileSync(join(core, 'package.json'), 'utf8'))
writeFileSync(join(core, 'package.json'), JSON.stringify({ ...manifest, sideEffects: false }))

// ncc reads bundle/tsconfig.json, with the aliases, from the folder it runs in.
process.chdir(join(root, 'bundle'))
const ncc = createRequire(import.meta.url)('@vercel/ncc')

rmSync(dist, { recursive: true, force: true })
mkdirSync(dist)
const write = (name, content) => writeFileSync(join(dist, name), content)
await bundle('entry.js', 'index.js', 'licenses.txt')
await bundle('governance.js', 'audit.js', 'audit.licenses.txt')
write('crypto.cjs', readFileSync(join(root, 'bundle/aliases/crypto.cjs'), 'utf8'))
write('cli.js', "require(['audit', 'init'].includes(process.argv[2]) ? './audit.js' : './index.js').cli()\n")
// Node would take dist/*.js for ES modules, as the project's own package.json says.
write('package.json', '{ "type": "commonjs" }\n')

/** Bundles the doors of `entry` into `filename` and the chunks beside it. */
async function bundle(entry, filename, license) {
  const { code, assets } = await ncc(join(root, 'bundle', entry), {
    filename,
    esm: false,
    cache: false,
    license,
    externals: { crypto: './crypto.cjs' },
    quiet: true,
  })
  write(filename, `${await withoutDeadCode(code)}if (require.main === module) module.exports.run()\n`)
  for (const [name, { source }] of Object.entries(assets)) {
    write(name, name.endsWith('.js') ? await withoutDeadCode(String(source)) : source)
  }
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
  return `${kept}\n`
}
