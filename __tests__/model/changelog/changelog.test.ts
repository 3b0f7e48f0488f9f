import { describe, expect, test } from '@jest/globals'

import {
  findEntry,
  isDate,
  isReleaseHeading,
  isUnreleased,
  parseEntry,
} from '../../../src/model/changelog/changelog.ts'
import { parseChangelog } from '../../../src/model/changelog/parse-changelog.ts'
import { parseVersion } from '../../../src/model/version/scheme.ts'

describe('parseEntry', () => {
  test.each([
    ['[1.2.3] - 2026-01-02', '1.2.3', '2026-01-02', false],
    ['1.2.3 - 2026-01-02', '1.2.3', '2026-01-02', false],
    ['v1.2.3 - 2026-01-02', '1.2.3', '2026-01-02', false],
    ['[v1.2.3] - 2026-01-02', '1.2.3', '2026-01-02', false],
    ['[1.2.3] – 2026-01-02', '1.2.3', '2026-01-02', false],
    ['[1.2.3] (2026-01-02)', '1.2.3', '2026-01-02', false],
    [' [1.2.3] - 2026-01-02 ', '1.2.3', '2026-01-02', false],
    ['[1.2.3] -2026-01-02', '1.2.3', '2026-01-02', false],
    ['1.2.3 2026-01-02', '1.2.3', '2026-01-02', false],
    ['[1.2.3] - 2026-01-02[YANKED]', '1.2.3', '2026-01-02', true],
    ['[1.2.3] [yanked]', '1.2.3', '', true],
    ['[1.2.3-unreleased]', '1.2.3-unreleased', '', false],
    ['[unreleased-1]', 'unreleased-1', '', false],
    ['[1.2.3]', '1.2.3', '', false],
    ['1.2.3 - 2026/1/2', '1.2.3', '2026/1/2', false],
    ['[1.2.3] - 2026-01-02 [YANKED]', '1.2.3', '2026-01-02', true],
    ['[1.2.3-rc.1+a] - 2026-01-02', '1.2.3-rc.1+a', '2026-01-02', false],
  ])('%s', (heading, version, date, yanked) => {
    expect(parseEntry(heading)).toEqual({ version, date, yanked })
  })

  test.each(['[Unreleased]', 'Unreleased', 'Changes', 'Release 1.2.3', '', '[unreleased] - 2026-01-02'])(
    '%j is no entry',
    (heading) => {
      expect(parseEntry(heading)).toBeUndefined()
    },
  )
})

test.each([
  ['[Unreleased]', true],
  ['Unreleased', true],
  ['UNRELEASED changes', true],
  [' Unreleased', true],
  ['1.0.0, unreleased', false],
  ['[1.0.0]', false],
])('isUnreleased(%j) is %s', (heading, expected) => {
  expect(isUnreleased(heading)).toBe(expected)
})

test.each([
  ['[1.2.3] - 2026-01-02', true],
  ['[1.2.3] (2026-01-02)', true],
  ['1.2.3', true],
  ['v1.2.3', true],
  ['2026.11', true],
  ['1!2.0.0rc1', true],
  ['10!1.2.3', true],
  ['1.2.3 –2026-01-01', true],
  ['[1.2.3-rc.1+a] – 2026-01-02 [YANKED]', true],
  ['1.2.3 [YANKED]', true],
  [' 1.2.3 2026-01-02 ', true],
  ['[Unreleased]', true],
  ['Unreleased - 2026-01-02', true],
  ['2 fixes', false],
  ['1.2 is no longer supported', false],
  ['1.2.3 - Notes', false],
  ['Since 1.2.3', false],
  ['[1.2.3]-notes', false],
  ['Unreleased features', false],
  ['[Fixed]', false],
  ['x1.2', false],
  ['', false],
])('isReleaseHeading(%j) is %s', (heading, expected) => {
  expect(isReleaseHeading(heading)).toBe(expected)
})

test.each([
  ['2026-01-01', true],
  ['2026-01-31', true],
  ['2024-02-29', true],
  ['2000-02-29', true],
  ['1900-02-29', false],
  ['2026-02-29', false],
  ['2026-04-31', false],
  ['2026-13-01', false],
  ['2026-00-01', false],
  ['2026-01-00', false],
  ['2026-1-1', false],
  ['12026-01-01', false],
  ['2026-01-011', false],
  ['', false],
])('isDate(%j) is %s', (text, expected) => {
  expect(isDate(text)).toBe(expected)
})

describe('parseChangelog', () => {
  const text = `# Changelog

Intro.

## [Unreleased]

## [1.1.0] - 2026-02-01

### Added

- A \`thing\`. \`\`\`not code\`\`\`
- Another.

## [1.0.0](https://example.com) - 2026-01-01

<!-- to be written -->

### Changed

[1.1.0]: https://example.com/1.1.0
`

  test('splits by headings of the second level, bodies as written', () => {
    expect(parseChangelog(text)).toEqual([
      { heading: '[Unreleased]', body: '', isEmpty: true },
      {
        heading: '[1.1.0] - 2026-02-01',
        body: '### Added\n\n- A `thing`. ```not code```\n- Another.',
        isEmpty: false,
      },
      expect.objectContaining({ heading: '[1.0.0] - 2026-01-01', isEmpty: true }),
    ])
  })

  /** The headings of the sections, each with its body on one line. */
  const sectionsOf = (...lines: string[]) =>
    parseChangelog(lines.join('\n')).map(({ heading, body }) => `${heading}: ${body.replace(/\n+/g, ' ')}`)

  test('as standard-version writes it, the level by the kind of the release', () => {
    expect(
      sectionsOf(
        '# Changelog',
        'All notable changes.',
        '### [2.0.1](https://example.com/a) (2026-03-03)',
        '### Bug Fixes',
        '* b',
        '# [2.0.0](https://example.com/a) (2026-03-02)',
        '## BREAKING CHANGES',
        '* c',
        '## [1.1.0](https://example.com/a) (2026-03-01)',
        '### Features',
        '* d',
        '#### 1.0.0',
        '### 1.0.1 (2026-02-01)',
        '* e',
      ),
    ).toEqual([
      '[2.0.1] (2026-03-03): ### Bug Fixes * b',
      '[2.0.0] (2026-03-02): ## BREAKING CHANGES * c',
      '[1.1.0] (2026-03-01): ### Features * d #### 1.0.0',
      '1.0.1 (2026-02-01): * e',
    ])
  })

  test('as changesets write it', () => {
    expect(
      sectionsOf(
        '# @octo/ui',
        '## 1.1.0',
        '### Minor Changes',
        '- abc: A.',
        '### Patch Changes',
        '- B.',
        '## 1.0.0',
        '- C.',
      ),
    ).toEqual(['1.1.0: ### Minor Changes - abc: A. ### Patch Changes - B.', '1.0.0: - C.'])
  })

  test.each([
    ['another of its level', '## 1.0.0', '## Notes', ['1.0.0: - A.', 'Notes: - B.']],
    ['one above it', '## 1.0.0', '# Older', ['1.0.0: - A.']],
    ['one above it, from the third level', '### 1.0.0', '## Older', ['1.0.0: - A.', 'Older: - B.']],
    ['a release above it', '### 1.0.0', '# 0.9.0', ['1.0.0: - A.', '0.9.0: - B.']],
    ['a release below it', '# 1.0.0', '### 0.9.0', ['1.0.0: - A.', '0.9.0: - B.']],
    ['Unreleased below it', '# 1.0.0', '### [Unreleased]', ['1.0.0: - A.', '[Unreleased]: - B.']],
    ['no heading below it', '# 1.0.0', '## Notes', ['1.0.0: - A. ## Notes - B.']],
    ['no text on its level', '### 1.0.0', '### Notes', ['1.0.0: - A. ### Notes - B.']],
    ['no version in a sentence', '## 1.0.0', '### 0.9 is gone', ['1.0.0: - A. ### 0.9 is gone - B.']],
    ['no version below the third level', '## 1.0.0', '#### 0.9.0', ['1.0.0: - A. #### 0.9.0 - B.']],
    ['an escaped version', '## 1.0.0', '### 0\\.9\\.0', ['1.0.0: - A.', '0.9.0: - B.']],
  ])('a section ends at %s', (_, first, second, expected) => {
    expect(sectionsOf(first, '- A.', second, '- B.')).toEqual(expected)
  })

  test('a title is no section', () => {
    expect(sectionsOf('# Changelog', 'Intro.', '### Added', '- A.')).toEqual([])
  })

  test('a long heading is of no release, but on the second level', () => {
    const long = `1.0.0 ${'1'.repeat(600)}`
    expect(sectionsOf(`### ${long}`, '- A.')).toEqual([])
    expect(parseChangelog(`## ${long}\n- A.`)).toHaveLength(1)
  })

  test('a heading inside a code block does not count', () => {
    expect(parseChangelog('## 1.0.0 - 2026-01-01\n\n```\n## 2.0.0 - 2026-01-01\n```\n')).toHaveLength(1)
  })

  test('escaped characters and links are read as they show', () => {
    const [section] = parseChangelog('## \\[1.2.3\\] - [2026-01-01](https://example.com) & `more`\n')
    expect(section?.heading).toBe('[1.2.3] - [2026-01-01] & `more`')
  })

  test.each([
    ['<!-- to be written -->', true],
    ['  <!-- to\nbe written -->  \n\n', true],
    ['[link]: https://example.com', true],
    ['<!-- more: --> A change.', false],
    ['<p>A change.</p><!-- more -->', false],
    ['    <!-- code -->', false],
    ['A change.', false],
  ])('under a heading, %j is nothing: %s', (body, isEmpty) => {
    expect(parseChangelog(`## 1.0.0\n\n${body}\n`)[0]).toMatchObject({ isEmpty })
  })

  test('Windows line ends and Setext headings', () => {
    expect(parseChangelog('1.0.0 - 2026-01-01\r\n------\r\n\r\n- A.\r\n')).toEqual([
      { heading: '1.0.0 - 2026-01-01', body: '- A.', isEmpty: false },
    ])
  })

  test('line ends of old', () => {
    expect(parseChangelog('## 1.0.0\r\r- A.\r').map(({ heading }) => heading)).toEqual(['1.0.0'])
  })

  test('a heading is read as Markdown up to a length', () => {
    const headingOf = (length: number) => parseChangelog(`## \\[${'a'.repeat(length - 2)}\n`)[0]?.heading.slice(0, 2)
    expect([headingOf(500), headingOf(501)]).toEqual(['[a', '\\['])
  })

  test('a reference in a heading is its text', () => {
    const linked = '## [1.0.0][one] - 2026-01-01\n\n- A.\n\n[one]: https://example.com\n'
    expect(parseChangelog(linked)[0]?.heading).toBe('[1.0.0] - 2026-01-01')
  })

  test.each([
    ['in a body', `## 1.0.0 - 2026-01-01\n\n${'[^**a '.repeat(4_000)}\n`],
    ['in a heading', `## 1.0.0 - 2026-01-01 ${'[^**a '.repeat(4_000)}\n`],
    ['in many headings', `## 1.0.0\n${`### 1.0 ${'[^**a '.repeat(80)}\n`.repeat(100)}`],
  ])('text that takes long to parse as Markdown does not take long %s', (_, hostile) => {
    const started = performance.now()
    expect(parseChangelog(hostile)).toHaveLength(1)
    expect(performance.now() - started).toBeLessThan(1000)
  })

  test('2,000 entries in a megabyte', () => {
    const entries = Array.from(
      { length: 2000 },
      (_, index) => `## [1.${index}.0] - 2026-01-01\n\n${'- A change.\n'.repeat(40)}\n`,
    )
    const sections = parseChangelog(entries.join(''))
    expect(sections).toHaveLength(2000)
    expect(sections.at(-1)).toMatchObject({ heading: '[1.1999.0] - 2026-01-01', isEmpty: false })
  })
})

test.each([
  ['1.2.3rc1', '1.2.3-rc.1', true],
  ['1.2.3-rc.1', '1.2.3rc1', false],
  ['1.2.3', '1.2.3', true],
  ['1.2.3', '1.2.4', false],
  ['24.04', '24.4', true],
  ['2026.11', '2026.11.0', true],
  ['2026.11', '2026-11', false],
])('an entry is found by the equality of the scheme: tag %s, entry %s', (tag, entry, found) => {
  const version = parseVersion(tag, 'auto') ?? parseVersion(tag, 'calver')
  if (version === undefined) throw new Error('unreachable')
  const sections = [{ heading: `[${entry}] - 2026-01-01`, body: 'x', isEmpty: false }]
  expect(findEntry(sections, version) !== undefined).toBe(found)
})
