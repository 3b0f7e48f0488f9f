import type { DeploymentPolicy, Environment, EnvironmentReviewer } from '../model/settings.ts'
import type { EnvironmentDescription } from './shapes.ts'
import type { Conflict } from './strengthen.ts'

/** An environment as it should be, with the IDs of its reviewers. */
export interface EnvironmentPlan extends Omit<Environment, 'deploymentPolicy'> {
  /** Names of the patterns of tags. */
  readonly tags: readonly string[]
}

export const environmentPlan = (
  description: EnvironmentDescription,
  reviewers: readonly EnvironmentReviewer[],
): EnvironmentPlan => ({
  reviewers,
  preventsSelfReview: description.prevent_self_review,
  adminsCanBypass: description.can_admins_bypass,
  waitTimer: description.wait_timer,
  tags: description.deployment_tags,
})

/** The stricter of the current and the desired environment. One approval is enough, so reviewers are never added to others. */
export function strengthenEnvironment(
  current: Environment | undefined,
  desired: EnvironmentPlan,
): EnvironmentPlan | Conflict {
  if (current === undefined) return desired
  const kept = current.reviewers.filter(({ type, id }) =>
    desired.reviewers.some((other) => other.type === type && other.id === id),
  )
  if (current.reviewers.length > 0 && kept.length === 0) {
    return { conflict: 'The environment has other reviewers, and adding one would let more people approve.' }
  }
  const tags = strengthenTags(current.deploymentPolicy, desired.tags)
  if ('conflict' in tags) return tags
  return {
    reviewers: current.reviewers.length > 0 ? kept : desired.reviewers,
    preventsSelfReview: current.preventsSelfReview || desired.preventsSelfReview,
    adminsCanBypass:
      current.adminsCanBypass === undefined ? undefined : current.adminsCanBypass && desired.adminsCanBypass,
    waitTimer: Math.max(current.waitTimer, desired.waitTimer),
    tags: tags.names,
  }
}

function strengthenTags(policy: DeploymentPolicy, desired: readonly string[]): { names: readonly string[] } | Conflict {
  if (policy.kind === 'protected-branches') {
    return { conflict: 'The environment allows only protected branches, and a release comes from a tag.' }
  }
  // Without a pattern it is not set up yet: nothing can be deployed.
  if (policy.kind === 'any' || policy.refs.length === 0) return { names: desired }
  const tags = policy.refs.filter(({ type }) => type === 'tag').map(({ name }) => name)
  const names = desired.filter((name) => tags.some((pattern) => covers(pattern, name)))
  if (names.length > 0) return { names }
  return {
    conflict: `The environment allows only ${policy.refs.map(({ name }) => name).join(', ')}, and the release tags would be added.`,
  }
}

/** Whether `pattern` matches every tag that `narrower` matches. False for patterns with a wildcard other than `*`. */
function covers(pattern: string, narrower: string): boolean {
  if (pattern === narrower) return true
  if (/[?[\]{}\\]|\*\*/.test(pattern + narrower)) return false
  const parts = pattern.split('*').map((part) => part.replace(/[.+^$()|]/g, '\\$&'))
  return new RegExp(`^${parts.join('[^/]*')}$`).test(narrower)
}
