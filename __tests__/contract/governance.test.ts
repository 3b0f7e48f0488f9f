import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from '@jest/globals'

import { CONTROLS } from '../../src/rules/settings/index.ts'
import { PATHS } from '../../src/init/files.ts'
import { ROOT } from '../support/action.ts'

const text = readFileSync(join(ROOT, 'docs/governance.md'), 'utf8')
const links = [...text.matchAll(/\[([\w-]+)\]\(controls\.md#([\w-]+)\)/g)].map(([, name = '', id = '']) => ({
  name,
  id,
}))

test('names every control once, and none that is not there', () => {
  expect(links.map(({ id }) => id).sort()).toEqual(CONTROLS.map(({ id }) => id).sort())
  expect(links.filter(({ name, id }) => name !== id)).toEqual([])
})

test('names every file that init writes', () => {
  expect(Object.values(PATHS).filter((path) => !text.includes(`\`${path}\``))).toEqual([])
})
