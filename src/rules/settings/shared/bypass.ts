import type { Fact, Unknown } from '../../../model/fact.ts'
import { fail, notApplicable, pass, type Finding } from '../../rule.ts'
import type { Bypass } from '../../../model/settings.ts'

/** A kind of rule, and the bypass list of each source that has the rule. */
export interface Guarded {
  readonly rule: string
  readonly bypasses: readonly Fact<Bypass>[]
  /** Why there may be other sources. */
  readonly unseen?: Unknown | undefined
}

/** Passes if each rule has a source that nobody can bypass: that source applies even to those who bypass others. */
export function withoutBypass(guarded: readonly Guarded[]): Finding {
  const set = guarded.filter(({ bypasses, unseen }) => bypasses.length > 0 || unseen !== undefined)
  const open = set.filter(({ bypasses }) => !bypasses.some((bypass) => bypass.known && bypass.value.length === 0))
  const unseen = open.map(({ bypasses, unseen: more }) => bypasses.find(isUnknown) ?? more)
  const bypassed = open.filter((_, index) => unseen[index] === undefined)
  if (bypassed.length > 0) {
    const rules = bypassed.map(({ rule }) => rule)
    const actors = [
      ...new Set(bypassed.flatMap(({ bypasses }) => bypasses.flatMap((each) => (each.known ? each.value : [])))),
    ]
    return fail({
      expected: 'rules that nobody can bypass, including administrators',
      found: `a bypass by ${actors.join(', ')} (${rules.join(', ')})`,
      facts: { actors, rules },
    })
  }
  const first = unseen.find((each) => each !== undefined)
  if (first !== undefined) return first
  return set.length === 0 ? notApplicable('There are no rules to bypass.') : pass('Nobody can bypass the rules.')
}

const isUnknown = (fact: Fact<unknown>): fact is Unknown => !fact.known
