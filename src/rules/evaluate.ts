import type { Check, Evidence, KnownFacts, Judgement } from './rule.ts'
import type { Unknown } from '../model/fact.ts'
import type { FactName, Facts } from '../model/release-facts.ts'
import type { Policy } from '../model/policy.ts'

/** What became of one check. `code` is whole: `check-id/what`, `facts/what`, or empty. */
export interface Result {
  readonly id: string
  readonly title: string
  readonly status: 'pass' | 'fail' | 'unknown' | 'off'
  readonly code: string
  /** One sentence for a person. */
  readonly message: string
  readonly expected: string
  readonly found: string
  readonly fix: string
  readonly facts: Evidence
  readonly misconfigured: boolean
  /** For an unknown, the check whose failure would explain it. */
  readonly because?: string | undefined
}

/** A check of any kind, as the registry holds it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- needs and codes differ from check to check, and judge takes them
export type AnyCheck = Check<any, any>

/** Puts `check` to `facts`. A fact that is unknown makes the result unknown before the check's code runs. */
export function evaluate(check: AnyCheck, facts: Partial<Facts>, policy: Policy): Result {
  const { id, title } = check
  const base = { id, title, code: '', expected: '', found: '', fix: '', facts: {}, misconfigured: false }
  const off = check.off?.(policy)
  if (off !== undefined) return { ...base, status: 'off', message: off }
  const judgement = judge(check, facts, policy)
  if ('known' in judgement) {
    const { code, missing, fix, because } = judgement
    return { ...base, status: 'unknown', code: `facts/${code}`, message: missing, found: missing, fix, because }
  }
  if (judgement.status === 'pass') return { ...base, ...judgement }
  const { expected, found } = judgement
  return { ...base, ...judgement, code: `${id}/${judgement.code}`, message: `Expected ${expected}; found ${found}.` }
}

function judge(check: AnyCheck, facts: Partial<Facts>, policy: Policy): Judgement {
  const given: Record<string, unknown> = {}
  let explained: Unknown | undefined
  for (const name of check.needs as readonly FactName[]) {
    const fact = facts[name] ?? notGathered(name)
    if (fact.known) given[name] = fact.value
    // What is unknown for a reason of its own is told first.
    else if (fact.because === undefined) return fact
    else explained ??= fact
  }
  if (explained !== undefined) return explained
  return check.judge(given as KnownFacts<FactName>, policy) as Judgement
}

const notGathered = (name: FactName): Unknown => ({
  known: false,
  code: 'malformed',
  missing: `The fact "${name}" was not gathered.`,
  fix: 'This is a defect of release-gate: report it with the job log.',
})
