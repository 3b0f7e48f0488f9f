import { parseVersion } from './scheme.ts'
import { isPackageName, type NameParts } from './tag-pattern.ts'
import type { SchemeInput, Version } from './version.ts'

/** The version and package in a tag name, or why it has none. */
export type NameReading =
  | { readonly outcome: 'release'; readonly version: Version; readonly package: string }
  /** The pattern does not match the name. `suggestion` is the nearest valid spelling. */
  | { readonly outcome: 'no-match'; readonly suggestion?: string }
  /** The pattern matches, but its version part is not a valid version. */
  | { readonly outcome: 'not-a-version'; readonly text: string; readonly suggestion?: string }
  /** The name matches the pattern in several ways, each with a valid version. */
  | { readonly outcome: 'ambiguous'; readonly readings: readonly string[] }
  /** The regular expression timed out. */
  | { readonly outcome: 'timeout' }

/** Reads a tag name from all the ways in which it matches its pattern. */
export function readName(splits: readonly NameParts[], scheme: SchemeInput): NameReading {
  const readings = splits.flatMap((parts) => {
    const version = parseVersion(parts.version, scheme)
    const validPackage = parts.package === '' || isPackageName(parts.package)
    return version !== undefined && validPackage ? [{ version, package: parts.package }] : []
  })
  const [only] = readings
  if (readings.length > 1) {
    return { outcome: 'ambiguous', readings: readings.map((each) => `${each.package} ${each.version.text}`) }
  }
  if (only !== undefined) return { outcome: 'release', ...only }
  const last = splits.at(-1)
  return last === undefined ? { outcome: 'no-match' } : { outcome: 'not-a-version', text: last.version }
}
