import { readFileSync } from 'node:fs'
import { request } from 'node:http'
import { createServer } from 'node:https'
import { join } from 'node:path'

import { run, temporaryFolder } from '../../support/action.ts'
import { listen } from '../../support/servers.ts'
import { INSTALLED } from './places.mjs'
import { freePort, startService, type Service } from './registries.ts'

const PYTHON = join(INSTALLED, 'python/bin')

export interface SecureServer {
  readonly url: string
  /** The file with the certificate of the authority that vouches for it, and that no machine trusts. */
  readonly authority: string
  stop(): Promise<void>
}

/** A server with a certificate of a private authority (https://pypi.org/project/trustme), in front of another. */
export async function startSecureServer(behind: string): Promise<SecureServer> {
  const folder = temporaryFolder()
  const made = await run(
    join(PYTHON, 'python'),
    ['-m', 'trustme', '-q', '-d', folder, '-i', 'localhost'],
    process.env,
    folder,
  )
  if (made.exitCode !== 0) throw new Error(`trustme made no certificate: ${made.errors}`)
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8')
  const server = createServer({ key: read('server.key'), cert: read('server.pem') }, (incoming, response) => {
    const { method, url = '/', headers } = incoming
    const outgoing = request(new URL(url, behind), { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    outgoing.on('error', () => response.destroy())
    incoming.pipe(outgoing)
  })
  const { port, close } = await listen(server)
  return { url: `https://localhost:${port}`, authority: join(folder, 'client.pem'), stop: close }
}

/** A forward proxy: https://pypi.org/project/proxy.py */
export async function startForwardProxy(): Promise<Service> {
  const port = await freePort()
  const run = ['--hostname', '127.0.0.1', '--port', String(port), '--num-workers', '1', '--num-acceptors', '1']
  return startService('proxy.py', port, [join(PYTHON, 'proxy'), ...run], '/')
}
