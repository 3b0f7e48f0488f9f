import { createServer as createTlsServer, globalAgent } from 'node:https'

import { afterEach, describe, expect, test } from '@jest/globals'

import { createTransport, LIMITS, type TransportRequest } from '../../../src/github/client/transport.ts'
import { makeCertificate } from '../../support/certificate.ts'
import { listen, startProxy, startServer, type LoopbackServer } from '../../support/servers.ts'

const open: { close(): Promise<void> }[] = []
const keep = <T extends { close(): Promise<void> }>(server: T): T => {
  open.push(server)
  return server
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()))
})

const transport = createTransport()
const credentials = { authorization: 'token secret', cookie: 'session=secret', accept: 'application/json' }

interface Seen {
  readonly status: number
  readonly url: string
  readonly text: string
  readonly type: string | null | undefined
}

/** The same request by the transport and by Node's own fetch. */
const clients: Readonly<Record<string, (url: string, request?: TransportRequest) => Promise<Seen>>> = {
  transport: async (url, request) => {
    const answer = await transport(url, request)
    return {
      status: answer.status,
      url: answer.url,
      text: await answer.text(),
      type: answer.headers.get('content-type'),
    }
  },
  fetch: async (url, request) => {
    const answer = await fetch(url, request)
    return {
      status: answer.status,
      url: answer.url,
      text: await answer.text(),
      type: answer.headers.get('content-type'),
    }
  },
}

const echo = (): Promise<LoopbackServer> =>
  startServer((request, response) =>
    response.writeHead(200, { 'content-type': 'text/plain' }).end(`${request.method} ${request.path} ${request.body}`),
  )

const redirecting = (status: number, to: () => string): Promise<LoopbackServer> =>
  startServer((request, response) => {
    if (request.path.startsWith('/target')) response.writeHead(200, { 'content-type': 'text/plain' }).end('there')
    else response.writeHead(status, { location: to() }).end('moved')
  })

describe.each(Object.entries(clients))('%s', (_, ask) => {
  test('sends method, headers and body, and gives status, headers and text', async () => {
    const server = keep(await echo())
    const seen = await ask(`${server.url}/a%2Fb?c=d`, { method: 'POST', headers: credentials, body: '{"é":"€"}' })
    expect(seen).toEqual({
      status: 200,
      url: `${server.url}/a%2Fb?c=d`,
      text: 'POST /a%2Fb?c=d {"é":"€"}',
      type: 'text/plain',
    })
    expect(server.requests).toHaveLength(1)
    expect(server.requests[0]?.headers).toMatchObject({ ...credentials, 'content-length': '12' })
  })

  test.each([204, 304, 401, 404, 500])('gives the answer %d as it is', async (status) => {
    const server = keep(await startServer((_request, response) => response.writeHead(status).end()))
    expect(await ask(server.url)).toMatchObject({ status, text: '' })
  })

  test.each([301, 302, 303, 307, 308])('follows %d on the same origin, with credentials', async (status) => {
    const server = keep(await redirecting(status, () => '/target?x=1'))
    const seen = await ask(`${server.url}/old`, { headers: credentials })
    expect(seen).toMatchObject({ status: 200, url: `${server.url}/target?x=1`, text: 'there' })
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual(['token secret', 'token secret'])
  })

  test.each([307, 308])('repeats a POST with its body after %d', async (status) => {
    const server = keep(
      await startServer((request, response) => {
        if (request.path === '/target') response.end(`${request.method} ${request.body}`)
        else response.writeHead(status, { location: '/target' }).end()
      }),
    )
    const seen = await ask(server.url, { method: 'POST', headers: credentials, body: 'query' })
    expect(seen).toMatchObject({ status: 200, text: 'POST query' })
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual(['token secret', 'token secret'])
  })

  test('gives a redirect without a location as it is', async () => {
    const server = keep(await startServer((_request, response) => response.writeHead(302).end('nowhere')))
    expect(await ask(server.url)).toMatchObject({ status: 302, text: 'nowhere' })
  })

  test('rejects when redirects go round', async () => {
    const server = keep(await redirecting(302, () => '/again'))
    await expect(ask(server.url)).rejects.toThrow()
    expect(server.requests.length).toBeGreaterThan(5)
  })

  test('rejects when nobody listens', async () => {
    const server = await echo()
    await server.close()
    await expect(ask(server.url)).rejects.toThrow()
  })

  test('rejects when the connection is reset', async () => {
    const server = keep(await startServer((_request, response) => response.socket?.resetAndDestroy()))
    await expect(ask(server.url)).rejects.toThrow()
  })

  test.each(['', 'Connection: Upgrade\r\nUpgrade: websocket\r\n'])(
    'rejects 101, a switch of protocols: %j',
    async (headers) => {
      const server = keep(
        await startServer((_request, response) => {
          response.socket?.end(`HTTP/1.1 101 Switching Protocols\r\n${headers}\r\n`)
        }),
      )
      await expect(ask(server.url)).rejects.toThrow()
    },
  )

  test('rejects when the connection is closed without an answer', async () => {
    const server = keep(await startServer((_request, response) => response.socket?.end()))
    await expect(ask(server.url)).rejects.toThrow()
  })

  test('rejects when the body breaks off', async () => {
    const server = keep(
      await startServer((_request, response) => {
        response.writeHead(200, { 'content-length': '10' })
        response.write('half', () => response.destroy())
      }),
    )
    await expect(ask(server.url)).rejects.toThrow()
  })

  test('rejects a location that is no address', async () => {
    const server = keep(await redirecting(302, () => 'http://'))
    await expect(ask(server.url)).rejects.toThrow()
  })
})

describe('unlike fetch', () => {
  // Shows redirect-to-another-host in docs/threat-model.md.
  test.each(['GET', 'POST'])('a %s is not sent to another host', async (method) => {
    for (const status of method === 'GET' ? [301, 302, 303, 307, 308] : [307, 308]) {
      const target = keep(await echo())
      const server = keep(await redirecting(status, () => `${target.url}/target`))
      await expect(transport(server.url, { method, headers: credentials })).rejects.toThrow()
      expect(target.requests).toEqual([])
    }
  })

  test.each([301, 302, 303])('a POST is not turned into a GET by %d', async (status) => {
    const server = keep(await redirecting(status, () => '/target'))
    const answer = await transport(server.url, { method: 'POST', body: 'query' })
    expect(answer).toMatchObject({ status, body: 'moved', url: `${server.url}/` })
    expect(server.requests.map(({ method, path }) => `${method} ${path}`)).toEqual(['POST /'])
  })

  test.each([
    [5, true],
    [6, false],
  ])('%d redirects', async (redirects, followed) => {
    const server = keep(
      await startServer((request, response) => {
        const count = Number(request.path.slice(1))
        if (count === redirects) response.end('end')
        else response.writeHead(302, { location: `/${count + 1}` }).end()
      }),
    )
    const asked = transport(`${server.url}/0`)
    if (followed) expect((await asked).body).toBe('end')
    else await expect(asked).rejects.toThrow()
    expect(server.requests).toHaveLength(6)
  })

  test('the body is at hand as text and as bytes', async () => {
    const server = keep(await startServer((_request, response) => response.end('é')))
    const answer = await transport(server.url)
    expect(answer.body).toBe('é')
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(new Uint8Array([0xc3, 0xa9]))
  })

  test('several values of a header are joined', async () => {
    const server = keep(await startServer((_request, response) => response.setHeader('link', ['<a>', '<b>']).end()))
    expect((await transport(server.url)).headers.get('link')).toBe('<a>, <b>')
  })

  test('a scheme other than http is refused', async () => {
    const server = keep(await redirecting(302, () => 'file:///etc/passwd'))
    await expect(transport(server.url)).rejects.toThrow()
  })
})

describe('limits', () => {
  const limited = (limits: Partial<typeof LIMITS>) => createTransport({ ...LIMITS, ...limits })
  const quickly = async (work: Promise<unknown>): Promise<void> => {
    const started = performance.now()
    await expect(work).rejects.toThrow()
    expect(performance.now() - started).toBeLessThan(2_000)
  }

  test('no answer in time', async () => {
    const server = keep(await startServer(() => undefined))
    await quickly(limited({ timeout: 100 })(server.url))
    expect(server.requests).toHaveLength(1)
  })

  test('no answer by the deadline of the request', async () => {
    const server = keep(await startServer(() => undefined))
    await quickly(transport(server.url, { deadline: Date.now() + 100 }))
  })

  test('no end of the body in time', async () => {
    const server = keep(
      await startServer((_request, response) => {
        response.writeHead(200, { 'content-length': '1000' }).write('begun')
      }),
    )
    await quickly(limited({ timeout: 100 })(server.url))
  })

  test('a body that trickles does not put the end off', async () => {
    const timers: NodeJS.Timeout[] = []
    const server = keep(
      await startServer((_request, response) => {
        response.writeHead(200)
        timers.push(setInterval(() => response.write('.'), 20))
      }),
    )
    await quickly(limited({ timeout: 150 })(server.url))
    timers.forEach(clearInterval)
  })

  test('redirects do not put the end off', async () => {
    const server = keep(
      await startServer((_request, response) => {
        setTimeout(() => response.writeHead(302, { location: '/on' }).end(), 60)
      }),
    )
    await quickly(limited({ timeout: 150, maxRedirects: 100 })(server.url))
    expect(server.requests.length).toBeLessThan(5)
  })

  test('an answer in time leaves no timer behind', async () => {
    const server = keep(await echo())
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length
    const before = timers()
    await limited({ timeout: 60_000 })(server.url)
    // Short timers of the server and of Jest come and go. One of a minute would still be there at the end.
    for (let tries = 0; tries < 100 && timers() > before; tries++)
      await new Promise((resolve) => setTimeout(resolve, 20))
    expect(timers()).toBeLessThanOrEqual(before)
  })

  test.each([
    [1000, true],
    [1001, false],
  ])('a body of %d bytes where 1000 are allowed', async (bytes, allowed) => {
    const server = keep(await startServer((_request, response) => response.end('x'.repeat(bytes))))
    const asked = limited({ maxBytes: 1000 })(server.url)
    if (allowed) expect((await asked).body).toHaveLength(bytes)
    else await expect(asked).rejects.toThrow()
  })

  test('characters that come in pieces are put together', async () => {
    const server = keep(
      await startServer((_request, response) => {
        const bytes = Buffer.from('€')
        response.write(bytes.subarray(0, 1))
        setTimeout(() => response.end(bytes.subarray(1)), 20)
      }),
    )
    expect((await transport(server.url)).body).toBe('€')
  })
})

describe('proxies', () => {
  /** The environment is set for the time of `use` alone. */
  async function withEnvironment<T>(variables: Record<string, string>, use: () => Promise<T>): Promise<T> {
    const names = ['http_proxy', 'https_proxy', 'no_proxy', 'all_proxy']
    const all = [...names, ...names.map((name) => name.toUpperCase())]
    const saved = all.map((name) => [name, process.env[name]] as const)
    for (const name of all) Reflect.deleteProperty(process.env, name)
    Object.assign(process.env, variables)
    try {
      return await use()
    } finally {
      for (const [name, value] of saved) {
        if (value === undefined) Reflect.deleteProperty(process.env, name)
        else process.env[name] = value
      }
    }
  }

  const askThrough = (variables: Record<string, string>, url: string) =>
    withEnvironment(variables, () => createTransport()(url, { headers: credentials }))

  test.each(['http_proxy', 'HTTP_PROXY', 'all_proxy'])('%s is honoured', async (name) => {
    const [server, proxy] = [keep(await echo()), keep(await startProxy())]
    const answer = await askThrough({ [name]: proxy.url }, `http://github.test:${server.port}/x`)
    expect(answer).toMatchObject({ status: 200, body: 'GET /x ' })
    expect(proxy.tunnels).toEqual([{ to: `github.test:${server.port}`, credentials: undefined }])
    expect(server.requests[0]?.headers).toMatchObject({ authorization: 'token secret' })
  })

  test('credentials of the proxy are decoded, and go to the proxy alone', async () => {
    const [server, proxy] = [keep(await echo()), keep(await startProxy())]
    const url = proxy.url.replace('http://', 'http://user:p%40ss@')
    await askThrough({ http_proxy: url }, `http://github.test:${server.port}/`)
    expect(proxy.tunnels[0]?.credentials).toBe(`Basic ${Buffer.from('user:p@ss').toString('base64')}`)
    expect(server.requests[0]?.headers).not.toHaveProperty('proxy-authorization')
  })

  test.each(['127.0.0.1', '*', '.0.0.1'])('no_proxy=%s is honoured', async (none) => {
    const [server, proxy] = [keep(await echo()), keep(await startProxy())]
    const answer = await askThrough({ http_proxy: proxy.url, no_proxy: none }, server.url)
    expect(answer.status).toBe(200)
    expect(proxy.tunnels).toEqual([])
  })

  test('https_proxy is not for http', async () => {
    const [server, proxy] = [keep(await echo()), keep(await startProxy())]
    expect((await askThrough({ https_proxy: proxy.url }, server.url)).status).toBe(200)
    expect(proxy.tunnels).toEqual([])
  })

  test('an empty variable is none', async () => {
    const server = keep(await echo())
    expect((await askThrough({ http_proxy: '' }, server.url)).status).toBe(200)
  })

  test('a redirect goes through the proxy too, but not to another host', async () => {
    const [target, proxy] = [keep(await echo()), keep(await startProxy())]
    const server = keep(
      await startServer((request, response) => {
        const location = request.path === '/' ? '/target' : `http://other.test:${target.port}/target`
        response.writeHead(302, { location }).end()
      }),
    )
    const host = `github.test:${server.port}`
    await expect(askThrough({ http_proxy: proxy.url }, `http://${host}/`)).rejects.toThrow()
    expect(proxy.tunnels.map(({ to }) => to)).toEqual([host, host])
    expect(target.requests).toEqual([])
  })

  test('a proxy that refuses is no answer of GitHub', async () => {
    const proxy = keep(await startServer((_request, response) => response.writeHead(200).end()))
    await expect(askThrough({ http_proxy: proxy.url }, 'http://github.test/')).rejects.toThrow()
  })

  test('a proxy that does not answer ends in time', async () => {
    const { createServer } = await import('node:http')
    const server = createServer()
    server.on('connect', (_, socket) => setTimeout(() => socket.destroy(), 1_000))
    const proxy = keep(await listen(server))
    const started = performance.now()
    await expect(
      withEnvironment({ http_proxy: proxy.url }, () =>
        createTransport({ ...LIMITS, timeout: 100 })('http://github.test/'),
      ),
    ).rejects.toThrow()
    expect(performance.now() - started).toBeLessThan(2_000)
  })
})

const certificate = makeCertificate('IP:127.0.0.1')
const withOpenssl = certificate === undefined ? describe.skip : describe

withOpenssl('https', () => {
  const secure = async (location: () => string, trusted = true) => {
    const server = createTlsServer({ ...certificate }, (request, response) => {
      if (request.url === '/target') response.end('there')
      else response.writeHead(302, { location: location() }).end()
    })
    const started = keep(await listen(server))
    if (trusted) globalAgent.options.ca = certificate?.cert
    return started.url.replace('http:', 'https:')
  }
  afterEach(() => {
    Reflect.deleteProperty(globalAgent.options, 'ca')
    globalAgent.destroy()
  })

  test('a redirect that stays on https is followed', async () => {
    const url = await secure(() => '/target')
    expect((await transport(url)).body).toBe('there')
  })

  test('a redirect to http is refused, and nothing is asked there', async () => {
    const target = keep(await echo())
    const url = await secure(() => target.url)
    await expect(transport(url)).rejects.toThrow()
    expect(target.requests).toEqual([])
  })

  // Shows unknown-certificate in docs/threat-model.md.
  test('a certificate that nobody vouches for is refused', async () => {
    const url = await secure(() => '/target', false)
    await expect(transport(`${url}/target`)).rejects.toThrow()
  })
})
