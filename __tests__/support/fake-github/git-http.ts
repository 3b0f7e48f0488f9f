import { spawn } from 'node:child_process'
import type { IncomingMessage, ServerResponse } from 'node:http'

const ROUTE = /^\/([^/]+\/[^/]+?)(?:\.git)?(\/info\/refs|\/git-upload-pack)$/

const pathOf = (request: IncomingMessage): string => new URL(request.url ?? '/', 'http://github').pathname

/** Whether a client of git asks, and not one of the API. */
export const isGitRequest = (request: IncomingMessage): boolean => ROUTE.test(pathOf(request))

/**
 * Git's own server side, `git http-backend`, for reading.
 * https://git-scm.com/docs/git-http-backend, https://www.rfc-editor.org/rfc/rfc3875
 */
export function serveGit(
  directories: Readonly<Record<string, string>>,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const [, repository = '', path = ''] = ROUTE.exec(pathOf(request)) ?? []
  const directory = Object.hasOwn(directories, repository) ? directories[repository] : undefined
  if (directory === undefined) {
    response.writeHead(404).end('Repository not found.\n')
    return
  }
  const header = (name: string): string => String(request.headers[name] ?? '')
  const backend = spawn('git', ['-c', 'uploadpack.allowAnySHA1InWant=true', 'http-backend'], {
    env: {
      PATH: process.env['PATH'],
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_HTTP_EXPORT_ALL: '1',
      GIT_PROTOCOL: header('git-protocol'),
      GIT_PROJECT_ROOT: directory,
      PATH_INFO: path,
      QUERY_STRING: new URL(request.url ?? '/', 'http://github').search.slice(1),
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: header('content-type'),
      CONTENT_LENGTH: header('content-length'),
      HTTP_CONTENT_ENCODING: header('content-encoding'),
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  backend.on('error', () => response.destroy())
  backend.stdin.on('error', () => undefined)
  request.pipe(backend.stdin)
  const chunks: Buffer[] = []
  backend.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  backend.on('close', () => {
    const output = Buffer.concat(chunks)
    const end = output.indexOf('\r\n\r\n')
    const headers = Object.fromEntries(
      output
        .subarray(0, end)
        .toString()
        .split('\r\n')
        .map((line) => line.split(/:\s*/, 2) as [string, string]),
    )
    const { Status: status = '200', ...rest } = headers
    response.writeHead(Number.parseInt(status, 10), rest).end(output.subarray(end + 4))
  })
}
