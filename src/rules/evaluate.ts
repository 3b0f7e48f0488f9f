import type { AuditPolicy } from '../model/audit-policy.ts'
import type { Fact, Unknown } from '../model/fact.ts'
import type { Policy } from '../model/policy.ts'
import type { Facts } from '../model/release-facts.ts'
import type { Settings } from '../model/settings.ts'
import type { AnyCheck, AnyControl, Evidence, Finding, Place, Placeholders, Rule, Severity } from './rule.ts'

export type Status = 'pass' | 'fail' | 'unknown' | 'not-applicable' | 'off'

/** The outcome of one rule. */
export interface Result<Given extends Status = Status> {
  readonly id: string
  readonly title: string
  readonly severity: Severity
  readonly status: Given
  /** Whole: `check-id/what`, `facts/what`, or empty. */
  readonly code: string
  /** One sentence for a person. */
  readonly message: string
  readonly expected: string
  readonly found: string
  readonly fix: string
  /** The permissions that would make it known; empty unless it is unknown. */
  readonly permissions: readonly string[]
  readonly places: readonly Place[]
  readonly facts: Evidence
  readonly misconfigured: boolean
  /** For an unknown, the check whose failure would explain it. */
  readonly because?: string | undefined
}

/** A check always applies, and a control cannot be turned off. */
export type CheckResult = Result<Exclude<Status, 'not-applicable'>>
export type ControlResult = Result<Exclude<Status, 'off'>>

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the overloads tie facts and policy to the rule
type AnyRule = Rule<any, any, any>

/** Judges `facts` by a rule. A fact that is unknown makes the result unknown before the code of the rule runs. */
export function evaluate(check: AnyCheck, facts: Partial<Facts>, policy: Policy): CheckResult
export function evaluate(
  control: AnyControl,
  settings: Settings,
  policy: AuditPolicy,
  placeholders: Placeholders,
): ControlResult
export function evaluate(rule: AnyRule, facts: object, policy: unknown, placeholders: Placeholders = {}): Result {
  const base = blankResult(rule)
  const off = rule.off?.(policy)
  if (off !== undefined) return { ...base, status: 'off', message: off }
  const finding = judge(rule, facts, policy)
  if ('known' in finding) {
    const { code, missing, fix, because } = finding
    const { permissions } = rule
    const said = { code: `facts/${code}`, message: missing, found: missing, fix, because }
    return { ...base, status: 'unknown', permissions, ...said }
  }
  if (finding.status !== 'fail') return { ...base, ...finding }
  const { status, code, expected, found, facts: evidence, places = [], misconfigured = false } = finding
  return {
    ...base,
    status,
    code: code === undefined ? '' : `${rule.id}/${code}`,
    message: `Expected ${expected}; found ${found}.`,
    expected,
    found,
    fix: fillIn(finding.fix ?? rule.fix ?? '', placeholders),
    places,
    facts: evidence,
    misconfigured,
  }
}

const blankResult = ({ id, title, severity = 'error' }: AnyRule): Omit<Result, 'status'> => ({
  id,
  title,
  severity,
  code: '',
  message: '',
  expected: '',
  found: '',
  fix: '',
  permissions: [],
  places: [],
  facts: {},
  misconfigured: false,
})

function judge(rule: AnyRule, facts: Partial<Record<string, Fact<unknown>>>, policy: unknown): Finding<string> {
  const given: Record<string, unknown> = {}
  let explained: Unknown | undefined
  for (const name of rule.needs as readonly string[]) {
    const fact = facts[name] ?? notGathered(name)
    if (fact.known) given[name] = fact.value
    // A cause of its own goes before the consequence of another check.
    else if (fact.because === undefined) return fact
    else explained ??= fact
  }
  return explained ?? rule.judge(given, policy)
}

const notGathered = (name: string): Unknown => ({
  known: false,
  code: 'malformed',
  missing: `The fact "${name}" was not gathered.`,
  fix: 'This is a defect of release-gate: report it with the job log.',
})

/** Fills placeholders with their names. A name that a shell would not read as it is stays a placeholder. */
const fillIn = (fix: string, placeholders: Placeholders): string =>
  fix.replace(/\{(\w+)\}/g, (placeholder, key: string) => {
    const name = placeholders[key] ?? ''
    return /^[\w./@*[\]-]+$/.test(name) ? name : placeholder
  })
