// Node 24, which hosted runners use for the action. Tests, benchmarks and the build use it besides the current Node.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = join(dirname(fileURLToPath(import.meta.url)), 'tools/node24')

/** The path of the program. */
export const NODE_24 = join(folder, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node')

/** Installs the program if it is missing. Throws if npm cannot. */
export function installNode24() {
  if (existsSync(NODE_24)) return
  const npm = process.env.npm_execpath
  const [program, ...before] = npm === undefined ? ['npm'] : [process.execPath, npm]
  const { status } = spawnSync(program, [...before, 'ci', '--prefix', folder], {
    stdio: 'inherit',
    shell: npm === undefined && process.platform === 'win32',
  })
  if (status !== 0 || !existsSync(NODE_24)) {
    throw new Error(`Expected Node 24 at ${NODE_24}. Run: npm ci --prefix scripts/tools/node24`)
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) installNode24()
