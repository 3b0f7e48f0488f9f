/**
 * Whether `glob` matches all of `text`: `**` matches any text, `*` any text without a slash, and every other character
 * itself. Dynamic programming takes `glob.length * text.length` steps. A regular expression could take exponential time,
 * and the texts are untrusted.
 */
export function matchGlob(glob: string, text: string): boolean {
  let reached: boolean[] = [true]
  for (const token of glob.match(/\*\*|[^]/g) ?? []) {
    const next: boolean[] = []
    for (let end = 0; end <= text.length; end++) {
      const last = text[end - 1]
      if (token === '**' || token === '*') {
        next[end] = reached[end] === true || (next[end - 1] === true && (token === '**' || last !== '/'))
      } else {
        next[end] = reached[end - 1] === true && last === token
      }
    }
    reached = next
  }
  return reached[text.length] === true
}

/** As {@link matchGlob}, for names that are not paths: `*` matches any text, including slashes. */
export const matchName = (glob: string, name: string): boolean => matchGlob(glob.replaceAll('*', '**'), name)

/** Whether `text` is a glob and not a plain name. */
export const isGlob = (text: string): boolean => text.includes('*')

/** The common prefix of every name that `glob` matches. */
export const literalPrefix = (glob: string): string => glob.split('*', 1)[0] ?? ''
