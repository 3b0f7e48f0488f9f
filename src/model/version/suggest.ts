import { readName } from './read-name.ts'
import { spellings } from './spellings.ts'
import { hasPackage, renderTemplate, splitByTemplate, type TemplatePattern } from './tag-pattern.ts'
import type { SchemeInput } from './version.ts'

/**
 * The most similar tag name that `pattern` and `scheme` accept, or undefined: `v1.2` → `v1.2.0`, `1.2.3` → `v1.2.3`,
 * `v1.2.3-rc1` under PEP 440 → `v1.2.3rc1`. Each suggestion is checked by the same rules.
 */
export function suggestName(name: string, pattern: TemplatePattern, scheme: SchemeInput): string | undefined {
  // The version starts after the package, whose name can contain digits.
  const start = hasPackage(pattern) ? Math.max(name.lastIndexOf('@'), name.lastIndexOf('/')) + 1 : 0
  const core = /\d[^]*/.exec(name.slice(start))?.[0].trim()
  if (core === undefined) return undefined
  const packageName = name.slice(0, Math.max(0, start - 1))
  for (const version of spellings(core, scheme)) {
    if (version === undefined) continue
    const suggestion = renderTemplate(pattern, { version, package: packageName })
    const reading = readName(splitByTemplate(pattern, suggestion), scheme)
    if (reading.outcome === 'release' && suggestion !== name) return suggestion
  }
  return undefined
}
