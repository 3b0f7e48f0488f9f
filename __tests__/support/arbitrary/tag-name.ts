import fc from 'fast-check'

import { piece, wellFormed } from './text.ts'

/**
 * Whether git takes `refs/tags/NAME`: https://git-scm.com/docs/git-check-ref-format. GitHub besides refuses names of
 * more than 255 bytes.
 */
export const isTagName = (name: string): boolean =>
  !/[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|^\/|\/$|\.$|(?:^|\/)\.|\.lock(?:\/|$)/.test(name) &&
  name !== '' &&
  wellFormed(name) === name

const MARKS = [
  '.',
  '-',
  '+',
  '/',
  '@',
  '!',
  '_',
  '{',
  '}',
  '#',
  '%',
  '$',
  '&',
  '(',
  ')',
  "'",
  '"',
  '`',
  ';',
  '|',
  '<',
  '>',
] as const

/** What stands in names of releases, and next to them. */
const WORDS = [
  'v',
  'V',
  '0',
  '1',
  '01',
  '1.2.3',
  '1.2',
  'rc',
  'rc1',
  'a',
  'b2',
  'alpha',
  'post1',
  'dev',
  'refs/heads/main',
  'lock',
  'HEAD',
]

/** Names that git may or may not take. */
export const nearTagName: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...WORDS) },
      { weight: 3, arbitrary: fc.constantFrom(...MARKS) },
      { weight: 2, arbitrary: piece },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4 }) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }) },
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((pieces) => pieces.join(''))

/** Names that git takes, most of them no releases. */
export const tagName: fc.Arbitrary<string> = nearTagName
  .map((name) =>
    wellFormed(name)
      .replace(/[\u0000-\u0020\u007f~^:?*[\\]/g, '')
      .replace(/\.{2,}/g, '.')
      .replaceAll('@{', '@')
      .replace(/\.lock(?=\/|$)/g, '')
      .replace(/\/{2,}/g, '/')
      .replace(/^[./]+|[./]+$/g, '')
      .replace(/\/\.+/g, '/'),
  )
  .filter(isTagName)

const digits = fc.oneof(fc.nat(30).map(String), fc.nat(5000).map(String))
const triple = fc.tuple(digits, digits, digits).map((parts) => parts.join('.'))

const month = fc.constantFrom('1', '04', '11', '12', '13', '0')
const dated = fc.oneof(
  fc.tuple(fc.constantFrom('2026', '26', '06'), month).map((parts) => parts.join('.')),
  fc.tuple(fc.constantFrom('2026', '26'), month, digits).map((parts) => parts.join('.')),
)

/** Versions as people write them: strict, loose and near. */
export const versionText: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(
      triple,
      triple,
      dated,
      fc.array(digits, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('.')),
    ),
    fc.constantFrom(
      ...['', '', '', '', '-rc.1', '-rc1', 'rc1', '-alpha', 'a2', '.post1', '.dev3', '-next.1', '+build.7', '-', '-01'],
    ),
  )
  .map((parts) => parts.join(''))

/** Tags as people make them: half of them releases. */
export const releaseTag: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom('v', 'v', 'v', 'V', '', 'release-', 'widget@', '@octo/widget@'), versionText)
  .map((parts) => parts.join(''))
  .filter(isTagName)
