import { parseCalver } from './calver.ts'
import { comparePep440, parseLoosely, parsePep440 } from './pep440.ts'
import { compareSemver, parseSemver } from './semver.ts'
import type { SchemeInput, Version } from './version.ts'

/**
 * Reads `text` strictly by `scheme`. Under `auto` no text is read two ways: the two strict forms have only `X.Y.Z` in
 * common, where they mean the same (reported as SemVer).
 */
export function parseVersion(text: string, scheme: SchemeInput): Version | undefined {
  if (scheme === 'semver') return parseSemver(text)
  if (scheme === 'pep440') return parsePep440(text)
  if (scheme === 'calver') return parseCalver(text)
  return parseSemver(text) ?? parsePep440(text)
}

/**
 * Negative, zero or positive as `a` is older than, the same as or newer than `b`; undefined where no rule orders them.
 * Across schemes (`auto`), versions are compared as PEP 440 reads them, so that `1.2.3-rc.1` is `1.2.3rc1`.
 */
export function compareVersions(a: Version, b: Version): number | undefined {
  if (a.scheme === 'semver' && b.scheme === 'semver') return compareSemver(a, b)
  const [left, right] = [withoutBuild(a), withoutBuild(b)]
  if (parseLoosely(left) !== null && parseLoosely(right) !== null) return comparePep440(left, right)
  const byNumbers = a.epoch - b.epoch || a.major - b.major || a.minor - b.minor || a.patch - b.patch
  return byNumbers === 0 ? undefined : byNumbers
}

/**
 * Whether a declared version is the tag's, by the scheme of the tag: under PEP 440 `1.2.3-rc.1` is `1.2.3rc1`, and so
 * are calendar versions compared; under SemVer it is not.
 */
export function isSameVersion(declared: string, version: Version): boolean {
  if (version.scheme !== 'semver') return parseLoosely(declared) !== null && comparePep440(declared, version.text) === 0
  const parsed = parseSemver(declared)
  return parsed !== undefined && compareSemver(parsed, version) === 0
}

const withoutBuild = (version: Version): string => version.text.split('+', 1)[0] ?? ''
