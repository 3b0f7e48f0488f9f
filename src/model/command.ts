/**
 * `word` as one word of a POSIX shell command: unchanged when it is plain, in single quotes otherwise. A suggested
 * command is safe to run for every tag name.
 */
export const shellWord = (word: string): string =>
  /^[\w./@+=:][\w./@+=:-]*$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`

/** The commands that delete `tag` on GitHub and recreate it as an annotated tag of a commit or branch. */
export function recreateTagCommand(tag: string, at: string | undefined): string {
  const name = shellWord(tag)
  const target = at === undefined ? '' : ` ${shellWord(at)}`
  return `git push origin ${shellWord(`:refs/tags/${tag}`)} && git tag -f -a -m ${name} ${name}${target} && git push origin ${shellWord(`refs/tags/${tag}`)}`
}

/** A name in quotation marks, for a sentence. */
export const quoted = (text: string): string => `"${text}"`

/** `a, b or c`. */
export const joinWithOr = (names: readonly string[]): string => joined(names, 'or')

/** `a, b and c`. */
export const joinWithAnd = (names: readonly string[]): string => joined(names, 'and')

const joined = (names: readonly string[], word: string): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1)}`
