import { asPep440, spellings } from './spellings.ts'
import { parseVersion } from './scheme.ts'
import type { SchemeInput, Version } from './version.ts'

/** Two numbers at least. One alone, as in `v1`, is a tag that moves from release to release. */
const HAS_TWO_NUMBERS = /^(?:\d+!)?\d+\.\d/

/**
 * Reads the version of an existing tag in any spelling: `1.2`, `v1.3.0-RC1`, `1.2.0.RC1`. A version that is not read
 * here could be released twice, so a spelling that is unknown to the scheme (`1.2.0rc` under SemVer) is read as PEP 440.
 */
export function readExisting(text: string, scheme: SchemeInput): Version | undefined {
  const bare = text.replace(/^v/i, '')
  if (!HAS_TWO_NUMBERS.test(bare)) return undefined
  return parseVersion(bare, scheme) ?? readLoosely(bare, scheme)
}

function readLoosely(text: string, scheme: SchemeInput): Version | undefined {
  for (const spelling of [...spellings(text, scheme), asPep440(text)]) {
    if (spelling === undefined) continue
    const version = parseVersion(spelling, scheme) ?? parseVersion(spelling, 'pep440')
    if (version !== undefined) return version
  }
  return undefined
}
