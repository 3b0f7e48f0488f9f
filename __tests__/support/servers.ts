import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

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

/** A proxy that opens tunnels to loopback, whatever host it is asked for: `port` of the host that was asked. */
export async function startProxy(): Promise<Proxy> {
  const tunnels: { to: string; credentials: string | undefined }[] = []
  const server = createServer((_, response) => response.writeHead(501).end())
  const sockets = new Set<Socket>()
  const { connect: open } = await import('node:net')
  server.on('connect', (request, client: Socket, head) => {
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
    tunnels,
    close: () => {
      for (const socket of sockets) socket.destroy()
      return started.close()
    },
  }
}

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
