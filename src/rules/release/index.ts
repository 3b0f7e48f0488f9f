import type { AnyCheck } from '../rule.ts'
import { actor } from './actor.ts'
import { approvals } from './approvals.ts'
import { changelog } from './changelog.ts'
import { requiredChecks } from './required-checks.ts'
import { tagBranch } from './tag-branch.ts'
import { tagName } from './tag-name.ts'
import { tagObject } from './tag-object.ts'
import { tagSignature } from './tag-signature.ts'
import { tagUnmoved } from './tag-unmoved.ts'
import { trigger } from './trigger.ts'
import { versionFiles } from './version-files.ts'
import { versionOrder } from './version-order.ts'

/** Every check, in the order of the report. */
export const CHECKS: readonly AnyCheck[] = [
  trigger,
  tagName,
  tagObject,
  tagUnmoved,
  tagSignature,
  tagBranch,
  versionOrder,
  actor,
  requiredChecks,
  approvals,
  changelog,
  versionFiles,
]
