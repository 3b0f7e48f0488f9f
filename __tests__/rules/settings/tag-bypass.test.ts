import { expect, test } from '@jest/globals'

import { tagBypass } from '../../../src/rules/settings/tag-bypass.ts'
import type { Settings } from '../../../src/model/settings.ts'
import { known } from '../../../src/model/fact.ts'
import { HIDDEN, judged, tagSource } from '../../support/settings.ts'

test.each<[string, Partial<Settings>, string]>([
  ['nobody may', { tagRules: known({ sources: [tagSource()] }) }, 'pass'],
  ['a team may', { tagRules: known({ sources: [tagSource({ bypass: known(['team 71']) })] }) }, 'fail'],
  [
    'a team may bypass one of two',
    { tagRules: known({ sources: [tagSource({ bypass: known(['team 71']) }), tagSource()] }) },
    'pass',
  ],
  [
    'the other covers some tags only',
    { tagRules: known({ sources: [tagSource({ bypass: known(['team 71']) }), tagSource({ coversReleases: false })] }) },
    'fail',
  ],
  [
    'who creates may bypass a ruleset of creation alone',
    {
      tagRules: known({
        sources: [
          tagSource(),
          tagSource({
            restrictsCreation: true,
            restrictsUpdate: false,
            restrictsDeletion: false,
            bypass: known(['team 71']),
          }),
        ],
      }),
    },
    'pass',
  ],
  ['the list is hidden', { tagRules: known({ sources: [tagSource({ bypass: HIDDEN })] }) }, 'unknown'],
  ['nothing is restricted', { tagRules: known({ sources: [] }) }, 'not-applicable'],
])('%s', (_, more, status) => {
  expect(judged(tagBypass, more)).toMatchObject({ status })
})
