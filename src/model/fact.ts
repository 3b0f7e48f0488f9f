/** The reason why a fact is unknown: the part of a code after `facts/`. {@link FACT_CODES} describes each. */
export type FactCode = keyof typeof FACT_CODES

/** Every reason why a fact can be unknown, with its description for the documentation. */
export const FACT_CODES = {
  'permission-missing': 'the token does not have the permission to read it (403)',
  'token-missing': 'only GitHub has it, and there is no token',
  'token-refused': 'the token is expired, revoked or malformed (401)',
  'not-found': 'the repository or run does not exist, or the token cannot see it (404)',
  'rate-limited': 'the rate limit is exceeded',
  unreachable: 'GitHub did not answer after several retries: network error, timeout or status 5xx',
  malformed: 'the response does not match what GitHub documents',
  'too-many': 'there are more entries than are read',
  'team-not-visible': 'the token cannot see the team, so its members are unknown',
  'actor-missing': 'the person who releases is not specified',
  expired: 'GitHub deletes checks, statuses and runs after 90 days, and the commit is older',
  'version-missing': 'the tag has no version',
  'package-missing': 'a path contains `{package}`, and the tag has no package name',
  'not-made': 'the tag does not exist yet',
  'git-failed': 'the local repository cannot be read',
  'program-missing': 'a program is not installed: git, or ssh-keygen or gpg, which verify signatures',
  elsewhere: 'it is in a file of another repository or in an action',
} as const

/** A fact that could not be read: what is missing, and how to fix that. */
export interface Unknown {
  readonly known: false
  readonly code: FactCode
  /** What could not be read, and why, as a sentence. */
  readonly missing: string
  /** The permission, token, file or command that makes it known. */
  readonly fix: string
  /** The check whose failure makes this fact unknown. While it fails, this is a consequence, not a separate reason. */
  readonly because?: string | undefined
}

export interface Known<T> {
  readonly known: true
  readonly value: T
}

/** A fact: its value, or the reason why it is unknown. Never a default. */
export type Fact<T> = Known<T> | Unknown

export const known = <T>(value: T): Known<T> => ({ known: true, value })

export const unknown = (code: FactCode, missing: string, fix: string): Unknown => ({ known: false, code, missing, fix })

/** A fact that is unknown only because the check `because` fails. */
export const consequence = (because: string, code: FactCode, missing: string): Unknown => ({
  ...unknown(code, missing, `See the check ${because}.`),
  because,
})

/** Applies `map` to the value of `fact`; an unknown fact stays unknown. */
export const mapFact = <T, U>(fact: Fact<T>, map: (value: T) => U): Fact<U> =>
  fact.known ? known(map(fact.value)) : fact

/** The values of all `facts`, or the first unknown fact. */
export function allKnown<T>(facts: readonly Fact<T>[]): Fact<readonly T[]> {
  const unseen = facts.find((fact) => !fact.known)
  return unseen ?? known(facts.flatMap((fact) => (fact.known ? [fact.value] : [])))
}
