import type { Clock } from '../../model/clock.ts'
import { ConfigurationError } from '../../model/configuration-error.ts'
import { withRetries } from '../../github/client/retry.ts'
import { createTransport } from '../../github/client/transport.ts'
import type { AuditInputs } from '../../inputs/audit.ts'
import { audit } from './audit.ts'
import type { AuditReport } from '../../reports/settings/report.ts'
import { openSettings } from '../../facts/settings/open.ts'
import { listRepositories } from '../../github/api/organization.ts'
import { createPace } from '../../github/client/pace.ts'
import { NO_STATE, openState } from './state.ts'

/** What the action or the command line provides to an audit. */
export interface Surroundings {
  readonly apiUrl: string
  readonly clock: Clock
  readonly progress: (done: number, of: number) => void
  /** Prints that the audit waits for the rate limit. */
  readonly say: (line: string) => void
}

/**
 * Audits what the inputs name, over the network and with the state file.
 * @throws ConfigurationError when the organization cannot be listed
 */
export async function runAudit(inputs: AuditInputs, around: Surroundings): Promise<AuditReport> {
  const { policy, token, organization, shard, stateFile } = inputs
  const { apiUrl, clock, progress, say } = around
  const pace = createPace(clock, (milliseconds) =>
    say(`The rate limit is exceeded: waiting ${Math.ceil(milliseconds / 60_000)} min.`),
  )
  // Each repository has its own time limit for retries.
  const network = () => pace(withRetries(createTransport(), clock))
  const listed = organization === '' ? undefined : await listRepositories(organization, token, apiUrl, network())
  if (listed?.known === false) throw new ConfigurationError([`organization: ${listed.missing} ${listed.fix}`])
  const repositories = (listed?.value ?? inputs.repositories).filter((_, index) => index % shard.count === shard.index)
  const open = (repository: string) => {
    const [owner = '', name = ''] = repository.split('/')
    return openSettings({ owner, name }, token, apiUrl, network())
  }
  const state = stateFile === '' ? NO_STATE : openState(stateFile, policy)
  return audit(policy, repositories, { open, state, progress })
}
