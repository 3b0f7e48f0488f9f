import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from '@jest/globals'

import { ROOT } from '../support/action.ts'

const images = join(ROOT, 'docs/images')

test.each(readdirSync(images))('%s has a finite size, and every text is inside it', (name) => {
  const picture = readFileSync(join(images, name), 'utf8')
  const [, width = '', height = ''] = /^<svg [^>]*width="(\d+)" height="(\d+)"/.exec(picture) ?? []
  expect(Number(width)).toBeGreaterThan(0)
  expect(Number(height)).toBeGreaterThan(0)
  const places = [...picture.matchAll(/<text x="(\d+)" y="(\d+)"/g)].map(([, x, y]) => [Number(x), Number(y)] as const)
  expect(places.length).toBeGreaterThan(0)
  expect(places.filter(([x, y]) => x >= Number(width) || y >= Number(height))).toEqual([])
})
