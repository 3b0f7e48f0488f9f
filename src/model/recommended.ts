/**
 * The recommended settings of a repository that releases: `init` writes them, and the audit judges by them. The names
 * are those of GitHub's API.
 */

/** The environment that publishes releases. */
export const ENVIRONMENT = 'release'

/** Matches release tags, but not a moving tag such as `v1`. */
export const TAG_GLOB = 'v*.*.*'

/** The protected branches, as a ruleset names them. */
export const BRANCHES: readonly string[] = ['~DEFAULT_BRANCH', 'refs/heads/develop']

/** The rules of the protected branches. */
export const BRANCH_RULES = [
  'deletion',
  'non_fast_forward',
  'required_linear_history',
  'pull_request',
  'required_status_checks',
] as const

export type BranchRule = (typeof BRANCH_RULES)[number]

export const PULL_REQUEST = {
  required_approving_review_count: 1,
  dismiss_stale_reviews_on_push: true,
  require_code_owner_review: false,
  require_last_push_approval: true,
  required_review_thread_resolution: false,
}

export const STATUS_CHECKS = { strict_required_status_checks_policy: true }

/** The rule that the people who create release tags bypass. */
export const TAG_CREATION_RULES = ['creation'] as const

/** The rules of release tags that nobody bypasses. */
export const TAG_CHANGE_RULES = ['update', 'deletion', 'non_fast_forward'] as const

/** The roles that may create release tags. Every lower role includes everyone with write access. */
export const TAGGER_ROLES = ['admin', 'maintain'] as const

/** The protection rules of the environment, in addition to its reviewers and {@link TAG_GLOB}. */
export const ENVIRONMENT_PROTECTION = { prevent_self_review: true, can_admins_bypass: false, wait_timer: 0 }

export const WORKFLOW_PERMISSIONS = { default_workflow_permissions: 'read', can_approve_pull_request_reviews: false }

export const ACTIONS_POLICY = { sha_pinning_required: true }
