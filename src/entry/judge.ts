import { trigger } from '../rules/release/trigger.ts'
import type { Ports, Source } from '../facts/release/source.ts'
import { evaluate, type CheckResult } from '../rules/evaluate.ts'
import { requestedTagOf, type Event } from '../model/event.ts'
import { known, type Fact } from '../model/fact.ts'
import type { Facts, People } from '../model/release-facts.ts'
import type { Policy } from '../model/policy.ts'
import { NO_REQUESTS } from '../model/requests.ts'
import { buildReport, type Report } from '../reports/release/report.ts'

/** A judged release: the report, and whether the step must fail whatever the mode, because the set-up is broken. */
export interface Judgement {
  readonly report: Report
  readonly misconfigured: boolean
  /** The body of the changelog's entry, as written; empty if there is no entry. */
  readonly releaseNotes: string
}

/**
 * Policy → trigger → facts → checks → verdict → report. A failed trigger ends it without a request, and without
 * loading what only the rest needs.
 */
export async function judge(
  policy: Policy,
  event: Event,
  people: Fact<People>,
  openSource: () => Promise<Source>,
  ports: Ports,
): Promise<Judgement> {
  const requestedTag = requestedTagOf(event)
  const triggered = evaluate(trigger, { event: known(event) }, policy)
  if (triggered.status !== 'pass' || requestedTag === undefined) {
    return conclude([triggered], { event: known(event), people }, requestedTag)
  }
  const source = await openSource()
  const { gatherFacts } = await import('../facts/release/gather.ts')
  const gathering = gatherFacts(policy, { event, requestedTag, people }, source, ports)
  // The one place that loads ahead: what reads versions and judges is loaded while the answers are on their way. A
  // module that is loaded earlier delays the requests, and later it delays the verdict.
  await requestsSent()
  await import('../facts/release/releases.ts')
  const { CHECKS } = await import('../rules/release/index.ts')
  const facts = await gathering
  const results = CHECKS.map((check) => evaluate(check, facts, policy))
  return conclude(results, facts, requestedTag, source)
}

/** Resolves when the event loop has had a turn, so that requests made before are on the wire. */
const requestsSent = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

const conclude = (
  results: readonly CheckResult[],
  facts: Partial<Facts>,
  requestedTag: ReturnType<typeof requestedTagOf>,
  source?: Source,
): Judgement => ({
  report: buildReport(results, facts, requestedTag, source?.requests() ?? NO_REQUESTS),
  misconfigured: results.some((result) => result.misconfigured),
  releaseNotes: facts.releaseNotes?.known === true ? facts.releaseNotes.value : '',
})
