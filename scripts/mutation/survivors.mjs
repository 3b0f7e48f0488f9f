// How docs/reliability/survivors.md names a mutant: by what stays the same when a line is reworded or moved.
import ts from 'typescript'

/** The named parts of a file, each with where it begins and ends: functions, and constants of the module. */
export function namedParts(source) {
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true)
  const parts = []
  const visit = (node) => {
    if (isNamedPart(node)) parts.push({ name: node.name.text, start: node.getStart(file), end: node.getEnd() })
    ts.forEachChild(node, visit)
  }
  visit(file)
  return parts
}

/** Callbacks and local values have no key of their own: they belong to the function around them. */
function isNamedPart(node) {
  if (node.name === undefined || !ts.isIdentifier(node.name)) return false
  if (ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node)) return true
  if (!ts.isVariableDeclaration(node) && !ts.isPropertyAssignment(node)) return false
  if (node.initializer !== undefined && ts.isFunctionLike(node.initializer)) return true
  return ts.isVariableDeclaration(node) && ts.isSourceFile(node.parent.parent.parent)
}

/** The name of the innermost named part around an offset. */
export function enclosing(parts, offset) {
  const around = parts.filter(({ start, end }) => start <= offset && offset < end)
  return around.reduce((inner, part) => (part.start >= inner.start ? part : inner), { name: 'module', start: -1 }).name
}

/** The key of a mutant in survivors.md: its mutator, what it put there, and the function in which it is. */
export function keysOf(source) {
  const parts = namedParts(source)
  const lines = source.split('\n')
  const offset = ({ line, column }) => lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, column - 1)
  return ({ mutatorName, replacement, location }) =>
    keyOf(mutatorName, replacement, enclosing(parts, offset(location.start)))
}

export const keyOf = (mutator, replacement, name) => `${mutator} → ${code(replacement)} in ${code(name)}`

const code = (text) => {
  // Prettier rewrites a fence around nothing but backticks.
  if (/^`+$/.test(text)) return '`(empty template)`'
  const line = text.replace(/\s+/g, ' ')
  const short = line.length > 90 ? `${line.slice(0, 89)}…` : line
  const fence = short.includes('`') ? '``' : '`'
  const blank = /^`|`$/.test(short) ? ' ' : ''
  return [fence, short, fence].join(blank)
}

/** Whether a survivor lacks a test, or was not examined: its reason then says which input would show it. */
export const isOpen = ({ reason = '' }) => reason.startsWith('Open.') || reason === 'Not examined yet.'

/** The explained survivors: `## src/…` for each file, then `- key: reason` for each mutant. */
export const explanations = (text) =>
  text
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [file, ...lines] = section.split('\n')
      return { file, survivors: lines.filter((line) => line.startsWith('- ')).map(survivor) }
    })

/** A line whose form is another has no key: nothing matches it. */
function survivor(line) {
  const [, key, name, reason] = /^- (\w+ → (?:`.*`|``.*``) in `([\w$]+)`): (.+)$/.exec(line) ?? []
  return { line, key, name, reason }
}
