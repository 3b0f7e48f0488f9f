import type { ObjectType } from '../model/release-facts.ts'

/** An object as `git cat-file --batch` prints it (https://git-scm.com/docs/git-cat-file#_batch_output). */
export interface RawObject {
  readonly oid: string
  readonly type: ObjectType
  readonly content: string
}

/** The answers to as many names as were asked for; undefined for a name that is no object. */
export function parseBatch(bytes: Buffer, asked: number): (RawObject | undefined)[] {
  const answers: (RawObject | undefined)[] = []
  let at = 0
  while (answers.length < asked) {
    const end = bytes.indexOf(0x0a, at)
    if (end === -1) {
      answers.push(undefined)
      continue
    }
    const [, oid, type, size] = /^([\da-f]{40,64}) (\w+) (\d+)$/.exec(bytes.toString('utf8', at, end)) ?? []
    at = end + 1
    if (oid === undefined || size === undefined) {
      answers.push(undefined)
      continue
    }
    answers.push({ oid, type: type as ObjectType, content: bytes.toString('utf8', at, at + Number(size)) })
    at += Number(size) + 1
  }
  return answers
}

/** When a commit says that it was made, in milliseconds since the epoch. */
export function committedAt(content: string): number | undefined {
  const [, seconds] = /\ncommitter [^\n]*> (\d{1,12}) [+-]\d{4}\n/.exec(content) ?? []
  return seconds === undefined ? undefined : Number(seconds) * 1000
}

/** The header of a tag object (https://git-scm.com/docs/git-mktag#_tag_format). */
export function parseTag(content: string): { object: string; type: ObjectType; name: string } | undefined {
  const [, object, type, name] = /^object ([\da-f]+)\ntype (\w+)\ntag ([^\n]*)\n/.exec(content) ?? []
  return object === undefined || type === undefined || name === undefined
    ? undefined
    : { object, type: type as ObjectType, name }
}
