import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { temporaryFolder } from '../../support/action.ts'
import { listen } from '../../support/servers.ts'
import { INSTALLED, NODE_24, TOOLS } from './places.mjs'

export interface Service {
  readonly url: string
  /** What it has printed so far. */
  output(): string
  stop(): Promise<void>
}

const PYTHON = join(INSTALLED, 'python/bin')
const PATIENCE = 30_000

/** A port of loopback that nobody listens on now. */
export async function freePort(): Promise<number> {
  const { port, close } = await listen(createServer())
  await close()
  return port
}

/**
 * Starts a server on loopback, and waits until it answers at `path`. Rejects with one sentence when it ends before, for
 * instance because the port is taken, or does not answer in time.
 */
export async function startService(
  name: string,
  port: number,
  [program = '', ...args]: readonly string[],
  path: string,
): Promise<Service> {
  const url = `http://127.0.0.1:${port}`
  if (await answers(url)) throw new Error(`${name} cannot start: port ${port} of loopback is taken.`)
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, CI: '' } })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)))
  const ended = new Promise<never>((_, reject) => {
    child.on('error', ({ message }) => reject(new Error(`${name} cannot start: ${message}.`)))
    child.on('exit', (code) =>
      reject(new Error(`${name} ended with ${String(code)}: ${output.trim().split('\n').at(-1)}`)),
    )
  })
  ended.catch(() => undefined)
  const until = Date.now() + PATIENCE
  const ready = async (): Promise<void> => {
    while (!(await answers(url + path))) {
      if (Date.now() > until) throw new Error(`${name} did not answer at ${url + path} within ${PATIENCE / 1000} s.`)
      await sleep(50)
    }
  }
  try {
    await Promise.race([ready(), ended])
  } catch (error) {
    await stop(child)
    throw error
  }
  return { url, output: () => output, stop: () => stop(child) }
}

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    (response) => response.arrayBuffer().then(() => true),
    () => false,
  )

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill()
  await gone
}

/** A package index for Python: https://pypi.org/project/pypiserver */
export interface PythonIndex extends Service {
  /** The names of the files that it holds. */
  files(): string[]
  clear(): void
  /** Installs a package from it as a user would, and gives the version that Python then sees. */
  install(requirement: string): string
}

export async function startPythonIndex(port?: number): Promise<PythonIndex> {
  const folder = temporaryFolder()
  const at = port ?? (await freePort())
  const run = [
    'run',
    '--interface',
    '127.0.0.1',
    '--port',
    String(at),
    '-P',
    '.',
    '-a',
    '.',
    '--disable-fallback',
    folder,
  ]
  const service = await startService('pypiserver', at, [join(PYTHON, 'pypi-server'), ...run], '/simple/')
  return {
    ...service,
    files: () => readdirSync(folder).sort(),
    clear: () => readdirSync(folder).forEach((name) => rmSync(join(folder, name))),
    install: (requirement) => {
      const target = temporaryFolder()
      const pip = ['-m', 'pip', 'install', '--quiet', '--no-deps', '--no-cache-dir', '--target', target]
      execFileSync(join(PYTHON, 'python'), [...pip, '--index-url', `${service.url}/simple/`, requirement], {
        stdio: 'pipe',
      })
      const name = requirement.replace(/\W.*/, '')
      const ask = `import importlib.metadata as m; print(m.version(${JSON.stringify(name)}))`
      return execFileSync(join(PYTHON, 'python'), ['-c', ask], {
        env: { PYTHONPATH: target },
        encoding: 'utf8',
      }).trim()
    },
  }
}

/** A registry for npm: https://verdaccio.org */
export interface NpmRegistry extends Service {
  readonly token: string
  /** What each dist-tag of a package points at; nothing for a package that is not there. */
  distTags(name: string): Promise<Record<string, string>>
  /** Installs a package from it as a user would, and gives the version that was installed. */
  install(specifier: string): string
}

export async function startNpmRegistry(): Promise<NpmRegistry> {
  const folder = temporaryFolder()
  const config = join(folder, 'config.yaml')
  const rules = { access: '$all', publish: '$authenticated', unpublish: '$authenticated' }
  // JSON is YAML. Without uplinks it holds what was published to it, and nothing else.
  writeFileSync(
    config,
    JSON.stringify({
      storage: join(folder, 'storage'),
      auth: { htpasswd: { file: join(folder, 'htpasswd') } },
      packages: { '@*/*': rules, '**': rules },
      log: { type: 'stdout', format: 'pretty', level: 'warn' },
    }),
  )
  const port = await freePort()
  const program = join(TOOLS, 'registries/node_modules/verdaccio/bin/verdaccio')
  const service = await startService(
    'Verdaccio',
    port,
    [NODE_24, program, '--config', config, '--listen', `127.0.0.1:${port}`],
    '/-/ping',
  )
  const user = await fetch(`${service.url}/-/user/org.couchdb.user:publisher`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'publisher', password: 'publisher' }),
  })
  const { token } = (await user.json()) as { token: string }
  return {
    ...service,
    token,
    distTags: async (name) => {
      const answer = await fetch(`${service.url}/${encodeURIComponent(name)}`)
      if (answer.status === 404) return {}
      return ((await answer.json()) as { 'dist-tags': Record<string, string> })['dist-tags']
    },
    install: (specifier) => {
      const target = temporaryFolder()
      mkdirSync(join(target, 'node_modules'))
      execFileSync('npm', ['install', '--prefix', target, '--registry', service.url, specifier], { stdio: 'pipe' })
      const name = specifier.replace(/(?<=.)@.*/, '')
      const manifest = readFileSync(join(target, 'node_modules', name, 'package.json'), 'utf8')
      return (JSON.parse(manifest) as { version: string }).version
    },
  }
}
