import { expect, test } from '@jest/globals'

import { actionsPinned } from '../../../src/rules/settings/actions-pinned.ts'
import type { Settings } from '../../../src/model/settings.ts'
import { known } from '../../../src/model/fact.ts'
import { judged } from '../../support/settings.ts'

test.each<[string, Partial<Settings>, string]>([
  ['required', { actionsPolicy: known({ enabled: true, shaPinningRequired: true }) }, 'pass'],
  ['not required', { actionsPolicy: known({ enabled: true, shaPinningRequired: false }) }, 'fail'],
  ['not reported', { actionsPolicy: known({ enabled: true, shaPinningRequired: undefined }) }, 'unknown'],
  ['no actions', { actionsPolicy: known({ enabled: false, shaPinningRequired: false }) }, 'not-applicable'],
])('%s', (_, more, status) => {
  expect(judged(actionsPinned, more)).toMatchObject({ status })
})
