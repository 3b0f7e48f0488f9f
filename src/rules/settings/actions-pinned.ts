import { unknown } from '../../model/fact.ts'
import { defineControl, fail, notApplicable, pass } from '../rule.ts'
import { ACTIONS_POLICY } from '../../model/recommended.ts'

export const actionsPinned = defineControl({
  id: 'actions-pinned',
  title: 'Actions must be pinned to a full commit',
  why: 'A tag of an action can be moved to other code, and the workflow then runs that code.',
  fix: 'Settings → Actions → General → Require actions to be pinned to a full-length commit SHA, or `gh api --method PUT repos/{owner}/{repo}/actions/permissions -F enabled=true -F sha_pinning_required=true`.',
  permissions: ['administration: read'],
  severity: 'warning',
  needs: ['actionsPolicy'],
  judge: ({ actionsPolicy: { enabled, shaPinningRequired } }) => {
    if (!enabled) return notApplicable('GitHub Actions is off.')
    if (shaPinningRequired === undefined) {
      return unknown(
        'malformed',
        'GitHub does not report whether pinning is required.',
        'This version of GitHub Enterprise Server does not have the setting. Update the server.',
      )
    }
    return shaPinningRequired === ACTIONS_POLICY.sha_pinning_required
      ? pass('Pinning to a full commit is required.')
      : fail({ expected: 'required pinning to a full commit', found: 'optional pinning' })
  },
})
