import { CONTROLS } from '../../src/rules/settings/index.ts'
import { repositoryReport, type RepositoryReport } from '../../src/reports/settings/report.ts'
import type { AuditPolicy } from '../../src/model/audit-policy.ts'
import type { Settings } from '../../src/model/settings.ts'
import { known } from '../../src/model/fact.ts'
import { HIDDEN, judged, maintainers } from './settings.ts'

/** The report of all controls on a repository that is set up well but for `more`. */
export const reportOn = (
  more: Partial<Settings> = {},
  repository = 'octo-org/widget',
  policy: Partial<AuditPolicy> = {},
): RepositoryReport =>
  repositoryReport(
    repository,
    CONTROLS.map((control) => judged(control, more, policy)),
  )

/** Settings with something of each status: an error on a line, an error in no file, a warning, and something unseen. */
export const MIXED: Partial<Settings> = {
  maintainers: maintainers('@octocat\nwhoever `has` <b>time</b> | @everyone\n'),
  immutableReleases: known({ enabled: false, enforcedByOwner: false }),
  actionsPolicy: known({ enabled: true, shaPinningRequired: false }),
  repositorySecrets: HIDDEN,
  maintainerAccounts: known([]),
}
