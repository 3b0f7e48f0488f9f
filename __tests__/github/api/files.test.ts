import { describe, expect, test } from '@jest/globals'

import { Malformed } from '../../../src/github/client/client.ts'
import * as files from '../../../src/github/api/files.ts'
import { reader, toAccount } from '../../../src/github/api/schema.ts'
import { tagRef, tagState } from '../../../src/github/api/tag.ts'

const OID = 'a'.repeat(40)
const readTag = reader(tagRef)

describe('files', () => {
  const entry = {
    mode: 0o100644,
    type: 'blob',
    object: { __typename: 'Blob' as const, oid: OID, isBinary: false, isTruncated: false, text: 'x' },
  }

  test.each([
    ['a file', entry, 'text'],
    ['an executable', { ...entry, mode: 0o100755 }, 'text'],
    ['a link', { ...entry, mode: 0o120000 }, 'unusable'],
    ['a submodule', { ...entry, mode: 0o160000, type: 'commit' }, 'unusable'],
    ['a folder', { ...entry, mode: 0o40000, type: 'tree' }, 'unusable'],
    ['too large', { ...entry, object: { ...entry.object, isTruncated: true } }, 'unusable'],
    [
      'larger than is read',
      { ...entry, object: { ...entry.object, isTruncated: true, byteSize: 5_000_001 } },
      'unusable',
    ],
    ['not told to be whole', { ...entry, object: { ...entry.object, isTruncated: undefined } }, 'unusable'],
    ['binary', { ...entry, object: { ...entry.object, isBinary: true } }, 'unusable'],
    ['no object', { ...entry, object: null }, 'unusable'],
    ['nothing', null, 'missing'],
  ])('%s', (_, given, status) => {
    expect(files.fileState(given).status).toBe(status)
  })

  test('of text lose a byte-order mark', () => {
    const marked = { ...entry, object: { ...entry.object, text: '\uFEFF@octocat' } }
    expect(files.fileState(marked)).toEqual({ status: 'text', text: '@octocat', oid: OID })
  })

  test('that were asked for must be answered', () => {
    expect(files.requestedFile(entry).status).toBe('text')
    expect(files.requestedFile(null).status).toBe('missing')
    expect(() => files.requestedFile(undefined)).toThrow(Malformed)
  })

  test.each([
    ['a blob whose mode is of a folder', { ...entry, mode: 0o40000 }],
    ['a folder whose mode is of a file', { ...entry, type: 'tree' }],
    ['text that is not there', { ...entry, object: { ...entry.object, text: null } }],
  ])('%s cannot be used', (_, given) => {
    expect(files.fileState(given).status).toBe('unusable')
  })

  test('of a commit that was just named must be answered', () => {
    expect(files.filesOf({ __typename: 'Commit', oid: OID, file0: entry, file1: null }, 2)).toMatchObject([
      { status: 'text' },
      { status: 'missing' },
    ])
    expect(() => files.filesOf(null, 1)).toThrow()
    expect(() => files.filesOf({ __typename: 'Commit', oid: OID }, 1)).toThrow()
  })
})

describe('tagState', () => {
  const at = (type: string, digit: string, more: object = {}) => ({ __typename: type, oid: digit.repeat(40), ...more })
  const read = (target: object) => {
    return tagState(readTag({ name: 'v1', prefix: 'refs/tags/', target }), 'v1')
  }

  test.each<[string, object, object]>([
    [
      'a lightweight tag',
      at('Commit', 'c'),
      { object: { oid: OID.replaceAll('a', 'c'), type: 'commit' }, commit: 'c' },
    ],
    ['a lightweight tag of a tree', at('Tree', 'd'), { object: { oid: OID.replaceAll('a', 'd'), type: 'tree' } }],
    [
      'an annotated tag of nobody',
      at('Tag', 'a', { name: 'v1', tagger: null, target: at('Commit', 'c') }),
      {
        object: { oid: OID, type: 'tag' },
        writtenName: 'v1',
        target: { oid: OID.replaceAll('a', 'c'), type: 'commit' },
        commit: 'c',
      },
    ],
    [
      'a tag of an account that is gone',
      at('Tag', 'a', { name: 'v1', tagger: { user: null }, target: at('Blob', 'b') }),
      { object: { oid: OID, type: 'tag' }, writtenName: 'v1', target: { oid: OID.replaceAll('a', 'b'), type: 'blob' } },
    ],
    [
      'a tag of a tag of a tag',
      at('Tag', 'a', { name: 'v1', target: at('Tag', 'b', { target: at('Tag', 'd', { target: at('Commit', 'c') }) }) }),
      {
        object: { oid: OID, type: 'tag' },
        writtenName: 'v1',
        target: { oid: OID.replaceAll('a', 'b'), type: 'tag' },
        commit: 'c',
      },
    ],
  ])('%s', (_, target, { commit: of, ...expected }: { commit?: string }) => {
    expect(read(target)).toEqual({ ...expected, commit: of?.repeat(40) })
  })

  test.each<[string, object, number | undefined]>([
    ['a commit', at('Commit', 'c', { committedDate: '2026-01-01T00:00:00Z' }), 1_767_225_600_000],
    [
      'a tag of a commit',
      at('Tag', 'a', { name: 'v1', target: at('Commit', 'c', { committedDate: '2026-01-01T01:00:00+01:00' }) }),
      1_767_225_600_000,
    ],
    ['a commit that does not tell', at('Commit', 'c'), undefined],
    ['a tree', at('Tree', 'd'), undefined],
  ])('when %s was made', (_, target, time) => {
    expect(read(target).committedAt).toBe(time)
  })

  test.each([
    ['a', 40],
    ['0', 64],
  ] as const)('%s, %d times, is an id', (digit, length) => {
    expect(read({ __typename: 'Commit', oid: digit.repeat(length) }).object?.oid).toBe(digit.repeat(length))
  })

  test.each(['a', 'a'.repeat(39), 'a'.repeat(41), 'a'.repeat(65), 'g'.repeat(40), 'g'.repeat(64), 'A'.repeat(40), ''])(
    '%s is not an object id, and the answer says where',
    (oid) => {
      expect(() => read({ __typename: 'Commit', oid })).toThrow('target.oid')
    },
  )

  test('a commit must say which it is', () => {
    expect(() => files.readFilesAnswer({ repository: { commit: { file0: null } } })).toThrow('repository.commit')
  })

  test('what is no object at all is malformed', () => {
    expect(() => readTag('oops')).toThrow('the body')
    expect(() => files.filesOf({ __typename: 'Commit', oid: OID, file0: 'oops' }, 1)).toThrow('file0')
    expect(() => files.filesOf(undefined, 0)).toThrow()
  })
})

test.each([
  [{ login: 'octocat' }, { login: 'octocat' }],
  [{ login: 'octocat', databaseId: null }, { login: 'octocat' }],
  [
    { login: 'octocat', databaseId: 7 },
    { login: 'octocat', id: 7 },
  ],
])('the account %j is %j', (answer, account) => {
  expect(toAccount(answer)).toStrictEqual(account)
})

describe('a file that GraphQL cut off', () => {
  const blob = { __typename: 'Blob' as const, oid: OID, text: 'x', isTruncated: true }
  const fileOf = (object: object) => files.fileState({ mode: 0o100644, type: 'blob', object: { ...blob, ...object } })

  test.each([
    [{ isBinary: false, byteSize: 512_001 }, OID],
    [{ isBinary: null, text: null, byteSize: 5_000_000 }, OID],
    [{ isBinary: false, byteSize: 5_000_001 }, undefined],
    [{ isBinary: true, text: null, byteSize: 512_001 }, undefined],
  ])('%j is to be read whole by %s', (object, cut) => {
    const file = fileOf(object)
    expect(file.status === 'unusable' ? file.cut : 'read').toBe(cut)
  })
})
