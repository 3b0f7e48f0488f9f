import { expect, test } from '@jest/globals'

import { repositorySecrets } from '../../../src/rules/settings/repository-secrets.ts'
import type { Settings } from '../../../src/model/settings.ts'
import { known } from '../../../src/model/fact.ts'
import { HIDDEN, judged } from '../../support/settings.ts'

test.each<[string, Partial<Settings>, string]>([
  ['others', { repositorySecrets: known(['CODECOV_TOKEN', 'SLACK_WEBHOOK']) }, 'pass'],
  ['none', { repositorySecrets: known([]) }, 'pass'],
  ['a registry token among others', { repositorySecrets: known(['CODECOV_TOKEN', 'NPM_TOKEN']) }, 'fail'],
  ['hidden', { repositorySecrets: HIDDEN }, 'unknown'],
])('%s', (_, more, status) => {
  expect(judged(repositorySecrets, more)).toMatchObject({ status })
})
