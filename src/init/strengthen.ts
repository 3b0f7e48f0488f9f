import type { BypassActor, Rule, Ruleset } from '../model/settings.ts'

/** Why two settings cannot be combined without weakening one of them. */
export interface Conflict {
  /** A sentence. */
  readonly conflict: string
}

/**
 * The ruleset that requires all that either requires: no rule is dropped or loosened, no ref is removed, and nobody new
 * may bypass it.
 */
export function strengthenRuleset(current: Ruleset, desired: Ruleset): Ruleset | Conflict {
  const { bypass_actors: now } = current
  if (now === undefined)
    return {
      conflict: `The token does not show who may bypass the ruleset "${current.name}". Use a token with Administration: write.`,
    }
  // A ruleset that is not active restricts nobody, so nothing is loosened.
  const inForce = current.enforcement === 'active'
  const wanted = desired.bypass_actors ?? []
  const bypass = inForce ? now.filter((actor) => wanted.some((other) => isWithin(actor, other))) : wanted
  if (bypass.length === 0 && wanted.length > 0) {
    return {
      conflict: `No one who creates release tags may bypass the ruleset "${current.name}", and init never adds to the bypass list of an active ruleset.`,
    }
  }
  const { include, exclude } = current.conditions.ref_name
  const other = desired.conditions.ref_name
  return {
    name: desired.name,
    target: desired.target,
    enforcement: 'active',
    bypass_actors: bypass,
    conditions: {
      ref_name: {
        include: [...new Set([...include, ...other.include])],
        exclude: exclude.filter((pattern) => other.exclude.includes(pattern)),
      },
    },
    rules: strengthenRules(current.rules, desired.rules),
  }
}

/** Whether `actor` may do no more than `other`. */
const isWithin = (actor: BypassActor, other: BypassActor): boolean =>
  actor.actor_type === other.actor_type &&
  (actor.actor_id ?? null) === (other.actor_id ?? null) &&
  (modeOf(actor) === modeOf(other) || modeOf(actor) === 'pull_request')

const modeOf = ({ bypass_mode }: BypassActor): string => bypass_mode ?? 'always'

function strengthenRules(current: readonly Rule[], desired: readonly Rule[]): Rule[] {
  const missing = desired.filter(({ type }) => !current.some((rule) => rule.type === type))
  const merged = current.map((rule) => {
    const wanted = desired.find(({ type }) => type === rule.type)?.parameters
    return wanted === undefined ? rule : { type: rule.type, parameters: strengthenParameters(rule.parameters, wanted) }
  })
  return [...merged, ...missing]
}

type Parameters = Readonly<Record<string, unknown>>

/** The stricter value of each parameter in `desired`; the others stay. */
function strengthenParameters(current: Parameters = {}, desired: Parameters): Parameters {
  const stricter = Object.entries(desired).map(([name, value]) => [name, stricterOf(name, current[name], value)])
  return { ...current, ...(Object.fromEntries(stricter) as Parameters) }
}

/** Parameters for which true is the looser value. */
const EXCEPTIONS: ReadonlySet<string> = new Set(['do_not_enforce_on_create', 'update_allows_fetch_and_merge'])

function stricterOf(name: string, current: unknown, desired: unknown): unknown {
  if (current === undefined) return desired
  if (typeof current === 'boolean' && typeof desired === 'boolean') {
    return EXCEPTIONS.has(name) ? current && desired : current || desired
  }
  if (typeof current === 'number' && typeof desired === 'number') return Math.max(current, desired)
  if (name === 'required_status_checks') return joinChecks(current as StatusCheck[], desired as StatusCheck[])
  return current
}

interface StatusCheck {
  readonly context: string
  readonly integration_id?: number | null
}

/** A check with an app is stricter than one without. With two apps, both are required. */
function joinChecks(current: readonly StatusCheck[], desired: readonly StatusCheck[]): StatusCheck[] {
  const all = [...current, ...desired]
  const pinned = (check: StatusCheck): boolean => (check.integration_id ?? null) !== null
  const kept = all.filter(
    (check) => pinned(check) || !all.some((other) => other.context === check.context && pinned(other)),
  )
  return kept.filter(
    (check, index) =>
      kept.findIndex(
        (other) => other.context === check.context && (other.integration_id ?? null) === (check.integration_id ?? null),
      ) === index,
  )
}
