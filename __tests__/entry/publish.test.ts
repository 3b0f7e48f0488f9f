import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'

import { CHECKS } from '../../src/rules/release/index.ts'
import { evaluate } from '../../src/rules/evaluate.ts'
import { known } from '../../src/model/fact.ts'
import type { Facts } from '../../src/model/release-facts.ts'
import { NO_REQUESTS } from '../../src/model/requests.ts'
import { publish, publishProblems } from '../../src/entry/publish.ts'
import { OUTPUTS } from '../../src/reports/release/outputs.ts'
import type { Invocation } from '../../src/reports/release/predicate.ts'
import { buildReport } from '../../src/reports/release/report.ts'
import { event, facts, HOSTILE, OFFLINE, people, policy, subject } from '../support/facts.ts'

const INVOCATION: Invocation = {
  repository: 'https://github.com/octo-org/widget',
  run: 'https://github.com/octo-org/widget/actions/runs/1/attempts/1',
  workflow: 'octo-org/widget/.github/workflows/publish.yml@refs/tags/v1.2.3',
  time: '2026-06-15T09:00:00.000Z',
  inputs: { 'allowed-users': 'octocat' },
}

const VARIABLES = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'RUNNER_TEMP'] as const

let directory: string
let log: string
let restore: () => void

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'release-gate-publish-'))
  const before = Object.fromEntries(VARIABLES.map((name) => [name, process.env[name]]))
  const exitCode = process.exitCode
  for (const name of ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'] as const) {
    process.env[name] = join(directory, name)
    writeFileSync(join(directory, name), '')
  }
  process.env['RUNNER_TEMP'] = directory
  process.exitCode = undefined
  log = ''
  const write = process.stdout.write.bind(process.stdout)
  process.stdout.write = (chunk: string | Uint8Array): boolean => {
    log += String(chunk)
    return true
  }
  restore = () => {
    process.stdout.write = write
    process.exitCode = exitCode
    for (const name of VARIABLES) {
      const value = before[name]
      if (value === undefined) Reflect.deleteProperty(process.env, name)
      else process.env[name] = value
    }
    rmSync(directory, { recursive: true, force: true })
  }
})

afterEach(() => restore())

/** What the runner reads from GITHUB_OUTPUT: `name<<DELIMITER`, the value, the delimiter. */
function outputs(): Record<string, string> {
  const read: Record<string, string> = {}
  const lines = readFileSync(join(directory, 'GITHUB_OUTPUT'), 'utf8').split('\n')
  while (lines.length > 0) {
    const head = lines.shift() ?? ''
    if (head === '') continue
    const [, name, delimiter] = /^([\w-]+)<<(.+)$/.exec(head) ?? []
    if (name === undefined || delimiter === undefined) throw new Error(`not an output: ${head}`)
    const end = lines.indexOf(delimiter)
    read[name] = lines
      .splice(0, end + 1)
      .slice(0, -1)
      .join('\n')
  }
  return read
}

const summaryText = (): string => readFileSync(join(directory, 'GITHUB_STEP_SUMMARY'), 'utf8')

/** Lines that the runner takes for commands, by the name of the command. */
const commands = (): string[] => [...log.matchAll(/^::([\w-]+)/gm)].map(([, name]) => name ?? '')

function judgement(changes: Partial<Facts> = {}, misconfigured = false, tag = 'v1.2.3') {
  const of = subject({ tag })
  const given = facts({ subject: known(of), ...changes })
  const results = CHECKS.map((check) => evaluate(check, given, policy()))
  return { report: buildReport(results, given, of, NO_REQUESTS), misconfigured, releaseNotes: '' }
}

const DENIED: Partial<Facts> = { branches: known({ expected: ['main'], branches: [] }) }
const UNDETERMINED: Partial<Facts> = { branches: OFFLINE }

describe('publish', () => {
  test.each<[string, Partial<Facts>, boolean, 'enforce' | 'report', number | undefined, string[]]>([
    ['allowed', {}, false, 'enforce', undefined, []],
    ['allowed', {}, false, 'report', undefined, []],
    ['denied', DENIED, false, 'enforce', 1, ['error']],
    ['denied', DENIED, false, 'report', undefined, ['warning']],
    ['undetermined', UNDETERMINED, false, 'enforce', 1, ['error']],
    ['undetermined', UNDETERMINED, false, 'report', undefined, ['warning']],
    ['denied', DENIED, true, 'enforce', 1, ['error']],
    // a broken configuration fails the step whatever the mode
    ['denied', DENIED, true, 'report', 1, ['error']],
    ['undetermined', UNDETERMINED, true, 'report', 1, ['error']],
    ['allowed', {}, true, 'report', 1, []],
  ])('%s (%j, misconfigured: %s, %s) exits with %s', (decision, changes, misconfigured, mode, exitCode, annotated) => {
    publish(judgement(changes, misconfigured), { mode }, INVOCATION)
    expect(process.exitCode).toBe(exitCode)
    expect(commands()).toEqual(annotated)
    expect(outputs()).toMatchObject({ decision, allowed: String(decision === 'allowed') })
    expect(summaryText()).toContain('v1')
  })

  test('sets every output, each as a file command', () => {
    publish(judgement(), { mode: 'enforce' }, INVOCATION)
    const read = outputs()
    expect(Object.keys(read).sort()).toEqual(
      [...Object.keys(OUTPUTS), 'report-file', 'predicate-file', 'predicate-type'].sort(),
    )
    expect(read).toMatchObject({
      tag: 'v1.2.3',
      version: '1.2.3',
      'npm-tag': 'latest',
      'authorized-by': 'allowed-users',
    })
    expect(Object.keys(read)[0]).toBe('allowed')
  })

  test('sets every output of a tag that is denied, the empty ones too', () => {
    const unread = { ...DENIED, version: OFFLINE, standing: OFFLINE, tag: OFFLINE, people: OFFLINE }
    publish(judgement(unread), { mode: 'enforce' }, INVOCATION)
    expect(Object.keys(outputs()).sort()).toEqual(
      [...Object.keys(OUTPUTS), 'report-file', 'predicate-file', 'predicate-type'].sort(),
    )
    expect(outputs()).toMatchObject({ allowed: 'false', version: '', actor: '' })
  })

  test('without a tag it sets what there is to say', () => {
    const started = event({ name: 'pull_request' })
    const [trigger] = CHECKS
    if (trigger === undefined) throw new Error('no checks')
    const results = [evaluate(trigger, { event: known(started) }, policy())]
    publish(
      { report: buildReport(results, {}, undefined, NO_REQUESTS), misconfigured: false, releaseNotes: '' },
      { mode: 'enforce' },
      INVOCATION,
    )
    expect(Object.keys(outputs()).sort()).toEqual(['allowed', 'decision', 'reasons', 'report', 'report-file'])
    expect(outputs()).toMatchObject({ allowed: 'false', reasons: 'trigger/wrong-event' })
    expect(process.exitCode).toBe(1)
  })

  test('writes the report to a file of its own', () => {
    const given = judgement(DENIED)
    publish(given, { mode: 'report' }, INVOCATION)
    publish(given, { mode: 'report' }, INVOCATION)
    const path = outputs()['report-file'] ?? ''
    expect(path.startsWith(directory)).toBe(true)
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(given.report)
    expect(JSON.parse(outputs()['report'] ?? '')).toEqual(given.report)
  })

  test('does without RUNNER_TEMP and without a summary', () => {
    Reflect.deleteProperty(process.env, 'RUNNER_TEMP')
    Reflect.deleteProperty(process.env, 'GITHUB_STEP_SUMMARY')
    publish(judgement(), { mode: 'enforce' }, INVOCATION)
    const path = outputs()['report-file'] ?? ''
    expect(existsSync(path)).toBe(true)
    rmSync(join(path, '..'), { recursive: true })
    expect(summaryText()).toBe('')
    expect(process.exitCode).toBeUndefined()
  })

  test('adds to the summary of the steps before', () => {
    writeFileSync(join(directory, 'GITHUB_STEP_SUMMARY'), 'before\n')
    publish(judgement(), { mode: 'enforce' }, INVOCATION)
    expect(summaryText().startsWith('before\n')).toBe(true)
  })

  test('names the check in an annotation', () => {
    publish(judgement(DENIED), { mode: 'enforce' }, INVOCATION)
    expect(log).toMatch(/^::error title=[^:\n]*tag-branch::.*tag-branch\/no-branch/m)
  })

  test.each(HOSTILE)('a tag and an actor called %j start no command and add no output', (name) => {
    const changes: Partial<Facts> = {
      name: known({ outcome: 'not-a-version', text: name }),
      people: known(people({ actor: { login: name }, triggering: { login: name }, sender: { login: name } })),
    }
    publish(judgement(changes, false, name), { mode: 'enforce' }, INVOCATION)
    expect(commands()).toEqual(['error', 'error', 'error']) // tag-name, tag-object and actor
    expect(Object.keys(outputs()).sort()).toEqual(
      [...Object.keys(OUTPUTS), 'report-file', 'predicate-file', 'predicate-type'].sort(),
    )
    expect(outputs()).toMatchObject({ allowed: 'false', decision: 'denied' })
    expect(log.replaceAll('\n', '')).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u)
    expect(summaryText()).not.toMatch(/<img|<!--|<\/td|javascript:|@octocat/)
  })
})

describe('publishProblems', () => {
  test('allows nothing, and says every problem', () => {
    publishProblems('configuration/invalid-input', ['mode: expected x.', 'channels: expected y.'])
    expect(outputs()).toEqual({
      allowed: 'false',
      decision: 'undetermined',
      reasons: 'configuration/invalid-input',
    })
    expect(commands()).toEqual(['error', 'error'])
    expect(log).toContain('channels: expected y.')
    expect(summaryText()).toContain('configuration/invalid-input')
    expect(summaryText().match(/^- /gm)).toHaveLength(2)
    expect(process.exitCode).toBe(1)
  })

  test.each(HOSTILE)('%j in a problem is text', (text) => {
    publishProblems('internal/defect', [text])
    expect(commands()).toEqual(['error'])
    expect(log.replaceAll('\n', '')).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u)
    expect(log.split('\n')).toHaveLength(2)
    expect(summaryText()).not.toMatch(/<(?!\/?code>)|[[\]@`|]/)
    expect(summaryText().match(/^- /gm)).toHaveLength(1)
    expect(process.exitCode).toBe(1)
  })
})
