import { request as requestPlain, type IncomingMessage, type RequestOptions } from 'node:http'
import { request as requestSecure } from 'node:https'
import { isIP, type Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'

import { NoAnswer } from './no-answer.ts'

/** A proxy, by what a message may say of it: never its user or password. */
interface Proxy {
  readonly url: URL
  readonly name: string
}

/**
 * Opens a tunnel to the host of `target` through a proxy, by CONNECT
 * (https://www.rfc-editor.org/rfc/rfc9110#name-connect). For https, the tunnel ends in TLS with that host, by its own
 * certificate. Only a 200 opens a tunnel: whatever else a proxy says is not GitHub's answer.
 * @param address the proxy as the environment names it, with its user and password
 * @param deadline when to give up, in milliseconds since the epoch
 */
export async function openTunnel(address: string, target: URL, deadline: number): Promise<Socket> {
  const proxy = readProxy(address)
  const late = `no connection to ${target.host} through the proxy ${proxy.name} in time`
  let open: { destroy(): unknown } | undefined
  let timer: NodeJS.Timeout | undefined
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(noTunnel(late, target)), Math.max(0, deadline - Date.now()))
  })
  try {
    const socket = await Promise.race([askProxy(proxy, target, (request) => (open = request)), timeout])
    open = socket
    if (target.protocol !== 'https:') return socket
    return await Promise.race([secure(socket, target), timeout])
  } catch (error) {
    open?.destroy()
    throw error
  } finally {
    clearTimeout(timer)
  }
}

function readProxy(address: string): Proxy {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url === undefined || !['http:', 'https:'].includes(url.protocol)) {
    throw new NoAnswer(
      'the address of the proxy is no http:// or https:// address',
      'Set https_proxy to http://HOST:PORT; a user or password in it must be percent-encoded.',
    )
  }
  return { url, name: `${url.hostname}:${portOf(url)}` }
}

/** Asks the proxy for a tunnel, and gives the connection once it is one. */
function askProxy(proxy: Proxy, target: URL, started: (request: { destroy(): unknown }) => void): Promise<Socket> {
  const authority = `${target.hostname}:${portOf(target)}`
  const host = bare(proxy.url.hostname)
  const options: RequestOptions & { servername: string } = {
    method: 'CONNECT',
    host,
    port: portOf(proxy.url),
    path: authority,
    headers: { host: authority, ...credentials(proxy.url) },
    agent: false,
    // Node would take the name in the header `host`, and expect GitHub's certificate of the proxy.
    servername: nameForTls(host),
  }
  return new Promise((resolve, reject) => {
    const request = (proxy.url.protocol === 'https:' ? requestSecure : requestPlain)(options)
    started(request)
    const refuse = (what: string, status?: number): void =>
      reject(noTunnel(`the proxy ${proxy.name} ${what}`, target, status))
    // Whatever its status, Node takes the answer to CONNECT for the end of HTTP on this connection.
    request.on('connect', ({ statusCode }: IncomingMessage, socket: Socket, head: Buffer) => {
      // The request listens no longer, and an error without a listener would end the process.
      socket.on('error', (error) => refuse(`failed (${error.message})`))
      if (statusCode === 200 && head.length === 0) return resolve(socket)
      socket.destroy()
      if (statusCode === 200) refuse(`sent ${head.length} bytes of its own into the tunnel to ${authority}`)
      else refuse(`answered CONNECT ${authority} with HTTP ${statusCode}; only 200 opens a tunnel`, statusCode)
    })
    request.on('error', (error) => refuse(`failed (${error.message})`))
    request.on('close', () => refuse(`closed the connection before it answered CONNECT ${authority}`))
    request.end()
  })
}

/** TLS with the target itself, through the tunnel. */
function secure(socket: Socket, target: URL): Promise<Socket> {
  const host = bare(target.hostname)
  return new Promise((resolve, reject) => {
    const tls = connectTls({ socket, host, servername: nameForTls(host), ALPNProtocols: ['http/1.1'] }, () =>
      resolve(tls),
    )
    tls.on('error', reject)
    tls.on('close', () => reject(new Error(`the connection to ${target.host} was closed before TLS was set up`)))
  })
}

function noTunnel(problem: string, target: URL, status?: number): NoAnswer {
  const variable = `${target.protocol.slice(0, -1)}_proxy`
  if (status === 407) {
    return new NoAnswer(problem, `Set ${variable} to http://USER:PASSWORD@HOST:PORT, both percent-encoded.`)
  }
  const change =
    status === undefined
      ? `Correct the proxy in ${variable}`
      : `Let the proxy open tunnels to ${target.hostname}:${portOf(target)}`
  return new NoAnswer(problem, `${change}, or add ${target.hostname} to no_proxy.`)
}

function credentials({ username, password }: URL): Record<string, string> {
  if (username === '' && password === '') return {}
  const pair = `${decode(username)}:${decode(password)}`
  return { 'proxy-authorization': `Basic ${Buffer.from(pair).toString('base64')}` }
}

/** A `%` that begins no code stands for itself. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const portOf = ({ port, protocol }: URL): number => Number(port) || (protocol === 'https:' ? 443 : 80)

/** A host without the brackets that an IPv6 address has in a URL. */
const bare = (hostname: string): string => hostname.replace(/^\[|\]$/g, '')

/** What to ask for by name in TLS: an address has none. */
const nameForTls = (host: string): string => (isIP(host) === 0 ? host : '')
