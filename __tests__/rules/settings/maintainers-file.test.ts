import { expect, test } from '@jest/globals'

import { maintainersFile } from '../../../src/rules/settings/maintainers-file.ts'
import type { Settings } from '../../../src/model/settings.ts'
import { known } from '../../../src/model/fact.ts'
import { judged, maintainers } from '../../support/settings.ts'

test.each<[string, Partial<Settings>, string]>([
  ['a person', { maintainers: maintainers('@octocat\n') }, 'pass'],
  ['a team', { maintainers: maintainers('@octo-org/release\n') }, 'pass'],
  ['nobody', { maintainers: maintainers('# nobody\n') }, 'fail'],
  ['a line that is no entry', { maintainers: maintainers('@octocat\n\nwhoever has time\n') }, 'fail'],
  ['missing', { maintainers: known({ status: 'missing' }) }, 'fail'],
  ['a link', { maintainers: known({ status: 'unusable', problem: 'a symbolic link' }) }, 'fail'],
])('%s', (_, more, status) => {
  expect(judged(maintainersFile, more)).toMatchObject({ status })
})

test('points at the line', () => {
  const { places } = judged(maintainersFile, { maintainers: maintainers('@octocat\n\nwhoever has time\n') })
  expect(places).toMatchObject([{ path: '.github/MAINTAINERS', line: 3 }])
})
