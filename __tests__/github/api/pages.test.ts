import { expect, test } from '@jest/globals'

import { getAll } from '../../../src/github/api/pages.ts'
import type { Client } from '../../../src/github/client/client.ts'
import { known } from '../../../src/model/fact.ts'
import { HIDDEN } from '../../support/settings.ts'

const numbers = (length: number): number[] => Array.from({ length }, (_, index) => index)

/** Answers with a list, page by page; notes what it is asked for. */
function listing(length: number, { size = 100, refusing = 0 } = {}) {
  const asked: string[] = []
  const client: Pick<Client, 'get'> = {
    get: (_route, { page = '', per_page: perPage = '' }, _purpose, read) => {
      asked.push(`${page} of ${perPage}`)
      const number = Number(page)
      if (number === refusing) return Promise.resolve(HIDDEN)
      const items = numbers(length).slice((number - 1) * size, number * size)
      return Promise.resolve(known(read(items, number * size < length)))
    },
  }
  const all = () => getAll(client, '/list', { owner: 'x' }, { what: 'a list', grant: '' }, (data) => data as number[])
  return { all, asked }
}

test.each([
  ['nothing', 0, {}, 1],
  ['one page', 99, {}, 1],
  ['a full page, which may be the last', 100, {}, 2],
  ['several pages', 230, {}, 3],
  ['pages of less than was asked for', 70, { size: 30 }, 3],
])('%s', async (_, length, how, requests) => {
  const { all, asked } = listing(length, how)
  expect(await all()).toEqual(known(numbers(length)))
  expect(asked).toEqual(Array.from({ length: requests }, (_each, index) => `${index + 1} of 100`))
})

test('a page that cannot be read leaves the whole unknown', async () => {
  expect(await listing(230, { refusing: 2 }).all()).toEqual(HIDDEN)
})
