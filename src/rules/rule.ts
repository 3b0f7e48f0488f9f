import type { Fact, Unknown } from '../model/fact.ts'
import type { FactName, Facts } from '../model/release-facts.ts'
import type { Policy } from '../model/policy.ts'

/** Plain values that a result was decided on, kept in the report as evidence. */
export type Evidence = Readonly<Record<string, string | number | boolean | null | readonly string[]>>

/** What a check found wrong. */
export interface Failure<Code extends string = string> {
  readonly status: 'fail'
  /** `check-id/what` in reports; here the part after the slash. */
  readonly code: Code
  readonly expected: string
  readonly found: string
  /** The exact thing to do next. */
  readonly fix: string
  readonly facts: Evidence
  /** The workflow's configuration is broken: fails the step in `report` mode too. */
  readonly misconfigured: boolean
}

export interface Pass {
  readonly status: 'pass'
  readonly message: string
  readonly facts: Evidence
}

/** What `judge` may say; an {@link Unknown} is passed on as it is. */
export type Judgement<Code extends string = string> = Pass | Failure<Code> | Unknown

/** The known values of the facts that a check asked for. */
export type KnownFacts<Need extends FactName> = {
  readonly [Name in Need]: Facts[Name] extends Fact<infer T> ? T : never
}

/**
 * One question about a release.
 *
 * `judge` is pure and gets the facts in `needs` and no other; it is not run when one of them is unknown.
 */
export interface Check<Need extends FactName = FactName, Code extends string = string> {
  /** Also the name of its file and of its section in the documentation. */
  readonly id: string
  /** What it asks, as a heading. */
  readonly title: string
  /** Which attack or mistake it stops. */
  readonly why: string
  readonly needs: readonly Need[]
  /** The permission of the token that its facts take, as `scope: access`. */
  readonly permissions: readonly string[]
  /** Every code it can fail with, and what each means. */
  readonly codes: Readonly<Record<Code, string>>
  /** The input that turned it off, as a sentence, or undefined while it is on. */
  readonly off?: (policy: Policy) => string | undefined
  readonly judge: (facts: KnownFacts<Need>, policy: Policy) => Judgement<Code>
}

/** Declares a check; it exists for the types: `needs` decides which facts `judge` can see, `codes` what it can fail with. */
export const defineCheck = <const Need extends FactName, const Code extends string>(
  check: Check<Need, Code>,
): Check<Need, Code> => check

export const pass = (message: string, facts: Evidence = {}): Pass => ({ status: 'pass', message, facts })

export const fail = <const Code extends string>(
  code: Code,
  what: { expected: string; found: string; fix: string; facts?: Evidence; misconfigured?: boolean },
): Failure<Code> => ({ status: 'fail', code, facts: {}, misconfigured: false, ...what })
