import type { Event } from '../model/event.ts'
import { known, unknown, type Fact } from '../model/fact.ts'
import type { People } from '../model/release-facts.ts'
import { sameLogin, type Account } from '../model/people/entry.ts'

/** What the runner provides in the environment of a step: all that is needed before the first request. */
export interface Runner {
  readonly event: Event
  readonly people: Fact<People>
  readonly repository: { readonly owner: string; readonly name: string }
  readonly runId: string
}

export type Environment = Readonly<Record<string, string | undefined>>

/**
 * Reads the runner's variables
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/variables) and the event's payload.
 * The runner writes these last, so that neither `env:` nor an earlier step can replace them.
 * @param readFile gives a file's text or throws
 */
export function readRunner(env: Environment, tagInput: string, readFile: (path: string) => string): Runner {
  const [owner = '', name = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/')
  const payload = readPayload(env['GITHUB_EVENT_PATH'] ?? '', readFile)
  const event = readEvent(env, tagInput, payload)
  return { event, people: readPeople(env, payload), repository: { owner, name }, runId: env['GITHUB_RUN_ID'] ?? '' }
}

type Payload = { readonly body: Readonly<Record<string, unknown>> } | { readonly problem: string }

function readPayload(path: string, readFile: (path: string) => string): Payload {
  if (path === '') return { problem: 'GITHUB_EVENT_PATH is not set' }
  try {
    const body: unknown = JSON.parse(readFile(path))
    return isRecord(body) ? { body } : { problem: 'the payload is not a JSON object' }
  } catch (error) {
    return { problem: error instanceof SyntaxError ? 'the payload is not JSON' : `${path} cannot be read` }
  }
}

function readEvent(env: Environment, tagInput: string, payload: Payload): Event {
  const name = env['GITHUB_EVENT_NAME'] ?? ''
  const sha = env['GITHUB_SHA'] ?? ''
  const base = { name, ref: env['GITHUB_REF'] ?? '', commit: OID.test(sha) ? sha : '', tagInput }
  if (sha !== base.commit) return { ...base, payloadProblem: `GITHUB_SHA is not a commit: ${sha}` }
  if ('problem' in payload) return { ...base, payloadProblem: payload.problem }
  const { body } = payload
  const missing = (FIELDS.get(name) ?? []).filter(({ path, type }) => typeof at(body, path) !== type)
  if (missing.length > 0) {
    return { ...base, payloadProblem: `the payload lacks ${missing.map(({ path }) => path.join('.')).join(', ')}` }
  }
  if (name === 'push' && body['ref'] !== base.ref) {
    return {
      ...base,
      payloadProblem: `the payload is about ${JSON.stringify(body['ref'] ?? null)}, not ${base.ref}`,
    }
  }
  if (name === 'push' && !OID.test(String(body['after']))) {
    return { ...base, payloadProblem: `payload.after is not a git object: ${String(body['after'])}` }
  }
  if (name === 'push') {
    return {
      ...base,
      created: body['created'] === true,
      deleted: body['deleted'] === true,
      after: String(body['after']),
    }
  }
  if (name === 'release') {
    return {
      ...base,
      action: String(body['action']),
      releaseTag: String(at(body, ['release', 'tag_name'])),
      draft: at(body, ['release', 'draft']) === true,
    }
  }
  return base
}

/** The id of a git object. */
const OID = /^(?:[\da-f]{40}|[\da-f]{64})$/

const SENDER = [
  { path: ['sender', 'login'], type: 'string' },
  { path: ['sender', 'id'], type: 'number' },
]

/** Required fields in the payload of each event: https://docs.github.com/en/webhooks/webhook-events-and-payloads */
const FIELDS: ReadonlyMap<string, readonly { path: readonly string[]; type: string }[]> = new Map([
  [
    'push',
    [
      { path: ['after'], type: 'string' },
      { path: ['created'], type: 'boolean' },
      { path: ['deleted'], type: 'boolean' },
      ...SENDER,
    ],
  ],
  [
    'release',
    [
      { path: ['action'], type: 'string' },
      { path: ['release', 'tag_name'], type: 'string' },
      { path: ['release', 'draft'], type: 'boolean' },
      ...SENDER,
    ],
  ],
  ['workflow_dispatch', SENDER],
])

function readPeople(env: Environment, payload: Payload): Fact<People> {
  const login = env['GITHUB_ACTOR'] ?? ''
  const triggeringLogin = env['GITHUB_TRIGGERING_ACTOR'] ?? ''
  const attempt = Number(env['GITHUB_RUN_ATTEMPT'])
  const id = Number(env['GITHUB_ACTOR_ID'])
  const lacking = Object.entries({ GITHUB_ACTOR: login, GITHUB_TRIGGERING_ACTOR: triggeringLogin })
    .filter(([, value]) => value === '')
    .map(([variable]) => variable)
  if (!Number.isSafeInteger(attempt) || attempt < 1) lacking.push('GITHUB_RUN_ATTEMPT')
  if (lacking.length > 0) {
    return unknown(
      'actor-missing',
      `The runner does not say who started the run: ${lacking.join(', ')} not set.`,
      'Run the gate in GitHub Actions, on GitHub Enterprise Server 3.7 or later.',
    )
  }
  const actor: Account = Number.isSafeInteger(id) && id > 0 ? { login, id } : { login }
  const triggering = sameLogin(login, triggeringLogin) ? actor : { login: triggeringLogin }
  const sender = 'body' in payload ? readSender(payload.body) : undefined
  return known({ actor, triggering, attempt, sender })
}

function readSender(body: Readonly<Record<string, unknown>>): Account | undefined {
  const [login, id] = [at(body, ['sender', 'login']), at(body, ['sender', 'id'])]
  return typeof login === 'string' && typeof id === 'number' ? { login, id } : undefined
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const at = (body: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), body)
