/** What a tag name was taken apart into. `package` is empty where the pattern has none. */
export interface NameParts {
  readonly version: string
  readonly package: string
}

/** `v{version}`, `{package}@{version}`: the fields in their order, and the literal text around them. */
export interface TemplatePattern {
  readonly kind: 'template'
  readonly text: string
  readonly fields: readonly (keyof NameParts)[]
  readonly prefix: string
  /** What stands between the two fields; empty where there is one. */
  readonly middle: string
  readonly suffix: string
}

/** `/regex/` with a named group `version`; run elsewhere, under a bound on time. */
export interface ExpressionPattern {
  readonly kind: 'expression'
  readonly text: string
  /** Anchored at both ends. */
  readonly source: string
}

export type TagPattern = TemplatePattern | ExpressionPattern

/** The grammar of a package: npm scopes, Go module paths, plain names; nothing that a shell would read. */
const PACKAGE = /^(?:@[a-z0-9~-][\w.~-]*\/)?\w[\w.-]*(?:\/\w[\w.-]*)*$/

/** Reads the input `tag-pattern`. */
export function parseTagPattern(text: string): TagPattern | { problem: string } {
  return text.startsWith('/') && text.endsWith('/') ? expression(text) : template(text)
}

function expression(text: string): ExpressionPattern | { problem: string } {
  const inner = text.slice(1, -1)
  const source = `^(?:${inner})$`
  try {
    // By itself first: unbalanced parentheses could close the anchoring group and open another.
    new RegExp(inner, 'u')
    if (!('version' in groupsOf(source))) {
      return { problem: 'it has no named group "version": write (?<version>...)' }
    }
  } catch (error) {
    return { problem: `it is not a regular expression: ${(error as Error).message}` }
  }
  return { kind: 'expression', text, source }
}

/**
 * The named groups of a regular expression. A first alternative that matches anything makes every one of them show up,
 * without running the expression itself: there are some that never end even on nothing.
 */
const groupsOf = (source: string): object => new RegExp(`|${source}`, 'u').exec('')?.groups ?? {}

function template(text: string): TemplatePattern | { problem: string } {
  // Literal text and fields by turns.
  const parts = text.split(/\{(version|package)\}/)
  const literals = parts.filter((_, index) => index % 2 === 0)
  const fields = parts.filter((_, index) => index % 2 === 1) as (keyof NameParts)[]
  const stray = literals.find((literal) => /[{}]/.test(literal))
  if (stray !== undefined) return { problem: `"${stray}" has a brace that is not of {version} or {package}` }
  if (fields.filter((field) => field === 'version').length !== 1) return { problem: 'it must contain {version} once' }
  if (fields.length > 2) return { problem: 'it may contain {package} once' }
  const [prefix = '', between = '', end = ''] = literals
  if (fields.length === 1) return { kind: 'template', text, fields, prefix, middle: '', suffix: between }
  if (between === '') return { problem: '{package} and {version} need some text between them' }
  return { kind: 'template', text, fields, prefix, middle: between, suffix: end }
}

/** Every way to take `name` apart by a template; more than one only where {package} could end in several places. */
export function splitByTemplate({ fields, prefix, middle, suffix }: TemplatePattern, name: string): NameParts[] {
  if (!name.startsWith(prefix) || !name.endsWith(suffix)) return []
  const core = name.slice(prefix.length, name.length - suffix.length)
  if (fields.length === 1) return core === '' ? [] : [{ version: core, package: '' }]
  const splits: NameParts[] = []
  for (let at = core.indexOf(middle); at !== -1; at = core.indexOf(middle, at + 1)) {
    const [left, right] = [core.slice(0, at), core.slice(at + middle.length)]
    splits.push(fields[0] === 'package' ? { package: left, version: right } : { version: left, package: right })
  }
  return splits.filter((parts) => parts.version !== '' && isPackageName(parts.package))
}

/** Whether `text` can be the output `package`: no character that a shell or a path could take for more than a name. */
export const isPackageName = (text: string): boolean => PACKAGE.test(text) && !text.includes('..')

/** The tag name of `parts` by a template. */
export const renderTemplate = ({ fields, prefix, middle, suffix }: TemplatePattern, parts: NameParts): string =>
  prefix + fields.map((field) => parts[field]).join(middle) + suffix

/** Whether the pattern has a package. */
export const hasPackage = (pattern: TagPattern): boolean =>
  pattern.kind === 'template' ? pattern.fields.includes('package') : 'package' in groupsOf(pattern.source)

/**
 * The pattern by which tags that exist are read: without the `v` before the version, which they may have or not
 * (`readExisting` takes it off). A regular expression stays as it is; it says itself which tags count.
 */
export function lenientPattern(pattern: TagPattern): TagPattern {
  if (pattern.kind === 'expression') return pattern
  const isAfterPackage = pattern.fields[0] === 'package'
  const shortened = (isAfterPackage ? pattern.middle : pattern.prefix).replace(/(?<![a-z])v$/i, '')
  if (!isAfterPackage) return { ...pattern, prefix: shortened }
  // Without a text between them, package and version cannot be taken apart.
  return shortened === '' ? pattern : { ...pattern, middle: shortened }
}

/**
 * What every tag begins with that can be a rival to another. The package is no part of it, for its name may be spelled
 * in another way; and a regular expression does not say.
 */
export function tagPrefix(pattern: TagPattern): string {
  const lenient = lenientPattern(pattern)
  return lenient.kind === 'expression' ? '' : lenient.prefix
}
