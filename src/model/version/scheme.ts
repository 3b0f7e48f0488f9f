import { parseCalver } from './calver.ts'
import { comparePep440, parseLoosely, parsePep440 } from './pep440.ts'
import { compareSemver, parseSemver } from './semver.ts'
import type { SchemeInput, Version } from './version.ts'

/**
 * Reads `text` strictly by `scheme`. With `auto`, no text has two readings: the two strict forms have only `X.Y.Z` in
 * common, with the same meaning (reported as SemVer).
 */
export function parseVersion(text: string, scheme: SchemeInput): Version | undefined {
  if (scheme === 'semver') return parseSemver(text)
  if (scheme === 'pep440') return parsePep440(text)
  if (scheme === 'calver') return parseCalver(text)
  return parseSemver(text) ?? parsePep440(text)
}

/**
 * Negative, zero or positive if `a` is older than, equal to or newer than `b`; undefined if no rule orders them.
 * Across schemes (`auto`), versions are compared by PEP 440, so `1.2.3-rc.1` equals `1.2.3rc1`.
 */
export function compareVersions(a: Version, b: Version): number | undefined {
  if (a.scheme === 'semver' && b.scheme === 'semver') return compareSemver(a, b)
  const [left, right] = [withoutBuild(a), withoutBuild(b)]
  if (parseLoosely(left) !== null && parseLoosely(right) !== null) return comparePep440(left, right)
  const byNumbers = a.epoch - b.epoch || a.major - b.major || a.minor - b.minor || a.patch - b.patch
  return byNumbers === 0 ? undefined : byNumbers
}

/**
 * Whether a declared version equals the version of the tag, by the scheme of the tag. For PEP 440 and calendar versions,
 * `1.2.3-rc.1` equals `1.2.3rc1`. For SemVer, it does not.
 */
export function isSameVersion(declared: string, version: Version): boolean {
  if (version.scheme !== 'semver') return parseLoosely(declared) !== null && comparePep440(declared, version.text) === 0
  const parsed = parseSemver(declared)
  return parsed !== undefined && compareSemver(parsed, version) === 0
}

const withoutBuild = (version: Version): string => version.text.split('+', 1)[0] ?? ''
