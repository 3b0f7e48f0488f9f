import { request as send } from 'node:http'
import { createServer } from 'node:https'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterEach, describe, expect, test } from '@jest/globals'

import { runAction, temporaryFolder } from '../support/action.ts'
import { makeCertificate, type Certificate } from '../support/certificate.ts'
import {
  ALLOWED,
  expectNoStack,
  NODES,
  pushed,
  undetermined,
  verdictOf,
  widgetWorld,
  withFake,
} from '../support/gate.ts'
import { listen, startProxy } from '../support/servers.ts'

const API = makeCertificate('DNS:api.github.test')
const OTHER = makeCertificate('DNS:other.test')
const PROXY = makeCertificate('IP:127.0.0.1')
const withOpenssl = API === undefined ? describe.skip : describe

const open: { close(): Promise<void> }[] = []
const keep = <T extends { close(): Promise<void> }>(server: T): T => {
  open.push(server)
  return server
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()))
})

/** TLS in front of a server without it. */
async function startTls(upstream: string, certificate: Certificate | undefined): Promise<{ port: number }> {
  const server = createServer({ ...certificate }, (message, response) => {
    const { method = 'GET', headers, url = '' } = message
    const passed = send(`${upstream}${url}`, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 0, answer.headers)
      answer.pipe(response)
    })
    message.pipe(passed)
  })
  return keep(await listen(server))
}

interface Setup {
  readonly api?: Certificate | undefined
  readonly proxy?: Certificate | undefined
  readonly trusted?: readonly (Certificate | undefined)[]
}

/** Runs the bundle against an API with TLS, through a proxy. */
async function play({ api = API, proxy: over, trusted = [API, OTHER, PROXY] }: Setup, node: string) {
  const world = widgetWorld()
  return withFake(world, async (fake) => {
    const tls = await startTls(fake.url, api)
    const proxy = keep(await startProxy(over))
    const authorities = join(temporaryFolder(), 'authorities.pem')
    writeFileSync(authorities, trusted.map((each) => each?.cert ?? '').join('\n'))
    const env = {
      https_proxy: proxy.url.replace('://', '://user:s3cret@'),
      NODE_EXTRA_CA_CERTS: authorities,
    }
    const outcome = await runAction({ ...pushed(world), apiUrl: `https://api.github.test:${tls.port}`, env }, node)
    expectNoStack(outcome)
    expect(JSON.stringify(outcome)).not.toContain('s3cret')
    return { outcome, asked: fake.requests.length, tunnels: proxy.tunnels, host: `api.github.test:${tls.port}` }
  })
}

const REFUSED = undetermined('facts/unreachable')

withOpenssl.each(NODES)('an API with TLS behind a proxy: %s', (node) => {
  test.each([
    ['http', undefined],
    ['https', PROXY],
  ])('is asked through an %s proxy', async (_, proxy) => {
    const { outcome, asked, tunnels, host } = await play({ proxy }, node)
    expect(verdictOf(outcome)).toEqual(ALLOWED)
    expect(asked).toBe(1)
    const credentials = `Basic ${Buffer.from('user:s3cret').toString('base64')}`
    expect(tunnels).toEqual([{ to: host, credentials }])
  })

  // Shows certificate-of-another-host in docs/threat-model.md.
  test.each([
    ['the API shows the certificate of another host', { api: OTHER }],
    ['the API shows the certificate of the proxy', { api: PROXY, proxy: PROXY }],
    ['nobody vouches for the certificate of the API', { trusted: [PROXY] }],
    ['the proxy shows the certificate of the API', { proxy: API }],
    ['nobody vouches for the certificate of the proxy', { proxy: PROXY, trusted: [API] }],
  ])('is not asked where %s', async (_, setup) => {
    const { outcome, asked } = await play(setup, node)
    expect(verdictOf(outcome)).toEqual(REFUSED)
    expect(asked).toBe(0)
  })
})
