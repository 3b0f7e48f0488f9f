import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

import { ROOT } from './action.ts'

/** What Python's `packaging` says of a version; null for what is none. */
export type Said = {
  /** `str(Version(text))` */
  readonly canonical: string
  /** The same without the local part. */
  readonly public: string
  /** How many parts the release has. */
  readonly release: number
  readonly local: string | null
  /** The place in the order of all versions that were asked for; the same for the same version. */
  readonly rank: number
} | null

const FOLDER = join(ROOT, '__tests__/differential')
const ENVIRONMENT = join(ROOT, 'build/packaging')
const WINDOWS = process.platform === 'win32'
const PYTHON = join(ENVIRONMENT, WINDOWS ? 'Scripts/python.exe' : 'bin/python')

function run(program: string, args: readonly string[], input = '') {
  const { status, stdout, stderr, error } = spawnSync(program, args, { input, encoding: 'utf8', maxBuffer: 2 ** 30 })
  return { isDone: status === 0, stdout, why: (error?.message ?? stderr).trim().split('\n').at(-1) ?? '' }
}

/** Sees to `packaging` in an environment of its own below build/, and says in a sentence what is missing for it. */
export function missingPackaging(): string | undefined {
  if (run(PYTHON, ['-c', 'import packaging']).isDone) return undefined
  const made = run(WINDOWS ? 'python' : 'python3', ['-m', 'venv', ENVIRONMENT])
  if (!made.isDone) return `Python 3 with its module venv is missing (${made.why})`
  const quick = ['--quiet', '--disable-pip-version-check', '--retries', '1', '--timeout', '15']
  const locked = ['--only-binary', ':all:', '--require-hashes', '-r', join(FOLDER, 'requirements.txt')]
  const installed = run(PYTHON, ['-m', 'pip', 'install', ...quick, ...locked])
  return installed.isDone ? undefined : `Python's package packaging could not be installed (${installed.why})`
}

/** What `packaging` says of each text, in their order. */
export function askPackaging(texts: readonly string[]): Said[] {
  const lines = texts.map((text) => `${JSON.stringify(text)}\n`).join('')
  const { isDone, stdout, why } = run(PYTHON, [join(FOLDER, 'ask_packaging.py')], lines)
  if (!isDone) throw new Error(`ask_packaging.py: ${why}`)
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Said)
}
