import { defineControl, fail, notApplicable, pass } from '../rule.ts'
import { ENVIRONMENT_PROTECTION } from '../../model/recommended.ts'

export const environmentSelfReview = defineControl({
  id: 'environment-self-review',
  title: 'Nobody approves their own release',
  why: 'Otherwise, a stolen token of a reviewer is enough to start a release and approve it.',
  fix: 'Settings → Environments → {environment} → Required reviewers → Prevent self-review.',
  permissions: ['actions: read'],
  severity: 'error',
  needs: ['environment'],
  judge: ({ environment }) => {
    if (environment.status === 'missing' || environment.reviewers.length === 0) {
      return notApplicable('The environment has no required reviewers; see environment-reviewers.')
    }
    return environment.preventsSelfReview === ENVIRONMENT_PROTECTION.prevent_self_review
      ? pass('Self-review is prevented.')
      : fail({ expected: 'self-review to be prevented', found: 'self-review allowed' })
  },
})
