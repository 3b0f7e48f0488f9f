import { expect, test } from '@jest/globals'

import { environmentTags } from '../../../src/rules/settings/environment-tags.ts'
import type { DeploymentPolicy, Settings } from '../../../src/model/settings.ts'
import { known } from '../../../src/model/fact.ts'
import { environment, judged, NO_ENVIRONMENT } from '../../support/settings.ts'

const takes = (deploymentPolicy: DeploymentPolicy): Partial<Settings> => ({
  environment: environment({ deploymentPolicy }),
})
/** An environment that takes what is named, each as `tag v*` or `branch main`. */
const takesOnly = (...refs: string[]): Partial<Settings> =>
  takes({
    kind: 'named',
    refs: refs.map((ref, id) => {
      const [type = '', name = ''] = ref.split(' ')
      return { id, name, type: type === 'tag' ? 'tag' : 'branch' }
    }),
  })

test.each<[string, Partial<Settings>, string]>([
  ['release tags alone', takesOnly('tag v*'), 'pass'],
  ['by several rules', takesOnly('tag v[0-9].*', 'tag v[0-9][0-9]*'), 'pass'],
  ['every branch and tag', takes({ kind: 'any' }), 'fail'],
  ['protected branches', takes({ kind: 'protected-branches' }), 'fail'],
  ['a branch besides', takesOnly('tag v*', 'branch main'), 'fail'],
  ['a branch of that name', takesOnly('branch v*'), 'fail'],
  ['every tag', takesOnly('tag *'), 'fail'],
  ['some release tags are kept out', takesOnly('tag v1.*'), 'fail'],
  [
    'a release of the past is kept out',
    { environment: environment(), releaseTags: known(['v1.0.0', 'vendor/v1.0.0']) },
    'fail',
  ],
  ['no rule, so nothing', takesOnly(), 'fail'],
  ['no environment', { environment: NO_ENVIRONMENT }, 'not-applicable'],
])('%s', (_, more, status) => {
  expect(judged(environmentTags, more)).toMatchObject({ status })
})
