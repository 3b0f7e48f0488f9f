import fc from 'fast-check'

import { HOSTILE } from '../facts.ts'

/** Pieces that the runner, a shell, a terminal, Markdown, HTML or a parser could take for more than text. */
const PIECES = [
  ...HOSTILE,
  '\n::error::x',
  '\r::add-mask::x',
  '##[error]x',
  '##[set-output name=allowed]true',
  '::set-output name=allowed::true',
  '::stop-commands::x',
  '%0A',
  '%25',
  '<<EOF',
  'allowed<<EOF\ntrue\nEOF\n',
  'allowed=true\n',
  'ghadelimiter_',
  '${{ github.token }}',
  '${{x}}',
  '$(id)',
  '`id`',
  "'",
  '"',
  '\\',
  '\u001b]8;;https://example.com\u0007x\u001b]8;;\u0007',
  '\u001b[2K\u001b[1A',
  '\u009b31m',
  '\b\b\b',
  '\u0000',
  '\u200f',
  '\u2066x\u2069',
  '\u202e',
  '\u2060',
  '\u00ad',
  '\u3164',
  '\u00a0',
  '\u{e0041}',
  '\ufeff',
  '\ufffe',
  '\ud83d',
  '\u2028',
  '\u0085',
  '\t',
  '\r\n',
  '|',
  '\\|',
  '<br>',
  '<script>alert(1)</script>',
  '</code>',
  '&#64;octocat',
  'https://example.com',
  'www.example.com',
  'mail@example.com',
  'GH-1',
  '1. x',
  '- x',
  '> x',
  '    x',
  '---',
  '===',
  '[ ] x',
  '[^1]',
  '$$x$$',
  ':+1:',
  '__proto__',
  'constructor',
  'toString',
] as const

/** `text` as UTF-8 can hold it: half a surrogate pair becomes U+FFFD. */
export const wellFormed = (text: string): string => Buffer.from(text).toString()

export const piece = fc.constantFrom(...PIECES)

/** Text made of hostile pieces, arbitrary characters (lone surrogates too) and plain ones. */
export const hostileText = (most = 6): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 3, arbitrary: piece },
        { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
        { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
        { weight: 2, arbitrary: fc.string({ maxLength: 12 }) },
      ),
      { maxLength: most },
    )
    .map((pieces) => pieces.join(''))

/** `text` with a few of its characters dropped, doubled, swapped or replaced. */
export const nearly = (text: fc.Arbitrary<string>, others: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(text, fc.array(fc.tuple(fc.nat(3), fc.nat(200), others), { minLength: 1, maxLength: 3 }))
    .map(([whole, changes]) => changes.reduce(change, whole))

function change(text: string, [kind, place, other]: [number, number, string]): string {
  const at = place % (text.length + 1)
  const [before, here, after] = [text.slice(0, at), text.slice(at, at + 1), text.slice(at + 1)]
  return (
    [before + after, before + here + here + after, before + other + here + after, before + other + after][kind] ?? text
  )
}
