import { expect, test } from '@jest/globals'

import { environmentTags } from '../../../src/rules/settings/environment-tags.ts'
import type { Settings } from '../../../src/model/settings.ts'
import { known } from '../../../src/model/fact.ts'
import { environment, judged, NO_ENVIRONMENT } from '../../support/settings.ts'

test.each<[string, Partial<Settings>, string]>([
  [
    'release tags alone',
    { environment: environment({ deploymentPolicy: { kind: 'named', refs: [{ name: 'v*', type: 'tag' }] } }) },
    'pass',
  ],
  [
    'by several rules',
    {
      environment: environment({
        deploymentPolicy: {
          kind: 'named',
          refs: [
            { name: 'v[0-9].*', type: 'tag' },
            { name: 'v[0-9][0-9]*', type: 'tag' },
          ],
        },
      }),
    },
    'pass',
  ],
  ['every branch and tag', { environment: environment({ deploymentPolicy: { kind: 'any' } }) }, 'fail'],
  ['protected branches', { environment: environment({ deploymentPolicy: { kind: 'protected-branches' } }) }, 'fail'],
  [
    'a branch besides',
    {
      environment: environment({
        deploymentPolicy: {
          kind: 'named',
          refs: [
            { name: 'v*', type: 'tag' },
            { name: 'main', type: 'branch' },
          ],
        },
      }),
    },
    'fail',
  ],
  [
    'a branch of that name',
    { environment: environment({ deploymentPolicy: { kind: 'named', refs: [{ name: 'v*', type: 'branch' }] } }) },
    'fail',
  ],
  [
    'every tag',
    { environment: environment({ deploymentPolicy: { kind: 'named', refs: [{ name: '*', type: 'tag' }] } }) },
    'fail',
  ],
  [
    'some release tags are kept out',
    { environment: environment({ deploymentPolicy: { kind: 'named', refs: [{ name: 'v1.*', type: 'tag' }] } }) },
    'fail',
  ],
  [
    'a release of the past is kept out',
    { environment: environment(), releaseTags: known(['v1.0.0', 'vendor/v1.0.0']) },
    'fail',
  ],
  ['no rule, so nothing', { environment: environment({ deploymentPolicy: { kind: 'named', refs: [] } }) }, 'fail'],
  ['no environment', { environment: NO_ENVIRONMENT }, 'not-applicable'],
])('%s', (_, more, status) => {
  expect(judged(environmentTags, more)).toMatchObject({ status })
})
