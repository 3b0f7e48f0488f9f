import { pass, type Answer, type Exchange } from '../support/fault-proxy.ts'
import { rawAnswer, type RawProxy, startRawProxy } from '../support/servers.ts'
import { RUNNER_FAULTS, type RunnerFault } from '../support/runner-faults.ts'
import { nullableInGraphql, nullableInRest, type Path } from './nullable.ts'

/** An answer that the gate got to the request that is to be broken, to make others from. */
export interface Recorded {
  readonly isGraphql: boolean
  readonly path: string
  /** Of a GraphQL request. */
  readonly query: string
  readonly answer: Answer
}

/** @param once whether the next try shall find all well again */
type Play = (exchange: Exchange, once: boolean) => void

/** A way to play a fault on one answer. */
export interface Variant {
  readonly name: string
  readonly play: Play
  /** A proxy in the way to GitHub, in place of a fault in one answer: nothing reaches GitHub. */
  readonly proxy?: () => Promise<RawProxy>
  /** What fails of the runner's, while the answer is as it was. */
  readonly runner?: RunnerFault | undefined
}

export interface FaultCase {
  readonly name: string
  /**
   * - `retried`: another try can help, so that once is survived and always is refused
   * - `refused`: at once
   * - `harmless`: the same facts in another dress, so that the verdict stays
   * - `runner`: of the runner's files, whatever the request; refused
   * - `doctored`: right in form, with something left out or said twice; seen through, refused, or without a bearing
   */
  readonly kind: 'retried' | 'refused' | 'harmless' | 'runner' | 'doctored'
  /** What the refusal is called. */
  readonly code?: (recorded: Recorded) => string
  /** The ways to play it on an answer; none where it makes no sense. */
  readonly variants: (recorded: Recorded) => readonly Variant[]
  /** Takes the time-out of a request at each try. */
  readonly slow?: true
}

const always = (code: string) => (): string => code
const [UNREACHABLE, MALFORMED, LIMITED] = ['facts/unreachable', 'facts/malformed', 'facts/rate-limited'].map(
  always,
) as [() => string, () => string, () => string]

const everywhere = (play: Play) => (): readonly Variant[] => [{ name: '', play }]
const isJson = ({ answer }: Recorded): boolean => answer.headers['content-type']?.startsWith(JSON_ONLY) === true
const inJson =
  (play: Play) =>
  (recorded: Recorded): readonly Variant[] =>
    isJson(recorded) ? [{ name: '', play }] : []
const inGraphql =
  (play: Play) =>
  ({ isGraphql }: Recorded): readonly Variant[] =>
    isGraphql ? [{ name: '', play }] : []

const JSON_ONLY = 'application/json'
const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' }
const HTML_TYPE = { 'content-type': 'text/html; charset=utf-8' }
const page = (title: string): string => `<!DOCTYPE html>\n<html><head><title>${title}</title></head></html>\n`
const says = (message: string) => ({ message, documentation_url: 'https://docs.github.com/rest' })

const answered =
  (status: number, body: unknown, headers: Readonly<Record<string, string>> = JSON_TYPE): Play =>
  ({ response }) =>
    pass({ status, headers, body: Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)) }, response)

const status = (code: number, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
  everywhere(answered(code, body, { ...JSON_TYPE, ...headers }))

/** Another body in the place of the answer's, with all else as it was. */
const rewritten =
  (change: (text: string) => string, headers: Readonly<Record<string, string>> = {}): Play =>
  ({ answer, response }) =>
    pass(
      { ...answer, headers: { ...answer.headers, ...headers }, body: Buffer.from(change(answer.body.toString())) },
      response,
    )

const TEN_MEGABYTES = 10_000_000
const HOUR = 3600

/** Breaks off in the middle of the body, with `end`. */
const halfway =
  (end: (exchange: Exchange) => void): Play =>
  (exchange) => {
    const { answer, response } = exchange
    response.writeHead(answer.status, { ...answer.headers, 'content-length': answer.body.length })
    response.write(answer.body.subarray(0, answer.body.length / 2), () => end(exchange))
  }

const beside = (error: object): Play =>
  rewritten((text) => JSON.stringify({ ...(JSON.parse(text) as object), errors: [error] }))

/** A proxy that says `answer` to CONNECT, on the way of the request that each run begins with. */
const connect =
  (answer: string, ends = false) =>
  ({ query }: Recorded): readonly Variant[] =>
    query.startsWith('query Snapshot')
      ? [{ name: '', play: () => undefined, proxy: () => startRawProxy(answer, ends) }]
      : []

/** What a proxy can say to CONNECT that opens no tunnel. */
const refusedTunnels = (allowing: string): readonly FaultCase[] => {
  const tunnel = (name: string, variants: FaultCase['variants'], slow?: true): FaultCase => ({
    name: `CONNECT: ${name}`,
    kind: 'refused',
    code: UNREACHABLE,
    variants,
    ...(slow === undefined ? {} : { slow }),
  })
  const ok = rawAnswer(200, JSON_TYPE, allowing)
  return [
    // Shows answer-of-a-proxy in docs/threat-model.md.
    tunnel('201 with an answer that allows', connect(rawAnswer(201, JSON_TYPE, allowing))),
    tunnel('200 with an answer that allows', connect(`HTTP/1.1 200 OK\r\n\r\n${ok}`)),
    tunnel('101', connect('HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: h2c\r\n\r\n')),
    tunnel('302', connect(rawAnswer(302, { location: 'http://other.test/' }))),
    tunnel('407', connect(rawAnswer(407, { 'proxy-authenticate': 'Basic realm="proxy"' }))),
    tunnel('closed', connect('', true)),
    tunnel('half an answer', connect('HTTP/1.1 200 O', true)),
    tunnel('never answered', connect(''), true),
  ]
}

/**
 * Every fault.
 * @param otherHost where redirects point to
 * @param allowing the body of an answer that would allow the release
 */
export const faults = (otherHost: string, allowing = ''): readonly FaultCase[] => [
  {
    name: 'refused connection',
    kind: 'retried',
    code: UNREACHABLE,
    // Which request it is shows only once it is there: so this one is reset, and the next connections are refused.
    variants: everywhere(({ response, vanish }, once) => {
      response.socket?.resetAndDestroy()
      vanish(once ? 1000 : undefined)
    }),
  },
  {
    name: 'reset before the answer',
    kind: 'retried',
    code: UNREACHABLE,
    variants: everywhere(({ response }) => response.socket?.resetAndDestroy()),
  },
  {
    name: 'reset in the body',
    kind: 'retried',
    code: UNREACHABLE,
    variants: everywhere(halfway(({ response }) => response.socket?.resetAndDestroy())),
  },
  {
    name: '101, a switch of protocols',
    kind: 'retried',
    code: UNREACHABLE,
    variants: () =>
      ['', 'connection: upgrade\r\nupgrade: websocket\r\n'].map((headers) => ({
        name: headers === '' ? 'without a protocol' : 'with a protocol',
        play: ({ response }) => response.socket?.end(`HTTP/1.1 101 Switching Protocols\r\n${headers}\r\n`),
      })),
  },
  {
    name: 'stall before the answer',
    kind: 'retried',
    code: UNREACHABLE,
    slow: true,
    variants: everywhere(() => undefined),
  },
  {
    name: 'stall in the body',
    kind: 'retried',
    code: UNREACHABLE,
    slow: true,
    variants: everywhere(halfway(() => undefined)),
  },
  {
    name: 'truncated JSON',
    kind: 'refused',
    code: MALFORMED,
    variants: everywhere(rewritten((text) => text.slice(0, text.length / 2))),
  },
  {
    name: 'wrong content type',
    kind: 'refused',
    code: MALFORMED,
    variants: inJson(rewritten((text) => text, { 'content-type': 'text/plain; charset=utf-8' })),
  },
  { name: 'empty body', kind: 'refused', code: MALFORMED, variants: status(200, '') },
  {
    name: 'no content',
    kind: 'refused',
    code: MALFORMED,
    variants: everywhere(({ response }) => response.writeHead(204).end()),
  },
  { name: 'JSON null', kind: 'refused', code: MALFORMED, variants: status(200, 'null') },
  { name: 'HTML page', kind: 'refused', code: MALFORMED, variants: status(200, page('Sign in'), HTML_TYPE) },
  {
    name: '10 MB of something else',
    kind: 'refused',
    code: MALFORMED,
    variants: status(200, 'x'.repeat(TEN_MEGABYTES)),
  },
  {
    name: '10 MB of white space around the answer',
    kind: 'harmless',
    variants: inJson(rewritten((text) => text + ' '.repeat(TEN_MEGABYTES))),
  },
  {
    name: '301 to another host',
    kind: 'refused',
    // A POST is not repeated elsewhere on a 301 at all.
    code: ({ isGraphql }) => (isGraphql ? 'facts/malformed' : 'facts/unreachable'),
    variants: (recorded) => status(301, says('Moved Permanently'), { location: otherHost + recorded.path })(),
  },
  {
    name: '307 to another host',
    kind: 'refused',
    code: UNREACHABLE,
    variants: (recorded) => status(307, says('Temporary Redirect'), { location: otherHost + recorded.path })(),
  },
  { name: '401', kind: 'refused', code: always('facts/token-refused'), variants: status(401, says('Bad credentials')) },
  {
    name: '403',
    kind: 'refused',
    code: always('facts/permission-missing'),
    variants: status(403, says('Resource not accessible by integration')),
  },
  {
    name: '403 with retry-after',
    kind: 'retried',
    code: LIMITED,
    variants: status(403, says('You have exceeded a secondary rate limit.'), { 'retry-after': '1' }),
  },
  {
    name: '403 with a retry-after of an hour',
    kind: 'refused',
    code: LIMITED,
    variants: status(403, says('You have exceeded a secondary rate limit.'), { 'retry-after': String(HOUR) }),
  },
  {
    name: '403 with no requests left for an hour',
    kind: 'refused',
    code: LIMITED,
    variants: () =>
      status(403, says('API rate limit exceeded.'), {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + HOUR),
      })(),
  },
  {
    name: '403 of a secondary rate limit without headers',
    kind: 'refused',
    code: LIMITED,
    variants: status(403, says('You have exceeded a secondary rate limit.')),
  },
  {
    name: 'GraphQL secondary rate limit',
    kind: 'refused',
    code: LIMITED,
    variants: inGraphql(answered(200, { errors: [{ message: 'You have exceeded a secondary rate limit.' }] })),
  },
  { name: '404', kind: 'refused', code: always('facts/not-found'), variants: status(404, says('Not Found')) },
  { name: '422', kind: 'refused', code: MALFORMED, variants: status(422, says('Unprocessable Entity')) },
  { name: '429', kind: 'retried', code: LIMITED, variants: status(429, says('Slow down'), { 'retry-after': '1' }) },
  { name: '500', kind: 'retried', code: UNREACHABLE, variants: status(500, says('Server Error')) },
  { name: '502', kind: 'retried', code: UNREACHABLE, variants: status(502, page('Unicorn!'), HTML_TYPE) },
  { name: '503', kind: 'retried', code: UNREACHABLE, variants: status(503, page('Unicorn!'), HTML_TYPE) },
  {
    name: 'GraphQL errors beside the data',
    kind: 'retried',
    code: UNREACHABLE,
    variants: inGraphql(beside({ message: 'Something went wrong while executing your query.' })),
  },
  {
    name: 'GraphQL FORBIDDEN beside the data',
    kind: 'refused',
    code: always('facts/permission-missing'),
    variants: inGraphql(beside({ type: 'FORBIDDEN', path: ['repository'], message: 'Resource not accessible' })),
  },
  ...refusedTunnels(allowing),
  { name: "a file of the runner's is absent", kind: 'runner', variants: ofRunner(/is not set|removed/) },
  { name: "a file of the runner's is read-only", kind: 'runner', variants: ofRunner(/is read-only/) },
  { name: "a file of the runner's is on a full disk", kind: 'runner', variants: ofRunner(/full/) },
  { name: 'null where it may be', kind: 'doctored', variants: nulls },
  { name: 'a page missing', kind: 'doctored', variants: missing },
  { name: 'duplicate entries', kind: 'doctored', variants: duplicates },
]

/** The faults of the runner's files whose names match. */
function ofRunner(names: RegExp): () => readonly Variant[] {
  const chosen = RUNNER_FAULTS.filter(({ name, breaks }) => breaks && names.test(name))
  return () =>
    chosen.map((runner) => ({ name: runner.name, play: ({ answer, response }) => pass(answer, response), runner }))
}

/** Each field that GitHub's schema lets be null, in turn. */
function nulls(recorded: Recorded): Variant[] {
  const { isGraphql, query, path, answer } = recorded
  if (answer.status !== 200 || !isJson(recorded)) return []
  const body = parse(answer)
  const paths = isGraphql
    ? nullableInGraphql(query, (body as { data: unknown }).data).map((each) => ['data', ...each])
    : nullableInRest(path.split('?', 1)[0] ?? '', body)
  return paths.map((each) => ({ name: each.join('.'), play: edited((whole) => put(whole, each, null)) }))
}

/** The second half of each list, gone. */
function missing(recorded: Recorded): Variant[] {
  return listsIn(recorded).flatMap(({ path, items }) => {
    const name = path.join('.') || 'the list'
    const kept = items.slice(0, items.length / 2)
    const cut = (whole: unknown): unknown => put(whole, path, kept)
    // A list without a total can tell that more is to come in the header `link` alone.
    if (path.length === 0) return [{ name: `${name}, with a link to more`, play: edited(cut, { link: NEXT }) }]
    const variants = [{ name, play: edited(cut) }]
    if (recorded.isGraphql || recorded.answer.headers['link']?.includes('rel="next"') !== true) return variants
    const agreeing = edited((whole) => put(cut(whole), ['total_count'], kept.length))
    return [...variants, { name: `${name}, with a total that agrees and a link to more`, play: agreeing }]
  })
}

const NEXT = '<https://api.github.com/?page=2>; rel="next"'

function duplicates(recorded: Recorded): Variant[] {
  return listsIn(recorded).flatMap(({ path, items }) => {
    const name = path.join('.') || 'the list'
    const half = items.slice(0, Math.ceil(items.length / 2))
    const instead = [...half, ...half].slice(0, items.length)
    return [
      {
        name: `${name}: each twice`,
        play: edited((whole) =>
          put(
            whole,
            path,
            items.flatMap((item) => [item, item]),
          ),
        ),
      },
      // Without a total, what is gone cannot be told from what was never there.
      ...(items.length < 2 || path.length === 0
        ? []
        : [
            {
              name: `${name}: the first half in place of the second`,
              play: edited((whole) => put(whole, path, instead)),
            },
          ]),
    ]
  })
}

interface List {
  readonly path: Path
  readonly items: readonly unknown[]
}

/** The lists of an answer that GitHub gives in pages: connections, and what REST answers list. */
function listsIn(recorded: Recorded): List[] {
  const { isGraphql, answer } = recorded
  if (answer.status !== 200 || !isJson(recorded)) return []
  const found: List[] = []
  const look = (value: unknown, path: Path): void => {
    if (typeof value !== 'object' || value === null) return
    for (const [key, child] of Object.entries(value)) {
      const at = [...path, Array.isArray(value) ? Number(key) : key]
      const isPaged = isGraphql ? key === 'nodes' : ['check_runs', 'statuses'].includes(key)
      if (isPaged && Array.isArray(child)) found.push({ path: at, items: child })
      look(child, at)
    }
  }
  const body = parse(answer)
  if (!isGraphql && Array.isArray(body)) return [{ path: [], items: body }]
  look(body, [])
  return found
}

const parse = ({ body }: Answer): unknown => JSON.parse(body.toString())

const edited = (change: (whole: unknown) => unknown, headers: Readonly<Record<string, string>> = {}): Play =>
  rewritten((text) => JSON.stringify(change(JSON.parse(text))), headers)

/** `whole` with `value` at `path`. */
function put(whole: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value
  if (Array.isArray(whole)) return whole.map((item: unknown, index) => (index === key ? put(item, rest, value) : item))
  const record = whole as Readonly<Record<string, unknown>>
  return { ...record, [key]: put(record[key], rest, value) }
}
