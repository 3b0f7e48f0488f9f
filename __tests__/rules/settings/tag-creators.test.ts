import { expect, test } from '@jest/globals'

import { tagCreators } from '../../../src/rules/settings/tag-creators.ts'
import type { Settings } from '../../../src/model/settings.ts'
import { known } from '../../../src/model/fact.ts'
import { HIDDEN, judged, tagSource } from '../../support/settings.ts'

test.each<[string, Partial<Settings>, string]>([
  [
    'a team',
    { tagRules: known({ sources: [tagSource({ restrictsCreation: true, bypass: known(['team 71']) })] }) },
    'pass',
  ],
  ['nobody', { tagRules: known({ sources: [tagSource({ restrictsCreation: true, bypass: known([]) })] }) }, 'pass'],
  [
    'administrators and maintainers',
    {
      tagRules: known({
        sources: [tagSource({ restrictsCreation: true, bypass: known(['role admin', 'role maintain']) })],
      }),
    },
    'pass',
  ],
  [
    'everyone who can write',
    {
      tagRules: known({ sources: [tagSource({ restrictsCreation: true, bypass: known(['team 71', 'role write']) })] }),
    },
    'fail',
  ],
  [
    'everyone by one ruleset, a team by the other',
    {
      tagRules: known({
        sources: [
          tagSource({ restrictsCreation: true, bypass: known(['role write']) }),
          tagSource({ restrictsCreation: true, bypass: known(['team 71']) }),
        ],
      }),
    },
    'pass',
  ],
  [
    'a ruleset that covers some tags only',
    {
      tagRules: known({ sources: [tagSource({ restrictsCreation: true, coversReleases: false, bypass: known([]) })] }),
    },
    'not-applicable',
  ],
  [
    'everyone by one ruleset, the other hidden',
    {
      tagRules: known({
        sources: [
          tagSource({ restrictsCreation: true, bypass: known(['role write']) }),
          tagSource({ restrictsCreation: true, bypass: HIDDEN }),
        ],
      }),
    },
    'unknown',
  ],
  [
    'the list is hidden',
    { tagRules: known({ sources: [tagSource({ restrictsCreation: true, bypass: HIDDEN })] }) },
    'unknown',
  ],
  ['creation is not restricted', { tagRules: known({ sources: [tagSource()] }) }, 'not-applicable'],
])('%s', (_, more, status) => {
  expect(judged(tagCreators, more)).toMatchObject({ status })
})
