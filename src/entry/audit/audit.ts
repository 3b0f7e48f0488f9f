import { unknown } from '../../model/fact.ts'
import { CONTROLS } from '../../rules/settings/index.ts'
import { evaluate } from '../../rules/evaluate.ts'
import { placeholdersOf } from '../../rules/settings/shared/placeholders.ts'
import { gatherSettings } from '../../facts/settings/gather.ts'
import type { SettingsSource } from '../../facts/settings/source.ts'
import type { AuditPolicy } from '../../model/audit-policy.ts'
import {
  auditReport,
  repositoryReport,
  type AuditReport,
  type RepositoryReport,
} from '../../reports/settings/report.ts'
import type { Settings } from '../../model/settings.ts'
import type { State } from './state.ts'

/** Repositories that are audited at the same time: each takes some twenty requests, most of them side by side. */
const PARALLEL = 4

/** What an audit needs from the outside. */
export interface AuditPorts {
  /** @param repository `owner/repo` */
  readonly open: (repository: string) => SettingsSource
  readonly state: State
  /** Called after each repository, with the number that is done and the total. */
  readonly progress: (done: number, of: number) => void
}

/** Audits every repository that the state does not contain. */
export async function audit(
  policy: AuditPolicy,
  repositories: readonly string[],
  { open, state, progress }: AuditPorts,
): Promise<AuditReport> {
  const reports = repositories.flatMap((repository) => state.done.get(repository) ?? [])
  const waiting = repositories.filter((repository) => !state.done.has(repository))
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const report = await auditOne(policy, next, open(next))
      state.keep(report)
      reports.push(report)
      progress(reports.length, repositories.length)
    }
  }
  await Promise.all(Array.from({ length: PARALLEL }, work))
  return auditReport(reports)
}

/** Settings → controls → report. */
export async function auditOne(
  policy: AuditPolicy,
  repository: string,
  source: SettingsSource,
): Promise<RepositoryReport> {
  const settings = await gatherSettings(policy, source).catch(unreadable)
  const placeholders = placeholdersOf(settings, policy)
  return repositoryReport(
    repository,
    CONTROLS.map((control) => evaluate(control, settings, policy, placeholders)),
  )
}

/** An internal error in one repository must not end the audit of the others. */
function unreadable(error: unknown): Settings {
  const message = error instanceof Error ? error.message : String(error)
  const fact = unknown(
    'malformed',
    `Cannot read the settings: ${message}.`,
    'This is an internal error of release-gate. Report it.',
  )
  const needs = CONTROLS.flatMap((control) => control.needs as readonly string[])
  return Object.fromEntries(['repository', ...needs].map((need) => [need, fact])) as unknown as Settings
}
