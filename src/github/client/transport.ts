import type { IncomingMessage, RequestOptions } from 'node:http'
import type { Socket } from 'node:net'

/** A request as Octokit makes it: the part of https://fetch.spec.whatwg.org that it uses. */
export interface TransportRequest {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  /** When to give up at the latest, in milliseconds since the epoch. */
  readonly deadline?: number
}

/** An answer as Octokit reads it. `body` is the text itself. */
export interface TransportResponse {
  readonly status: number
  readonly url: string
  readonly headers: ReadonlyMap<string, string>
  readonly body: string
  text(): Promise<string>
  arrayBuffer(): Promise<ArrayBuffer>
}

export type Transport = (url: string, request?: TransportRequest) => Promise<TransportResponse>

export interface TransportLimits {
  /** Milliseconds from the start of a request to the end of its body, redirects included. */
  readonly timeout: number
  /** Bytes of a body. */
  readonly maxBytes: number
  readonly maxRedirects: number
}

export const LIMITS: TransportLimits = { timeout: 15_000, maxBytes: 128 * 1024 * 1024, maxRedirects: 5 }

/**
 * A `fetch` over `node:https`: the one that Node has takes a multiple of the whole gate's time to load, and knows no
 * proxy on Node 20. Follows redirects as the Fetch standard does, but only on the same host and never from https to
 * http: no other host gets the token, or has a say. Rejects with an Error that says what happened on the network.
 */
export const createTransport =
  (limits: TransportLimits = LIMITS): Transport =>
  async (url, request = {}) => {
    const deadline = Math.min(Date.now() + limits.timeout, request.deadline ?? Infinity)
    let target = new URL(url)
    for (let redirects = 0; ; redirects++) {
      const { message, body } = await exchange(target, request, deadline, limits)
      const next = redirectOf(message, target, request)
      if (next === undefined) return respond(message, body, target)
      if (redirects === limits.maxRedirects) throw new Error(`more than ${limits.maxRedirects} redirects`)
      if (target.protocol === 'https:' && next.protocol !== 'https:') {
        throw new Error(`a redirect from https to ${next.protocol}//${next.host}`)
      }
      if (next.host !== target.host) throw new Error(`a redirect to another host, ${next.host}`)
      target = next
    }
  }

/** Where to go on. A POST is repeated only where the answer says so (307, 308): anything else would turn it into a GET. */
function redirectOf({ statusCode, headers }: IncomingMessage, from: URL, request: TransportRequest): URL | undefined {
  const repeatable = request.method === undefined || request.method === 'GET' ? [301, 302, 303, 307, 308] : [307, 308]
  if (!repeatable.includes(statusCode ?? 0) || headers.location === undefined) return undefined
  return new URL(headers.location, from)
}

/** Node ends such a connection without a word where nothing handles it. */
const SWITCHED = 'HTTP 101, a switch to another protocol that nobody asked for'

async function exchange(
  url: URL,
  { method = 'GET', headers = {}, body }: TransportRequest,
  deadline: number,
  { maxBytes }: TransportLimits,
): Promise<{ message: IncomingMessage; body: string }> {
  const { request } = url.protocol === 'https:' ? await import('node:https') : await import('node:http')
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
  const options: RequestOptions = { method, headers: { ...headers, ...length } }
  const tunnel = await proxyTunnel(url, deadline)
  if (tunnel !== undefined) options.createConnection = () => tunnel
  return new Promise((resolve, reject) => {
    const fail = (problem: string): void => {
      reject(new Error(problem))
      outgoing.destroy()
    }
    const outgoing = request(url, options, (message) => {
      if (message.statusCode === 101) fail(SWITCHED)
      const chunks: Buffer[] = []
      let bytes = 0
      message.on('data', (chunk: Buffer) => {
        bytes += chunk.length
        if (bytes > maxBytes) fail(`an answer of more than ${maxBytes} bytes`)
        chunks.push(chunk)
      })
      message.on('end', () => resolve({ message, body: Buffer.concat(chunks).toString('utf8') }))
      message.on('error', reject)
    })
    const timer = setTimeout(() => fail(`timed out waiting for ${url.host}`), Math.max(0, deadline - Date.now()))
    outgoing.on('upgrade', () => fail(SWITCHED))
    outgoing.on('close', () => {
      clearTimeout(timer)
      reject(new Error(`${url.host} closed the connection without an answer`))
    })
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}

const PROXY_VARIABLE = /^(?:https?|all)_proxy$/i

/** A connection to `url` through the proxy that the environment names for it; what opens it is loaded only then. */
async function proxyTunnel(url: URL, deadline: number): Promise<Socket | undefined> {
  const { env } = process
  if (!Object.keys(env).some((name) => PROXY_VARIABLE.test(name) && env[name] !== '')) return undefined
  const { getProxyForUrl } = await import('proxy-from-env')
  const proxy = getProxyForUrl(url.href)
  if (proxy === '') return undefined
  const { openTunnel } = await import('./proxy.ts')
  return openTunnel(proxy, url, deadline)
}

function respond(message: IncomingMessage, body: string, url: URL): TransportResponse {
  const headers = new Map<string, string>()
  for (const [name, value] of Object.entries(message.headers)) headers.set(name, String(value))
  return {
    status: message.statusCode ?? 0,
    url: url.href,
    headers,
    body,
    text: () => Promise.resolve(body),
    arrayBuffer: () => Promise.resolve(new TextEncoder().encode(body).buffer),
  }
}
