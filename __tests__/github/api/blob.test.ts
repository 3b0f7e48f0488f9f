import { createHash } from 'node:crypto'

import { describe, expect, test } from '@jest/globals'

import { readBlob } from '../../../src/github/api/blob.ts'
import { openRepository } from '../../../src/github/api/repository-client.ts'
import { createClient } from '../../../src/github/client/client.ts'
import { LARGEST_FILE } from '../../../src/model/release-facts.ts'

const idOf = (text: string | Buffer, algorithm = 'sha1'): string => {
  const bytes = Buffer.from(text as string)
  return createHash(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

/** Asks for `oid` where GitHub says `text`. */
async function read(text: string, oid: string, status = 200) {
  const asked: unknown[] = []
  const client = createClient('secret', 'https://api.github.com', (url, request) => {
    asked.push(url, request?.headers?.['accept'])
    return Promise.resolve({
      status,
      url,
      headers: new Map([['content-type', 'application/vnd.github.raw+json; charset=utf-8']]),
      body: text,
      text: () => Promise.resolve(text),
      arrayBuffer: () => Promise.resolve(new ArrayBuffer(0)),
    })
  })
  return { fact: await readBlob(openRepository(client, { owner: 'o', name: 'r' }), oid), asked }
}

describe('a blob', () => {
  test.each(['sha1', 'sha256'])('is asked for raw, and is what its id says: %s', async (algorithm) => {
    const text = 'é\r\n'
    const oid = idOf(text, algorithm)
    const { fact, asked } = await read(text, oid)
    expect(fact).toEqual({ known: true, value: { status: 'text', text, oid } })
    expect(asked).toEqual([`https://api.github.com/repos/o/r/git/blobs/${oid}`, 'application/vnd.github.raw+json'])
  })

  test('has the id that git gives it', async () => {
    expect((await read('', 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391')).fact).toMatchObject({ known: true })
  })

  test.each([
    ['another text', '@mallory\n'],
    ['half of it', '@octo'],
    ['nothing', ''],
    ['JSON about it', '{"content":"QG9jdG9jYXQK","encoding":"base64"}'],
  ])('is not %s', async (_, text) => {
    expect((await read(text, idOf('@octocat\n'))).fact).toMatchObject({ known: false, code: 'malformed' })
  })

  test.each([
    ['in another encoding', Buffer.from([0xe9]).toString(), idOf(Buffer.from([0xe9]))],
    ['binary', 'a\0b', idOf('a\0b')],
    ['larger than is read', 'x'.repeat(LARGEST_FILE + 1), idOf('x'.repeat(LARGEST_FILE + 1))],
  ])('that is %s is no text', async (_, text, oid) => {
    expect((await read(text, oid)).fact).toMatchObject({ known: true, value: { status: 'unusable' } })
  })

  test('as large as is read is read', async () => {
    const text = 'x'.repeat(LARGEST_FILE)
    expect((await read(text, idOf(text))).fact).toMatchObject({ value: { status: 'text' } })
  })

  test.each([
    [403, 'permission-missing'],
    [404, 'not-found'],
    [502, 'unreachable'],
  ])('that GitHub does not give is unknown: %d', async (status, code) => {
    expect((await read('', idOf(''), status)).fact).toMatchObject({ known: false, code })
  })
})

test('without a token it is unknown', async () => {
  const client = createClient('', 'https://api.github.com', () => Promise.reject(new Error('asked')))
  expect(await readBlob(openRepository(client, { owner: 'o', name: 'r' }), idOf(''))).toMatchObject({
    code: 'token-missing',
  })
})
