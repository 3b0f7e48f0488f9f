import { createHash } from 'node:crypto'
import { createServer } from 'node:http'

import { listen } from '../../support/servers.ts'

interface Crate {
  readonly name: string
  readonly vers: string
  readonly deps: readonly unknown[]
  readonly features: unknown
}

export interface CrateRegistry {
  readonly url: string
  /** The versions of a crate that it holds, as `name version`. */
  crates(): string[]
  stop(): Promise<void>
}

/**
 * Stands in for crates.io, with the two parts of it that `cargo publish` talks to: the sparse index and the endpoint
 * that takes a crate.
 * https://doc.rust-lang.org/cargo/reference/registry-web-api.html#publish
 * https://doc.rust-lang.org/cargo/reference/registry-index.html
 */
export async function startCrateRegistry(): Promise<CrateRegistry> {
  const held = new Map<string, { line: string; file: Buffer }>()
  let url = ''
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const path = request.url ?? ''
      const say = (status: number, body: string | Buffer): void => void response.writeHead(status).end(body)
      if (path === '/index/config.json') return say(200, JSON.stringify({ dl: `${url}/crates`, api: url }))
      if (request.method === 'PUT' && path === '/api/v1/crates/new') {
        if (request.headers.authorization !== 'publisher') return say(403, '{"errors":[{"detail":"no such token"}]}')
        return say(200, publish(Buffer.concat(chunks)))
      }
      const [, name = '', version = ''] = /^\/crates\/([^/]+)\/([^/]+)\/download$/.exec(path) ?? []
      const crate = held.get(`${name} ${version}`)
      if (crate !== undefined) return say(200, crate.file)
      const lines = [...held].filter(([key]) => key.startsWith(`${path.split('/').at(-1) ?? ''} `))
      return lines.length === 0 ? say(404, '') : say(200, lines.map(([, { line }]) => line).join('\n'))
    })
  })
  /** Little-endian lengths go before the description and before the file. */
  const publish = (body: Buffer): string => {
    const length = body.readUInt32LE(0)
    const { name, vers, deps, features } = JSON.parse(body.subarray(4, 4 + length).toString()) as Crate
    const file = body.subarray(8 + length)
    const cksum = createHash('sha256').update(file).digest('hex')
    held.set(`${name} ${vers}`, { line: JSON.stringify({ name, vers, deps, features, cksum, yanked: false }), file })
    return '{}'
  }
  const { close, url: at } = await listen(server)
  url = at
  return { url, stop: close, crates: () => [...held.keys()].sort() }
}
