import { expect } from '@jest/globals'
import fc from 'fast-check'

import { parseMaintainers } from '../../src/model/people/maintainers.ts'
import { hostileText, nearly } from '../support/arbitrary/text.ts'
import { property } from '../support/property.ts'

/**
 * The grammar of a MAINTAINERS file, written again from its description and without regular expressions:
 *
 *     file    = [BOM] line { (CRLF | LF | CR) line }
 *     line    = blanks [entry | named] blanks [comment]      ; a comment begins the line or follows a blank
 *     entry   = ["@"] login [":" id] | ["@"] org "/" slug
 *     named   = name ["<" mail ">" blanks] "(" "@" entry ")" ; neither name nor mail has one of < >, the name none of ( ) @
 *     login   = letter-or-digit { letter-or-digit | "-" | "_" } ["[bot]"]       ; 100 characters before "[bot]" at most
 *     id      = digit-but-0 { digit }                        ; a number up to 2^53 - 1
 *     org     = letter-or-digit { letter-or-digit | "-" } letter-or-digit       ; no dash at its end, 100 at most
 *     slug    = letter-or-digit { letter-or-digit | "_" | "." | "-" }           ; no dot at its end, 100 at most
 */
type Entry =
  | { kind: 'person'; login: string; id?: number; line: number }
  | { kind: 'team'; org: string; slug: string; line: number }

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const DIGITS = '0123456789'
const isAll = (text: string, of: string): boolean => text.split('').every((each) => of.includes(each))

function readWord(text: string, inner: string, noEnd: string): boolean {
  const [first, last] = [text.slice(0, 1), text.slice(-1)]
  return (
    text.length > 0 &&
    text.length <= 100 &&
    (LETTERS + DIGITS).includes(first) &&
    isAll(text, LETTERS + DIGITS + inner) &&
    (last === '' || !noEnd.includes(last))
  )
}

function readEntry(token: string, line: number): Entry | undefined {
  const bare = token.startsWith('@') ? token.slice(1) : token
  const slash = bare.indexOf('/')
  if (slash !== -1) {
    const [org, slug] = [bare.slice(0, slash), bare.slice(slash + 1)]
    const isTeam = readWord(org, '-', '-') && readWord(slug, '-_.', '.')
    return isTeam ? { kind: 'team', org, slug: slug.toLowerCase(), line } : undefined
  }
  const colon = bare.indexOf(':')
  const login = colon === -1 ? bare : bare.slice(0, colon)
  const name = login.toLowerCase().endsWith('[bot]') ? login.slice(0, -'[bot]'.length) : login
  if (!readWord(name, '-_', '')) return undefined
  if (colon === -1) return { kind: 'person', login, line }
  const id = bare.slice(colon + 1)
  const isId = id !== '' && isAll(id, DIGITS) && !id.startsWith('0') && BigInt(id) <= 2n ** 53n - 1n
  return isId ? { kind: 'person', login, id: Number(id), line } : undefined
}

function readNamed(text: string, line: number): Entry | undefined {
  if (!text.endsWith(')')) return undefined
  const open = text.indexOf('(')
  let before = text.slice(0, Math.max(open, 0))
  const token = text.slice(open + 1, -1)
  const from = before.indexOf('<')
  if (from !== -1) {
    const to = before.indexOf('>')
    const isMail =
      to > from &&
      before.lastIndexOf('<') === from &&
      before.lastIndexOf('>') === to &&
      before.slice(to + 1).trim() === ''
    // What stands in the mail may be anything, a parenthesis too.
    if (!isMail) return readAfterMail(text, from, line)
    before = before.slice(0, from)
  }
  const isName = before !== '' && !['(', ')', '@', '<', '>'].some((each) => before.includes(each))
  const isToken =
    token.startsWith('@') && !token.split('').some((each) => each === '(' || each === ')' || each.trim() === '')
  return isName && isToken ? readEntry(token, line) : undefined
}

/** The same where the mail has a parenthesis of its own. */
function readAfterMail(text: string, from: number, line: number): Entry | undefined {
  const to = text.indexOf('>', from)
  const [name, mail, rest] = [text.slice(0, from), text.slice(from + 1, to), text.slice(to + 1).trimStart()]
  if (to === -1 || mail.includes('<') || !rest.startsWith('(')) return undefined
  return readNamed(`${name}${rest}`, line)
}

function readFile(text: string): { entries: Entry[]; problems: number[] } {
  const whole = text.startsWith('\uFEFF') ? text.slice(1) : text
  const entries: Entry[] = []
  const problems: number[] = []
  const lines = whole.replaceAll('\r\n', '\n').replaceAll('\r', '\n').split('\n')
  for (const [index, raw] of lines.entries()) {
    const content = withoutComment(raw).trim()
    if (content === '') continue
    const entry = readEntry(content, index + 1) ?? readNamed(content, index + 1)
    if (entry === undefined) problems.push(index + 1)
    else entries.push(entry)
  }
  return { entries, problems }
}

/** What ends a line for some and not for others is no part of a comment: such a line is refused, or it is the entry. */
function withoutComment(line: string): string {
  for (let at = line.indexOf('#'); at !== -1; at = line.indexOf('#', at + 1)) {
    const begins = at === 0 || line.slice(at - 1, at).trim() === ''
    if (begins && !['\u2028', '\u2029'].some((end) => line.includes(end, at))) return line.slice(0, at)
  }
  return line
}

const LINES = [
  'octocat',
  '@octocat',
  '@octocat:583231',
  'octocat:9007199254740991',
  'octocat:9007199254740992',
  'release-bot[bot]',
  'Release-Bot[BOT]:7',
  '@octo-org/core',
  'octo-org/Core.v2-',
  'a-/b',
  'Mona <mona@example.com> (@octocat)',
  'Mona Lisa (@octocat:583231) # founder',
  'Mona <> (@octo-org/core)',
  'Mona <a(b)> (@octocat)',
  '# nobody',
  '@octocat # why',
  '@octocat#why',
  '',
  ' ',
  'a'.repeat(100),
  `@${'a'.repeat(101)}`,
  `${'a'.repeat(100)}[bot]`,
]
const SMALL = fc.constantFrom(
  ...Array.from('@:/#()<>[]-_. \t'),
  '\u2028',
  '\u00a0',
  '\uFEFF',
  '\u212a',
  '\u017f',
  '0',
  'a',
  '[bot]',
  'é',
  '\v',
  '\u0085',
  '\u180e',
)

const line = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...LINES) },
  { weight: 4, arbitrary: nearly(fc.constantFrom(...LINES), SMALL) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.oneof(SMALL, fc.constantFrom('octocat', 'Mona')), { maxLength: 8 })
      .map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: hostileText(2) },
)

const seen = { entries: 0, problems: 0 }

property(
  'MAINTAINERS: read as the grammar says',
  { cases: 1_000, against: 'a second parser' },
  fc.tuple(
    fc.constantFrom('', '\uFEFF'),
    fc.array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\r')), { maxLength: 5 }),
  ),
  ([mark, lines]) => {
    const text = mark + lines.map((parts) => parts.join('')).join('')
    const { people, teams, problems } = parseMaintainers(text)
    const expected = readFile(text)
    const found = [...people, ...teams].sort((a, b) => a.line - b.line)
    expect(found).toEqual(expected.entries)
    expect(problems.map((problem) => Number(/^line (\d+):/.exec(problem)?.[1]))).toEqual(expected.problems)
    seen.entries += found.length
    seen.problems += problems.length
  },
  () => {
    expect(seen.entries / (seen.entries + seen.problems)).toBeGreaterThan(0.1)
    expect(seen.problems / (seen.entries + seen.problems)).toBeGreaterThan(0.1)
  },
)
