/**
 * Whether `text` is matched whole by `glob`: `**` stands for anything, `*` for anything without a slash, every other
 * character for itself. By dynamic programming, in `glob.length * text.length` steps: the globs of a workflow are
 * trusted, the names they are put to are not, and no regular expression can blow up on them.
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

/** As {@link matchGlob}, for names that are no paths: `*` stands for anything, a slash included. */
export const matchName = (glob: string, name: string): boolean => matchGlob(glob.replaceAll('*', '**'), name)

/** Whether `text` is a glob, not a plain name. */
export const isGlob = (text: string): boolean => text.includes('*')

/** What every name matched by `glob` begins with. */
export const literalPrefix = (glob: string): string => glob.split('*', 1)[0] ?? ''
