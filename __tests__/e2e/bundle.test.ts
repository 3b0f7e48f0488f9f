import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { describe, expect, test } from '@jest/globals'

import { prepareStep, ROOT, runAction } from '../support/action.ts'
import {
  ALLOWED,
  annotated,
  dispatched,
  expectNoStack,
  NODES,
  pushed,
  runOnBothNodes,
  undetermined,
  verdictOf,
  widget,
  widgetWorld,
  withFake,
} from '../support/gate.ts'
import { startProxy, startServer } from '../support/servers.ts'

const dist = join(ROOT, 'dist')
const scripts = readdirSync(dist).filter((name) => name.endsWith('.js'))

describe('dist', () => {
  /** Scripts of the bundle of audit.js; no other loads any of them. */
  const governance = scripts.filter((name) => /(?:^|\.)audit\.js$/.test(name))
  const gate = scripts.filter((name) => !governance.includes(name))
  const bytes = (names: readonly string[]): number =>
    names.map((name) => statSync(join(dist, name)).size).reduce((sum, size) => sum + size, 0)

  test('is no larger than 440 kB for the gate, and 910 kB with the audit and init', () => {
    expect(gate).toEqual(expect.arrayContaining(['index.js', 'cli.js']))
    expect(governance).toContain('audit.js')
    expect(bytes(gate)).toBeLessThanOrEqual(440_000)
    expect(bytes(scripts)).toBeLessThanOrEqual(910_000)
  })

  test('the gate loads nothing of the audit', () => {
    const naming = gate.filter((name) => readFileSync(join(dist, name), 'utf8').includes('audit.js'))
    expect(naming).toEqual(['cli.js'])
  })

  test('has no path of the machine that made it', () => {
    for (const name of scripts) expect(readFileSync(join(dist, name), 'utf8')).not.toContain(ROOT)
  })

  test('does nothing when it is only loaded', () => {
    for (const door of ['index.js', 'audit.js']) {
      const loaded: unknown = createRequire(import.meta.url)(join(dist, door))
      expect(loaded).toMatchObject({ run: expect.any(Function) as unknown, cli: expect.any(Function) as unknown })
    }
  })
})

describe('GitHub Enterprise Server', () => {
  const options = { basePath: '/api/v3' }

  test('GraphQL is beside the root of the REST API', async () => {
    const world = widgetWorld()
    for (let patch = 0; patch < 120; patch++) widget(world).tags[`v0.1.${patch}`] = annotated('c1')
    await withFake(
      world,
      async (fake) => {
        expect(fake.url).toMatch(/\/api\/v3$/)
        expect(fake.graphqlUrl).toMatch(/\/api\/graphql$/)
        expect(verdictOf(await runOnBothNodes({ ...pushed(world), apiUrl: fake.url }))).toEqual(ALLOWED)
        expect(new Set(fake.requests.map(({ path }) => decodeURIComponent(path)))).toEqual(
          new Set(['/graphql', '/repos/octo-org/widget/git/matching-refs/tags/']),
        )
      },
      options,
    )
  })

  test('a slash at the end of the address does no harm', async () => {
    const world = widgetWorld()
    await withFake(
      world,
      async (fake) => {
        const outcome = await runAction({ ...dispatched(world, 'refs/tags/v1.3.0'), apiUrl: `${fake.url}/` })
        expect(outcome.exitCode).toBe(outcome.outputs['allowed'] === 'true' ? 0 : 1)
        expectNoStack(outcome)
      },
      // An address that GitHub does not give: whatever is asked is no violation.
      { ...options, validate: false },
    )
  })
})

describe('a proxy', () => {
  const world = widgetWorld()

  test('is gone through, and the token goes to the API alone', async () => {
    await withFake(world, async (fake) => {
      const proxy = await startProxy()
      const apiUrl = fake.url.replace('127.0.0.1', 'api.github.test')
      const outcome = await runOnBothNodes({ ...pushed(world), apiUrl, env: { http_proxy: proxy.url } })
      await proxy.close()
      expect(verdictOf(outcome)).toEqual(ALLOWED)
      const { host } = new URL(apiUrl)
      expect(proxy.tunnels).toEqual(fake.requests.map(() => ({ to: host, credentials: undefined })))
      expect(proxy.tunnels.length).toBeGreaterThanOrEqual(NODES.length)
    })
  })

  test('is left alone where no_proxy says so', async () => {
    await withFake(world, async (fake) => {
      const env = { http_proxy: 'http://127.0.0.1:9', no_proxy: '127.0.0.1' }
      expect(verdictOf(await runOnBothNodes({ ...pushed(world), apiUrl: fake.url, env }))).toEqual(ALLOWED)
    })
  })

  test('that refuses leaves everything unknown', async () => {
    const proxy = await startServer((_request, response) => response.writeHead(407).end())
    const env = { http_proxy: proxy.url }
    const outcome = await runAction({ ...pushed(world), apiUrl: 'http://api.github.test:80', env })
    await proxy.close()
    expect(verdictOf(outcome)).toEqual(undetermined(...Array<string>(5).fill('facts/unreachable')))
    expectNoStack(outcome)
  }, 10_000)
})

test.each(NODES)('a large log arrives whole on a pipe that is read slowly: %s', async (node) => {
  const world = widgetWorld()
  // As much as fits in one variable: Linux takes 128 kB.
  const given = Array.from({ length: 5_900 }, (_, index) => `${index} is no login`)
  const { env, temp } = prepareStep({
    ...pushed(world),
    apiUrl: 'http://127.0.0.1:9',
    inputs: { 'allowed-users': given.join('\n') },
  })
  const child = spawn(node, [join(dist, 'index.js')], { env, cwd: temp, stdio: ['ignore', 'pipe', 'inherit'] })
  const chunks: Buffer[] = []
  const read = new Promise<void>((resolve) => {
    // Nothing is read at first, so that the pipe is full; then a little at a time.
    setTimeout(() => {
      child.stdout.on('data', (chunk: Buffer) => {
        chunks.push(chunk)
        child.stdout.pause()
        setTimeout(() => child.stdout.resume(), 1)
      })
      child.stdout.on('end', resolve)
    }, 300)
  })
  const exit = new Promise<number | null>((resolve) => child.on('exit', resolve))
  const [exitCode] = await Promise.all([exit, read])
  const log = Buffer.concat(chunks).toString('utf8')
  const errors = log.split('\n').filter((line) => line.startsWith('::error '))
  expect(exitCode).toBe(1)
  expect(log.length).toBeGreaterThan(300_000)
  expect(errors).toHaveLength(given.length)
  expect(errors.map((line) => /found "(.*?)"/.exec(line)?.[1])).toEqual(given)
})

test('starts on its own: no package beside it is needed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'release-gate-alone-'))
  try {
    for (const name of readdirSync(dist)) writeFileSync(join(folder, name), readFileSync(join(dist, name)))
    const world = widgetWorld()
    await withFake(world, async (fake) => {
      const { env, temp } = prepareStep({ ...pushed(world), apiUrl: fake.url })
      const child = spawn(process.execPath, [join(folder, 'index.js')], { env, cwd: temp, stdio: 'ignore' })
      expect(await new Promise((resolve) => child.on('exit', resolve))).toBe(0)
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
