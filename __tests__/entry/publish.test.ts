import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'

import { CHECKS } from '../../src/rules/release/index.ts'
import { evaluate } from '../../src/rules/evaluate.ts'
import { known } from '../../src/model/fact.ts'
import type { Facts } from '../../src/model/release-facts.ts'
import { NO_REQUESTS } from '../../src/model/requests.ts'
import { publish, publishProblems } from '../../src/entry/publish.ts'
import { openRunnerFiles } from '../../src/entry/runner-files.ts'
import { OUTPUTS } from '../../src/reports/release/outputs.ts'
import type { Invocation } from '../../src/reports/release/predicate.ts'
import { buildReport } from '../../src/reports/release/report.ts'
import { parseOutputs } from '../support/action.ts'
import { event, facts, HOSTILE, OFFLINE, people, policy, requestedTag } from '../support/facts.ts'

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
  for (const name of ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'] as const) {
    process.env[name] = join(directory, name)
    writeFileSync(join(directory, name), '')
  }
  process.env['RUNNER_TEMP'] = directory
  log = ''
  const write = process.stdout.write.bind(process.stdout)
  process.stdout.write = (chunk: string | Uint8Array): boolean => {
    log += String(chunk)
    return true
  }
  restore = () => {
    process.stdout.write = write
    for (const name of VARIABLES) {
      const value = before[name]
      if (value === undefined) Reflect.deleteProperty(process.env, name)
      else process.env[name] = value
    }
    rmSync(directory, { recursive: true, force: true })
  }
})

afterEach(() => restore())

const outputs = (): Record<string, string> => parseOutputs(readFileSync(join(directory, 'GITHUB_OUTPUT'), 'utf8'))

const summaryText = (): string => readFileSync(join(directory, 'GITHUB_STEP_SUMMARY'), 'utf8')

/** Lines that the runner takes for commands, by the name of the command. */
const commands = (): string[] => [...log.matchAll(/^::([\w-]+)/gm)].map(([, name]) => name ?? '')

function judgement(changes: Partial<Facts> = {}, misconfigured = false, tag = 'v1.2.3') {
  const of = requestedTag({ tag })
  const given = facts({ requestedTag: known(of), ...changes })
  const results = CHECKS.map((check) => evaluate(check, given, policy()))
  return { report: buildReport(results, given, of, NO_REQUESTS), misconfigured, releaseNotes: '' }
}

const tell = (of: ReturnType<typeof judgement>, policyOf: Parameters<typeof publish>[1]): number =>
  publish(of, policyOf, INVOCATION, openRunnerFiles(process.env))

const DENIED: Partial<Facts> = { branches: known({ expected: ['main'], branches: [] }) }
const UNDETERMINED: Partial<Facts> = { branches: OFFLINE }

describe('publish', () => {
  test.each<[string, Partial<Facts>, boolean, 'enforce' | 'report', number, string[]]>([
    ['allowed', {}, false, 'enforce', 0, []],
    ['allowed', {}, false, 'report', 0, []],
    ['denied', DENIED, false, 'enforce', 1, ['error']],
    ['denied', DENIED, false, 'report', 0, ['warning']],
    ['undetermined', UNDETERMINED, false, 'enforce', 1, ['error']],
    ['undetermined', UNDETERMINED, false, 'report', 0, ['warning']],
    ['denied', DENIED, true, 'enforce', 1, ['error']],
    // a broken configuration fails the step whatever the mode
    ['denied', DENIED, true, 'report', 1, ['error']],
    ['undetermined', UNDETERMINED, true, 'report', 1, ['error']],
    // and whatever the checks say
    ['undetermined', {}, true, 'report', 1, []],
  ])('%s (%j, misconfigured: %s, %s) exits with %s', (decision, changes, misconfigured, mode, exitCode, annotated) => {
    expect(tell(judgement(changes, misconfigured), { mode })).toBe(exitCode)
    expect(commands()).toEqual(annotated)
    expect(outputs()).toMatchObject({ decision, allowed: String(decision === 'allowed') })
    expect(summaryText()).toContain('v1')
  })

  test('sets every output, each as a file command', () => {
    tell(judgement(), { mode: 'enforce' })
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
    const unread = { ...DENIED, version: OFFLINE, releaseRank: OFFLINE, tag: OFFLINE, people: OFFLINE }
    tell(judgement(unread), { mode: 'enforce' })
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
    const exitCode = tell(
      { report: buildReport(results, {}, undefined, NO_REQUESTS), misconfigured: false, releaseNotes: '' },
      { mode: 'enforce' },
    )
    expect(Object.keys(outputs()).sort()).toEqual(['allowed', 'decision', 'reasons', 'report', 'report-file'])
    expect(outputs()).toMatchObject({ allowed: 'false', reasons: 'trigger/wrong-event' })
    expect(exitCode).toBe(1)
  })

  test('writes the report to a file of its own', () => {
    const given = judgement(DENIED)
    tell(given, { mode: 'report' })
    tell(given, { mode: 'report' })
    const path = outputs()['report-file'] ?? ''
    expect(path.startsWith(directory)).toBe(true)
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(given.report)
    expect(JSON.parse(outputs()['report'] ?? '')).toEqual(given.report)
  })

  test('does without a summary where the server has none', () => {
    Reflect.deleteProperty(process.env, 'GITHUB_STEP_SUMMARY')
    expect(tell(judgement(), { mode: 'enforce' })).toBe(0)
    expect(summaryText()).toBe('')
    expect(outputs()).toMatchObject({ allowed: 'true' })
  })

  test.each<[string, Partial<Facts>, 'enforce' | 'report', string, string]>([
    ['an allowed release', {}, 'enforce', 'undetermined', 'runner/not-written'],
    ['a denied release', DENIED, 'enforce', 'denied', 'tag-branch/no-branch runner/not-written'],
    ['a denied release in report mode', DENIED, 'report', 'denied', 'tag-branch/no-branch runner/not-written'],
  ])('%s fails when its files cannot be written, and keeps its reasons', (_, changes, mode, decision, reasons) => {
    process.env['RUNNER_TEMP'] = join(directory, 'gone')
    expect(tell(judgement(changes), { mode })).toBe(1)
    expect(outputs()).toMatchObject({ allowed: 'false', decision, reasons, 'report-file': '' })
    expect(log).toMatch(/^::error title=release-gate%3A runner::.*RUNNER_TEMP.*ENOENT/m)
    expect(log).toContain('tag-branch')
  })

  test('adds to the summary of the steps before', () => {
    writeFileSync(join(directory, 'GITHUB_STEP_SUMMARY'), 'before\n')
    tell(judgement(), { mode: 'enforce' })
    expect(summaryText().startsWith('before\n')).toBe(true)
  })

  test('names the check in an annotation', () => {
    tell(judgement(DENIED), { mode: 'enforce' })
    expect(log).toMatch(/^::error title=[^:\n]*tag-branch::.*tag-branch\/no-branch/m)
  })

  test.each(HOSTILE)('a tag and an actor called %j start no command and add no output', (name) => {
    const changes: Partial<Facts> = {
      name: known({ outcome: 'not-a-version', text: name }),
      people: known(people({ actor: { login: name }, triggering: { login: name }, sender: { login: name } })),
    }
    tell(judgement(changes, false, name), { mode: 'enforce' })
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
    publishProblems(
      'configuration/invalid-input',
      ['mode: expected x.', 'channels: expected y.'],
      openRunnerFiles(process.env),
    )
    expect(outputs()).toEqual({
      allowed: 'false',
      decision: 'undetermined',
      reasons: 'configuration/invalid-input',
    })
    expect(commands()).toEqual(['error', 'error'])
    expect(log).toContain('channels: expected y.')
    expect(summaryText()).toContain('configuration/invalid-input')
    expect(summaryText().match(/^- /gm)).toHaveLength(2)
  })

  test.each(HOSTILE)('%j in a problem is text', (text) => {
    publishProblems('internal/defect', [text], openRunnerFiles(process.env))
    expect(commands()).toEqual(['error'])
    expect(log.replaceAll('\n', '')).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u)
    expect(log.split('\n')).toHaveLength(2)
    expect(summaryText()).not.toMatch(/<(?!\/?code>)|[[\]@`|]/)
    expect(summaryText().match(/^- /gm)).toHaveLength(1)
  })
})
