/** What a tag name was taken apart into. `package` is empty where the pattern has none. */
export interface NameParts {
  readonly version: string
  readonly package: string
}

/** `v{version}`, `{package}@{version}`: the literal text around the two. */
export interface TemplatePattern {
  readonly kind: 'template'
  readonly text: string
  readonly tokens: readonly Token[]
}

/** `/regex/` with a named group `version`; run elsewhere, under a bound on time. */
export interface ExpressionPattern {
  readonly kind: 'expression'
  readonly text: string
  /** Anchored at both ends. */
  readonly source: string
}

export type TagPattern = TemplatePattern | ExpressionPattern

type Token = { readonly literal: string } | { readonly field: keyof NameParts }

/** The grammar of a package: npm scopes, Go module paths, plain names; nothing that a shell would read. */
const PACKAGE = /^(?:@[a-z0-9~-][\w.~-]*\/)?\w[\w.-]*(?:\/\w[\w.-]*)*$/

/** Reads the input `tag-pattern`. */
export function parseTagPattern(text: string): TagPattern | { problem: string } {
  return text.length > 2 && text.startsWith('/') && text.endsWith('/') ? expression(text) : template(text)
}

function expression(text: string): ExpressionPattern | { problem: string } {
  const inner = text.slice(1, -1)
  const source = `^(?:${inner})$`
  try {
    // An alternative that matches anything makes every named group show up, without running the pattern on a name.
    const groups = new RegExp(`${source}|`, 'u').exec('')?.groups
    if (groups === undefined || !('version' in groups)) {
      return { problem: 'it has no named group "version": write (?<version>...)' }
    }
  } catch (error) {
    return { problem: `it is not a regular expression: ${(error as Error).message}` }
  }
  return { kind: 'expression', text, source }
}

function template(text: string): TemplatePattern | { problem: string } {
  const tokens: Token[] = []
  for (const part of text.split(/(\{[^{}]*\})/)) {
    if (part === '{version}' || part === '{package}') {
      tokens.push({ field: part.slice(1, -1) as keyof NameParts })
    } else if (/[{}]/.test(part)) {
      return { problem: `"${part}" is neither {version} nor {package}` }
    } else if (part !== '') {
      tokens.push({ literal: part })
    }
  }
  const fields = tokens.flatMap((token) => ('field' in token ? [token.field] : []))
  if (fields.filter((field) => field === 'version').length !== 1) return { problem: 'it must contain {version} once' }
  if (fields.length > 2) return { problem: 'it may contain {package} once' }
  const between = tokens[tokens.findIndex((token) => 'field' in token) + 1]
  if (fields.length === 2 && (between === undefined || 'field' in between)) {
    return { problem: '{package} and {version} need some text between them' }
  }
  return { kind: 'template', text, tokens }
}

/** Every way to take `name` apart by a template; more than one only where {package} could end in several places. */
export function splitByTemplate({ tokens }: TemplatePattern, name: string): NameParts[] {
  const first = tokens.findIndex((token) => 'field' in token)
  const last = tokens.findLastIndex((token) => 'field' in token)
  const prefix = literals(tokens.slice(0, first))
  const suffix = literals(tokens.slice(last + 1))
  if (name.length < prefix.length + suffix.length || !name.startsWith(prefix) || !name.endsWith(suffix)) return []
  const core = name.slice(prefix.length, name.length - suffix.length)
  const splits: NameParts[] = []
  if (first === last) {
    splits.push({ version: core, package: '' })
  } else {
    const middle = literals(tokens.slice(first + 1, last))
    const packageFirst = (tokens[first] as { field: string }).field === 'package'
    for (let at = core.indexOf(middle); at !== -1; at = core.indexOf(middle, at + 1)) {
      const [left, right] = [core.slice(0, at), core.slice(at + middle.length)]
      splits.push(packageFirst ? { package: left, version: right } : { version: left, package: right })
    }
  }
  return splits.filter((parts) => parts.version !== '' && (first === last || isPackageName(parts.package)))
}

/** Whether `text` can be the output `package`: no character that a shell or a path could take for more than a name. */
export const isPackageName = (text: string): boolean => PACKAGE.test(text) && !text.includes('..')

/** The tag name of `parts` by a template. */
export const renderTemplate = ({ tokens }: TemplatePattern, parts: NameParts): string =>
  tokens.map((token) => ('literal' in token ? token.literal : parts[token.field])).join('')

/** What every tag of the package begins with by the pattern; empty for a regular expression, which does not say. */
export function tagPrefix(pattern: TagPattern, packageName: string): string {
  if (pattern.kind === 'expression') return ''
  const upToVersion = pattern.tokens.slice(
    0,
    pattern.tokens.findIndex((token) => 'field' in token && token.field === 'version'),
  )
  return renderTemplate({ ...pattern, tokens: upToVersion }, { version: '', package: packageName })
}

const literals = (tokens: readonly Token[]): string =>
  tokens.map((token) => ('literal' in token ? token.literal : '')).join('')
