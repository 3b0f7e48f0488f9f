import { defineControl, fail, notApplicable, pass } from '../rule.ts'
import { ENVIRONMENT_PROTECTION } from '../../model/recommended.ts'

export const environmentSelfReview = defineControl({
  id: 'environment-self-review',
  title: 'Nobody approves their own release',
  why: 'Whoever steals the token of a reviewer could otherwise start a release and approve it.',
  fix: 'Settings → Environments → {environment} → Required reviewers → Prevent self-review.',
  permissions: ['actions: read'],
  severity: 'error',
  needs: ['environment'],
  judge: ({ environment }) => {
    if (environment.status === 'missing' || environment.reviewers.length === 0) {
      return notApplicable('Nobody has to approve; see environment-reviewers.')
    }
    return environment.preventsSelfReview === ENVIRONMENT_PROTECTION.prevent_self_review
      ? pass('Self-review is prevented.')
      : fail({ expected: 'that self-review is prevented', found: 'that whoever starts a release may approve it' })
  },
})
