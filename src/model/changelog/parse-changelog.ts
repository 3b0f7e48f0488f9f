import { Lexer, type Token } from 'marked'

import type { Section } from './changelog.ts'

/** The longest heading that is read as Markdown: what stands in a line can take the parser time that grows with its square. */
const LONGEST = 500

/**
 * Reads the sections of a changelog in the form of https://keepachangelog.com/en/1.1.0/. Only its blocks are parsed, and
 * of what stands in them the headings alone: a changelog comes with the tag, and must not hold the job up.
 * @throws RangeError where blocks stand in one another too deeply
 */
export function parseChangelog(text: string): Section[] {
  const lexer = new Lexer()
  const sections: { heading: string; raw: string[]; isEmpty: boolean }[] = []
  for (const token of lexer.blockTokens(text.replace(/\r\n?/g, '\n'))) {
    if (token.type === 'heading' && (token as { depth: number }).depth === 2) {
      const { text: said } = token as { text: string }
      const heading = said.length > LONGEST ? said : plainText(lexer.inlineTokens(said))
      sections.push({ heading, raw: [], isEmpty: true })
      continue
    }
    const section = sections.at(-1)
    if (section === undefined) continue
    section.raw.push(token.raw)
    const says = token.type !== 'space' && token.type !== 'heading' && token.type !== 'def' && !isComment(token)
    if (says) section.isEmpty = false
  }
  return sections.map(({ heading, raw, isEmpty }) => ({ heading, body: raw.join('').trim(), isEmpty }))
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
