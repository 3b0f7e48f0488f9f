// Builds dist/ twice, in folders of different depth, on this Node and on the newest Node that actions run on. Compares
// both with the current dist/, byte for byte.
import { execFile } from 'node:child_process'
import { cpSync, linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

import { installNode24, NODE_24 } from './node24.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const run = promisify(execFile)

installNode24()
const temporary = mkdtempSync(join(tmpdir(), 'release-gate-reproduce-'))
try {
  const builds = await Promise.all([
    build(process.execPath, join(temporary, 'a')),
    build(NODE_24, join(temporary, 'another folder/some way/further down')),
  ])
  const here = filesIn(join(root, 'dist'))
  for (const { version, files } of builds) {
    const names = new Set([...here.keys(), ...files.keys()])
    const different = [...names].filter((name) => !files.get(name)?.equals(here.get(name) ?? Buffer.alloc(0)))
    console.log(
      `${version}: ${different.length === 0 ? `${files.size} files, the same as in dist/` : 'differs from dist/'}`,
    )
    for (const name of different)
      console.log(`  ${name}: ${size(here.get(name))} in dist/, ${size(files.get(name))} built`)
    if (different.length > 0) process.exitCode = 1
  }
  if (process.exitCode === 1) {
    console.log(
      'Expected the same bytes. Run "npm ci && npm run build", and commit dist/ together with the change in src/.',
    )
  }
} finally {
  rmSync(temporary, { recursive: true, force: true })
}

/** Builds in a separate folder. */
async function build(node, folder) {
  mkdirSync(folder, { recursive: true })
  for (const name of ['package.json', 'scripts', 'src', 'tsconfig.build.json', 'tsconfig.json']) {
    cpSync(join(root, name), join(folder, name), { recursive: true, filter: (path) => !path.includes('scripts/tools') })
  }
  linkTree(join(root, 'node_modules'), join(folder, 'node_modules'))
  const options = { cwd: folder }
  await run(node, ['node_modules/typescript/bin/tsc', '--project', 'tsconfig.build.json'], options)
  await run(node, ['scripts/bundle/build.mjs'], options)
  const { stdout } = await run(node, ['--version'])
  return { version: `Node ${stdout.trim()}`, files: filesIn(join(folder, 'dist')) }
}

/** Copies a folder by links to its files. A real copy takes too long, and tools resolve a link to the folder itself. */
function linkTree(from, to) {
  mkdirSync(to)
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) linkTree(source, target)
    else linkOrCopy(source, target)
  }
}

function linkOrCopy(source, target) {
  try {
    linkSync(source, target)
  } catch (error) {
    if (error.code !== 'EXDEV') throw error
    cpSync(source, target)
  }
}

function filesIn(folder) {
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]))
}

function size(content) {
  return content === undefined ? 'none' : `${content.length} bytes`
}
