// Draws text as SVG: a terminal, and the Markdown of a job summary. The layout depends on a table of widths only, so the
// same text gives the same bytes on each machine. No text is cut, however long it is.
import { marked } from 'marked'

/**
 * Advance widths of DejaVu Sans and DejaVu Sans Bold, in hundredths of the font size, from the space to the tilde.
 * Of the fonts in SANS it is the widest, so a line that fits in it fits in the others.
 */
const WIDTHS = [
  // prettier-ignore
  [32, 40, 46, 84, 64, 95, 78, 28, 39, 39, 50, 84, 32, 36, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34, 84, 84, 84, 53, 100, 68, 69, 70, 77, 63, 58, 77, 75, 29, 29, 66, 56, 86, 75, 79, 60, 79, 69, 63, 61, 73, 68, 99, 69, 61, 69, 39, 34, 39, 84, 50, 50, 61, 63, 55, 63, 62, 35, 63, 63, 28, 28, 58, 28, 97, 63, 61, 63, 63, 41, 52, 39, 63, 59, 82, 59, 59, 52, 64, 34, 64, 84],
  // prettier-ignore
  [35, 46, 52, 84, 70, 100, 87, 31, 46, 46, 52, 84, 38, 42, 38, 37, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 40, 40, 84, 84, 84, 58, 100, 77, 76, 73, 83, 68, 68, 82, 84, 37, 37, 77, 64, 100, 84, 85, 73, 85, 77, 72, 68, 81, 77, 110, 77, 72, 73, 46, 37, 46, 84, 50, 50, 67, 72, 59, 72, 68, 44, 72, 71, 34, 34, 67, 34, 104, 71, 69, 72, 72, 49, 60, 48, 71, 65, 92, 65, 65, 58, 71, 37, 71, 84],
]
const MONO_WIDTH = 0.603
const SANS = '-apple-system, Segoe UI, Helvetica, Arial, Liberation Sans, DejaVu Sans, sans-serif'
const MONO = 'ui-monospace, Menlo, Consolas, Liberation Mono, DejaVu Sans Mono, monospace'
const SIZE = 12
const CODE_SIZE = 11
const GREEN = ['#1a7f37', '#3fb950']
const RED = ['#cf222e', '#f85149']
const YELLOW = ['#9a6700', '#d29922']
const GRAY = ['#59636e', '#8b949e']
/** Emoji need a font of their own, so the picture of a summary has these signs. */
const MARKS = { '✅': ['✔', GREEN], '❌': ['✘', RED], '❔': ['?', YELLOW], '➖': ['–', GRAY] }

/** The width of a text in pixels, at most. */
function widthOf(text, { mono = false, bold = false, size = SIZE } = {}) {
  const characters = [...text]
  if (mono) return characters.length * MONO_WIDTH * CODE_SIZE
  const widths = WIDTHS[bold ? 1 : 0]
  return (characters.reduce((sum, each) => sum + (widths[each.codePointAt(0) - 32] ?? 100), 0) * size) / 100
}

/**
 * A terminal: lines break between words at `columns`, and what follows keeps the indent of its column.
 * Colors are those that the program printed, else those of its marks.
 */
export function drawTerminal(lines, columns) {
  const folded = lines.flatMap((line) => foldLine(line, columns))
  const rows = folded.flatMap(({ text, color }, index) =>
    text === ''
      ? []
      : [`<text x="16" y="${30 + index * 18}" fill="${color}" xml:space="preserve">${escape(text)}</text>`],
  )
  const width = Math.ceil(columns * MONO_WIDTH * SIZE) + 32
  return svg(
    { width, height: folded.length * 18 + 32, background: '#0d1117' },
    group(`font-family="${MONO}" font-size="${SIZE}"`, width, rows),
  )
}

const TERMINAL_COLORS = { '✔': GREEN, '✘': RED, '?': YELLOW, '-': GRAY, D: RED, A: GREEN, U: YELLOW }

function foldLine(line, columns) {
  const text = line.replace(/\u001b\[[\d;]*m/g, '')
  const verdict = /^(?:[✔✘?-] |Denied:|Allowed:|Undetermined:)/.test(text)
  const color = (verdict ? TERMINAL_COLORS[text[0]]?.[1] : undefined) ?? '#c9d1d9'
  return hang(text, columns, indentOf(text)).map((each) => ({ text: each, color }))
}

/** Where the text of a row begins, after its mark and its name or label. */
const indentOf = (line) => /^(?:\S \S+ {2,}| +\S+ +)/.exec(line)?.[0].length ?? 0

function hang(line, columns, indent) {
  if (line.length <= columns) return [line]
  const space = line.lastIndexOf(' ', columns)
  const at = space > indent ? space : columns
  return [line.slice(0, at), ...hang(' '.repeat(indent) + line.slice(at).trimStart(), columns, indent)]
}

/** The Markdown of a job summary: headings, paragraphs, lists, code and tables. */
export function drawMarkdown(markdown, width) {
  const drawing = { top: 10, body: [], right: width - 16 }
  for (const token of marked.lexer(markdown)) drawBlock(drawing, token)
  return svg(
    { width, height: Math.ceil(drawing.top) + 4, background: '#ffffff' },
    `<g font-family="${SANS}" font-size="${SIZE}" fill="#1f2328">\n${drawing.body.join('\n')}\n</g>`,
  )
}

function drawBlock(drawing, token) {
  if (token.type === 'table') return drawTable(drawing, token)
  if (token.type === 'list') return token.items.forEach((item) => drawLines(drawing, [{ text: '• ' }, ...runsOf(item)]))
  if (token.type === 'code') return token.text.split('\n').forEach((text) => drawLines(drawing, [{ text, mono: true }]))
  if (token.type === 'heading')
    return drawLines(
      drawing,
      runsOf(token).map((run) => ({ ...run, bold: true })),
      15,
    )
  const runs = runsOf(token)
  if (runs.some(({ text }) => text.trim() !== '')) drawLines(drawing, runs)
}

function drawLines(drawing, runs, size = SIZE) {
  const lines = fold(runs, drawing.right - 16, size)
  const rows = lines.map((line, index) => drawLine(line, 16, drawing.top + size + 4 + index * (size + 6), size))
  drawing.body.push(group('', drawing.right, rows))
  drawing.top += lines.length * (size + 6) + 8
}

const GAP = 16

function drawTable(drawing, { header, rows }) {
  const cells = [header, ...rows].map((row, index) =>
    row.map((cell) => runsOf(cell).map((run) => (index === 0 ? { ...run, bold: true } : run))),
  )
  const widths = columnWidths(cells, drawing.right - 16)
  const lefts = widths.map((_, column) => 16 + widths.slice(0, column).reduce((sum, each) => sum + each + GAP, 0))
  const columns = widths.map(() => [])
  for (const row of cells) {
    const folded = row.map((runs, column) => fold(runs, widths[column]))
    const { top } = drawing
    drawing.body.push(`<line x1="12" x2="${drawing.right + 4}" y1="${top}" y2="${top}" stroke="#d0d7de"/>`)
    for (const [column, lines] of folded.entries())
      for (const [index, line] of lines.entries())
        if (line.length > 0) columns[column].push(drawLine(line, lefts[column], top + 18 + index * 16))
    drawing.top += Math.max(...folded.map(({ length }) => length)) * 16 + 10
  }
  drawing.body.push(...columns.map((lines, column) => group('', lefts[column] + widths[column] + GAP / 2, lines)))
  drawing.top += 4
}

/** As a browser lays out a table: each column gets its longest word, and a share of the rest by what it would take. */
function columnWidths(rows, available) {
  const columns = rows[0].map((_, column) => rows.map((row) => row[column]))
  const least = columns.map((cells) => Math.min(220, Math.max(20, ...cells.flatMap(wordsOf).map(widthOfRun))))
  const most = columns.map((cells, column) =>
    Math.max(least[column], ...cells.flatMap((runs) => linesOf(runs)).map((line) => sum(line.map(widthOfRun)))),
  )
  const spare = available - GAP * (columns.length - 1) - sum(least)
  const wanted = sum(most) - sum(least)
  const share = wanted === 0 ? 0 : Math.min(1, Math.max(0, spare / wanted))
  return least.map((width, column) => Math.ceil(width + (most[column] - width) * share))
}

const sum = (numbers) => numbers.reduce((total, each) => total + each, 0)
const widthOfRun = (run) => widthOf(run.text, run)

/** Runs of text with one look each; a `<br>` is a run of its own. */
function runsOf({ tokens = [], text = '' }, look = {}) {
  if (tokens.length === 0) return [{ ...look, text: decode(text) }]
  let mono = look.mono ?? false
  return tokens.flatMap((token) => {
    if (token.type === 'br' || /^<br ?\/?>$/i.test(token.raw)) return [{ text: '\n' }]
    if (/^<\/?code>$/i.test(token.raw)) {
      mono = !token.raw.startsWith('</')
      return []
    }
    if (token.type === 'html') return []
    if (token.type === 'codespan') return [{ ...look, mono: true, text: decode(token.text) }]
    return runsOf(token, { ...look, mono, bold: look.bold || token.type === 'strong' })
  })
}

/** The runs of each line that a `<br>` ends. */
function linesOf(runs) {
  const lines = [[]]
  for (const run of runs) {
    if (run.text === '\n') lines.push([])
    else lines.at(-1).push(run)
  }
  return lines
}

/** The words of runs, each with the space that goes before it. */
const wordsOf = (runs) =>
  runs.flatMap((run) =>
    (run.text.match(/\s*\S+|\s+$/g) ?? []).map((text) => ({ ...run, text: text.replace(/\s+/g, ' ') })),
  )

/** Breaks runs into lines between words; a word that is too long for a line breaks anywhere. */
function fold(runs, width, size = SIZE) {
  return linesOf(runs).flatMap((line) => {
    const lines = [[]]
    let used = 0
    for (const word of wordsOf(line).flatMap((each) => pieces(each, width, size))) {
      if (used > 0 && used + widthOf(word.text.trimEnd(), { ...word, size }) > width) {
        lines.push([])
        used = 0
      }
      const text = used === 0 ? word.text.trimStart() : word.text
      if (text === '') continue
      lines.at(-1).push({ ...word, text })
      used += widthOf(text, { ...word, size })
    }
    return lines
  })
}

function pieces(word, width, size) {
  if (widthOf(word.text, { ...word, size }) <= width) return [word]
  let length = word.text.length - 1
  while (length > 1 && widthOf(word.text.slice(0, length), { ...word, size }) > width) length--
  return [
    { ...word, text: word.text.slice(0, length) },
    ...pieces({ ...word, text: word.text.slice(length) }, width, size),
  ]
}

function drawLine(words, x, y, size = SIZE) {
  const runs = []
  for (const word of words) {
    const last = runs.at(-1)
    if (last !== undefined && last.mono === word.mono && last.bold === word.bold) last.text += word.text
    else runs.push({ ...word })
  }
  const spans = runs.flatMap(withSigns).map(({ text, mono, bold, color }) => {
    const look = [
      bold ? ' font-weight="600"' : '',
      mono ? ` font-family="${MONO}" font-size="${CODE_SIZE}"` : '',
      color === undefined ? '' : ` fill="${color}"`,
    ].join('')
    // resvg draws nothing of a line in which one font has a ligature and another takes part: a non-joiner prevents it.
    const shown = escape(runs.length === 1 ? text : text.replace(/f(?=[fijl])/g, 'f\u200c'))
    return look === '' ? shown : `<tspan${look}>${shown}</tspan>`
  })
  const height = size === SIZE ? '' : ` font-size="${size}"`
  return `<text x="${x}" y="${y}"${height} xml:space="preserve">${spans.join('')}</text>`
}

/** Splits a run at an emoji, and draws the sign of MARKS in its color instead. */
const withSigns = (run) =>
  run.text
    .split(/([✅❌❔➖])/u)
    .filter((text) => text !== '')
    .map((text) => {
      const [sign = text, colors = []] = MARKS[text] ?? []
      return { ...run, text: sign, color: colors[0] }
    })

/** Texts that must end left of `right`: the test renders each group, and measures it. */
const group = (look, right, texts) =>
  texts.length === 0 ? '' : `<g data-right="${right}"${look === '' ? '' : ` ${look}`}>\n${texts.join('\n')}\n</g>`

const decode = (text) =>
  text
    .replace(/&#(\d+);/g, (_, point) => String.fromCodePoint(Number(point)))
    .replace(/&(lt|gt|quot|amp);/g, (_, name) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name])

const escape = (text) => text.replace(/[<>&"]/g, (character) => `&#${character.codePointAt(0)};`)

function svg({ width, height, background }, content) {
  if (![width, height].every((size) => Number.isFinite(size) && size > 0))
    throw new Error(`A picture of ${width} by ${height}`)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<rect width="100%" height="100%" rx="6" fill="${background}"/>
${content}
</svg>
`
}
