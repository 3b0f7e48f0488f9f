import { parseLoosely, parsePep440, writePep440 } from './pep440.ts'
import type { SchemeInput } from './version.ts'

/** Strict spellings that are similar to `text`, the most likely first. */
export function spellings(text: string, scheme: SchemeInput): (string | undefined)[] {
  if (scheme === 'calver') return asCalver(text)
  return text.includes('-') ? [asSemver(text), asPep440(text)] : [asPep440(text), asSemver(text)]
}

/** With the padding of `text`, and without padding. */
function asCalver(text: string): (string | undefined)[] {
  const parsed = parseLoosely(text)
  if (parsed === null) return []
  const canonical = writePep440({ ...parsed, local: null })
  const [release = ''] = /^[\d.]*\d/.exec(text) ?? []
  return [canonical.replace(/^[\d.]*\d/, release), canonical]
}

/** The canonical PEP 440 spelling of `text` with three numbers or more, without its local part. */
export function asPep440(text: string): string | undefined {
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
