import { readActionsPolicy } from '../../github/api/actions-policy.ts'
import { readBlob } from '../../github/api/blob.ts'
import { readBranchProtection } from '../../github/api/branch-protection.ts'
import { readCollaborator } from '../../github/api/collaborator.ts'
import { readEnvironment } from '../../github/api/environment.ts'
import { readImmutableReleases } from '../../github/api/immutable-releases.ts'
import { openRepository, type RepositoryName } from '../../github/api/repository-client.ts'
import { readFiles } from '../../github/api/files.ts'
import { readLook } from '../../github/api/repository.ts'
import { readBranchRulesets, readRuleset, readTagRulesets } from '../../github/api/rulesets.ts'
import { readEnvironmentSecrets, readOrganizationSecrets, readRepositorySecrets } from '../../github/api/secrets.ts'
import { readWorkflowPermissions } from '../../github/api/workflow-permissions.ts'
import { createClient } from '../../github/client/client.ts'
import { withMeter } from '../../github/client/meter.ts'
import type { Transport } from '../../github/client/transport.ts'
import { allKnown, mapFact, type Fact } from '../../model/fact.ts'
import type { FileState } from '../../model/release-facts.ts'
import { wholeFile } from '../whole-file.ts'
import type { SettingsSource } from './source.ts'

/** Opens the settings of one repository. */
export function openSettings(
  repository: RepositoryName,
  token: string,
  apiUrl: string,
  network: Transport,
): SettingsSource {
  const { transport, requests } = withMeter(network)
  const client = createClient(token, apiUrl, transport)
  const api = openRepository(client, repository)
  const ruleset = once((id: number) => readRuleset(api, id))
  const whole = (file: FileState): Promise<Fact<FileState>> =>
    wholeFile(file, {
      blob: (oid) => readBlob(api, oid),
    })
  return {
    requests,
    async look(paths) {
      const seen = await readLook(api, paths)
      if (!seen.known) return seen
      const files = allKnown(await Promise.all(seen.value.files.map(whole)))
      return mapFact(files, (read) => ({ ...seen.value, files: read }))
    },
    async file(commit, path) {
      const read = await readFiles(api, commit, [path])
      return read.known ? whole(read.value[0] ?? { status: 'missing' }) : read
    },
    branchRulesets: (branch) => readBranchRulesets(api, branch, ruleset),
    classicProtection: (branch) => readBranchProtection(api, branch),
    tagRulesets: () => readTagRulesets(api, ruleset),
    environment: (name) => readEnvironment(api, name),
    actionsPolicy: () => readActionsPolicy(api),
    workflowPermissions: () => readWorkflowPermissions(api),
    immutableReleases: (administration) => readImmutableReleases(api, administration),
    repositorySecrets: () => readRepositorySecrets(api),
    environmentSecrets: (environment) => readEnvironmentSecrets(api, environment),
    organizationSecrets: () => readOrganizationSecrets(api),
    collaborator: (login) => readCollaborator(api, login),
  }
}

/** `ask`, which is called once for each key. */
function once<Key, T>(ask: (key: Key) => T): (key: Key) => T {
  const asked = new Map<Key, T>()
  return (key) => {
    const answer = asked.get(key) ?? ask(key)
    asked.set(key, answer)
    return answer
  }
}
