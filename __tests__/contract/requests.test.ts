import { expect, test } from '@jest/globals'

import { ONLY_ON_A_LAPTOP, REQUESTS } from '../reliability/requests.ts'
import { hiddenRoutesOf, modulesFrom, operationsOf, routesOf } from '../support/modules.ts'

test('the faults are tried in every request that the gate can send', () => {
  const modules = modulesFrom('src/entry/action.ts').filter(({ path }) => path.startsWith('src/github/'))
  expect(modules.flatMap(hiddenRoutesOf)).toEqual([])
  const operations = modules.flatMap(operationsOf)
  const covered = [...REQUESTS.map(({ kind }) => kind), ...ONLY_ON_A_LAPTOP]
  expect([...new Set(covered)].sort()).toEqual([...new Set([...modules.flatMap(routesOf), ...operations])].sort())
})
