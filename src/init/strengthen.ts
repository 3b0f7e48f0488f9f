import type { BypassActor, Rule, Ruleset } from '../model/settings.ts'

/** Why two settings cannot be put together without one of them growing weaker. */
export interface Conflict {
  /** A sentence. */
  readonly conflict: string
}

/**
 * The ruleset that asks for all that either asks for: no rule is dropped or loosened, no ref leaves it, and nobody is let past it
 * whom it held before.
 */
export function strengthenRuleset(current: Ruleset, desired: Ruleset): Ruleset | Conflict {
  const { bypass_actors: now } = current
  if (now === undefined)
    return {
      conflict: `The token does not show who may bypass the ruleset "${current.name}"; that takes Administration: write.`,
    }
  // A ruleset that is not in force holds nobody, so that nothing is loosened.
  const inForce = current.enforcement === 'active'
  const wanted = desired.bypass_actors ?? []
  const bypass = inForce ? now.filter((actor) => wanted.some((other) => isWithin(actor, other))) : wanted
  if (bypass.length === 0 && wanted.length > 0) {
    return {
      conflict: `Nobody may bypass the ruleset "${current.name}" who is to make release tags; to let somebody past an existing rule is not done here.`,
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

/** Of what `desired` names, the stricter of the two; the rest as it is. */
function strengthenParameters(current: Parameters = {}, desired: Parameters): Parameters {
  const stricter = Object.entries(desired).map(([name, value]) => [name, stricterOf(name, current[name], value)])
  return { ...current, ...(Object.fromEntries(stricter) as Parameters) }
}

/** Parameters of which true is the looser. */
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

/** One that names its app is stricter than one that does not; of two apps, both are asked for. */
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
