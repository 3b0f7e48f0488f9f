import { parseLoosely, toVersion } from './pep440.ts'
import type { Version } from './version.ts'

/** `2026` or `26`; a month, `4` or `04`; then up to two numbers, where a single digit may be padded too. */
const RELEASE = String.raw`(?:19[7-9]\d|2\d{3}|\d{2})\.(?:0?[1-9]|1[0-2])(?:\.(?:0|0[1-9]|[1-9]\d*)){0,2}`

/** The suffixes of PEP 440 in their canonical form. */
const SUFFIX = String.raw`(?:(?:a|b|rc)N)?(?:\.postN)?(?:\.devN)?`.replaceAll('N', String.raw`(?:0|[1-9]\d*)`)

const CALENDAR_VERSION = new RegExp(`^${RELEASE}${SUFFIX}$`)

/**
 * Reads a calendar version (https://calver.org): year, month, and up to two numbers, with the suffixes of PEP 440, as
 * in `2026.11`, `24.04.1` and `2026.11.3rc1`. PEP 440 orders them, and `24.04` equals `24.4` and `24.4.0`.
 */
export function parseCalver(text: string): Version | undefined {
  const parsed = CALENDAR_VERSION.test(text) ? parseLoosely(text) : null
  return parsed === null ? undefined : toVersion(text, 'calver', parsed)
}
