import { describe, expect, test } from '@jest/globals'

import { createClient, Malformed } from '../../../src/github/client/client.ts'
import type { Transport } from '../../../src/github/client/transport.ts'

const PURPOSE = { what: 'the tag', grant: 'Grant it.' }

/** A transport that gives one answer to whatever it is asked. */
const answering = (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Transport => {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return (url) =>
    Promise.resolve({
      status,
      url,
      headers: new Map(Object.entries({ 'content-type': 'application/json; charset=utf-8', ...headers })),
      body: text,
      text: () => Promise.resolve(text),
      arrayBuffer: () => Promise.resolve(new ArrayBuffer(0)),
    })
}

const client = (transport: Transport, token = 'secret') => createClient(token, 'https://api.github.com', transport)
const identity = (data: unknown): unknown => data

describe('get', () => {
  test.each<[string, Transport, string]>([
    ['401', answering(401, { message: 'Bad credentials' }), 'token-refused'],
    ['403', answering(403, { message: 'Resource not accessible by integration' }), 'permission-missing'],
    ['403 with nothing remaining', answering(403, { message: 'x' }, { 'x-ratelimit-remaining': '0' }), 'rate-limited'],
    ['403 with retry-after', answering(403, { message: 'x' }, { 'retry-after': '60' }), 'rate-limited'],
    ['403, secondary', answering(403, { message: 'You have exceeded a secondary rate limit.' }), 'rate-limited'],
    ['403, abuse', answering(403, { message: 'You have triggered an abuse detection mechanism.' }), 'rate-limited'],
    ['403, primary', answering(403, { message: 'API rate limit exceeded for installation ID 1.' }), 'rate-limited'],
    [
      '403, said by another',
      answering(403, { message: 'x: You have exceeded a secondary rate limit' }),
      'permission-missing',
    ],
    ['404', answering(404, { message: 'Not Found' }), 'not-found'],
    ['422', answering(422, { message: 'x' }), 'malformed'],
    ['429', answering(429, { message: 'x' }), 'rate-limited'],
    ['503, a page', answering(503, '<html>', { 'content-type': 'text/html' }), 'unreachable'],
    ['broken JSON', answering(200, '{"a":'), 'malformed'],
    ['JSON that is called something else', answering(200, {}, { 'content-type': 'text/plain' }), 'malformed'],
    ['no answer', () => Promise.reject(new Error('connection reset')), 'unreachable'],
  ])('%s', async (_, transport, code) => {
    expect(await client(transport).get('/x', {}, PURPOSE, identity)).toMatchObject({ known: false, code })
  })

  test('an answer that the reader refuses', async () => {
    const refuse = (): never => {
      throw new Malformed('no ref')
    }
    expect(await client(answering(200, {})).get('/x', {}, PURPOSE, refuse)).toMatchObject({ code: 'malformed' })
  })

  test('another status can be an answer', async () => {
    const otherwise = (status: number) => (status === 404 ? 'none' : undefined)
    expect(await client(answering(404, {})).get('/x', {}, PURPOSE, () => 'some', otherwise)).toMatchObject({
      value: 'none',
    })
    expect(await client(answering(500, {})).get('/x', {}, PURPOSE, () => 'some', otherwise)).toMatchObject({
      known: false,
    })
  })

  test('a rate limit is no answer', async () => {
    const otherwise = (status: number) => (status === 403 ? 'none' : undefined)
    const ask = (headers: Readonly<Record<string, string>>) =>
      client(answering(403, { message: 'x' }, headers)).get('/x', {}, PURPOSE, () => 'some', otherwise)
    expect(await ask({})).toMatchObject({ value: 'none' })
    expect(await ask({ 'retry-after': '60' })).toMatchObject({ code: 'rate-limited' })
    const secondary = client(answering(403, { message: 'You have exceeded a secondary rate limit.' }))
    expect(await secondary.get('/x', {}, PURPOSE, () => 'some', otherwise)).toMatchObject({ code: 'rate-limited' })
  })

  test('the fix of a rate limit is of the right one', async () => {
    const fixOf = async (message: string): Promise<string> => {
      const fact = await client(answering(429, { message })).get('/x', {}, PURPOSE, identity)
      return fact.known ? '' : fact.fix
    }
    expect(await fixOf('API rate limit exceeded')).toContain('gh api rate_limit')
    expect(await fixOf('You have exceeded a secondary rate limit.')).not.toContain('gh api rate_limit')
  })

  test('a page is not quoted', async () => {
    const page = answering(502, '<!DOCTYPE html>\n<html><title>Unicorn!', { 'content-type': 'text/html' })
    const fact = await client(page).get('/x', {}, PURPOSE, identity)
    expect(fact.known ? '' : fact.missing).not.toContain('<')
  })

  test.each([
    [undefined, false],
    ['<https://api.github.com/x?page=1>; rel="prev", <https://api.github.com/x?page=1>; rel="first"', false],
    ['<https://api.github.com/x?page=2>; rel="next", <https://api.github.com/x?page=2>; rel="last"', true],
  ])('whether a page follows: %s', async (link, follows) => {
    const transport = answering(200, [], link === undefined ? {} : { link })
    const read = await client(transport).get('/x', {}, PURPOSE, (_, pageFollows) => pageFollows)
    expect(read).toEqual({ known: true, value: follows })
  })

  test('the token goes along, and what it is called nowhere else', async () => {
    const seen: unknown[] = []
    const transport: Transport = (url, request) => {
      seen.push(url, request?.headers?.['authorization'])
      return answering(200, { ok: true })(url, request)
    }
    expect(await client(transport).get('/orgs/{org}', { org: 'a b' }, PURPOSE, identity)).toMatchObject({
      value: { ok: true },
    })
    expect(seen).toEqual(['https://api.github.com/orgs/a%20b', 'token secret'])
  })
})

describe('graphql', () => {
  test.each<[string, unknown, string]>([
    ['NOT_FOUND', { errors: [{ type: 'NOT_FOUND', message: 'x' }], data: null }, 'not-found'],
    ['FORBIDDEN', { errors: [{ type: 'FORBIDDEN', message: 'x' }], data: {} }, 'permission-missing'],
    ['INSUFFICIENT_SCOPES', { errors: [{ type: 'INSUFFICIENT_SCOPES', message: 'x' }] }, 'permission-missing'],
    ['RATE_LIMITED', { errors: [{ type: 'RATE_LIMITED', message: 'x' }] }, 'rate-limited'],
    ['secondary', { errors: [{ message: 'You have exceeded a secondary rate limit.' }] }, 'rate-limited'],
    [
      'secondary, FORBIDDEN',
      { errors: [{ type: 'FORBIDDEN', message: 'You have exceeded a secondary rate limit.' }] },
      'rate-limited',
    ],
    ['no type', { errors: [{ message: 'Something went wrong' }] }, 'unreachable'],
    ['no message', { errors: [{}] }, 'unreachable'],
    ['no error among them', { errors: [] }, 'unreachable'],
  ])('%s', async (_, body, code) => {
    const read = await client(answering(200, body)).graphql('query { x }', {}, PURPOSE, identity)
    expect(read).toMatchObject({ known: false, code })
  })

  test('gives the data', async () => {
    const read = await client(answering(200, { data: { x: 1 } })).graphql('query { x }', {}, PURPOSE, identity)
    expect(read).toEqual({ known: true, value: { x: 1 } })
  })
})

test('without a token nothing is asked', async () => {
  const none = client(() => Promise.reject(new Error('asked')), '')
  expect(await none.get('/x', {}, PURPOSE, identity)).toMatchObject({ code: 'token-missing', fix: PURPOSE.grant })
  expect(await none.graphql('query { x }', {}, PURPOSE, identity)).toMatchObject({ code: 'token-missing' })
})

describe('send', () => {
  const send = (transport: Transport, body?: unknown, token = 'secret') =>
    client(transport, token).send('PUT', '/repos/{owner}/x', { owner: 'a b' }, body, PURPOSE)

  test('puts parameters into the path and the body into the body', async () => {
    const seen: unknown[] = []
    const transport: Transport = (url, request) => {
      seen.push([url, request?.method, request?.body])
      return answering(204, '')(url)
    }
    expect(await send(transport, { owner: 'c', list: [1] })).toEqual({ known: true, value: true })
    expect(await send(transport)).toMatchObject({ known: true })
    const url = 'https://api.github.com/repos/a%20b/x'
    expect(seen).toEqual([
      [url, 'PUT', '{"owner":"c","list":[1]}'],
      [url, 'PUT', ''],
    ])
  })

  test.each<[string, Transport, string, string]>([
    ['403', answering(403, { message: 'x' }), 'secret', 'permission-missing'],
    ['409', answering(409, { message: 'Prevented by the organization' }), 'secret', 'malformed'],
    ['no answer', () => Promise.reject(new Error('x')), 'secret', 'unreachable'],
    ['no token', answering(204, ''), '', 'token-missing'],
  ])('%s', async (_, transport, token, code) => {
    expect(await send(transport, {}, token)).toMatchObject({ known: false, code })
  })
})
