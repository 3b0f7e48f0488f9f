import type { RequestedTag } from '../../model/event.ts'
import { known, mapFact, type Fact } from '../../model/fact.ts'
import type { Policy } from '../../model/policy.ts'
import type { CommitCheck, Facts, PullRequest, Signature } from '../../model/release-facts.ts'
import { pathsOf, type ReleaseFiles } from '../../model/release-files.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import { isPastRetention } from '../dates.ts'
import { NO_COMMIT } from './consequences.ts'
import { readChangelog, readDeclaredVersions, readFiles } from './files.ts'
import { readSignature } from './signature.ts'
import type { Ports, Source } from './source.ts'

type ProcessFacts = Pick<
  Facts,
  'signature' | 'commitChecks' | 'pastRetention' | 'pullRequests' | 'changelog' | 'declaredVersions'
>

/**
 * Reads the facts of the release's process, each only if a check that is on needs it. What is off is a fact that
 * nobody asks for; its value says nothing.
 * @param wanted the files of which the snapshot was asked for {@link pathsOf}
 */
export async function readProcess(
  policy: Policy,
  requestedTag: RequestedTag,
  wanted: ReleaseFiles,
  source: Source,
  snapshot: Promise<Fact<Snapshot>>,
  ports: Ports,
): Promise<ProcessFacts> {
  const commit: Promise<Fact<string>> =
    requestedTag.commit === undefined ? commitOf(snapshot) : Promise.resolve(known(requestedTag.commit))
  const files = readFiles(pathsOf(wanted), commit, source, snapshot)
  const [signature, commitChecks, pastRetention, pullRequests, changelog, declaredVersions] = await Promise.all([
    policy.requireSignature ? readSignature(policy, requestedTag, source, snapshot) : NOT_ASKED,
    policy.requiredChecks.length > 0 ? readCommitChecks(policy, commit, source, ports) : known<CommitCheck[]>([]),
    policy.requiredChecks.length > 0 ? readPastRetention(snapshot, ports) : known(false),
    policy.requiredApprovals > 0 ? readPullRequests(commit, source) : known<PullRequest[]>([]),
    readChangelog(wanted, files),
    readDeclaredVersions(wanted, files),
  ])
  return { signature, commitChecks, pastRetention, pullRequests, changelog, declaredVersions }
}

const NOT_ASKED = known<Signature>({ verifiedBy: 'github', verified: false, reason: 'not asked for' })

async function commitOf(snapshot: Promise<Fact<Snapshot>>): Promise<Fact<string>> {
  const seen = await snapshot
  if (!seen.known) return seen
  return seen.value.tag.commit === undefined ? NO_COMMIT : known(seen.value.tag.commit)
}

async function readCommitChecks(
  policy: Policy,
  commit: Promise<Fact<string>>,
  source: Source,
  ports: Ports,
): Promise<Fact<readonly CommitCheck[]>> {
  const at = await commit
  if (!at.known) return at
  const { waitForChecks } = await import('./wait-for-checks.ts')
  return waitForChecks(policy, () => source.commitChecks(at.value), ports)
}

const readPastRetention = async (snapshot: Promise<Fact<Snapshot>>, { clock }: Ports): Promise<Fact<boolean>> =>
  mapFact(await snapshot, ({ tag }) => isPastRetention(tag.committedAt, clock.now()))

async function readPullRequests(commit: Promise<Fact<string>>, source: Source): Promise<Fact<readonly PullRequest[]>> {
  const at = await commit
  return at.known ? source.pullRequests(at.value) : at
}
