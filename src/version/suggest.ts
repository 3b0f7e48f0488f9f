import { parseLoosely, parsePep440, writePep440 } from './pep440.ts'
import { readName } from './read-name.ts'
import { parseVersion } from './scheme.ts'
import { hasPackage, isPackageName, renderTemplate, splitByTemplate, type TemplatePattern } from './tag-pattern.ts'
import type { SchemeInput } from './version.ts'

/**
 * The nearest tag name that `pattern` and `scheme` would take, or undefined: `v1.2` → `v1.2.0`, `1.2.3` → `v1.2.3`,
 * `v1.2.3-rc1` under PEP 440 → `v1.2.3rc1`. What is offered has been read back by the same rules.
 */
export function suggestName(name: string, pattern: TemplatePattern, scheme: SchemeInput): string | undefined {
  const core = /(?:\d+!)?\d[^]*$/.exec(name.slice(packageEnd(name, pattern)))?.[0].trim()
  if (core === undefined) return undefined
  const packageName = packageOf(name, pattern)
  for (const version of spellings(core, scheme)) {
    const suggestion = renderTemplate(pattern, { version, package: packageName })
    const reading = readName(splitByTemplate(pattern, suggestion), scheme)
    if (reading.outcome === 'release' && suggestion !== name) return suggestion
  }
  return undefined
}

/** Strict spellings near `text`, the likeliest first. */
function* spellings(text: string, scheme: SchemeInput): Generator<string> {
  const candidates = text.includes('-') ? [asSemver(text), asPep440(text)] : [asPep440(text), asSemver(text)]
  for (const candidate of candidates) {
    if (candidate !== undefined && parseVersion(candidate, scheme) !== undefined) yield candidate
  }
}

function asPep440(text: string): string | undefined {
  const parsed = parseLoosely(text)
  if (parsed === null) return undefined
  const release = [...parsed.release, 0, 0].slice(0, Math.max(3, parsed.release.length))
  const written = writePep440({ ...parsed, release, local: null })
  return parsePep440(written)?.text
}

const SEMVER_WORDS = { a: 'alpha', b: 'beta', rc: 'rc' } as const

function asSemver(text: string): string | undefined {
  const [, major, minor = '0', patch = '0', rest = ''] = /^(\d+)(?:\.(\d+))?(?:\.(\d+))?([^]*)$/.exec(text) ?? []
  if (major === undefined) return undefined
  const numbers = [major, minor, patch].map((digits) => digits.replace(/^0+(?=\d)/, '')).join('.')
  if (rest === '' || rest.startsWith('-') || rest.startsWith('+')) return `${numbers}${rest}`
  const loose = parseLoosely(`${numbers}${rest}`)
  if (loose?.post !== null || loose.release.length > 3) return undefined
  const parts = [
    ...(loose.pre === null ? [] : [SEMVER_WORDS[loose.pre[0]], loose.pre[1]]),
    ...(loose.dev === null ? [] : ['dev', loose.dev[1]]),
  ]
  return parts.length === 0 ? numbers : `${numbers}-${parts.join('.')}`
}

/** Where the version can begin: behind the package, whose name may have digits of its own. */
function packageEnd(name: string, pattern: TemplatePattern): number {
  if (!hasPackage(pattern)) return 0
  return Math.max(name.lastIndexOf('@'), name.lastIndexOf('/')) + 1
}

function packageOf(name: string, pattern: TemplatePattern): string {
  if (!hasPackage(pattern)) return ''
  const before = name.slice(0, Math.max(0, packageEnd(name, pattern) - 1))
  return isPackageName(before) ? before : ''
}
