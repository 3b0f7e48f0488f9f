import { createServer, request as send, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

import { operationNameOf, readGraphQLRequest } from './fake-github/graphql.ts'

/** A request on its way through. */
export interface Passing {
  readonly method: string
  readonly path: string
  readonly body: string
  /** Of a GraphQL request. */
  readonly operation?: string
}

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** A request that is to go wrong, with the answer that it would have got. */
export interface Exchange {
  readonly request: Passing
  readonly answer: Answer
  readonly response: ServerResponse
  /** Closes the port for a time or, without one, for good: whoever connects is refused. */
  readonly vanish: (milliseconds?: number) => void
}

export interface Break {
  readonly matches: (request: Passing) => boolean
  /** How often it strikes, default always. */
  readonly times?: number
  readonly play: (exchange: Exchange) => void
}

export interface FaultProxy {
  readonly url: string
  readonly seen: readonly Passing[]
  /** How often the request that was to be broken came. */
  readonly matched: () => number
  close(): Promise<void>
}

/** Passes everything on to `upstream`, but for the one request that it breaks. */
export async function startFaultProxy(upstream: string, broken: Break): Promise<FaultProxy> {
  const seen: Passing[] = []
  let matched = 0
  let closed = false
  let reopening: NodeJS.Timeout | undefined
  const server = createServer((message, response) => {
    // A client that hangs up, or a fake that is gone, ends the exchange and nothing else.
    void serve(message, response).catch(() => response.destroy())
  })
  await listen(0)
  const { port } = server.address() as AddressInfo

  function listen(on: number): Promise<void> {
    return new Promise((resolve, reject) => server.once('error', reject).listen(on, '127.0.0.1', resolve))
  }

  function vanish(milliseconds?: number): void {
    server.close()
    server.closeAllConnections()
    if (milliseconds === undefined) return
    reopening = setTimeout(() => {
      if (!closed) void listen(port)
    }, milliseconds)
  }

  async function serve(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await read(message)
    const [method, path] = [message.method ?? '', message.url ?? '']
    const graphql = path.endsWith('/graphql') ? readGraphQLRequest(body.toString()) : undefined
    const operation = graphql && operationNameOf(graphql)
    const request = { method, path, body: body.toString(), ...(operation === undefined ? {} : { operation }) }
    seen.push(request)
    const strikes = broken.matches(request) && ++matched <= (broken.times ?? Infinity)
    const answer = await forward(upstream, message, body)
    if (strikes) broken.play({ request, answer, response, vanish })
    else pass(answer, response)
  }

  return {
    url: `http://127.0.0.1:${port}`,
    seen,
    matched: () => matched,
    close: () =>
      new Promise((resolve) => {
        closed = true
        clearTimeout(reopening)
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** Answers as the one behind did. */
export function pass({ status, headers, body }: Answer, response: ServerResponse): void {
  response.writeHead(status, { ...headers, 'content-length': body.length }).end(body)
}

const HOP_BY_HOP: readonly string[] = ['connection', 'keep-alive', 'transfer-encoding', 'content-length', 'date']

async function forward(upstream: string, message: IncomingMessage, body: Buffer): Promise<Answer> {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const headers = Object.fromEntries(Object.entries(message.headers).filter(([name]) => name !== 'host'))
    send(`${upstream}${message.url ?? ''}`, { method: message.method ?? 'GET', headers, agent: false }, resolve)
      .on('error', reject)
      .end(body)
  })
  const headers = Object.entries(answer.headers).filter(([name]) => !HOP_BY_HOP.includes(name))
  return {
    status: answer.statusCode ?? 0,
    headers: Object.fromEntries(headers.map(([name, value]) => [name, String(value)])),
    body: await read(answer),
  }
}

async function read(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
