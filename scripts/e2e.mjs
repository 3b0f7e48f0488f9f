// Installs what the workflows are tested with, then tests them: `npm run e2e`, with Jest's options after `--`.
// What is missing is named in one sentence, and the tests that need it fail with the same; the rest runs.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { INSTALLED, MISSING, NODE_24, ROOT, TOOLS } from '../__tests__/engine/support/places.mjs'
import { installNode24 } from './node24.mjs'

mkdirSync(INSTALLED, { recursive: true })
const missing = {}

/** Runs each command in turn; the first that fails is why `tool` is missing. */
function install(tool, needs, ...commands) {
  for (const [program, ...args] of commands) {
    const { error, status, stderr } = spawnSync(program, args, {
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
    })
    if (error !== undefined)
      missing[tool] = `${needs} is needed, and there is no "${program}" here: install it and run npm run e2e again.`
    else if (status !== 0) missing[tool] = `"${[program, ...args].join(' ')}" failed: ${lastLine(stderr)}`
    if (missing[tool] !== undefined) {
      console.error(`${tool}: ${missing[tool]}`)
      return
    }
  }
}

const lastLine = (text) => text.trim().split('\n').at(-1)

const python = join(INSTALLED, 'python')
const npm = process.env.npm_execpath ?? 'npm'

install('act', 'Go 1.25 or later', ['go', 'build', '-C', TOOLS, '-o', INSTALLED, 'github.com/nektos/act'])
install(
  'python',
  'Python 3.10 or later',
  ['python3', '-m', 'venv', python],
  [
    join(python, 'bin/python'),
    '-m',
    'pip',
    'install',
    '--quiet',
    '--disable-pip-version-check',
    '-r',
    join(TOOLS, 'registries/requirements.txt'),
  ],
)
installNode24()
if (existsSync(NODE_24)) {
  install('verdaccio', 'npm', [NODE_24, npm, 'ci', '--ignore-scripts', '--prefix', join(TOOLS, 'registries')])
} else missing.verdaccio = `Node 24 is needed, and ${NODE_24} is not there: run npm test.`
install('cargo', 'Rust', ['cargo', '--version'])
writeFileSync(MISSING, JSON.stringify(missing))

const { status } = spawnSync(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--no-warnings',
    join(ROOT, 'node_modules/jest/bin/jest.js'),
    '--config',
    join(ROOT, '__tests__/engine/jest.config.mjs'),
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit', cwd: ROOT },
)
process.exitCode = status ?? 1
