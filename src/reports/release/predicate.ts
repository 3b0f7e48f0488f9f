import type { Report } from './report.ts'

/**
 * The type of the predicate (https://github.com/in-toto/attestation/blob/main/spec/v1/predicate.md): it names the
 * format that docs/predicate.schema.json describes.
 */
export const PREDICATE_TYPE = 'https://github.com/org/release-gate/decision/v1'

/** The run in which the decision was made. */
export interface Invocation {
  /** `https://github.com/owner/repo` */
  readonly repository: string
  /** `https://github.com/owner/repo/actions/runs/ID/attempts/N` */
  readonly run: string
  /** `owner/repo/.github/workflows/publish.yml@refs/tags/v1.2.3` */
  readonly workflow: string
  /** ISO 8601, UTC. */
  readonly time: string
  /** The inputs as given, without tokens. */
  readonly inputs: Readonly<Record<string, string>>
}

/** Builds the in-toto predicate of a decision: who, what, by which checks, under which policy. */
export function predicateOf(report: Report, invocation: Invocation) {
  const { decision, reasons, tag, version, actor, policy, checks } = report
  const { repository, run, workflow, time, inputs } = invocation
  return {
    decision,
    reasons,
    timeDecided: time,
    release: {
      uri: `git+${repository}@refs/tags/${tag.name}`,
      digest: { gitCommit: tag.sha, ...(tag.objectSha === '' ? {} : { gitTag: tag.objectSha }) },
      version: version.text,
      ...(version.package === '' ? {} : { package: version.package }),
    },
    actor: {
      login: actor.login,
      ...(actor.id === null ? {} : { id: actor.id }),
      triggeringLogin: actor.triggeringLogin,
      authorizedBy: actor.authorizedBy,
    },
    checks: checks.map(({ id, status, code }) => (code === '' ? { id, status } : { id, status, code })),
    policy: {
      inputs,
      ...(policy === null
        ? {}
        : { file: { name: policy.file, digest: { gitCommit: policy.commit, gitBlob: policy.blob } } }),
    },
    invocation: { run, workflow },
  }
}
