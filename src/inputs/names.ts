/** The inputs of an action: their names and defaults. */
type Defaults<Name extends string = string> = Readonly<Record<Name, { readonly default: string }>>

/**
 * An input's text, or its default where it is empty: wrappers pass their optional inputs on as they are.
 * @param emptyStays inputs in which an empty value has a meaning of its own
 */
export const orDefault =
  <Name extends string>(get: (name: Name) => string, inputs: Defaults<Name>, emptyStays: ReadonlySet<Name>) =>
  (name: Name): string => {
    const text = get(name)
    return text === '' && !emptyStays.has(name) ? inputs[name].default : text
  }

/** A problem for each name that is not an input. The runner only warns, and a misspelled input would have its default. */
export async function unknownInputs(names: readonly string[], inputs: Defaults): Promise<string[]> {
  if (names.length === 0) return []
  const { distance } = await import('fastest-levenshtein')
  const known = Object.keys(inputs)
  return names.map((name) => {
    const meant = known.find((input) => distance(name.toLowerCase(), input) <= 2)
    const instead = meant === undefined ? `the inputs are ${known.join(', ')}.` : `did you mean ${meant}?`
    return `${name}: there is no such input; ${instead}`
  })
}
