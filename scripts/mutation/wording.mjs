// Tells Stryker which strings are wording: tests assert codes, decisions and outputs, never how a sentence is put.
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin'

/** Properties that hold a sentence for a person. */
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

/** Two words with a blank between them, where no command and no code begins. */
const WORDS = /^(?!git |names\.|\(\{)(?:.*[^\0])?\p{L}[^\s\0]* [^\s\0]*\p{L}/su

const textOf = ({ type, value, quasis }) =>
  type === 'StringLiteral' ? value : quasis.map((quasi) => quasi.value.raw).join('\0')

const isText = (path) => path.isStringLiteral() || path.isTemplateLiteral()

/** Whether the node stands where a sentence is made: in such a property, or in a call of `pass`. */
function isInSentence(path) {
  const holder = path.findParent(
    (each) => each.isObjectProperty() || each.isFunction() || each.get('callee').isIdentifier?.({ name: 'pass' }),
  )
  return holder?.isObjectProperty()
    ? SENTENCES.has(holder.node.key.name ?? holder.node.key.value)
    : holder?.isCallExpression() === true
}

function shouldIgnore(path) {
  // Which of two wordings is taken is wording as well.
  const isChoice = path.isConditionalExpression() && isText(path.get('consequent')) && isText(path.get('alternate'))
  if (!isChoice && !isText(path)) return undefined
  return isInSentence(path) || (!isChoice && WORDS.test(textOf(path.node))) ? 'wording' : undefined
}

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'wording', { shouldIgnore })]
