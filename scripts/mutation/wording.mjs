// Tells Stryker which strings are wording. Tests assert codes, decisions and outputs, never the words of a sentence.
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin'

/** Properties that contain a sentence. */
const SENTENCES = new Set([
  'expected',
  'found',
  'fix',
  'title',
  'why',
  'message',
  'missing',
  'problem',
  'what',
  'grant',
])

/** Two words with a space between them, outside a command or code. */
const WORDS = /^(?!git |names\.|\(\{)(?:.*[^\0])?\p{L}[^\s\0]* [^\s\0]*\p{L}/su

const textOf = ({ type, value, quasis }) =>
  type === 'StringLiteral' ? value : quasis.map((quasi) => quasi.value.raw).join('\0')

const isText = (path) => path.isStringLiteral() || path.isTemplateLiteral()

/** Whether the node is part of a sentence: in such a property, or in a call of `pass`. */
function isInSentence(path) {
  const holder = path.findParent(
    (each) => each.isObjectProperty() || each.isFunction() || each.get('callee').isIdentifier?.({ name: 'pass' }),
  )
  return holder?.isObjectProperty()
    ? SENTENCES.has(holder.node.key.name ?? holder.node.key.value)
    : holder?.isCallExpression() === true
}

function shouldIgnore(path) {
  // The choice between two wordings is also wording.
  const isChoice = path.isConditionalExpression() && isText(path.get('consequent')) && isText(path.get('alternate'))
  if (!isChoice && !isText(path)) return undefined
  return isInSentence(path) || (!isChoice && WORDS.test(textOf(path.node))) ? 'wording' : undefined
}

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'wording', { shouldIgnore })]
