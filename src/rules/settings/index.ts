import type { AnyControl } from '../rule.ts'
import { actionsApprovals } from './actions-approvals.ts'
import { actionsDefaultPermissions } from './actions-default-permissions.ts'
import { actionsPinned } from './actions-pinned.ts'
import { branchBypass } from './branch-bypass.ts'
import { branchDeletion } from './branch-deletion.ts'
import { branchForcePush } from './branch-force-push.ts'
import { branchLinearHistory } from './branch-linear-history.ts'
import { branchPullRequest } from './branch-pull-request.ts'
import { branchStaleReviews } from './branch-stale-reviews.ts'
import { branchStatusChecks } from './branch-status-checks.ts'
import { branchUpToDate } from './branch-up-to-date.ts'
import { environmentAdmins } from './environment-admins.ts'
import { environmentExists } from './environment-exists.ts'
import { environmentReviewers } from './environment-reviewers.ts'
import { environmentSecrets } from './environment-secrets.ts'
import { environmentSelfReview } from './environment-self-review.ts'
import { environmentTags } from './environment-tags.ts'
import { immutableReleases } from './immutable-releases.ts'
import { maintainersAccounts } from './maintainers-accounts.ts'
import { maintainersFile } from './maintainers-file.ts'
import { organizationSecrets } from './organization-secrets.ts'
import { repositorySecrets } from './repository-secrets.ts'
import { tagBypass } from './tag-bypass.ts'
import { tagCreation } from './tag-creation.ts'
import { tagCreators } from './tag-creators.ts'
import { tagDeletion } from './tag-deletion.ts'
import { tagUpdate } from './tag-update.ts'
import { workflowCheckout } from './workflow-checkout.ts'
import { workflowCredentials } from './workflow-credentials.ts'
import { workflowDrift } from './workflow-drift.ts'
import { workflowEnvironment } from './workflow-environment.ts'
import { workflowExpressions } from './workflow-expressions.ts'
import { workflowGate } from './workflow-gate.ts'
import { workflowHistory } from './workflow-history.ts'
import { workflowPermissions } from './workflow-permissions.ts'
import { workflowPinnedActions } from './workflow-pinned-actions.ts'
import { workflowPrivilegedTriggers } from './workflow-privileged-triggers.ts'
import { workflowTriggers } from './workflow-triggers.ts'

/** Every control, in the order of the report. */
export const CONTROLS: readonly AnyControl[] = [
  branchPullRequest,
  branchStaleReviews,
  branchStatusChecks,
  branchUpToDate,
  branchLinearHistory,
  branchForcePush,
  branchDeletion,
  branchBypass,
  tagCreation,
  tagCreators,
  tagUpdate,
  tagDeletion,
  tagBypass,
  environmentExists,
  environmentReviewers,
  environmentSelfReview,
  environmentAdmins,
  environmentTags,
  actionsDefaultPermissions,
  actionsApprovals,
  actionsPinned,
  immutableReleases,
  repositorySecrets,
  environmentSecrets,
  organizationSecrets,
  maintainersFile,
  maintainersAccounts,
  workflowTriggers,
  workflowPrivilegedTriggers,
  workflowGate,
  workflowEnvironment,
  workflowPermissions,
  workflowCredentials,
  workflowCheckout,
  workflowHistory,
  workflowPinnedActions,
  workflowExpressions,
  workflowDrift,
]
