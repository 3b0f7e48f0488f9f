/** The parts of a tag name. `package` is empty if the pattern has no package. */
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
  /** The text between the two fields; empty if there is one field. */
  readonly middle: string
  readonly suffix: string
}

/** `/regex/` with a named group `version`; run elsewhere, with a timeout. */
export interface ExpressionPattern {
  readonly kind: 'expression'
  readonly text: string
  /** Anchored at both ends. */
  readonly source: string
}

export type TagPattern = TemplatePattern | ExpressionPattern

/** The grammar of a package: npm scopes, Go module paths and plain names, without special characters of a shell. */
const PACKAGE = /^(?:@[a-z0-9~-][\w.~-]*\/)?\w[\w.-]*(?:\/\w[\w.-]*)*$/

/** Reads the input `tag-pattern`. */
export function parseTagPattern(text: string): TagPattern | { problem: string } {
  return text.startsWith('/') && text.endsWith('/') ? expression(text) : template(text)
}

function expression(text: string): ExpressionPattern | { problem: string } {
  const inner = text.slice(1, -1)
  const source = `^(?:${inner})$`
  try {
    // Compiled separately first: unbalanced parentheses could close the anchoring group and open another.
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
 * The named groups of a regular expression. The empty first alternative matches, so the groups are listed without
 * running the expression: some expressions do not finish even on an empty text.
 */
const groupsOf = (source: string): object => new RegExp(`|${source}`, 'u').exec('')?.groups ?? {}

function template(text: string): TemplatePattern | { problem: string } {
  // Literal text and fields alternate.
  const parts = text.split(/\{(version|package)\}/)
  const literals = parts.filter((_, index) => index % 2 === 0)
  const fields = parts.filter((_, index) => index % 2 === 1) as (keyof NameParts)[]
  const stray = literals.find((literal) => /[{}]/.test(literal))
  if (stray !== undefined) return { problem: `"${stray}" has a brace that is not part of {version} or {package}` }
  if (fields.filter((field) => field === 'version').length !== 1)
    return { problem: 'it must contain {version} exactly once' }
  if (fields.length > 2) return { problem: 'it can contain {package} only once' }
  const [prefix = '', between = '', end = ''] = literals
  if (fields.length === 1) return { kind: 'template', text, fields, prefix, middle: '', suffix: between }
  if (between === '') return { problem: 'it must have text between {package} and {version}' }
  return { kind: 'template', text, fields, prefix, middle: between, suffix: end }
}

/** Every way in which `name` matches a template: more than one only if {package} can end at several positions. */
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

/** Whether `text` is valid as the output `package`: it has no special characters of a shell or a path. */
export const isPackageName = (text: string): boolean => PACKAGE.test(text) && !text.includes('..')

/** The tag name that a template makes of `parts`. */
export const renderTemplate = ({ fields, prefix, middle, suffix }: TemplatePattern, parts: NameParts): string =>
  prefix + fields.map((field) => parts[field]).join(middle) + suffix

/** Whether the pattern has a package. */
export const hasPackage = (pattern: TagPattern): boolean =>
  pattern.kind === 'template' ? pattern.fields.includes('package') : 'package' in groupsOf(pattern.source)

/**
 * The pattern for existing tags. It has no `v` before the version, because the `v` of existing tags is optional
 * (`readExisting` removes it). A regular expression is unchanged: it decides by itself which tags count.
 */
export function lenientPattern(pattern: TagPattern): TagPattern {
  if (pattern.kind === 'expression') return pattern
  const isAfterPackage = pattern.fields[0] === 'package'
  const shortened = (isAfterPackage ? pattern.middle : pattern.prefix).replace(/(?<![a-z])v$/i, '')
  if (!isAfterPackage) return { ...pattern, prefix: shortened }
  // Without text between them, package and version cannot be separated.
  return shortened === '' ? pattern : { ...pattern, middle: shortened }
}

/**
 * The prefix of every tag that can compete with another. It does not include the package, whose name can have other
 * spellings. It is empty for a regular expression.
 */
export function tagPrefix(pattern: TagPattern): string {
  const lenient = lenientPattern(pattern)
  return lenient.kind === 'expression' ? '' : lenient.prefix
}
