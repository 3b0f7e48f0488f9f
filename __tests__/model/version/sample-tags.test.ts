import { expect, test } from '@jest/globals'

import { sampleTags, tagGlob } from '../../../src/model/version/sample-tags.ts'
import { fnmatch } from '../../../src/model/glob/fnmatch.ts'
import { pattern } from '../../support/settings.ts'

test.each([
  ['v{version}', 'v*'],
  ['{version}', '[0-9]*'],
  ['{package}@{version}', '*@*'],
  ['{package}/v{version}', '*/v*'],
  ['/r(?<version>.+)/', '*'],
])('%s has the tags of %s', (text, glob) => {
  expect(tagGlob(pattern(text))).toBe(glob)
  const samples = sampleTags(pattern(text), ['r1.0.0'])
  expect(samples).toContain('r1.0.0')
  expect(samples.slice(0, -1).filter((tag) => !fnmatch(glob, tag))).toEqual([])
})
