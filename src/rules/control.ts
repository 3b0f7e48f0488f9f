import type { Evidence } from './rule.ts'
import type { Fact, Unknown } from '../model/fact.ts'
import type { AuditPolicy } from '../model/audit-policy.ts'
import type { SettingName, Settings } from '../model/settings.ts'

/** How bad it is when a control fails; the input `fail-on` is compared with it. */
export type Severity = 'error' | 'warning'

/** A line of a file on the default branch, counted from 1. */
export interface Place {
  readonly path: string
  readonly line: number
  /** What is wrong on this line, where it is not the whole of what was found. */
  readonly message?: string
}

export interface Passed {
  readonly status: 'pass'
  readonly message: string
  readonly evidence: Evidence
}

export interface Failed {
  readonly status: 'fail'
  readonly expected: string
  readonly found: string
  /** What to do instead of the control's own `fix`, where what was found calls for something else. */
  readonly fix?: string
  readonly places: readonly Place[]
  readonly evidence: Evidence
}

/** The control asks about something that this repository does not have. */
export interface NotApplicable {
  readonly status: 'not-applicable'
  readonly message: string
}

/** What `judge` may say; an {@link Unknown} is passed on as it is. */
export type Finding = Passed | Failed | NotApplicable | Unknown

/** The known values of the settings that a control asked for. */
export type KnownSettings<Need extends SettingName> = {
  readonly [Name in Need]: Settings[Name] extends Fact<infer T> ? T : never
}

/**
 * One question about how a repository is set up.
 *
 * `judge` is pure and gets the settings in `needs` and no other; it is not run when one of them is unknown.
 */
export interface Control<Need extends SettingName = SettingName> {
  /** Also the name of its file, of its section in the documentation and of its rule in SARIF. */
  readonly id: string
  /** What must hold, as a heading. */
  readonly title: string
  /** Which attack or mistake it stops. */
  readonly why: string
  /**
   * How to make it hold: a settings page, and the command between backticks. `{owner}`, `{repo}` and `{branch}` stand
   * for the repository and its default branch, as `gh api` has them; `{environment}`, `{workflow}` and
   * `{tags}` for the inputs.
   */
  readonly fix: string
  /** The permission of a token that shows the settings, as `scope: access`. */
  readonly permissions: readonly string[]
  readonly severity: Severity
  readonly needs: readonly Need[]
  readonly judge: (settings: KnownSettings<Need>, policy: AuditPolicy) => Finding
}

/** Declares a control; it exists for the types: `needs` decides which settings `judge` can see. */
export const defineControl = <const Need extends SettingName>(control: Control<Need>): Control<Need> => control

export const pass = (message: string, evidence: Evidence = {}): Passed => ({ status: 'pass', message, evidence })

export const fail = (what: {
  expected: string
  found: string
  fix?: string
  places?: readonly Place[]
  evidence?: Evidence
}): Failed => ({ status: 'fail', places: [], evidence: {}, ...what })

export const notApplicable = (message: string): NotApplicable => ({ status: 'not-applicable', message })
