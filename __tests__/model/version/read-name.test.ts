import { describe, expect, test } from '@jest/globals'

import { readName } from '../../../src/model/version/read-name.ts'
import { splitByTemplate, type TemplatePattern } from '../../../src/model/version/tag-pattern.ts'
import type { SchemeInput } from '../../../src/model/version/version.ts'
import { pattern, version } from '../../support/facts.ts'

const read = (template: string, name: string, scheme: SchemeInput = 'auto') =>
  readName(splitByTemplate(pattern(template) as TemplatePattern, name), scheme)

describe('v{version} under auto', () => {
  test.each(['v1.0.0', 'v1.0.0a1', 'v1.0.0b2', 'v1.0.0rc1', 'v1.0.0.post1', 'v1.0.0-rc.1', 'v1.0.0.dev1'])(
    '%s is a release',
    (name) => {
      expect(read('v{version}', name)).toEqual({ outcome: 'release', version: version(name.slice(1)), package: '' })
    },
  )

  test.each([
    ['test', 'no-match'],
    ['backup-old', 'no-match'],
    ['1.0.0', 'no-match'],
    ['V1.0.0', 'no-match'],
    ['', 'no-match'],
    ['v', 'no-match'],
    [' v1.0.0', 'no-match'],
    ['refs/tags/v1.0.0', 'no-match'],
    ['v1', 'not-a-version'],
    ['v1.2', 'not-a-version'],
    ['v01.2.3', 'not-a-version'],
    ['v1.0.0a', 'not-a-version'],
    ['v1.0.0.post', 'not-a-version'],
    ['vv1.0.0', 'not-a-version'],
    ['v1.0.0\n', 'not-a-version'],
    ['v1.0.0 ', 'not-a-version'],
    ['v=1.0.0', 'not-a-version'],
    ['v1.0.0-$(id)', 'not-a-version'],
    ['v1.0.0;id', 'not-a-version'],
    ['v1.0.0\u202e', 'not-a-version'],
  ])('%j is refused: %s', (name, outcome) => {
    expect(read('v{version}', name).outcome).toBe(outcome)
  })
})

describe('readName', () => {
  test('says what stands for the version', () => {
    expect(read('v{version}', 'v1.2')).toEqual({ outcome: 'not-a-version', text: '1.2' })
    expect(read('v{version}', 'v1.2.3rc1', 'semver')).toEqual({ outcome: 'not-a-version', text: '1.2.3rc1' })
  })

  test('gives the package', () => {
    const expected = { outcome: 'release', version: version('1.2.3'), package: '@scope/cli' }
    expect(read('{package}@{version}', '@scope/cli@1.2.3')).toEqual(expected)
  })

  test('takes the one split that is a version', () => {
    const expected = { outcome: 'release', version: version('1.0.0'), package: 'a-b' }
    expect(read('{package}-{version}', 'a-b-1.0.0')).toEqual(expected)
  })

  test('finds {package}-{version} ambiguous where two splits are versions', () => {
    const reading = read('{package}-{version}', 'a-1.0.0-1.0.0')
    expect(reading).toEqual({ outcome: 'ambiguous', readings: ['a 1.0.0-1.0.0', 'a-1.0.0 1.0.0'] })
  })

  test('refuses a package that is no name, whatever matched it', () => {
    expect(readName([{ version: '1.2.3', package: 'a;b' }], 'auto')).toMatchObject({ outcome: 'not-a-version' })
  })
})
