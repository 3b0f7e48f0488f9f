import { expect, test } from '@jest/globals'

import { tagCreation } from '../../../src/rules/settings/tag-creation.ts'
import type { Settings } from '../../../src/model/settings.ts'
import { known } from '../../../src/model/fact.ts'
import { HIDDEN, judged, tagSource } from '../../support/settings.ts'

test.each<[string, Partial<Settings>, string]>([
  ['a ruleset restricts it', { tagRules: known({ sources: [tagSource({ restrictsCreation: true })] }) }, 'pass'],
  ['no ruleset restricts it', { tagRules: known({ sources: [tagSource({ restrictsCreation: false })] }) }, 'fail'],
  [
    'a ruleset that leaves some release tags out',
    { tagRules: known({ sources: [tagSource({ restrictsCreation: true, coversReleases: false })] }) },
    'fail',
  ],
  [
    'one of several',
    { tagRules: known({ sources: [tagSource({ restrictsCreation: false }), tagSource({ restrictsCreation: true })] }) },
    'pass',
  ],
  ['no ruleset', { tagRules: known({ sources: [] }) }, 'fail'],
  ['the rulesets are hidden', { tagRules: HIDDEN }, 'unknown'],
])('%s', (_, more, status) => {
  expect(judged(tagCreation, more)).toMatchObject({ status })
})
