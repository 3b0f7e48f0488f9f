/**
 * `word` as a POSIX shell reads it: as it is when it is plain, else in single quotes, so that a command offered to a
 * person can be typed whatever a tag is called.
 */
export const shellWord = (word: string): string =>
  /^[\w./@+=:][\w./@+=:-]*$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`

/** The commands that put a new annotated tag at a commit or branch in the place of what is called `tag` now. */
export function recreateTagCommand(tag: string, at: string | undefined): string {
  const name = shellWord(tag)
  const target = at === undefined ? '' : ` ${shellWord(at)}`
  return `git push origin ${shellWord(`:refs/tags/${tag}`)} && git tag -f -a -m ${name} ${name}${target} && git push origin ${shellWord(`refs/tags/${tag}`)}`
}

/** A name between quotes in a sentence, or a word for what is missing. */
export const quoted = (text: string): string => `"${text}"`

/** `a, b or c`. */
export const joinWithOr = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
