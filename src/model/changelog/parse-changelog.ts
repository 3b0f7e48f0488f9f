import { Lexer, type Token } from 'marked'

import { isReleaseHeading, type Section } from './changelog.ts'

/** The longest heading that is parsed as Markdown: the time of the parser can grow with the square of its length. */
const LONGEST = 500

/**
 * Reads the sections of a changelog in the form of https://keepachangelog.com/en/1.1.0/, or as changesets and
 * standard-version write it: a release has a heading of the first to the third level, and its section extends to the
 * next release or the next heading of the same or a higher level. On the third level, only a release ends a section,
 * because standard-version writes `### Bug Fixes` under `### 1.2.3`.
 *
 * Only blocks and the text of headings are parsed: a changelog is part of the tag, and must not delay the job.
 * @throws RangeError if blocks are nested too deeply
 */
export function parseChangelog(text: string): Section[] {
  const lexer = new Lexer()
  const sections: { heading: string; raw: string[]; isEmpty: boolean }[] = []
  let open: { depth: number; section: (typeof sections)[number] } | undefined
  for (const token of lexer.blockTokens(text.replace(/\r\n?/g, '\n'))) {
    const heading = token.type === 'heading' ? readHeading(lexer, token as Heading) : undefined
    const depth = heading?.depth ?? DEEPEST
    if (heading !== undefined && (heading.isRelease || (depth < DEEPEST && depth <= (open?.depth ?? depth)))) {
      const section = { heading: heading.text, raw: [], isEmpty: true }
      const isKept = heading.isRelease || depth === 2
      if (isKept) sections.push(section)
      open = isKept ? { depth, section } : undefined
      continue
    }
    if (open === undefined) continue
    open.section.raw.push(token.raw)
    const says = token.type !== 'space' && token.type !== 'heading' && token.type !== 'def' && !isComment(token)
    if (says) open.section.isEmpty = false
  }
  return sections.map(({ heading, raw, isEmpty }) => ({ heading, body: raw.join('').trim(), isEmpty }))
}

/** The lowest heading level of a release. */
const DEEPEST = 3

interface Heading {
  readonly depth: number
  readonly text: string
}

/** A heading as rendered. Only headings of the second level and possible release headings are parsed. */
function readHeading(lexer: Lexer, { depth, text }: Heading): Heading & { isRelease: boolean } {
  const canBeRelease = depth <= DEEPEST && text.length <= LONGEST && /\d\\?\.\d|unreleased/i.test(text)
  if (text.length > LONGEST || !(canBeRelease || depth === 2)) return { depth, text, isRelease: false }
  const plain = plainText(lexer.inlineTokens(text))
  return { depth, text: plain, isRelease: canBeRelease && isReleaseHeading(plain) }
}

const isComment = (token: Token): boolean => token.type === 'html' && /^\s*<!--[^]*-->\s*$/.test(token.raw)

const plainText = (tokens: readonly Token[]): string =>
  tokens
    .map((token) => {
      const { type, raw } = token
      if (type === 'link') return `[${plainText((token as { tokens: Token[] }).tokens)}]`
      return type === 'escape' ? (token as { text: string }).text : raw
    })
    .join('')
