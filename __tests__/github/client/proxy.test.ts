import { afterEach, describe, expect, test } from '@jest/globals'

import { createClient } from '../../../src/github/client/client.ts'
import { NoAnswer } from '../../../src/github/client/no-answer.ts'
import { openTunnel } from '../../../src/github/client/proxy.ts'
import { rawAnswer, startProxy, startRawProxy, startServer } from '../../support/servers.ts'

const open: { close(): Promise<void> }[] = []
const keep = <T extends { close(): Promise<void> }>(server: T): T => {
  open.push(server)
  return server
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()))
})

const PLAIN = new URL('http://github.test/')
const SECURE = new URL('https://api.github.test/')
const soon = (): number => Date.now() + 5_000

/** How a tunnel that must not open was refused. */
async function refusal(address: string, target: URL, deadline = soon()): Promise<NoAnswer> {
  const outcome = await openTunnel(address, target, deadline).catch((error: unknown) => error)
  expect(outcome).toBeInstanceOf(NoAnswer)
  return outcome as NoAnswer
}

const JSON_BODY = '{"data":{"repository":{}}}'

describe.each([PLAIN, SECURE])('to %s, no tunnel is opened', (target) => {
  test.each([
    [201, rawAnswer(201, { 'content-type': 'application/json' }, JSON_BODY)],
    [204, rawAnswer(204)],
    [100, 'HTTP/1.1 100 Continue\r\n\r\n'],
    [100, 'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n\r\n'],
    [101, 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: tls\r\nConnection: upgrade\r\n\r\n'],
    [302, rawAnswer(302, { location: 'http://other.test/' })],
    [403, rawAnswer(403)],
    [407, rawAnswer(407, { 'proxy-authenticate': 'Basic realm="x"' })],
    [503, rawAnswer(503, { 'content-type': 'text/html' }, '<html>')],
  ])('by %d', async (status, answer) => {
    const proxy = keep(await startRawProxy(answer))
    const { message } = await refusal(proxy.url.replace('http://', 'http://user:s3cret@'), target)
    expect(message).toContain(String(status))
    expect(message).toContain(new URL(proxy.url).host)
    expect(message).not.toMatch(/s3cret|user/)
    expect(proxy.asked).toHaveLength(1)
  })

  test.each([
    ['a 200 with bytes after it', rawAnswer(200) + rawAnswer(200, {}, JSON_BODY), false],
    ['half an answer', 'HTTP/1.1 200', true],
    ['half a head', 'HTTP/1.1 200 OK\r\nVia: ', true],
    ['nothing', '', true],
    ['what is not HTTP', 'SSH-2.0-OpenSSH_9.6\r\n', false],
  ])('by %s', async (_, answer, ends) => {
    const proxy = keep(await startRawProxy(answer, ends))
    await refusal(proxy.url, target)
    expect(proxy.asked).toHaveLength(1)
  })

  test.each([
    ['says nothing', ''],
    ['stops in its answer', 'HTTP/1.1 200 OK\r\n'],
  ])('by the deadline, where the proxy %s', async (_, answer) => {
    const proxy = keep(await startRawProxy(answer))
    const started = Date.now()
    await refusal(proxy.url, target, started + 100)
    expect(Date.now() - started).toBeLessThan(2_000)
  })

  test('where nobody listens', async () => {
    const proxy = await startRawProxy('')
    await proxy.close()
    await refusal(proxy.url, target)
  })

  test.each(['socks5://127.0.0.1:1080', 'http://', '::', 'http://user:s3cret@[x'])('at %s', async (address) => {
    const { message, fix } = await refusal(address, target)
    expect(message + fix).not.toContain('s3cret')
  })
})

describe('the fix', () => {
  test.each([
    [407, 'USER:PASSWORD'],
    [403, 'api.github.test:443'],
  ])('for %d', async (status, fix) => {
    const proxy = keep(await startRawProxy(rawAnswer(status)))
    expect((await refusal(proxy.url, SECURE)).fix).toContain(fix)
  })

  test('reaches the fact, with the proxy and its answer', async () => {
    const proxy = keep(await startRawProxy(rawAnswer(407)))
    const client = createClient('secret', 'http://github.test', async () => {
      await openTunnel(proxy.url, PLAIN, soon())
      throw new Error('a tunnel was opened')
    })
    const fact = await client.get('/rate_limit', {}, { what: 'it', grant: 'Grant it.' }, () => true)
    expect(fact).toMatchObject({ known: false, code: 'unreachable' })
    expect(fact.known ? '' : fact.missing).toContain(`${new URL(proxy.url).host} answered`)
    expect(fact.known ? '' : fact.fix).toContain('http_proxy')
  })
})

describe('a tunnel that opens', () => {
  test.each([
    ['http://github.test:8080/x', 'github.test:8080'],
    ['http://github.test/', 'github.test:80'],
    ['http://[::1]:8080/', '[::1]:8080'],
  ])('to %s is asked for as %s', async (target, authority) => {
    const proxy = keep(await startRawProxy('HTTP/1.1 200 OK\r\n\r\n'))
    const socket = await openTunnel(proxy.url, new URL(target), soon())
    socket.destroy()
    expect(proxy.asked).toEqual([authority])
  })

  test('carries bytes both ways', async () => {
    const [server, proxy] = [keep(await startServer((_, response) => response.end('there'))), keep(await startProxy())]
    const socket = await openTunnel(proxy.url, new URL(`http://github.test:${server.port}/`), soon())
    const text = new Promise<string>((resolve) => socket.once('data', (chunk: Buffer) => resolve(chunk.toString())))
    socket.write('GET /x HTTP/1.1\r\nHost: github.test\r\n\r\n')
    expect(await text).toContain('200 OK')
    socket.destroy()
    expect(server.requests.map(({ path }) => path)).toEqual(['/x'])
  })

  test.each([
    ['user', '', 'user:'],
    ['user', 'p%40ss%3A', 'user:p@ss:'],
    ['user', '100%', 'user:100%'],
    ['%C3%A9', 'x', 'é:x'],
  ])('gets the user %s and the password %s', async (user, password, expected) => {
    const [server, proxy] = [keep(await startServer((_, response) => response.end())), keep(await startProxy())]
    const address = proxy.url.replace('http://', `http://${user}:${password}@`)
    const socket = await openTunnel(address, new URL(`http://github.test:${server.port}/`), soon())
    socket.destroy()
    expect(proxy.tunnels[0]?.credentials).toBe(`Basic ${Buffer.from(expected).toString('base64')}`)
  })

  test('and breaks afterwards ends no process', async () => {
    const proxy = await startRawProxy('HTTP/1.1 200 OK\r\n\r\n')
    const socket = await openTunnel(proxy.url, PLAIN, soon())
    const closed = new Promise((resolve) => socket.once('close', resolve))
    socket.destroy(new Error('reset'))
    await closed
    await proxy.close()
  })

  test('to a host that does not speak TLS ends by the deadline', async () => {
    const proxy = keep(await startRawProxy('HTTP/1.1 200 OK\r\n\r\n'))
    const started = Date.now()
    await refusal(proxy.url, SECURE, started + 100)
    expect(Date.now() - started).toBeLessThan(2_000)
  })

  test('to a host that answers TLS in plain text is refused', async () => {
    const [server, proxy] = [keep(await startServer((_, response) => response.end('there'))), keep(await startProxy())]
    await expect(openTunnel(proxy.url, new URL(`https://github.test:${server.port}/`), soon())).rejects.toThrow()
    expect(server.requests).toEqual([])
  })

  test('leaves no timer behind', async () => {
    const proxy = keep(await startRawProxy('HTTP/1.1 200 OK\r\n\r\n'))
    const before = process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length
    const socket = await openTunnel(proxy.url, PLAIN, Date.now() + 60_000)
    expect(process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length).toBeLessThanOrEqual(before)
    socket.destroy()
  })
})
