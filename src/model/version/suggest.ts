import { parseLoosely, parsePep440, writePep440 } from './pep440.ts'
import { readName } from './read-name.ts'
import { hasPackage, renderTemplate, splitByTemplate, type TemplatePattern } from './tag-pattern.ts'
import type { SchemeInput } from './version.ts'

/**
 * The nearest tag name that `pattern` and `scheme` would take, or undefined: `v1.2` → `v1.2.0`, `1.2.3` → `v1.2.3`,
 * `v1.2.3-rc1` under PEP 440 → `v1.2.3rc1`. What is offered has been read back by the same rules.
 */
export function suggestName(name: string, pattern: TemplatePattern, scheme: SchemeInput): string | undefined {
  // The version can begin behind the package, whose name may have digits of its own.
  const start = hasPackage(pattern) ? Math.max(name.lastIndexOf('@'), name.lastIndexOf('/')) + 1 : 0
  const core = /\d[^]*/.exec(name.slice(start))?.[0].trim()
  if (core === undefined) return undefined
  const packageName = name.slice(0, Math.max(0, start - 1))
  for (const version of spellings(core)) {
    if (version === undefined) continue
    const suggestion = renderTemplate(pattern, { version, package: packageName })
    const reading = readName(splitByTemplate(pattern, suggestion), scheme)
    if (reading.outcome === 'release' && suggestion !== name) return suggestion
  }
  return undefined
}

/** Strict spellings near `text`, the likeliest first. */
const spellings = (text: string): (string | undefined)[] =>
  text.includes('-') ? [asSemver(text), asPep440(text)] : [asPep440(text), asSemver(text)]

function asPep440(text: string): string | undefined {
  const parsed = parseLoosely(text)
  if (parsed === null) return undefined
  const release = [...parsed.release, 0, 0].slice(0, Math.max(3, parsed.release.length))
  const written = writePep440({ ...parsed, release, local: null })
  return parsePep440(written)?.text
}

const SEMVER_WORDS = { a: 'alpha', b: 'beta', rc: 'rc' } as const

function asSemver(text: string): string | undefined {
  const rest = text.replace(/^\d+(?:\.\d+){0,2}/, '')
  const numbers = [...text.slice(0, text.length - rest.length).split('.'), '0', '0']
    .slice(0, 3)
    .map((digits) => digits.replace(/^0+(?=\d)/, ''))
    .join('.')
  if (rest.startsWith('-') || rest.startsWith('+')) return `${numbers}${rest}`
  const loose = parseLoosely(`${numbers}${rest}`)
  if (loose?.post !== null || loose.release.length > 3) return undefined
  const parts = [
    ...(loose.pre === null ? [] : [SEMVER_WORDS[loose.pre[0]], loose.pre[1]]),
    ...(loose.dev === null ? [] : ['dev', loose.dev[1]]),
  ]
  return parts.length === 0 ? numbers : `${numbers}-${parts.join('.')}`
}
