import { describe, expect, test } from '@jest/globals'

import { committedAt, parseBatch, parseTag } from '../../src/git/objects.ts'

const A = 'a'.repeat(40)
const B = 'b'.repeat(40)
const LONG = 'c'.repeat(64)

const entry = (oid: string, type: string, content: string): string =>
  `${oid} ${type} ${Buffer.byteLength(content)}\n${content}\n`

const parse = (stdout: string, asked: number) => parseBatch(Buffer.from(stdout), asked)

describe('parseBatch', () => {
  test('gives an answer to each name', () => {
    expect(parse(`${entry(A, 'tag', 'one')}refs/x missing\n${entry(LONG, 'commit', '')}`, 3)).toEqual([
      { oid: A, type: 'tag', content: 'one' },
      undefined,
      { oid: LONG, type: 'commit', content: '' },
    ])
  })

  test('counts bytes, not characters', () => {
    expect(parse(entry(A, 'tag', 'Zoë 🎉\n') + entry(B, 'commit', 'x'), 2)).toEqual([
      { oid: A, type: 'tag', content: 'Zoë 🎉\n' },
      { oid: B, type: 'commit', content: 'x' },
    ])
  })

  test('content that looks like a header is content', () => {
    const content = `x\n${B} commit 1\ny\n`
    expect(parse(entry(A, 'tag', content) + entry(B, 'commit', 'z'), 2)).toEqual([
      { oid: A, type: 'tag', content },
      { oid: B, type: 'commit', content: 'z' },
    ])
  })

  test('content that is no UTF-8 neither hides the next object nor puts another in its place', () => {
    // A message in Latin-1: decoded before it is measured, it would be 120 bytes longer than its header says, and
    // whoever wrote it would choose what stands in these.
    const forged = `${B} commit 1\nx\n`.padEnd(119, '.')
    const message = Buffer.from(`${'\u00eb'.repeat(60)}${forged}`, 'latin1')
    const batch = Buffer.concat([
      Buffer.from(`${A} tag ${message.length}\n`),
      message,
      Buffer.from(`\n${LONG} commit 1\nz\n`),
    ])
    expect(parseBatch(batch, 2)[1]).toEqual({ oid: LONG, type: 'commit', content: 'z' })
  })

  test.each([
    '',
    'refs/tags/x missing\n',
    'HEAD ambiguous\n',
    `${A} tag\n`,
    `${A.slice(1)} tag 0\n\n`,
    `${A} tag -1\n`,
  ])('%j answers nothing', (stdout) => {
    expect(parse(stdout, 1)).toEqual([undefined])
  })

  test('what is not there in the end is no object', () => {
    expect(parse(entry(A, 'tag', 'x'), 3)).toEqual([{ oid: A, type: 'tag', content: 'x' }, undefined, undefined])
    expect(parse(entry(A, 'tag', 'x'), 0)).toEqual([])
  })
})

describe('committedAt', () => {
  const commit = (committer: string) =>
    `tree ${A}\nparent ${B}\nauthor A <a@example.com> 7 +0000\n${committer}\n\ncommitter x <x> 9 +0000\n`

  test.each([
    ['committer Mona <m@example.com> 1767225600 +0100', 1_767_225_600_000],
    ['committer Mona <m@example.com> 0 -1130', 0],
    ['committer  <> 5 +0000', 5_000],
    ['committer a\u2028committer b <b> 1 +0000 <c> 5 +0000', 5_000],
  ])('%j', (committer, time) => {
    expect(committedAt(commit(committer))).toBe(time)
  })

  test.each(['', `tree ${A}\nauthor A <a@example.com> 7 +0000\n`, 'committer A <a> 7 +0000\n'])(
    '%j tells no time',
    (content) => {
      expect(committedAt(content)).toBeUndefined()
    },
  )
})

describe('parseTag', () => {
  const header = (name: string) =>
    `object ${A}\ntype commit\ntag ${name}\ntagger Mona <m@example.com> 0 +0000\n\nText\n`

  test.each(['v1.2.3', 'cli/v1.2.3', 'v1 x', 'v1\u2028x', 'v1\rx', ''])('reads the header of %j', (name) => {
    expect(parseTag(header(name))).toEqual({ object: A, type: 'commit', name })
  })

  test('reads what it points at', () => {
    expect(parseTag(`object ${LONG}\ntype tree\ntag x\n`)).toEqual({ object: LONG, type: 'tree', name: 'x' })
  })

  test.each([
    '',
    `tree ${A}\nauthor x\n`,
    `\n${header('x')}`,
    `type commit\nobject ${A}\ntag x\n`,
    `object ${A}\ntype commit\n\ntag x\n`,
    `object ${A}\ntype commit\ntag x`,
    `object z${A}\ntype commit\ntag x\n`,
  ])('%j is no tag', (content) => {
    expect(parseTag(content)).toBeUndefined()
  })
})
