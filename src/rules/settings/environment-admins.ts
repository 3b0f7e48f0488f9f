import { unknown } from '../../model/fact.ts'
import { defineControl, fail, notApplicable, pass } from '../rule.ts'
import { ENVIRONMENT_PROTECTION } from '../../model/recommended.ts'

export const environmentAdmins = defineControl({
  id: 'environment-admins',
  title: 'Administrators cannot bypass the environment',
  why: 'By default, an administrator can start the job without approval by a reviewer.',
  fix: 'Settings → Environments → {environment} → Allow administrators to bypass configured protection rules: off.',
  permissions: ['actions: read'],
  severity: 'error',
  needs: ['environment'],
  judge: ({ environment }, policy) => {
    if (environment.status === 'missing')
      return notApplicable('The environment does not exist; see environment-exists.')
    if (environment.adminsCanBypass === undefined) {
      return unknown(
        'malformed',
        `GitHub does not report whether administrators can bypass the rules of the environment ${policy.environment}.`,
        'Check the setting under Settings → Environments. GitHub Enterprise Server reports it from version 3.9.',
      )
    }
    return environment.adminsCanBypass === ENVIRONMENT_PROTECTION.can_admins_bypass
      ? pass('Administrators cannot bypass the rules.')
      : fail({ expected: 'bypass by administrators to be off', found: 'bypass by administrators on' })
  },
})
