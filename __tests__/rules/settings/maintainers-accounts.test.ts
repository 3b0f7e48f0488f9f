import { expect, test } from '@jest/globals'

import { maintainersAccounts } from '../../../src/rules/settings/maintainers-accounts.ts'
import type { Settings } from '../../../src/model/settings.ts'
import { known } from '../../../src/model/fact.ts'
import { HIDDEN, judged } from '../../support/settings.ts'

test.each<[string, Partial<Settings>, string]>([
  [
    'writes, under the pinned id',
    {
      maintainerAccounts: known([
        {
          entry: { kind: 'person', login: 'octocat', id: 1, line: 4 },
          account: { id: 1, role: 'write', canWrite: true },
        },
      ]),
    },
    'pass',
  ],
  [
    'writes, without a pinned id',
    {
      maintainerAccounts: known([
        { entry: { kind: 'person', login: 'octocat', line: 4 }, account: { id: 1, role: 'write', canWrite: true } },
      ]),
    },
    'pass',
  ],
  [
    'somebody else has the name now',
    {
      maintainerAccounts: known([
        {
          entry: { kind: 'person', login: 'octocat', id: 1, line: 4 },
          account: { id: 2, role: 'write', canWrite: true },
        },
      ]),
    },
    'fail',
  ],
  [
    'only reads',
    {
      maintainerAccounts: known([
        {
          entry: { kind: 'person', login: 'octocat', id: 1, line: 4 },
          account: { id: 1, role: 'read', canWrite: false },
        },
      ]),
    },
    'fail',
  ],
  [
    'is gone',
    {
      maintainerAccounts: known([{ entry: { kind: 'person', login: 'octocat', id: 1, line: 4 }, account: undefined }]),
    },
    'fail',
  ],
  ['no people, teams alone', { maintainerAccounts: known([]) }, 'not-applicable'],
  ['could not be asked', { maintainerAccounts: HIDDEN }, 'unknown'],
])('%s', (_, more, status) => {
  expect(judged(maintainersAccounts, more)).toMatchObject({ status })
})

test('points at the line', () => {
  const gone = { entry: { kind: 'person', login: 'octocat', line: 4 }, account: undefined } as const
  expect(judged(maintainersAccounts, { maintainerAccounts: known([gone]) }).places).toMatchObject([
    { path: '.github/MAINTAINERS', line: 4 },
  ])
})
