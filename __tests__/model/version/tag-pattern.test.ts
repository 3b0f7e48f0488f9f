import { describe, expect, test } from '@jest/globals'

import {
  isPackageName,
  hasPackage,
  lenientPattern,
  parseTagPattern,
  renderTemplate,
  splitByTemplate,
  tagPrefix,
  type TemplatePattern,
} from '../../../src/model/version/tag-pattern.ts'
import { pattern } from '../../support/facts.ts'

const template = (text: string): TemplatePattern => {
  const read = pattern(text)
  if (read.kind !== 'template') throw new Error(`${text} is no template`)
  return read
}

describe('parseTagPattern', () => {
  test.each([
    ['v{version}', ['version'], 'v', '', ''],
    ['{version}', ['version'], '', '', ''],
    ['release-{version}-final', ['version'], 'release-', '', '-final'],
    ['{package}@{version}', ['package', 'version'], '', '@', ''],
    ['{package}/v{version}', ['package', 'version'], '', '/v', ''],
    ['a{version}b{package}c', ['version', 'package'], 'a', 'b', 'c'],
    ['/{version}', ['version'], '/', '', ''],
    ['{version}/', ['version'], '', '', '/'],
  ])('%s is a template', (text, fields, prefix, middle, suffix) => {
    expect(parseTagPattern(text)).toEqual({ kind: 'template', text, fields, prefix, middle, suffix })
  })

  test.each([
    ['/v(?<version>.+)/', '^(?:v(?<version>.+))$'],
    ['/(?<package>[a-z]+)-(?<version>\\d.*)/', '^(?:(?<package>[a-z]+)-(?<version>\\d.*))$'],
    ['/a|v(?<version>.+)/', '^(?:a|v(?<version>.+))$'],
    ['/(?<version>a*)/', '^(?:(?<version>a*))$'],
  ])('%s is a regular expression, anchored at both ends', (text, source) => {
    expect(parseTagPattern(text)).toEqual({ kind: 'expression', text, source })
  })

  test.each([
    '',
    'v',
    'version',
    '{package}',
    '{version}{version}',
    'v{version}-{version}',
    '{package}{version}',
    '{version}{package}',
    '{package}-{package}-{version}',
    'v{Version}',
    'v{version',
    'v{version}}',
    'v{ver}{version}',
    '{}{version}',
    '/v.+/',
    '/v(?<major>.+)/',
    '/v(?<version>.+/',
    '/v(?<version>[)/',
    '/v(?<version>.+)\\/',
    '/(?<version>a)(?<version>b)/',
    '//',
    '/',
  ])('%j is refused with a reason', (text) => {
    const read = parseTagPattern(text)
    expect(read).toEqual({ problem: expect.stringMatching(/./) })
  })

  test.each(['/v)|(?<version>.*/', '/(?<version>v1)|x)(?:y/'])(
    '%s is refused: its parentheses would let it out of its anchors',
    (text) => {
      expect(parseTagPattern(text)).toHaveProperty('problem')
    },
  )
})

test('an expression that takes long even on nothing is read at once', () => {
  const started = performance.now()
  expect(parseTagPattern('/(?<version>(?:(?:|a)|(?:|a)){24}x)/')).toHaveProperty('kind', 'expression')
  expect(performance.now() - started).toBeLessThan(500)
})

describe('splitByTemplate', () => {
  test.each([
    ['v{version}', 'v1.2.3', [{ version: '1.2.3', package: '' }]],
    ['v{version}', 'vv1.2.3', [{ version: 'v1.2.3', package: '' }]],
    ['v{version}', '1.2.3', []],
    ['v{version}', 'v', []],
    ['v{version}', 'xv1.2.3', []],
    ['{version}', '1.2.3', [{ version: '1.2.3', package: '' }]],
    ['r-{version}-x', 'r-1.2.3-x', [{ version: '1.2.3', package: '' }]],
    ['r-{version}-x', 'r-1.2.3', []],
    ['ab{version}bc', 'abc', []],
    ['{package}@{version}', 'cli@1.2.3', [{ package: 'cli', version: '1.2.3' }]],
    ['{package}@{version}', '@scope/cli@1.2.3', [{ package: '@scope/cli', version: '1.2.3' }]],
    ['{package}@{version}', '@1.2.3', []],
    ['{package}@{version}', 'cli@', []],
    ['{package}@{version}', 'c$(id)i@1.2.3', []],
    ['{package}/v{version}', 'tools/cli/v1.2.3', [{ package: 'tools/cli', version: '1.2.3' }]],
    ['{package}/v{version}', 'tools/../v1.2.3', []],
    ['{version}/{package}', '1.2.3/cli', [{ package: 'cli', version: '1.2.3' }]],
    [
      '{package}-{version}',
      'a-1.0.0-rc.1',
      [
        { package: 'a', version: '1.0.0-rc.1' },
        { package: 'a-1.0.0', version: 'rc.1' },
      ],
    ],
    ['p-{package}-{version}-s', 'p-a-b-s', [{ package: 'a', version: 'b' }]],
  ])('%s takes %s apart', (text, name, expected) => {
    expect(splitByTemplate(template(text), name)).toEqual(expected)
  })
})

describe('isPackageName', () => {
  test.each(['cli', '@scope/cli', 'tools/cli', 'a.b_c-d', 'github.com/o/r', '@s.c~o/x', '1'])('%s', (name) => {
    expect(isPackageName(name)).toBe(true)
  })

  test.each([
    '',
    '.',
    '..',
    'a..b',
    '/a',
    'a/',
    'a//b',
    '-a',
    '.a',
    'a/.b',
    '@a',
    '@/a',
    'a b',
    'a\n',
    'a;b',
    '$a',
    'a`b',
  ])('not %j', (name) => {
    expect(isPackageName(name)).toBe(false)
  })
})

test.each([
  ['v{version}', '', 'v1.2.3'],
  ['{package}@{version}', 'cli', 'cli@1.2.3'],
  ['r/{version}/{package}', 'cli', 'r/1.2.3/cli'],
])('%s of "%s" is rendered as %s', (text, packageName, expected) => {
  expect(renderTemplate(template(text), { version: '1.2.3', package: packageName })).toBe(expected)
})

test.each([
  ['v{version}', '1.2.3', 'v1.2.3'],
  ['V{version}', '1.2.3', 'V1.2.3'],
  ['release-v{version}', 'release-1.2.3', 'release-v1.2.3'],
  ['{package}@v{version}', 'cli@1.2.3', 'cli@v1.2.3'],
  ['{package}/v{version}', 'cli/1.2.3', 'cli/v1.2.3'],
  ['v{version}/{package}', '1.2.3/cli', 'v1.2.3/cli'],
])('by %s, tags that exist have the v or not: %s, %s', (text, bare, spelled) => {
  const lenient = lenientPattern(pattern(text)) as TemplatePattern
  const versionsOf = (name: string) => splitByTemplate(lenient, name).map(({ version }) => version)
  expect(versionsOf(bare)).toEqual(['1.2.3'])
  expect(versionsOf(spelled)).toEqual([expect.stringMatching(/^v1\.2\.3$/i)])
})

test.each([
  '{version}',
  'dev{version}',
  'vendor-{version}',
  '{package}v{version}',
  '{package}@{version}',
  '/v(?<version>.+)/',
])('by %s there is no v that could be left out', (text) => {
  expect(lenientPattern(pattern(text))).toEqual(pattern(text))
})

test.each([
  ['v{version}', ''],
  ['{version}', ''],
  ['release-v{version}', 'release-'],
  ['{package}@{version}', ''],
  ['of/{package}/v{version}', 'of/'],
  ['r/v{version}/{package}', 'r/'],
  ['/v(?<version>.+)/', ''],
])('by %s every rival begins with "%s"', (text, expected) => {
  expect(tagPrefix(pattern(text))).toBe(expected)
})

test.each([
  ['v{version}', false],
  ['{package}@{version}', true],
  ['/(?<package>.+)@(?<version>.+)/', true],
  ['/package@(?<version>.+)/', false],
  ['/(?<version>(?:(?:|a)|(?:|a)){24}x)/', false],
])('hasPackage(%s) is %s', (text, expected) => {
  expect(hasPackage(pattern(text))).toBe(expected)
})
