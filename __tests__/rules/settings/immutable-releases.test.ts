import { expect, test } from '@jest/globals'

import { immutableReleases } from '../../../src/rules/settings/immutable-releases.ts'
import type { Settings } from '../../../src/model/settings.ts'
import { known } from '../../../src/model/fact.ts'
import { judged } from '../../support/settings.ts'

test.each<[string, Partial<Settings>, string]>([
  ['on', { immutableReleases: known({ enabled: true, enforcedByOwner: false }) }, 'pass'],
  ['on, by the organization', { immutableReleases: known({ enabled: true, enforcedByOwner: true }) }, 'pass'],
  ['off', { immutableReleases: known({ enabled: false, enforcedByOwner: false }) }, 'fail'],
])('%s', (_, more, status) => {
  expect(judged(immutableReleases, more)).toMatchObject({ status })
})
