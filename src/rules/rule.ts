import type { AuditPolicy } from '../model/audit-policy.ts'
import type { Fact, Unknown } from '../model/fact.ts'
import type { Policy } from '../model/policy.ts'
import type { FactName, Facts } from '../model/release-facts.ts'
import type { SettingName, Settings } from '../model/settings.ts'

/** Plain values that a result rests on, kept in the report. */
export type Evidence = Readonly<Record<string, string | number | boolean | null | readonly string[]>>

/** How bad a failure is. The audit compares it with its input `fail-on`. */
export type Severity = 'error' | 'warning'

/** A line of a file on the default branch, counted from 1. */
export interface Place {
  readonly path: string
  readonly line: number
  /** What is wrong on this line, where a failure has several lines. */
  readonly message?: string | undefined
}

export interface Pass {
  readonly status: 'pass'
  readonly message: string
  readonly facts: Evidence
}

/** The rule asks about something that this repository does not have. */
export interface NotApplicable {
  readonly status: 'not-applicable'
  readonly message: string
}

/** What a rule found wrong. */
export interface Failure<Code extends string = never> {
  readonly status: 'fail'
  /** The part of the code after `id/`. A control has no codes. */
  readonly code?: Code | undefined
  readonly expected: string
  readonly found: string
  /** The exact thing to do next. Without it, the fix of the rule applies. */
  readonly fix?: string | undefined
  readonly facts: Evidence
  /** The lines at which to do it. */
  readonly places?: readonly Place[] | undefined
  /** The configuration of the workflow is broken: the step fails in `report` mode too. */
  readonly misconfigured?: boolean | undefined
}

/** What `judge` returns. It returns an {@link Unknown} of a fact as it is. */
export type Finding<Code extends string = never> = Pass | Failure<Code> | NotApplicable | Unknown

/** The known values of the facts that a rule needs. */
export type KnownOf<Source, Need extends keyof Source> = {
  readonly [Name in Need]: Source[Name] extends Fact<infer T> ? T : never
}

/**
 * One question about a release, or about the settings of a repository.
 *
 * `judge` is pure and gets only the facts in `needs`. It does not run when one of them is unknown.
 */
export interface Rule<Source, Need extends keyof Source, RulePolicy, Code extends string = string> {
  /** Also the name of its file, of its section in the documentation, and of its rule in SARIF. */
  readonly id: string
  /** What must hold, as a heading. */
  readonly title: string
  /** Which attack or mistake it stops. */
  readonly why: string
  readonly needs: readonly Need[]
  /** The permissions that a token needs to read the facts, as `scope: access`. */
  readonly permissions: readonly string[]
  /** Every code that it can fail with, and what each means. */
  readonly codes?: Readonly<Record<Code, string>> | undefined
  /** `error` by default. */
  readonly severity?: Severity | undefined
  /**
   * What to do when a failure has no fix of its own: a settings page, and a command between backticks. The name of a
   * {@link Placeholders placeholder} stands between braces.
   */
  readonly fix?: string | undefined
  /** The input that turns it off, as a sentence, or undefined while it is on. */
  readonly off?: ((policy: RulePolicy) => string | undefined) | undefined
  readonly judge: (facts: KnownOf<Source, Need>, policy: RulePolicy) => Finding<Code>
}

/** Names of the repository under audit, by the placeholder that stands for each in a fix. */
export type Placeholders = Readonly<Record<string, string>>

/** A rule about a release. It can be turned off, but it always applies. */
export interface Check<Need extends FactName, Code extends string> extends Rule<Facts, Need, Policy, Code> {
  readonly codes: Readonly<Record<Code, string>>
  readonly judge: (facts: KnownFacts<Need>, policy: Policy) => Exclude<Finding<Code>, NotApplicable>
}

/** A rule about the settings of a repository. It has one fix and no codes. */
export interface Control<Need extends SettingName> extends Rule<Settings, Need, AuditPolicy, never> {
  readonly severity: Severity
  readonly fix: string
}

export type KnownFacts<Need extends FactName> = KnownOf<Facts, Need>

/* eslint-disable @typescript-eslint/no-explicit-any -- `judge` takes what the rule needs, which differs from rule to rule */
export type AnyCheck = Check<any, any>
export type AnyControl = Control<any>
/* eslint-enable @typescript-eslint/no-explicit-any */

/** Declares a check. The type of `needs` decides which facts `judge` gets, and `codes` what it can fail with. */
export const defineCheck = <const Need extends FactName, const Code extends string>(
  check: Check<Need, Code>,
): Check<Need, Code> => check

/** Declares a control. The type of `needs` decides which settings `judge` gets. */
export const defineControl = <const Need extends SettingName>(control: Control<Need>): Control<Need> => control

export const pass = (message: string, facts: Evidence = {}): Pass => ({ status: 'pass', message, facts })

export const notApplicable = (message: string): NotApplicable => ({ status: 'not-applicable', message })

type Wrong = Omit<Failure<string>, 'status' | 'code' | 'facts'> & { readonly facts?: Evidence | undefined }

/** A failure of a control. */
export function fail(wrong: Wrong): Failure
/** A failure of a check, which says by `code` what is wrong. */
export function fail<const Code extends string>(code: Code, wrong: Wrong & { readonly fix: string }): Failure<Code>
export function fail(...args: [Wrong] | [string, Wrong]): Failure<string> {
  const [code, wrong] = args.length === 1 ? [undefined, args[0]] : args
  return { status: 'fail', code, ...wrong, facts: wrong.facts ?? {} }
}
