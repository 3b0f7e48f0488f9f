import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { message, notFound, unauthorized, type Answer } from './answer.ts'
import { takeSnapshot, type Context, type RateLimit, type Snapshot } from './context.ts'
import type { Fault, FaultAnswer } from './faults.ts'
import { isGitRequest, serveGit } from './git-http.ts'
import { answerGraphQL, operationNameOf, readGraphQLRequest } from './graphql.ts'
import { openApi } from './openapi.ts'
import { accessOf, readAuthorization, type Access, type Authorization } from './permissions.ts'
import { answerWrite } from './rest-settings-write.ts'
import { answerRest, findRoute } from './rest.ts'
import { TagMemory } from './tag-memory.ts'
import type { World } from './world.ts'

export interface Options {
  /** e.g. '/api/v3': REST lives there, and GraphQL at /api/graphql, as on GHES. */
  basePath?: string
  log?: boolean
  /** false: neither requests nor REST answers are checked, and answers are kept until `invalidate()`. */
  validate?: boolean
  /** Paths (with query) of REST requests whose answers are made before the server starts. */
  precompute?: { path: string; token: string }[]
  /** The name of the REST description, e.g. 'ghes-3.19'. */
  description?: string
  /** Git directories by `owner/repo`, to be cloned and fetched from over HTTP. */
  git?: Readonly<Record<string, string>>
}

export interface RecordedRequest {
  method: string
  /** Without the base path. */
  path: string
  query: Record<string, string>
  headers: Record<string, string>
  body: string
  /** Of a GraphQL request. */
  operation?: string
  variables?: Record<string, unknown>
  authorization: Authorization | null
  at: number
  /** Places in the one order of all starts and ends: two requests ran side by side if one started before the other finished. */
  started: number
  finished: number | null
  status: number | null
}

export interface FakeGitHub {
  url: string
  graphqlUrl: string
  /** May be mutated between requests (with `validate: false`: then call `invalidate`). */
  world: World
  faults: Fault[]
  requests: RecordedRequest[]
  violations: string[]
  rateLimit: RateLimit
  invalidate: () => void
  /** Rejects when there were violations. */
  close: () => Promise<void>
}

interface Sent {
  status: number
  headers: Record<string, string>
  body: Buffer
}

export async function startFakeGitHub(world: World, options: Options = {}): Promise<FakeGitHub> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const origin = `http://127.0.0.1:${port}`
  const fake = new Fake(world, options, origin)
  server.on('request', (request, response) => {
    if (isGitRequest(request)) return serveGit(options.git ?? {}, request, response)
    // A client that hangs up is not the fake's failure; anything else is.
    fake.serve(request, response).catch((error: unknown) => {
      if (request.complete) fake.violations.push(`the fake failed: ${String(error)}`)
      response.destroy()
    })
  })
  for (const { path, token } of options.precompute ?? []) fake.precompute(path, token)
  return Object.assign(fake, { close: () => close(server, fake) })
}

async function close(server: Server, fake: Fake): Promise<void> {
  await new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
  if (fake.violations.length === 0) return
  throw new Error(`GitHub would not have accepted this:\n${fake.violations.map((text) => `- ${text}`).join('\n')}`)
}

const apiVersions = ['2022-11-28', '2026-03-10']

class Fake {
  readonly url: string
  readonly graphqlUrl: string
  readonly world: World
  readonly faults: Fault[] = []
  readonly requests: RecordedRequest[] = []
  readonly violations: string[] = []
  readonly rateLimit: RateLimit
  readonly #options: Options
  readonly #basePath: string
  readonly #graphqlPath: string
  readonly #cache = new Map<string, Sent>()
  readonly #tags = new TagMemory()
  #snapshot: Snapshot | undefined
  #order = 0

  constructor(world: World, options: Options, origin: string) {
    this.world = world
    this.#options = options
    this.#basePath = options.basePath ?? ''
    this.#graphqlPath = `${this.#basePath.replace(/\/v3$/, '')}/graphql`
    this.url = origin + this.#basePath
    this.graphqlUrl = origin + this.#graphqlPath
    this.rateLimit = { limit: 1000, used: 0, resetAt: Math.ceil(Date.now() / 1000) + 3600 }
  }

  get #validates(): boolean {
    return this.#options.validate !== false
  }

  readonly invalidate = (): void => {
    this.#cache.clear()
    this.#snapshot = undefined
  }

  precompute(path: string, token: string): void {
    const authorization = { scheme: 'Bearer', token }
    this.#answer(new URL(this.url + path), 'GET', { 'user-agent': 'precompute' }, authorization, '')
  }

  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const started = this.#order++
    const at = Date.now()
    const body = await read(request)
    const url = new URL(request.url ?? '/', this.url)
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]))
    const method = request.method ?? 'GET'
    const authorization = readAuthorization(headers['authorization'])
    const isGraphQL = url.pathname === this.#graphqlPath
    const graphql = isGraphQL ? readGraphQLRequest(body) : undefined
    const operation = graphql && operationNameOf(graphql)
    const recorded: RecordedRequest = {
      method,
      path: isGraphQL ? '/graphql' : url.pathname.slice(this.#basePath.length),
      query: Object.fromEntries(url.searchParams),
      headers,
      body,
      ...(operation === undefined ? {} : { operation }),
      ...(graphql === undefined ? {} : { variables: graphql.variables }),
      authorization,
      at,
      started,
      finished: null,
      status: null,
    }
    this.requests.push(recorded)
    const answer = this.#answer(url, method, headers, authorization, body)
    await this.#send(recorded, response, answer, this.#takeFault(recorded))
  }

  #takeFault(request: RecordedRequest): FaultAnswer | undefined {
    const fault = this.faults.find(({ match, times }) => times !== 0 && match(request))
    if (fault?.times !== undefined) fault.times--
    return fault?.answer
  }

  async #send(recorded: RecordedRequest, response: ServerResponse, real: Sent, fault?: FaultAnswer): Promise<void> {
    const finish = (status: number | null): void => {
      recorded.finished = this.#order++
      recorded.status = status
      if (this.#options.log)
        process.stderr.write(`${recorded.method} ${recorded.path} ${status ?? JSON.stringify(fault)}\n`)
    }
    if (fault === 'stall') return
    if (fault === 'reset') {
      finish(null)
      response.socket?.resetAndDestroy()
      return
    }
    if (typeof fault === 'object' && 'delay' in fault) await new Promise((resolve) => setTimeout(resolve, fault.delay))
    const replaced = typeof fault === 'object' && 'status' in fault
    const { status, headers, body } = replaced ? this.#render(fault, true) : real
    response.writeHead(status, { ...headers, ...this.#rateHeaders(headers), 'content-length': body.length })
    finish(status)
    if (fault === 'truncate') response.write(body.subarray(0, body.length / 2), () => response.socket?.destroy())
    else response.end(body)
  }

  #rateHeaders(own: Record<string, string>): Record<string, string> {
    const { limit, used, resetAt } = this.rateLimit
    return {
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': own['x-ratelimit-remaining'] ?? String(Math.max(limit - used, 0)),
      'x-ratelimit-used': String(used),
      'x-ratelimit-reset': own['x-ratelimit-reset'] ?? String(resetAt),
    }
  }

  #render(
    { status, headers, body }: { status: number; headers?: Record<string, string>; body?: unknown },
    verbatim = false,
  ): Sent {
    const isText = typeof body === 'string' && (verbatim || headers?.['content-type'])
    const text = status === 204 || status === 303 ? '' : isText ? body : JSON.stringify(body ?? '')
    return {
      status,
      headers: {
        server: 'github.com',
        'content-type': 'application/json; charset=utf-8',
        'x-github-media-type': 'github.v3; format=json',
        'x-github-request-id': `FAKE:${this.requests.length}`,
        ...headers,
      },
      body: Buffer.from(text),
    }
  }

  #answer(
    url: URL,
    method: string,
    headers: Record<string, string>,
    authorization: Authorization | null,
    body: string,
  ): Sent {
    const key = JSON.stringify([method, url.pathname + url.search, authorization?.token, wantsRaw(headers), body])
    const known = this.#validates ? undefined : this.#cache.get(key)
    if (known !== undefined) return known
    const violation = (text: string): void => {
      this.violations.push(`${method} ${url.pathname}${url.search}: ${text}`)
    }
    let answer: Answer
    try {
      answer = this.#decide(url, method, headers, authorization, body, violation)
    } catch (error) {
      violation(`the fake failed: ${error instanceof Error ? error.stack : String(error)}`)
      answer = message(500, 'Server Error')
    }
    const resource = url.pathname === this.#graphqlPath ? 'graphql' : 'core'
    const sent = this.#render({ ...answer, headers: { 'x-ratelimit-resource': resource, ...answer.headers } })
    if (!this.#validates) this.#cache.set(key, sent)
    return sent
  }

  #decide(
    url: URL,
    method: string,
    headers: Record<string, string>,
    authorization: Authorization | null,
    body: string,
    violation: (text: string) => void,
  ): Answer {
    const refused = this.#validates ? refuseHeaders(headers, violation) : undefined
    if (refused !== undefined) return refused
    this.rateLimit.used++
    // A request is judged before the token is: a wrong one must not hide behind a 401.
    const isGraphQL = url.pathname === this.#graphqlPath
    const plan = isGraphQL
      ? planGraphQL(method, body, violation)
      : this.#planRest(url, method, headers, body, violation)
    if (plan === undefined) return isGraphQL ? message(400, 'Problems parsing JSON') : notFound()
    const access = accessOf(this.world, authorization)
    return access === null ? unauthorized() : plan(this.#context(access, violation))
  }

  #planRest(
    url: URL,
    method: string,
    headers: Record<string, string>,
    text: string,
    violation: (text: string) => void,
  ): Plan | undefined {
    const route = this.#findRoute(url, method, violation)
    if (route === undefined) return undefined
    const body = method === 'GET' ? undefined : this.#readBody(method, route.template, text, violation)
    return (context) => this.#answerRoute(route, url, method, headers, body, context)
  }

  #readBody(method: string, template: string, text: string, violation: (text: string) => void): unknown {
    let body: unknown
    try {
      body = text === '' ? undefined : JSON.parse(text)
    } catch {
      violation('the body is not JSON')
    }
    for (const problem of openApi(this.#options.description).checkBody(method, template, body)) {
      violation(`the body is not what GitHub takes: ${problem}`)
    }
    return body
  }

  #context(access: Access, violation: (text: string) => void): Context {
    if (this.#validates || this.#snapshot === undefined) this.#snapshot = takeSnapshot(this.world)
    if (this.#validates) this.#tags.check(this.world, violation)
    return { ...this.#snapshot, url: this.url, access, rateLimit: this.rateLimit, violation }
  }

  #findRoute(url: URL, method: string, violation: (text: string) => void): Route | undefined {
    const path = url.pathname.slice(this.#basePath.length)
    const isBelow = url.pathname.startsWith(`${this.#basePath}/`)
    if (isBelow && !this.#validates) return findRoute(path)
    const found = isBelow ? openApi(this.#options.description).findRequest(method, path, url.searchParams) : undefined
    for (const problem of found?.problems ?? ['GitHub has no such route']) violation(problem)
    return found?.problems.length === 0 ? found : undefined
  }

  #answerRoute(
    route: Route,
    url: URL,
    method: string,
    headers: Record<string, string>,
    sent: unknown,
    context: Context,
  ): Answer {
    const request = {
      context,
      path: url.pathname.slice(this.#basePath.length),
      wantsRaw: wantsRaw(headers),
      query: url.searchParams,
      parameter: (name: string) => route.parameters[name] ?? '',
    }
    const answer =
      method === 'GET' ? answerRest(route.template, request) : answerWrite(method, route.template, request, sent)
    if (answer === undefined) {
      context.violation(`the fake does not play ${method} ${route.template}`)
      return message(501, 'Not Implemented')
    }
    if (!this.#validates || typeof answer.body === 'string') return answer
    const body: unknown = JSON.parse(JSON.stringify(answer.body))
    const problems = openApi(this.#options.description).checkAnswer(method, route.template, answer.status, body)
    if (problems.length === 0) {
      return answer.undescribed === undefined
        ? answer
        : { ...answer, body: { ...(body as object), ...answer.undescribed } }
    }
    for (const problem of problems) context.violation(`the fake's own answer is wrong: ${problem}`)
    return message(500, 'Server Error')
  }
}

function planGraphQL(method: string, body: string, violation: (text: string) => void): Plan | undefined {
  const request = method === 'POST' ? readGraphQLRequest(body) : undefined
  if (request === undefined) violation('not a GraphQL request: POST {"query": …}')
  return request && ((context) => answerGraphQL(request, context))
}

type Plan = (context: Context) => Answer

function wantsRaw(headers: Record<string, string>): boolean {
  return /application\/vnd\.github(\.v3)?\.raw/.test(headers['accept'] ?? '')
}

interface Route {
  template: string
  parameters: Record<string, string>
}

function refuseHeaders(headers: Record<string, string>, violation: (text: string) => void): Answer | undefined {
  if (!headers['user-agent']) {
    violation('GitHub refuses a request without a User-Agent')
    return message(
      403,
      'Request forbidden by administrative rules. Please make sure your request has a User-Agent header',
    )
  }
  const version = headers['x-github-api-version']
  if (version === undefined || apiVersions.includes(version)) return undefined
  violation(`GitHub has no API version ${version}`)
  return message(400, `"${version}" is not a supported REST API version.`)
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}
