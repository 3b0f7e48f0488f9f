// `npm run e2e` installs the tools of the workflow tests, then runs the tests. Jest options follow `--`.
// If a tool is missing, the tests that need it fail with one sentence about it. The other tests run.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { INSTALLED, MISSING, NODE_24, ROOT, TOOLS } from '../__tests__/engine/support/places.mjs'
import { installNode24 } from './node24.mjs'

mkdirSync(INSTALLED, { recursive: true })
const missing = {}

/** Runs the commands in turn. The first that fails is the reason why `tool` is missing. */
function install(tool, needs, ...commands) {
  for (const [program, ...args] of commands) {
    const { error, status, stderr } = spawnSync(program, args, {
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
    })
    if (error !== undefined)
      missing[tool] = `Expected ${needs}; found no "${program}". Install it, then run npm run e2e again.`
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
} else missing.verdaccio = `Expected Node 24 at ${NODE_24}; found nothing. Run npm test.`
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
