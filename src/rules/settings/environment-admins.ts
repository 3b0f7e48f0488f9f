import { unknown } from '../../model/fact.ts'
import { defineControl, fail, notApplicable, pass } from '../rule.ts'
import { ENVIRONMENT_PROTECTION } from '../../model/recommended.ts'

export const environmentAdmins = defineControl({
  id: 'environment-admins',
  title: 'Administrators cannot bypass the environment',
  why: 'By default an administrator can start the job without the reviewers.',
  fix: 'Settings → Environments → {environment} → Allow administrators to bypass configured protection rules: off.',
  permissions: ['actions: read'],
  severity: 'error',
  needs: ['environment'],
  judge: ({ environment }, policy) => {
    if (environment.status === 'missing') return notApplicable('There is no such environment; see environment-exists.')
    if (environment.adminsCanBypass === undefined) {
      return unknown(
        'malformed',
        `GitHub does not tell whether administrators can bypass the environment ${policy.environment}.`,
        'Look at it under Settings → Environments; GitHub Enterprise Server tells it from 3.9 on.',
      )
    }
    return environment.adminsCanBypass === ENVIRONMENT_PROTECTION.can_admins_bypass
      ? pass('Administrators cannot bypass the rules.')
      : fail({ expected: 'that administrators cannot bypass the rules', found: 'that they can' })
  },
})
