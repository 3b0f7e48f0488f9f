import { describe, expect, test } from '@jest/globals'

import { markdown, safeJson, escapeInvisible } from '../../src/model/escape.ts'
import { HOSTILE } from '../support/facts.ts'

/** What GitHub shows for a text with character references. */
const rendered = (text: string): string =>
  text.replace(/&#(\d+);/g, (_, number: string) => String.fromCodePoint(Number(number)))

describe('visible', () => {
  test.each([
    ['', ''],
    ['v1.2.3 "plain" <text> ~', 'v1.2.3 "plain" <text> ~'],
    ['Zoë 日本 🎉', 'Zoë 日本 🎉'],
    ['a\u0000b', 'a\\u{0}b'],
    ['a\tb\nc\r', 'a\\u{9}b\\u{a}c\\u{d}'],
    ['\u001b[31m', '\\u{1b}[31m'],
    ['\u007f\u0085', '\\u{7f}\\u{85}'],
    ['a\u202eb', 'a\\u{202e}b'],
    ['\u200b\u200d\ufeff\u2066', '\\u{200b}\\u{200d}\\u{feff}\\u{2066}'],
    ['\u2028\u2029', '\\u{2028}\\u{2029}'],
    ['##[error]x', '##\\u{5b}error]x'],
    ['\ud800', '\\u{d800}'],
    ['\ue000', '\\u{e000}'],
    ['\u{e0041}', '\\u{e0041}'],
    ['octo\u3164cat\u115f\uffa0', 'octo\\u{3164}cat\\u{115f}\\u{ffa0}'],
    ['a\ufe0fb\u{e0100}', 'a\\u{fe0f}b\\u{e0100}'],
    ['a\u00a0b\u3000c', 'a\\u{a0}b\\u{3000}c'],
    ['\u{10ffff}', '\\u{10ffff}'],
  ])('%j', (text, expected) => {
    expect(escapeInvisible(text)).toBe(expected)
  })

  test.each(HOSTILE)('leaves no character of %j that does not show', (text) => {
    expect(escapeInvisible(text)).not.toMatch(/(?! )[\p{C}\p{Default_Ignorable_Code_Point}\p{Z}]/u)
  })
})

describe('markdown', () => {
  // Shows hostile-text-in-markdown in docs/threat-model.md.
  test.each(HOSTILE)('nothing in %j means anything in Markdown or HTML, and all of it shows', (text) => {
    const escaped = markdown(text)
    expect(escaped).not.toMatch(/[<>[\]|@`*_~!\\()"'$:]|[\p{C}]/u)
    expect(escaped.replace(/&#\d+;/g, '')).not.toMatch(/[&#]/)
    expect(rendered(escaped)).toBe(escapeInvisible(text))
  })

  test.each([
    ['plain text, 1 of 2; x = y?', 'plain text, 1 of 2; x = y?'],
    ['- item', '&#45; item'],
    ['+ item', '&#43; item'],
    ['example.com', 'example&#46;com'],
    ['End. Next.', 'End. Next.'],
    ['a-b+c', 'a-b+c'],
    ['a🎉', 'a&#127881;'],
  ])('%j', (text, expected) => {
    expect(markdown(text)).toBe(expected)
  })
})

describe('safeJson', () => {
  test.each(HOSTILE)('has %j as it is, and nothing in it that a shell could take for more', (text) => {
    const json = safeJson({ [text]: [text], nested: { text } })
    expect(json).not.toMatch(/[$`'<>&|;!]/)
    expect(json).toMatch(/^[ -~]*$/)
    expect(JSON.parse(json)).toEqual({ [text]: [text], nested: { text } })
  })

  test('can be indented', () => {
    expect(safeJson({ a: 1 }, 2)).toBe('{\n  "a": 1\n}')
    expect(safeJson([true, null, 1.5])).toBe('[true,null,1.5]')
  })
})
