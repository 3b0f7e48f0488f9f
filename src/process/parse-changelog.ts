import { lexer, type Token } from 'marked'

import type { Section } from './changelog.ts'

/** Reads the sections of a changelog in the form of https://keepachangelog.com/en/1.1.0/. */
export function parseChangelog(text: string): Section[] {
  const sections: { heading: string; raw: string[]; isEmpty: boolean }[] = []
  for (const token of lexer(text)) {
    if (token.type === 'heading' && (token as { depth: number }).depth === 2) {
      sections.push({ heading: plainText((token as { tokens: Token[] }).tokens), raw: [], isEmpty: true })
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
