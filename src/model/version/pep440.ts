import { compare, parse } from '@renovatebot/pep440'

import type { Channel } from './channel.ts'
import type { Scheme, Version } from './version.ts'

/** The result of the library, whose own types omit null. */
interface Pep440 {
  readonly epoch: number
  readonly release: readonly number[]
  readonly pre: readonly ['a' | 'b' | 'rc', number] | null
  readonly post: readonly ['post', number] | null
  readonly dev: readonly ['dev', number] | null
  readonly local: readonly string[] | null
}

/**
 * Reads a PEP 440 version in its canonical form
 * (https://packaging.python.org/en/latest/specifications/version-specifiers/#appendix-parsing-version-strings-with-regular-expressions)
 * with three release parts or more and no local version. Every other spelling of the same version is refused.
 */
export function parsePep440(text: string): Version | undefined {
  const parsed = parseLoosely(text)
  if (parsed?.local !== null || writePep440(parsed) !== text || parsed.release.length < 3) return undefined
  return toVersion(text, 'pep440', parsed)
}

/** The version of a parsed text; undefined if a number is too large to be exact. */
export function toVersion(text: string, scheme: Scheme, parsed: Pep440): Version | undefined {
  const numbers = [parsed.epoch, ...parsed.release, parsed.pre?.[1], parsed.post?.[1], parsed.dev?.[1]]
  if (!numbers.every((number) => number === undefined || Number.isSafeInteger(number))) return undefined
  const [major = 0, minor = 0, patch = 0] = parsed.release
  return {
    text,
    scheme,
    major,
    minor,
    patch,
    epoch: parsed.epoch,
    prerelease: prereleaseOf(parsed),
    channel: channelOf(parsed),
  }
}

/** The canonical text of a parsed version, without its local part. */
export function writePep440(parsed: Pep440): string {
  const epoch = parsed.epoch === 0 ? '' : `${parsed.epoch}!`
  const post = parsed.post === null ? '' : `.post${parsed.post[1]}`
  const pre = parsed.pre === null ? '' : parsed.pre.join('')
  const dev = parsed.dev === null ? '' : `.dev${parsed.dev[1]}`
  return `${epoch}${parsed.release.join('.')}${pre}${post}${dev}`
}

/** A key that is the same for all spellings of a version; undefined if `text` is not a version. */
export function pep440Key(text: string): string | undefined {
  const parsed = parseLoosely(text)
  if (parsed === null) return undefined
  const last = parsed.release.findLastIndex((number) => number !== 0)
  return writePep440({ ...parsed, release: parsed.release.slice(0, last + 1) })
}

/** The order of the specification. Both texts may be in any form that PEP 440 can normalize. */
export const comparePep440 = (a: string, b: string): number => compare(a, b)

/** Parses any spelling that PEP 440 can normalize, such as `1.2-RC.1`; null otherwise. */
export const parseLoosely = (text: string): Pep440 | null => parse(text) as unknown as Pep440 | null

const prereleaseOf = ({ pre, dev }: Pep440): string =>
  [pre === null ? '' : pre.join(''), dev === null ? '' : `dev${dev[1]}`].filter((part) => part !== '').join('.')

function channelOf({ pre, post, dev }: Pep440): Channel {
  if (dev !== null) return 'dev'
  if (pre !== null) return ({ a: 'alpha', b: 'beta', rc: 'rc' } as const)[pre[0]]
  return post === null ? 'stable' : 'post'
}
