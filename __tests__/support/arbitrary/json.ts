import fc from 'fast-check'

import { hostileText } from './text.ts'

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** How one place of a JSON value is spoilt. */
export interface Mutation {
  /** Which place, of all there are. */
  readonly place: number
  readonly kind: (typeof KINDS)[number]
  readonly other: Json
}

const KINDS = ['drop', 'drop', 'null', 'null', 'retype', 'retype', 'replace'] as const

/** Any JSON, with text in it that could be taken for more. */
export const anyJson: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constant(null),
    fc.boolean(),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    hostileText(3),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      fc.oneof(fc.constantFrom('toString', 'valueOf', '__proto__', 'length', 'id', 'login'), hostileText(1)),
      tie('value'),
      {
        maxKeys: 4,
        noNullPrototype: true,
      },
    ),
  ),
})).value

export const mutations = (most: number): fc.Arbitrary<Mutation[]> =>
  fc.array(fc.record({ place: fc.nat(), kind: fc.constantFrom(...KINDS), other: anyJson }), {
    minLength: 1,
    maxLength: most,
  })

type Path = readonly (string | number)[]

/** Every place of a value, the root among them. */
export function placesOf(value: Json, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesOf(inner, [...path, key]))]
}

/** The same value of another type. */
function retyped(value: Json): Json {
  if (typeof value === 'string') return /^\d{1,9}$/.test(value) ? Number(value) : value === '' ? 0 : [value]
  if (typeof value === 'number') return String(value)
  if (typeof value === 'boolean') return value ? 'true' : 0
  if (value === null) return {}
  return Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : Object.values(value)
}

function spoil(value: Json, path: Path, { kind, other }: Mutation): Json | undefined {
  const [key, ...rest] = path
  if (key === undefined) {
    if (kind === 'drop') return undefined
    return kind === 'null' ? null : kind === 'retype' ? retyped(value) : other
  }
  const inner = spoil((value as Record<string, Json>)[key] ?? null, rest, { place: 0, kind, other })
  if (Array.isArray(value)) {
    return (value as readonly Json[]).flatMap((each, index) =>
      index !== Number(key) ? [each] : inner === undefined ? [] : [inner],
    )
  }
  return Object.fromEntries(
    Object.entries(value as Record<string, Json>).flatMap(([name, each]) =>
      name !== key ? [[name, each]] : inner === undefined ? [] : [[name, inner]],
    ),
  )
}

/** `value` with places of it dropped, nulled or of another type; a value that is dropped whole is null. */
export const mutate = (value: Json, by: readonly Mutation[]): Json =>
  by.reduce<Json>((whole, mutation) => {
    const places = placesOf(whole)
    return spoil(whole, places[mutation.place % places.length] ?? [], mutation) ?? null
  }, value)
