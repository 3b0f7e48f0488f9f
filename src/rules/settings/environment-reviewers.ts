import { defineControl, fail, notApplicable, pass } from '../rule.ts'

export const environmentReviewers = defineControl({
  id: 'environment-reviewers',
  title: 'The environment has required reviewers',
  why: 'A person who reviews each release can stop one that was started with a stolen token.',
  fix: 'Settings → Environments → {environment} → Required reviewers.',
  permissions: ['actions: read'],
  severity: 'error',
  needs: ['environment'],
  judge: ({ environment }) => {
    if (environment.status === 'missing')
      return notApplicable('The environment does not exist; see environment-exists.')
    const reviewers = environment.reviewers.map(({ type, name }) => (type === 'Team' ? `team ${name}` : name))
    return reviewers.length > 0
      ? pass(`Reviewed by ${reviewers.join(', ')}.`, { reviewers })
      : fail({ expected: 'at least one required reviewer', found: 'no required reviewer' })
  },
})
