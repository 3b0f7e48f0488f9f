import type { RecordedRequest } from './server.ts'

export type FaultAnswer =
  | { status: number; headers?: Record<string, string>; body?: unknown }
  | { delay: number }
  /** The connection is reset, is left without an answer, or breaks off in the middle of the answer. */
  | 'reset'
  | 'stall'
  | 'truncate'

export interface Fault {
  match: (request: RecordedRequest) => boolean
  /** How often it strikes, default always. */
  times?: number
  answer: FaultAnswer
}

export interface Trigger {
  match?: (request: RecordedRequest) => boolean
  times?: number
}

function fault({ match, times }: Trigger, answer: FaultAnswer): Fault {
  return { match: match ?? (() => true), ...(times === undefined ? {} : { times }), answer }
}

const documentation = 'https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api'

/** The hourly limit is used up. */
export function rateLimited(trigger: Trigger = {}, resetInSeconds = 3600): Fault {
  const reset = Math.ceil(Date.now() / 1000) + resetInSeconds
  return fault(trigger, {
    status: 403,
    headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) },
    body: {
      message: 'API rate limit exceeded for installation ID 1.',
      documentation_url: documentation,
      status: '403',
    },
  })
}

export function secondaryRateLimit(retryAfter: number, trigger: Trigger = {}): Fault {
  const text = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'
  return fault(trigger, {
    status: 403,
    headers: { 'retry-after': String(retryAfter) },
    body: { message: text, documentation_url: `${documentation}#about-secondary-rate-limits`, status: '403' },
  })
}

/** What GitHub's front end says when what is behind it does not answer: a page, not JSON. */
export function serverError(status: number, trigger: Trigger = {}): Fault {
  const body = `<!DOCTYPE html>\n<html><head><title>Unicorn! &middot; GitHub</title></head><body>${status}</body></html>\n`
  return fault(trigger, { status, headers: { 'content-type': 'text/html; charset=utf-8' }, body })
}

export function brokenJson(trigger: Trigger = {}): Fault {
  return fault(trigger, { status: 200, body: '{"data": {"repository": {' })
}

export function redirectTo(url: string, trigger: Trigger = {}, status = 301): Fault {
  const body = { message: 'Moved Permanently', url, documentation_url: 'https://docs.github.com/rest' }
  return fault(trigger, { status, headers: { location: url }, body })
}

export function reset(trigger: Trigger = {}): Fault {
  return fault(trigger, 'reset')
}

export function stall(trigger: Trigger = {}): Fault {
  return fault(trigger, 'stall')
}

export function truncate(trigger: Trigger = {}): Fault {
  return fault(trigger, 'truncate')
}

export function delay(milliseconds: number, trigger: Trigger = {}): Fault {
  return fault(trigger, { delay: milliseconds })
}
