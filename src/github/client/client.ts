import { known, unknown, type Fact, type FactCode, type Unknown } from '../../model/fact.ts'
import { isSecondaryLimit, saysLimited } from './messages.ts'
import { NoAnswer } from './no-answer.ts'
import type { Transport } from './transport.ts'

/** What a request is for, in the words of the messages that it can end in. */
export interface Purpose {
  /** What is read or written, as in "Could not read …". */
  readonly what: string
  /** What to grant, as a sentence. */
  readonly grant: string
}

/** An answer that is not what GitHub documents. */
export class Malformed extends Error {}

/** A client of one token. No method throws: what goes wrong comes back as an unknown fact that says why. */
export interface Client {
  graphql<T>(
    query: string,
    variables: Record<string, unknown>,
    purpose: Purpose,
    read: (data: unknown) => T,
  ): Promise<Fact<T>>
  /**
   * `read` gets the parsed body of a 2xx answer, and whether a page follows; `otherwise` may make a value of another
   * status.
   */
  get<T>(
    route: string,
    parameters: Record<string, string>,
    purpose: Purpose,
    read: (data: unknown, pageFollows: boolean) => T,
    otherwise?: (status: number) => T | undefined,
  ): Promise<Fact<T>>
  /** `read` gets the text of a 2xx answer in the media type `accept`, whatever GitHub calls it. */
  text<T>(
    route: string,
    parameters: Record<string, string>,
    accept: string,
    purpose: Purpose,
    read: (text: string) => Promise<T>,
  ): Promise<Fact<T>>
  /** Writes; what a 2xx answer says is not read. */
  send(
    method: 'POST' | 'PUT' | 'DELETE',
    route: string,
    parameters: Record<string, string>,
    body: unknown,
    purpose: Purpose,
  ): Promise<Fact<true>>
}

/** Opens a client on `@actions/github`'s Octokit. Without a token, every fact is unknown and no request is sent. */
export function createClient(token: string, apiUrl: string, transport: Transport): Client {
  if (token === '') return WITHOUT_TOKEN
  const open = opener(token, apiUrl, transport)
  const ask = async (route: string, parameters: Record<string, unknown>): Promise<Answer> =>
    (await open()).request(route, { ...parameters, request: { parseSuccessResponseBody: false } })
  return {
    graphql: (query, variables, purpose, read) =>
      attempt(purpose, async () => read(await (await open()).graphql(query, variables))),
    get: (route, parameters, purpose, read, otherwise) =>
      attempt(purpose, async () => readPage(await ask(`GET ${route}`, parameters), read), otherwise),
    text: (route, parameters, accept, purpose, read) =>
      attempt(purpose, async () =>
        read(String((await ask(`GET ${route}`, { ...parameters, headers: { accept } })).data)),
      ),
    send: (method, route, parameters, body, purpose) =>
      attempt<true>(
        purpose,
        async () => {
          await ask(`${method} ${route}`, body === undefined ? parameters : { ...parameters, data: body })
          return true
        },
        undefined,
        'write',
      ),
  }
}

/** Opens Octokit at the first request: a run that sends none does not load it. */
function opener(token: string, apiUrl: string, transport: Transport) {
  const load = async () => {
    const { getOctokit } = await import('@actions/github')
    return getOctokit(token, { baseUrl: apiUrl, request: { fetch: transport }, log: SILENT })
  }
  let octokit: ReturnType<typeof load> | undefined
  return () => (octokit ??= load())
}

function readPage<T>({ data, headers }: Answer, read: (data: unknown, pageFollows: boolean) => T): T {
  const { 'content-type': type = 'none', link = '' } = headers
  if (!/^application\/json\b/i.test(type)) throw new Malformed(`the content type is ${type}`)
  return read(JSON.parse(String(data)), /;\s*rel="?next\b/i.test(link))
}

interface Answer {
  readonly data: unknown
  readonly headers: { readonly 'content-type'?: string; readonly link?: string }
}

/** Octokit warns of deprecated endpoints on the console, where a job log has no use for it. */
const silent = (): void => undefined
const SILENT = { debug: silent, info: silent, warn: silent, error: silent }

const noToken = ({ what, grant }: Purpose): Promise<Unknown> =>
  Promise.resolve(unknown('token-missing', `Could not read ${what}: no token was given.`, grant))

const WITHOUT_TOKEN: Client = {
  graphql: (_query, _variables, purpose) => noToken(purpose),
  get: (_route, _parameters, purpose) => noToken(purpose),
  text: (_route, _parameters, _accept, purpose) => noToken(purpose),
  send: (_method, _route, _parameters, _body, purpose) => noToken(purpose),
}

type Verb = 'read' | 'write'

async function attempt<T>(
  purpose: Purpose,
  request: () => Promise<T>,
  otherwise?: (status: number) => T | undefined,
  verb: Verb = 'read',
): Promise<Fact<T>> {
  try {
    return known(await request())
  } catch (error) {
    const reason = explain(error, purpose, verb)
    const status = statusOf(error)
    // A rate limit says nothing of what was asked for.
    const value = status === undefined || reason.code === 'rate-limited' ? undefined : otherwise?.(status)
    return value === undefined ? reason : known(value)
  }
}

/** The HTTP status of an answer; undefined when there was none (Octokit says 500 then). */
function statusOf(error: unknown): number | undefined {
  const { status, response } = error as { status?: unknown; response?: unknown }
  return typeof status === 'number' && response !== undefined ? status : undefined
}

const AGAIN = 'Re-run the job in a few minutes; see https://www.githubstatus.com.'

function explain(error: unknown, { what, grant }: Purpose, verb: Verb): Unknown {
  const { message } = error as Error
  const say = (code: FactCode, why: string, fix: string): Unknown =>
    unknown(code, `Could not ${verb} ${what}: ${why}.`, fix)
  const malformed = error instanceof Malformed || error instanceof SyntaxError || error instanceof TypeError
  if (malformed) return say('malformed', `the answer is not what GitHub documents (${shorten(message)})`, AGAIN)
  const graphqlErrors = (error as { errors?: unknown }).errors
  if (Array.isArray(graphqlErrors)) return explainGraphql(graphqlErrors, say, grant)
  const status = statusOf(error)
  if (status === undefined) {
    // Octokit wraps what the transport rejects with.
    const { cause } = error as Error
    const fix = cause instanceof NoAnswer ? cause.fix : `${AGAIN} Behind a proxy, set https_proxy and no_proxy.`
    return say('unreachable', `no answer (${shorten(message)})`, fix)
  }
  const headers = (error as { response: { headers?: Record<string, string> } }).response.headers ?? {}
  const limited = headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined
  if (status === 429 || (status === 403 && (limited || saysLimited(message))))
    return say('rate-limited', `HTTP ${status}, ${shorten(message)}`, later(message))
  if (status === 401)
    return say('token-refused', 'HTTP 401, the token is expired, revoked or malformed', `Pass a valid token. ${grant}`)
  if (status === 403) return say('permission-missing', `HTTP 403, ${shorten(message)}`, grant)
  if (status === 404) return say('not-found', 'HTTP 404, not there or not visible to the token', grant)
  return say(status >= 500 ? 'unreachable' : 'malformed', `HTTP ${status}, ${shorten(message)}`, AGAIN)
}

/** `gh api rate_limit` does not show the secondary limits. */
const later = (message: string): string =>
  isSecondaryLimit(message)
    ? 'Wait a few minutes, then re-run the job. Run fewer jobs with the same token at once.'
    : 'Wait for the rate limit to reset (`gh api rate_limit`), then re-run the job.'

/** GitHub answers 200 with `errors`; their `type` is not in the schema, but in every answer. */
function explainGraphql(
  errors: readonly unknown[],
  say: (code: FactCode, why: string, fix: string) => Unknown,
  grant: string,
): Unknown {
  const [first] = errors as readonly { type?: unknown; message?: unknown }[]
  const message = typeof first?.message === 'string' ? shorten(first.message) : 'no message'
  if (saysLimited(message)) return say('rate-limited', message, later(message))
  switch (first?.type) {
    case 'NOT_FOUND':
      return say('not-found', message, grant)
    case 'FORBIDDEN':
    case 'INSUFFICIENT_SCOPES':
      return say('permission-missing', message, grant)
    case 'RATE_LIMITED':
      return say('rate-limited', message, later(message))
    default:
      return say('unreachable', message, AGAIN)
  }
}

/** A message on one line; of a page, only that it is one. */
const shorten = (text: string): string =>
  /^\s*<(?:!doctype|html)\b/i.test(text) ? 'a web page, no answer of the API' : text.replace(/\s+/g, ' ').slice(0, 200)
