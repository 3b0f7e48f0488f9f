import type { Evidence } from '../../rules/rule.ts'
import type { RequestedTag } from '../../model/event.ts'
import type { CheckResult } from '../../rules/evaluate.ts'
import type { Facts } from '../../model/release-facts.ts'
import { decide, isConsequence, reasonsOf, type Decision } from '../../rules/verdict.ts'
import type { Requests } from '../../model/requests.ts'

/**
 * The decision and all that it rests on: the output `report`. Its JSON Schema is docs/report.schema.json. Text that
 * was not read is empty. An id or number that was not read is null.
 */
export interface Report {
  readonly schemaVersion: 1
  readonly decision: Decision
  /** The codes of every check that failed or are undetermined, in their order, without consequences. */
  readonly reasons: readonly string[]
  readonly tag: {
    readonly name: string
    readonly objectSha: string
    /** The commit. */
    readonly sha: string
    readonly annotated: boolean | null
  }
  readonly version: {
    readonly text: string
    readonly scheme: string
    readonly major: number | null
    readonly minor: number | null
    readonly patch: number | null
    readonly prerelease: string
    readonly channel: string
    readonly npmTag: string
    readonly isLatest: boolean | null
    readonly package: string
  }
  readonly actor: {
    readonly login: string
    readonly id: number | null
    readonly triggeringLogin: string
    readonly authorizedBy: string
  }
  /** The file that says who may release, as it was read; null without one. */
  readonly policy: { readonly file: string; readonly commit: string; readonly blob: string } | null
  readonly checks: readonly CheckReport[]
  readonly requests: Requests
}

export interface CheckReport {
  readonly id: string
  readonly title: string
  readonly status: CheckResult['status']
  readonly code: string
  readonly message: string
  readonly expected: string
  readonly found: string
  readonly fix: string
  readonly facts: Evidence
  /** The failed check that makes this one undetermined. */
  readonly causedBy?: string | undefined
}

/** Builds the report from the results and the facts that they rest on. */
export function buildReport(
  results: readonly CheckResult[],
  facts: Partial<Facts>,
  requestedTag: RequestedTag | undefined,
  requests: Requests,
): Report {
  return {
    schemaVersion: 1,
    decision: decide(results),
    reasons: reasonsOf(results),
    tag: tagOf(facts, requestedTag),
    version: versionOf(facts),
    actor: actorOf(facts, results),
    policy: policyOf(facts),
    checks: results.map((result) => checkReport(result, isConsequence(result, results))),
    requests,
  }
}

const checkReport = (result: CheckResult, isCaused: boolean): CheckReport => {
  const { id, title, status, code, message, expected, found, fix, facts, because } = result
  return { id, title, status, code, message, expected, found, fix, facts, causedBy: isCaused ? because : undefined }
}

/** The checks that are undetermined because another check failed, by that check. */
export function consequences({ checks }: Pick<Report, 'checks'>): { cause: string; ids: string[] }[] {
  const causes = new Set(checks.flatMap(({ causedBy }) => causedBy ?? []))
  return [...causes].map((cause) => ({
    cause,
    ids: checks.filter(({ causedBy }) => causedBy === cause).map(({ id }) => id),
  }))
}

const valueOf = <T>(fact: { known: true; value: T } | { known: false } | undefined): T | undefined =>
  fact?.known === true ? fact.value : undefined

function tagOf(facts: Partial<Facts>, requestedTag: RequestedTag | undefined): Report['tag'] {
  const tag = valueOf(facts.tag)
  return {
    name: requestedTag?.tag ?? '',
    objectSha: tag?.planned === true ? '' : (tag?.object?.oid ?? requestedTag?.object ?? ''),
    sha: tag?.commit ?? requestedTag?.commit ?? '',
    annotated: tag?.object === undefined ? null : tag.object.type === 'tag',
  }
}

function policyOf(facts: Partial<Facts>): Report['policy'] {
  const maintainers = valueOf(facts.maintainers)
  if (maintainers?.status !== 'read') return null
  const { where, commit, blob } = maintainers
  return { file: where, commit, blob }
}

function versionOf(facts: Partial<Facts>): Report['version'] {
  const version = valueOf(facts.version)
  const name = valueOf(facts.name)
  const rank = valueOf(facts.releaseRank)
  return {
    text: version?.text ?? '',
    scheme: version?.scheme ?? '',
    major: version?.major ?? null,
    minor: version?.minor ?? null,
    patch: version?.patch ?? null,
    prerelease: version?.prerelease ?? '',
    channel: version?.channel ?? '',
    npmTag: rank?.npmTag ?? '',
    isLatest: rank?.isLatest ?? null,
    package: name?.outcome === 'release' ? name.package : '',
  }
}

function actorOf(facts: Partial<Facts>, results: readonly CheckResult[]): Report['actor'] {
  const people = valueOf(facts.people)
  const authorizedBy = results.find(({ id }) => id === 'actor')?.facts['authorizedBy']
  return {
    login: people?.actor.login ?? '',
    id: people?.actor.id ?? null,
    triggeringLogin: people?.triggering.login ?? '',
    authorizedBy: Array.isArray(authorizedBy) ? String(authorizedBy[0] ?? '') : '',
  }
}
