import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { connect as open, createServer as createRawServer, type AddressInfo, type Socket } from 'node:net'

import type { Certificate } from './certificate.ts'

export interface LoopbackServer {
  readonly url: string
  readonly port: number
  readonly requests: readonly Received[]
  close(): Promise<void>
}

export interface Received {
  readonly method: string
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

type Answer = (request: Received, respond: Parameters<RequestListener>[1]) => void

/** A server on loopback that keeps what it was asked. */
export async function startServer(answer: Answer): Promise<LoopbackServer> {
  const requests: Received[] = []
  const server = createServer((message, response) => {
    const chunks: Buffer[] = []
    message.on('data', (chunk: Buffer) => chunks.push(chunk))
    message.on('end', () => {
      const received = {
        method: message.method ?? '',
        path: message.url ?? '',
        headers: message.headers,
        body: Buffer.concat(chunks).toString(),
      }
      requests.push(received)
      answer(received, response)
    })
  })
  return { ...(await listen(server)), requests }
}

export interface Proxy extends Omit<LoopbackServer, 'requests'> {
  /** Where it was asked to go by CONNECT, with the credentials that came along. */
  readonly tunnels: readonly { readonly to: string; readonly credentials: string | undefined }[]
}

/**
 * A proxy that opens tunnels to loopback, whatever host it is asked for: `port` of the host that was asked.
 * @param certificate for a proxy that is spoken to over TLS
 */
export async function startProxy(certificate?: Certificate): Promise<Proxy> {
  const tunnels: { to: string; credentials: string | undefined }[] = []
  const refuse: RequestListener = (_, response) => response.writeHead(501).end()
  const server = certificate === undefined ? createServer(refuse) : createTlsServer({ ...certificate }, refuse)
  const sockets = new Set<Socket>()
  server.on('connect', (request: IncomingMessage, client: Socket, head: Buffer) => {
    tunnels.push({ to: request.url ?? '', credentials: request.headers['proxy-authorization'] })
    const upstream = open(Number((request.url ?? '').split(':').at(-1)), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      upstream.write(head)
      client.pipe(upstream).pipe(client)
    })
    for (const socket of [client, upstream]) sockets.add(socket.on('error', () => undefined))
  })
  const started = await listen(server)
  return {
    ...started,
    url: certificate === undefined ? started.url : started.url.replace('http:', 'https:'),
    tunnels,
    close: () => {
      for (const socket of sockets) socket.destroy()
      return started.close()
    },
  }
}

export interface RawProxy {
  readonly url: string
  /** Where it was asked to go by CONNECT. */
  readonly asked: readonly string[]
  close(): Promise<void>
}

/**
 * A proxy that says `answer` to every CONNECT, byte for byte, and nothing more.
 * @param ends whether it hangs up after that
 */
export async function startRawProxy(answer: string, ends = false): Promise<RawProxy> {
  const asked: string[] = []
  const sockets = new Set<Socket>()
  const server = createRawServer((socket) => {
    sockets.add(socket.on('error', () => undefined))
    socket.once('data', (chunk: Buffer) => {
      asked.push(/^CONNECT (\S+) HTTP/.exec(chunk.toString())?.[1] ?? '')
      if (ends) socket.end(answer)
      else socket.write(answer)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy()
        server.close(() => resolve())
      }),
  }
}

/** An answer in the bytes of HTTP/1.1. */
export const rawAnswer = (status: number, headers: Readonly<Record<string, string>> = {}, body = ''): string =>
  [
    `HTTP/1.1 ${status} Answer`,
    ...Object.entries({ 'content-length': String(Buffer.byteLength(body)), ...headers }).map(
      ([name, value]) => `${name}: ${value}`,
    ),
    '',
    body,
  ].join('\r\n')

export async function listen(server: Server): Promise<Omit<LoopbackServer, 'requests'>> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { url: `http://127.0.0.1:${port}`, port, close }
}
