import { pep440Key } from './pep440.ts'
import { compareVersions } from './scheme.ts'
import type { Version } from './version.ts'

/**
 * Whether two versions are the same release, in the same or another spelling. SemVer distinguishes `1.3.0-RC1` and
 * `1.3.0-rc.1`. People and registries do not, so here they are the same.
 */
export function isSameRelease(a: Version, b: Version): boolean {
  return a.scheme === 'semver' && b.scheme === 'semver' ? semverKey(a) === semverKey(b) : compareVersions(a, b) === 0
}

/** Lookup keys: two versions that are the same release have at least one key in common. */
export function releaseKeys(version: Version): string[] {
  const key = pep440Key(version.text.split('+', 1)[0] ?? '')
  return [...(version.scheme === 'semver' ? [semverKey(version)] : []), ...(key === undefined ? [] : [key])]
}

/** Abbreviations in SemVer prereleases. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['a', 'alpha'],
  ['b', 'beta'],
])

/** Ignores case, separators, leading zeros and build metadata. */
function semverKey({ major, minor, patch, prerelease }: Version): string {
  const parts = prerelease.toLowerCase().match(/[a-z]+|\d+/g) ?? []
  const words = parts.map((part) => WORDS.get(part) ?? part.replace(/^0+(?=\d)/, ''))
  return [`${major}.${minor}.${patch}${prerelease === '' ? '' : '-'}`, ...words].join('.')
}
