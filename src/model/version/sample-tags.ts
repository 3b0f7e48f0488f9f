import type { SchemeInput } from './version.ts'
import { hasPackage, renderTemplate, type TagPattern } from './tag-pattern.ts'

const VERSIONS = ['0.1.0', '1.2.3', '10.20.30', '2026.11.1', '1.2.3-rc.1', '1.2.3rc1']
const CALENDAR_VERSIONS = ['2026.11', '2026.1.2', '24.04.1', '2026.11rc1']
const PACKAGES = ['widget', 'widget-core']

/**
 * Possible names of release tags, for testing the patterns of rulesets. Names cannot be generated from a regular
 * expression, so in that case the existing tags are used.
 */
export function sampleTags(pattern: TagPattern, scheme: SchemeInput, releases: readonly string[]): string[] {
  if (pattern.kind === 'expression') return [...releases]
  const versions = scheme === 'calver' ? CALENDAR_VERSIONS : VERSIONS
  const packages = hasPackage(pattern) ? PACKAGES : ['']
  const made = packages.flatMap((name) =>
    versions.map((version) => renderTemplate(pattern, { package: name, version })),
  )
  return [...new Set([...made, ...releases])]
}

/** The pattern for rulesets and environments that matches the tags of `pattern`, such as `v*`. */
export function tagGlob(pattern: TagPattern): string {
  if (pattern.kind === 'expression') return '*'
  const glob = renderTemplate(pattern, { package: '*', version: '*' })
  return glob.startsWith('*') && !hasPackage(pattern) ? `[0-9]${glob}` : glob
}
