import { unknown } from '../../model/fact.ts'
import { defineControl, fail, notApplicable, pass } from '../rule.ts'
import { ACTIONS_POLICY } from '../../model/recommended.ts'

export const actionsPinned = defineControl({
  id: 'actions-pinned',
  title: 'Actions must be pinned to a full commit',
  why: 'An action that is named by a tag runs whatever somebody puts under that tag later.',
  fix: 'Settings → Actions → General → Require actions to be pinned to a full-length commit SHA, or `gh api --method PUT repos/{owner}/{repo}/actions/permissions -F enabled=true -F sha_pinning_required=true`.',
  permissions: ['administration: read'],
  severity: 'warning',
  needs: ['actionsPolicy'],
  judge: ({ actionsPolicy: { enabled, shaPinningRequired } }) => {
    if (!enabled) return notApplicable('GitHub Actions is off.')
    if (shaPinningRequired === undefined) {
      return unknown(
        'malformed',
        'GitHub does not tell whether pinning is required.',
        'This server has no such setting yet: update it.',
      )
    }
    return shaPinningRequired === ACTIONS_POLICY.sha_pinning_required
      ? pass('Pinning is required.')
      : fail({ expected: 'that pinning to a full commit is required', found: 'that it is not' })
  },
})
