import { expect, test } from '@jest/globals'

import { sampleTags, tagGlob } from '../../../src/model/version/sample-tags.ts'
import { SCHEME_INPUTS } from '../../../src/model/version/version.ts'
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
  for (const scheme of SCHEME_INPUTS) {
    const samples = sampleTags(pattern(text), scheme, ['r1.0.0'])
    expect(samples).toContain('r1.0.0')
    expect(samples.slice(0, -1).filter((tag) => !fnmatch(glob, tag))).toEqual([])
  }
})

test('calendar versions are tried only where the scheme has them', () => {
  expect(sampleTags(pattern('v{version}'), 'calver', [])).toContain('v2026.11')
  expect(sampleTags(pattern('v{version}'), 'auto', [])).not.toContain('v2026.11')
})
