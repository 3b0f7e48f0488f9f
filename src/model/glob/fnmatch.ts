/**
 * Whether `pattern` matches all of `name`, as GitHub matches refs in rulesets and environments (File.fnmatch with
 * FNM_PATHNAME): `*` and `?` stop at a slash, two stars and a slash span folders, `[a-z]` and `[^a-z]` are sets, and
 * a backslash escapes the next character. Takes `pattern.length * name.length` steps, because both texts are untrusted.
 */
export function fnmatch(pattern: string, name: string): boolean {
  /** The positions in the name where the tokens so far can end. */
  let ends = new Set([0])
  for (const token of tokensOf(pattern)) {
    const next = new Set<number>()
    for (let end = 0; end <= name.length; end++) {
      if (reaches(token, end, name, ends, next)) next.add(end)
    }
    ends = next
  }
  return ends.has(name.length)
}

type Token = '*' | '**/' | ((character: string) => boolean)

function reaches(
  token: Token,
  end: number,
  name: string,
  ends: ReadonlySet<number>,
  next: ReadonlySet<number>,
): boolean {
  const last = name.charAt(end - 1)
  // The set is in ascending order.
  const [first = name.length] = ends
  if (token === '*') return ends.has(end) || (next.has(end - 1) && last !== '/')
  // Matches nothing, or whole folders, each with its slash.
  if (token === '**/') return ends.has(end) || (last === '/' && first < end)
  return ends.has(end - 1) && token(last)
}

function* tokensOf(pattern: string): Generator<Token> {
  for (const [part] of pattern.matchAll(/(?<=^|\/)\*\*\/|\*|\?|\[[^\]]+\]|\\?[^]/g)) {
    if (part === '**/' || part === '*') yield part
    else if (part === '?') yield (character) => character !== '/'
    else if (part.length > 2) yield inSet(part.slice(1, -1))
    else yield (character) => character === part.at(-1)
  }
}

function inSet(set: string): (character: string) => boolean {
  const members = set.replace(/^[!^]/, '')
  const ranges = [...members.matchAll(/([^])-([^])|[^]/g)].map(([one, from = one, to = one]) => [from, to] as const)
  const isMember = (character: string): boolean => ranges.some(([from, to]) => from <= character && character <= to)
  return (character) => character !== '/' && isMember(character) === (members === set)
}
