import { appendFileSync, existsSync, readFileSync } from 'node:fs'

import { ConfigurationError } from '../../model/configuration-error.ts'
import type { AuditPolicy } from '../../model/audit-policy.ts'
import type { RepositoryReport } from '../../reports/settings/report.ts'

/** The results of earlier runs, and where to add to them. */
export interface State {
  readonly done: ReadonlyMap<string, RepositoryReport>
  keep(report: RepositoryReport): void
}

export const NO_STATE: State = { done: new Map(), keep: () => undefined }

/**
 * Opens a file of JSON lines, one for each repository that was audited. A line that is cut off, or has other inputs,
 * is ignored: its repository is audited again.
 * @throws ConfigurationError when it cannot be read or, from `keep`, written
 */
export function openState(path: string, policy: AuditPolicy): State {
  const key = JSON.stringify({ ...policy, failOn: undefined })
  const done = new Map<string, RepositoryReport>()
  for (const line of use(() => (existsSync(path) ? readFileSync(path, 'utf8').split('\n') : []))) {
    const kept = parse(line)
    if (kept?.policy === key) done.set(kept.report.repository, kept.report)
  }
  return {
    done,
    // The line break comes first, so that a line that is cut off does not damage the next.
    keep: (report) => use(() => appendFileSync(path, `\n${JSON.stringify({ policy: key, report })}`)),
  }
}

function use<T>(file: () => T): T {
  try {
    return file()
  } catch (error) {
    throw new ConfigurationError([
      `state-file: expected a path that can be read and written; found ${(error as Error).message}. Correct the path, or create its folder.`,
    ])
  }
}

function parse(line: string): { policy: string; report: RepositoryReport } | undefined {
  try {
    return JSON.parse(line) as { policy: string; report: RepositoryReport }
  } catch {
    return undefined
  }
}
