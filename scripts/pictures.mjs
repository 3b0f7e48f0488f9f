// Draws docs/images/ from real runs of the bundle: the terminal table from a local repository, the job summary from a
// run against the tests' fake GitHub. The same bytes each time, so that CI can tell when they are stale.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { runAction } from '../build/__tests__/support/action.js'
import { exampleWorld, oid, pushPayload, startFakeGitHub } from '../build/__tests__/support/fake-github/index.js'

// A picture cannot count on a font with emoji.
const MARKS = { '✅': ['✔', '#1a7f37'], '❌': ['✘', '#cf222e'], '❔': ['?', '#9a6700'], '➖': ['–', '#59636e'] }
const COLUMNS = [
  [16, 24],
  [44, 180],
  [230, 170],
  [406, 190],
  [602, 320],
]

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const images = join(root, 'docs/images')
mkdirSync(images, { recursive: true })
writeFileSync(join(images, 'terminal.svg'), terminal())
writeFileSync(join(images, 'summary.svg'), await jobSummary())

function terminal() {
  const directory = mkdtempSync(join(tmpdir(), 'release-gate-picture-'))
  const env = {
    PATH: process.env.PATH,
    GIT_CONFIG_NOSYSTEM: '1',
    HOME: directory,
    ...Object.fromEntries(
      ['AUTHOR', 'COMMITTER'].flatMap((who) => [
        [`GIT_${who}_NAME`, 'octocat'],
        [`GIT_${who}_EMAIL`, 'octocat@example.com'],
        [`GIT_${who}_DATE`, '2026-01-01T00:00:00Z'],
      ]),
    ),
  }
  const git = (...args) => execFileSync('git', args, { cwd: directory, env, stdio: 'pipe' })
  git('init', '-q', '-b', 'main')
  git('commit', '-q', '--allow-empty', '-m', 'First')
  git('tag', '-a', '-m', 'v1.2.0', 'v1.2.0')
  git('checkout', '-q', '-b', 'topic')
  git('commit', '-q', '--allow-empty', '-m', 'Not merged')
  git('tag', 'v1.1')
  const typed = ['check', 'v1.1', '--allowed-users', 'octocat', '--actor', 'octo']
  const { stdout } = spawnSync(process.execPath, [join(root, 'dist/cli.js'), ...typed], {
    cwd: directory,
    env,
    encoding: 'utf8',
  })
  rmSync(directory, { recursive: true, force: true })
  const lines = [`$ node dist/cli.js ${typed.join(' ')}`, ...stdout.trimEnd().split('\n')].flatMap((line) =>
    fold(line, 118),
  )
  const colour = (line) =>
    ({ '✔': '#3fb950', '✘': '#f85149', '?': '#d29922' })[line[0]] ?? (line.startsWith('Denied') ? '#f85149' : '#c9d1d9')
  const rows = lines.map(
    (line, index) =>
      `<text x="16" y="${30 + index * 18}" fill="${colour(line)}" xml:space="preserve">${escape(line)}</text>`,
  )
  return svg(
    900,
    lines.length * 18 + 32,
    '#0d1117',
    `<g font-family="ui-monospace, Menlo, Consolas, monospace" font-size="12">${rows.join('\n')}</g>`,
  )
}

/** Breaks a long line between words, and indents what follows as far as its text began. */
function fold(line, width, indent = /^\s*\S+\s+/.exec(line)?.[0].length ?? 0) {
  if (line.length <= width) return [line]
  const at = line.lastIndexOf(' ', width)
  return [line.slice(0, at), ...fold(' '.repeat(indent) + line.slice(at + 1), width, indent)]
}

async function jobSummary() {
  const world = exampleWorld()
  const repository = 'octo-org/widget'
  const fake = await startFakeGitHub(world)
  const { summary } = await runAction({
    event: 'push',
    payload: pushPayload(world, repository, 'v1.4.0', { sender: 'mallory' }),
    ref: 'refs/tags/v1.4.0',
    sha: oid(repository, 'commit', 'side'),
    actor: { login: 'mallory', id: 666 },
    apiUrl: fake.url,
  })
  await fake.close()
  return drawMarkdown(summary)
}

/** Draws a heading, one table and the lines below it: all that a summary has. */
function drawMarkdown(markdown) {
  const [heading, ...lines] = markdown.split('\n').filter((line) => line !== '')
  const rows = lines.filter((line) => /^\|(?!---)/.test(line)).map((line) => line.split('|').slice(1, -1))
  const below = lines.filter((line) => !line.startsWith('|'))
  const drawn = [
    `<text x="16" y="34" font-size="15" font-weight="600">${escape(text(heading.replace(/^#+ \S+ /, '')))}</text>`,
  ]
  let top = 52
  for (const [index, cells] of rows.entries()) {
    const wrapped = cells.map((cell, column) => wrap(cell, COLUMNS[column][1]))
    const height = Math.max(...wrapped.map((each) => each.length)) * 16 + 10
    drawn.push(`<line x1="12" x2="932" y1="${top}" y2="${top}" stroke="#d0d7de"/>`)
    for (const [column, parts] of wrapped.entries()) {
      for (const [row, { value, mono, bold }] of parts.entries()) {
        const weight = bold || index === 0 ? ' font-weight="600"' : ''
        const family = mono ? ' font-family="ui-monospace, Menlo, Consolas, monospace" font-size="11"' : ''
        const [sign, colour] = MARKS[value] ?? [value, '#1f2328']
        const at = `x="${COLUMNS[column][0]}" y="${top + 18 + row * 16}"`
        drawn.push(`<text ${at} fill="${colour}"${weight}${family}>${escape(sign)}</text>`)
      }
    }
    top += height
  }
  for (const line of below) {
    drawn.push(`<text x="16" y="${top + 14}">${escape(text(line.replaceAll('`', '')))}</text>`)
    top += 20
  }
  return svg(
    944,
    top + 12,
    '#ffffff',
    `<g font-family="-apple-system, Segoe UI, Helvetica, Arial, sans-serif" font-size="12" fill="#1f2328">${drawn.join('\n')}</g>`,
  )
}

/** The lines of a cell: `<br>` ends one, `**bold**` and `<code>` keep their look. */
function wrap(cell, width) {
  const pieces = cell
    .trim()
    .split(/<br>|(<code>.*?<\/code>)/)
    .filter((piece) => piece !== undefined && /[\w✅❌❔➖]/u.test(piece))
  return pieces.flatMap((piece) => {
    const mono = piece.startsWith('<code>')
    const bold = piece.startsWith('**')
    const value = text(piece.replace(/<\/?code>|\*\*/g, '').trim())
    return foldText(value, Math.floor(width / (mono ? 6.8 : 6.1))).map((line) => ({ value: line, mono, bold }))
  })
}

function foldText(value, width) {
  if (value.length <= width) return [value]
  const space = value.lastIndexOf(' ', width)
  const at = space > 0 ? space : width
  return [value.slice(0, at), ...foldText(value.slice(at).trimStart(), width)]
}

function text(markdown) {
  return markdown.replace(/&#(\d+);/g, (_, point) => String.fromCodePoint(Number(point)))
}

function escape(value) {
  return value.replace(/[<>&"]/g, (character) => `&#${character.codePointAt(0)};`)
}

function svg(width, height, background, content) {
  if (![width, height].every((size) => Number.isFinite(size) && size > 0))
    throw new Error(`A picture of ${width} by ${height}`)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<rect width="100%" height="100%" rx="6" fill="${background}"/>
${content}
</svg>
`
}
