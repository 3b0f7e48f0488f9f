import compare from 'semver/functions/compare.js'
import parse from 'semver/functions/parse.js'

import type { Channel } from './channel.ts'
import type { Version } from './version.ts'

/**
 * Reads SemVer 2.0.0 strictly by its grammar (https://semver.org/#backusnaur-form-grammar-for-valid-semver-versions).
 * node-semver also accepts a leading `v` or `=` and spaces. They are refused here, because the parsed version must
 * equal the text. Numbers above 2^53 - 1 are refused: in a release, npm refuses them too; in a prerelease, npm treats
 * different numbers as equal.
 */
export function parseSemver(text: string): Version | undefined {
  const parsed = parse(text)
  if (parsed === null) return undefined
  const build = parsed.build.length === 0 ? '' : `+${parsed.build.join('.')}`
  if (`${parsed.version}${build}` !== text || parsed.prerelease.some(isTooLarge)) return undefined
  const { major, minor, patch } = parsed
  return {
    text,
    scheme: 'semver',
    major,
    minor,
    patch,
    epoch: 0,
    prerelease: parsed.prerelease.join('.'),
    channel: channelOf(parsed.prerelease),
  }
}

const isTooLarge = (identifier: string | number): boolean =>
  /^\d+$/.test(String(identifier)) && !Number.isSafeInteger(Number(identifier))

/** Precedence by https://semver.org/#spec-item-11: ignores build metadata. */
export const compareSemver = (a: Version, b: Version): number => compare(a.text, b.text)

const IDENTIFIER_CHANNELS: ReadonlyMap<string, Channel> = new Map([
  ['a', 'alpha'],
  ['alpha', 'alpha'],
  ['b', 'beta'],
  ['beta', 'beta'],
  ['rc', 'rc'],
  ['dev', 'dev'],
])

function channelOf(prerelease: readonly (string | number)[]): Channel {
  const [first] = prerelease
  if (first === undefined) return 'stable'
  const word = String(first).toLowerCase().replace(/\d+$/, '')
  return IDENTIFIER_CHANNELS.get(word) ?? 'other'
}
