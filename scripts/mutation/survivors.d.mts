/** A mutant that survivors.md lists; without its key where the line has another form. */
export interface Survivor {
  readonly line: string
  readonly key: string | undefined
  readonly name: string | undefined
  readonly reason: string | undefined
}

/** The explained survivors of each file. */
export function explanations(text: string): { readonly file: string; readonly survivors: readonly Survivor[] }[]

/** The named parts of a file, each with where it begins and ends: functions, and constants of the module. */
export function namedParts(source: string): { readonly name: string; readonly start: number; readonly end: number }[]

/** A mutant as Stryker reports it; lines and columns begin at 1. */
export interface Mutant {
  readonly mutatorName: string
  readonly replacement: string
  readonly location: { readonly start: { readonly line: number; readonly column: number } }
}

/** The key of each mutant of a file: its mutator, what it put there, and the function in which it is. */
export function keysOf(source: string): (mutant: Mutant) => string
