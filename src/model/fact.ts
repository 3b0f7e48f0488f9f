/** Why a fact could not be read, as the part of a code after `facts/`. Each has a line in {@link FACT_CODES}. */
export type FactCode = keyof typeof FACT_CODES

/** Every way in which a fact can be unknown, for the documentation. */
export const FACT_CODES = {
  'permission-missing': 'the token may not read it (403)',
  'token-missing': 'only GitHub can tell, and no token was given',
  'token-refused': 'the token is expired, revoked or malformed (401)',
  'not-found': 'the repository or run is not there, or the token cannot see it (404)',
  'rate-limited': 'the rate limit is used up',
  unreachable: 'no answer: network error, timeout or a 5xx, after the retries',
  malformed: 'the answer is not what GitHub documents',
  'too-many': 'GitHub lists more of it than is read at once',
  'team-not-visible': 'the token cannot see the team, so its members are unknown',
  'actor-missing': 'nobody was named as the one who releases',
  expired: 'GitHub deletes checks, statuses and runs after 90 days, and the commit is older',
  'version-missing': 'the tag has no version to judge by',
  'package-missing': 'a path has `{package}`, and the tag names no package',
  'not-made': 'the tag is still to be made',
  'git-failed': 'the local repository could not be read',
  'program-missing': 'a program is not installed: git, or ssh-keygen or gpg, which verify signatures',
  elsewhere: 'it is in a file of another repository, or in an action',
} as const

/** A fact that could not be read: what was missing, and what to do about it. */
export interface Unknown {
  readonly known: false
  readonly code: FactCode
  /** What could not be read and why, as a sentence. */
  readonly missing: string
  /** The permission, token, file or command that would make it known. */
  readonly fix: string
  /** The check whose failure leaves nothing to read: while it fails, this is its consequence and no reason of its own. */
  readonly because?: string | undefined
}

export interface Known<T> {
  readonly known: true
  readonly value: T
}

/** A fact as it was read: its value, or why there is none. Never a default. */
export type Fact<T> = Known<T> | Unknown

export const known = <T>(value: T): Known<T> => ({ known: true, value })

export const unknown = (code: FactCode, missing: string, fix: string): Unknown => ({ known: false, code, missing, fix })

/** A fact that is unknown only because the check `because` fails. */
export const consequence = (because: string, code: FactCode, missing: string): Unknown => ({
  ...unknown(code, missing, `See the check ${because}.`),
  because,
})

/** The value of `fact` put through `map`; an unknown stays unknown. */
export const mapFact = <T, U>(fact: Fact<T>, map: (value: T) => U): Fact<U> =>
  fact.known ? known(map(fact.value)) : fact

/** The values of all `facts`, or the first unknown of them. */
export function allKnown<T>(facts: readonly Fact<T>[]): Fact<readonly T[]> {
  const unseen = facts.find((fact) => !fact.known)
  return unseen ?? known(facts.flatMap((fact) => (fact.known ? [fact.value] : [])))
}
