/**
 * Whether `name` is matched whole by `pattern`, as GitHub matches refs in rulesets and environments (File.fnmatch with
 * FNM_PATHNAME): `*` and `?` stop at a slash, two stars and a slash span folders, `[a-z]` and `[^a-z]` are sets, and
 * a backslash takes the next character as it is. In `pattern.length * name.length` steps, for neither can be trusted.
 */
export function fnmatch(pattern: string, name: string): boolean {
  let reached = new Array<boolean>(name.length + 1).fill(false)
  reached[0] = true
  for (const token of tokensOf(pattern)) {
    const next = new Array<boolean>(name.length + 1).fill(false)
    let isReached = false
    for (let end = 0; end <= name.length; end++) {
      const last = name[end - 1] ?? ''
      const before = end > 0 && reached[end - 1] === true
      if (token.kind === 'one') next[end] = before && token.takes(last)
      else if (token.kind === 'many')
        next[end] = reached[end] === true || (end > 0 && next[end - 1] === true && last !== '/')
      // Nothing, or whole folders with the slash after each.
      else next[end] = reached[end] === true || (last === '/' && isReached)
      isReached ||= reached[end] === true
    }
    reached = next
  }
  return reached[name.length] === true
}

type Token =
  | { readonly kind: 'one'; readonly takes: (character: string) => boolean }
  | { readonly kind: 'many' }
  | { readonly kind: 'folders' }

function* tokensOf(pattern: string): Generator<Token> {
  for (const [part] of pattern.matchAll(/(?<=^|\/)\*\*\/|\*+|\?|\[[!^]?[^\]]+\]|\\?[^]/g)) {
    if (part === '**/') yield { kind: 'folders' }
    else if (part.startsWith('*')) yield { kind: 'many' }
    else if (part === '?') yield { kind: 'one', takes: (character) => character !== '/' }
    else if (part.length > 2) yield { kind: 'one', takes: inSet(part.slice(1, -1)) }
    else yield { kind: 'one', takes: (character) => character === part.at(-1) }
  }
}

function inSet(set: string): (character: string) => boolean {
  const negated = /^[!^]/.test(set)
  const ranges = [...set.slice(negated ? 1 : 0).matchAll(/([^])-([^])|[^]/g)].map(
    ([one, from = one, to = one]) => [from, to] as const,
  )
  return (character) =>
    character !== '/' && ranges.some(([from, to]) => from <= character && character <= to) !== negated
}
