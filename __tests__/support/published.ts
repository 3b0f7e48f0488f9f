import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { EOL } from 'node:os'
import { join } from 'node:path'

import { expect } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { lexer, type Token, type Tokens } from 'marked'

import type { Judgement } from '../../src/entry/judge.ts'
import { publish, publishProblems } from '../../src/entry/publish.ts'
import { openRunnerFiles, type RunnerFiles } from '../../src/entry/runner-files.ts'
import { OUTPUTS, outputsOf } from '../../src/reports/release/outputs.ts'
import type { Report } from '../../src/reports/release/report.ts'
import { parseOutputs, ROOT, temporaryFolder } from './action.ts'

/** What a step told the runner. */
export interface Published {
  readonly outputs: Readonly<Record<string, string>>
  readonly log: string
  readonly summary: string
  readonly exitCode: number
}

const VARIABLES = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'RUNNER_TEMP'] as const

/** Lets `tell` speak to a runner, and gives what it heard. */
function listen(tell: (files: RunnerFiles) => number): Published {
  const folder = temporaryFolder()
  const before = VARIABLES.map((name) => [name, process.env[name]] as const)
  const write = process.stdout.write.bind(process.stdout)
  const path = (name: string): string => join(folder, name)
  let log = ''
  for (const name of ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'] as const) {
    writeFileSync(path(name), '')
    process.env[name] = path(name)
  }
  process.env['RUNNER_TEMP'] = folder
  process.stdout.write = (chunk: string | Uint8Array): boolean => {
    log += String(chunk)
    return true
  }
  try {
    const exitCode = tell(openRunnerFiles(process.env))
    return {
      outputs: parseOutputs(readFileSync(path('GITHUB_OUTPUT'), 'utf8')),
      summary: readFileSync(path('GITHUB_STEP_SUMMARY'), 'utf8'),
      log,
      exitCode,
    }
  } finally {
    process.stdout.write = write
    for (const [name, value] of before) {
      if (value === undefined) Reflect.deleteProperty(process.env, name)
      else process.env[name] = value
    }
    rmSync(folder, { recursive: true, force: true })
  }
}

const INVOCATION = {
  repository: 'https://github.com/octo-org/widget',
  run: 'https://github.com/octo-org/widget/actions/runs/1/attempts/1',
  workflow: 'octo-org/widget/.github/workflows/publish.yml@refs/tags/v1.2.3',
  time: '2026-06-15T09:00:00.000Z',
  inputs: {},
}

/** Publishes a verdict and expects that nothing of it can be taken for more than text. */
export function publishHarmlessly(judgement: Judgement): Published {
  const { report, releaseNotes } = judgement
  const published = listen((files) => publish(judgement, { mode: 'enforce' }, INVOCATION, files))
  expectValidReport(report)
  expectOutputs(published.outputs, report, releaseNotes)
  const told = report.checks.filter(
    ({ status, causedBy }) => status === 'fail' || (status === 'unknown' && causedBy === undefined),
  )
  expectHarmlessLog(
    published.log,
    told.map(({ id }) => `::error title=release-gate%3A ${id}::`),
  )
  expectHarmlessSummary(published.summary, report)
  expect(published.exitCode).toBe(report.decision === 'allowed' ? 0 : 1)
  return published
}

/** Publishes problems of the configuration and expects the same. */
export function publishProblemsHarmlessly(problems: readonly string[]): void {
  const { outputs, log, summary } = listen((files) => {
    publishProblems('configuration/invalid-input', problems, files)
    return 1
  })
  expect(outputs).toEqual({ allowed: 'false', decision: 'undetermined', reasons: 'configuration/invalid-input' })
  expectHarmlessLog(
    log,
    problems.map(() => '::error title=release-gate%3A configuration::'),
  )
  const lines = summary.split('\n')
  expect(lines).toHaveLength(problems.length + 3)
  expectPlainMarkup(lexer(summary), ['heading', 'list', 'list_item', 'space'])
}

const ajv = new Ajv2020({ strict: false })
;(formats as unknown as (ajv: Ajv2020) => void)(ajv)
const isReport = ajv.compile(JSON.parse(readFileSync(join(ROOT, 'docs/report.schema.json'), 'utf8')) as object)

function expectValidReport(report: Report): void {
  if (!isReport(report)) throw new Error(`not by docs/report.schema.json: ${JSON.stringify(isReport.errors)}`)
}

/** The outputs whose text is free: JSON, Markdown and paths. */
const FREE: readonly string[] = ['report', 'release-notes', 'report-file', 'release-notes-file', 'predicate-file']

function expectOutputs(outputs: Published['outputs'], report: Report, releaseNotes: string): void {
  const expected = Object.entries(outputsOf(report, releaseNotes)).filter(
    ([, value]) => value !== '' || report.tag.name !== '',
  )
  const texts = Object.entries(outputs).filter(([name]) => Object.hasOwn(OUTPUTS, name))
  if (JSON.stringify(texts) !== JSON.stringify(expected)) expect(texts).toEqual(expected)
  for (const [name, value] of Object.entries(outputs)) {
    if (!FREE.includes(name) && !/^(?:[\w.+@!/:][\w.@+!/:[\] -]*)?$/.test(value)) throw new Error(`${name}: ${value}`)
  }
  const { report: json = '' } = outputs
  if (!/^[ -~]+$/.test(json) || /[$`'<>&|;!]/.test(json)) throw new Error(`report: ${json}`)
  expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(report)))
  expect(outputs['allowed']).toBe(String(report.decision === 'allowed'))
}

/** What a terminal does not show as a character of its own: controls, marks of direction, fillers, blanks but the space. */
const INVISIBLE = /(?! )[\p{C}\p{Default_Ignorable_Code_Point}\p{Z}]/u

/** The only commands in the log are `commands`, in their order, and each line of it is plain text. */
export function expectHarmlessLog(log: string, commands: readonly string[]): void {
  const lines = log.replaceAll(EOL, '\n').split('\n')
  const found = lines.filter((line) => line.trim().startsWith('::'))
  expect(found.map((line, index) => line.slice(0, commands[index]?.length ?? line.length))).toEqual(commands)
  const bad = lines.find((line) => INVISIBLE.test(line) || line.includes('##['))
  if (bad !== undefined) throw new Error(`a line that is more than text: ${JSON.stringify(bad)}`)
}

/** The summary is the table that it is to be, and says what the report says. */
function expectHarmlessSummary(summary: string, report: Report): void {
  const on = report.checks.filter(({ status, causedBy }) => status !== 'off' && causedBy === undefined)
  const isOff = report.checks.some(({ status }) => status === 'off')
  const causes = new Set(report.checks.flatMap(({ causedBy }) => causedBy ?? []))
  expect(summary.split('\n')).toHaveLength(on.length + (isOff ? 8 : 6) + 2 * causes.size)
  const tokens = lexer(summary)
  expectPlainMarkup(tokens, ['heading', 'table', 'paragraph', 'space'])
  const table = tokens.find((token): token is Tokens.Table => token.type === 'table')
  expect(table?.rows.map((row) => row.length)).toEqual(on.map(() => 5))
  for (const [index, { status, expected, found, message }] of on.entries()) {
    const cells = table?.rows[index]?.map(({ text }) => said(text)) ?? []
    const [, , wanted = '', seen = ''] = cells
    expect([wanted, status === 'pass' ? seen : seen.slice(0, shown(found).length)]).toEqual(
      status === 'fail' ? [shown(expected), shown(found)] : ['', status === 'pass' ? shown(message) : shown(found)],
    )
  }
}

/** Cells are trimmed. */
const shown = (text: string): string => makeVisible(text).trim()

/** The same as `visible` of the product, written again. */
const makeVisible = (text: string): string =>
  Array.from(text.replaceAll('##[', '##\\u{5b}'))
    .map((each) => (INVISIBLE.test(each) ? `\\u{${(each.codePointAt(0) ?? 0).toString(16)}}` : each))
    .join('')

/** The text that Markdown shows for a cell. */
const said = (cell: string): string =>
  cell
    .replace(/<br>|<\/?code>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .trim()

const INLINE = ['text', 'escape', 'strong', 'codespan']

/** No markup but blocks of `blocks`, bold names, `<br>` and `<code>`: no link, image, other tag or mention. */
function expectPlainMarkup(tokens: readonly Token[], blocks: readonly string[]): void {
  for (const token of tokens) {
    const isTag = token.type === 'html' && /^(?:<br>|<\/?code>)$/.test(token.raw)
    if (!isTag && !blocks.includes(token.type) && !INLINE.includes(token.type)) {
      throw new Error(`markup in the summary: ${token.type} ${JSON.stringify(token.raw)}`)
    }
    if (token.type === 'text' && /[<>@[\]*_~`\\]/.test(token.raw)) throw new Error(`unescaped: ${token.raw}`)
    const { tokens: inner, items, rows } = token as { tokens?: Token[]; items?: Token[]; rows?: Tokens.TableCell[][] }
    const cells = (rows ?? []).flat().flatMap((cell) => cell.tokens)
    expectPlainMarkup([...(inner ?? []), ...(items ?? []), ...cells], blocks)
  }
}
