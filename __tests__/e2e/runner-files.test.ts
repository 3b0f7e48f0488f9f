import { cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from '@jest/globals'

import { prepareStep, ROOT, run, temporaryFolder } from '../support/action.ts'
import { governedWorld, prepareAudit } from '../support/audit.ts'
import { NODES, pushed, widget, widgetWorld, withFake, type Started } from '../support/gate.ts'
import { preload, RUNNER_FAULTS, runSpoiled, type RunnerFault } from '../support/runner-faults.ts'

const dist = join(ROOT, 'dist')
const GATE = join(dist, 'index.js')

/** How a verdict comes about, and what the log says of it. */
interface Verdict {
  readonly inputs?: Started['inputs']
  readonly login?: string
  readonly env?: Started['env']
  /** Whether it succeeds where everything can be written. */
  readonly passes: boolean
  readonly reason: string
  /** Writes no file of its own, and little else. */
  readonly isShort?: true
}

const VERDICTS: Readonly<Record<string, Verdict>> = {
  allowed: { passes: true, reason: 'may be released' },
  denied: { login: 'mallory', passes: false, reason: 'actor/not-listed' },
  'denied in report mode': {
    login: 'mallory',
    inputs: { mode: 'report' },
    passes: true,
    reason: 'actor/not-listed',
  },
  undetermined: { inputs: { 'maintainers-file': 'o/r:M' }, passes: false, reason: 'facts/not-found' },
  misconfigured: { inputs: { mode: 'of' }, passes: false, reason: 'mode: ', isShort: true },
  'misconfigured in report mode': {
    inputs: { mode: 'report', channels: 'best' },
    passes: false,
    reason: 'channels: ',
    isShort: true,
  },
}

/** Exit code 0 means `allowed=true` where later steps look for it, or `mode: report`, and that all was written. */
const expectCode = (
  { exitCode, signal, outputs }: Awaited<ReturnType<typeof runSpoiled>>,
  { inputs, passes }: Verdict,
  { breaks }: RunnerFault,
): void => {
  expect({ exitCode, signal }).toEqual({ exitCode: passes && !breaks ? 0 : 1, signal: null })
  if (inputs?.mode === 'report') expect(outputs['allowed']).not.toBe('true')
  else expect(outputs['allowed'] === 'true').toBe(exitCode === 0)
}

const start = (verdict: Verdict, apiUrl: string) => {
  const { inputs = {}, login = 'octocat', env = {} } = verdict
  return prepareStep({ ...pushed(widgetWorld(), 'v1.3.0', login), apiUrl, inputs, env })
}

describe.each(Object.entries(VERDICTS))('%s', (name, verdict) => {
  // What differs between them is how they start and end.
  const nodes = name === 'allowed' || name === 'denied' ? NODES : NODES.slice(0, 1)
  test.each(RUNNER_FAULTS.map((fault) => [fault.name, fault] as const))('%s', async (_, fault) => {
    await withFake(widgetWorld(), async (fake) => {
      const outcomes = await Promise.all(nodes.map((node) => runSpoiled(GATE, start(verdict, fake.url), fault, node)))
      for (const outcome of outcomes) {
        expectCode(outcome, verdict, fault)
        // No reason is lost, and what could not be written is named.
        const { log, errors } = outcome
        if (!fault.name.startsWith('standard output')) expect(log).toContain(verdict.reason)
        const isNamed = fault.breaks && (verdict.isShort !== true || fault.name.startsWith('GITHUB_'))
        if (isNamed)
          expect(`${log}\n${errors}`).toMatch(/release-gate(?:%3A|:) runner:.*(?:re-run the job|or later)\.$/m)
        expect(`${log}\n${errors}`).not.toMatch(/^\s+at /m)
      }
    })
  })
})

describe('the payload', () => {
  const faults: Readonly<Record<string, RunnerFault['spoil']>> = {
    'is not named': () => ({ env: { GITHUB_EVENT_PATH: undefined } }),
    'was removed': ({ temp }) => ({ env: { GITHUB_EVENT_PATH: join(temp, 'gone') } }),
    'is a folder': ({ temp }) => ({ env: { GITHUB_EVENT_PATH: temp } }),
    'is empty': () => ({ env: { GITHUB_EVENT_PATH: '/dev/null' } }),
    'is cut off': ({ temp }) => {
      writeFileSync(join(temp, 'event.json'), '{"ref":')
      return {}
    },
  }
  test.each(Object.entries(faults))('%s', async (_, spoil) => {
    await withFake(widgetWorld(), async (fake) => {
      const outcome = await runSpoiled(GATE, start({ passes: true, reason: '' }, fake.url), { spoil })
      expect({ exitCode: outcome.exitCode, allowed: outcome.outputs['allowed'] }).toEqual({
        exitCode: 1,
        allowed: 'false',
      })
    })
  })
})

describe('the audit', () => {
  const worlds = { 'all controls hold': true, 'a control fails': false }
  describe.each(Object.entries(worlds))('%s', (_, passes) => {
    test.each(RUNNER_FAULTS.map((fault) => [fault.name, fault] as const))('%s', async (_, fault) => {
      const world = governedWorld()
      if (!passes) Object.assign(widget(world), { immutableReleases: { enabled: false } })
      await withFake(world, async (fake) => {
        const step = prepareAudit({ apiUrl: fake.url, inputs: { 'fail-on': 'warning' } })
        const { exitCode, signal, log, errors } = await runSpoiled(join(dist, 'audit.js'), step, fault)
        expect({ exitCode, signal }).toEqual({ exitCode: passes && !fault.breaks ? 0 : 1, signal: null })
        if (!fault.name.startsWith('standard output')) expect(log).toContain('immutable-releases')
        if (fault.breaks) expect(`${log}\n${errors}`).toMatch(/release-gate audit:.*(?:re-run the job|or later)\.$/m)
      })
    })
  })
})

describe.each(NODES)('the process: %s', (node) => {
  /** Requests that are never answered, and no timer that would end the wait. */
  const SILENCE = `
const { EventEmitter } = require('node:events')
const silent = () => Object.assign(new EventEmitter(), { end() {}, destroy() {} })
require('node:http').request = silent
globalThis.setTimeout = () => 0
`

  // Shows endless-wait in docs/threat-model.md.
  test.each(['index.js', 'audit.js'])(
    'of %s fails with a sentence when it waits for what cannot come',
    async (script) => {
      const apiUrl = 'http://127.0.0.1:9'
      const step = script === 'index.js' ? start({ passes: true, reason: '' }, apiUrl) : prepareAudit({ apiUrl })
      const outcome = await runSpoiled(join(dist, script), step, { spoil: () => ({ env: preload(SILENCE) }) }, node)
      expect(outcome).toMatchObject({ exitCode: 1, signal: null, errors: '' })
      expect(outcome.outputs['allowed']).not.toBe('true')
      expect(outcome.log).toMatch(/^::error title=.*without a verdict/m)
    },
  )

  // Shows missing-part-of-dist in docs/threat-model.md.
  test.each(['index.js', 'audit.js'])('of %s fails when a part of dist/ is missing', async (script) => {
    const folder = temporaryFolder()
    cpSync(dist, folder, { recursive: true })
    for (const name of readdirSync(folder)) if (/^\d+\./.test(name)) rmSync(join(folder, name))
    await withFake(widgetWorld(), async (fake) => {
      const apiUrl = fake.url
      const step = script === 'index.js' ? start({ passes: true, reason: '' }, apiUrl) : prepareAudit({ apiUrl })
      const outcome = await runSpoiled(join(folder, script), step, { spoil: () => ({}) }, node)
      expect(outcome).toMatchObject({ exitCode: 1, signal: null, errors: '' })
      expect(outcome.outputs['allowed']).not.toBe('true')
      expect(outcome.log).toMatch(/^::error title=/m)
    })
  })

  test.each([['check'], ['history'], ['audit'], ['init']])(
    'of cli.js %s fails when a part is missing',
    async (command) => {
      const folder = temporaryFolder()
      cpSync(dist, folder, { recursive: true })
      for (const name of readdirSync(folder)) if (/^\d+\./.test(name)) rmSync(join(folder, name))
      const { exitCode, errors } = await run(node, [join(folder, 'cli.js'), command, '--help'], {}, folder)
      expect(exitCode).toBe(1)
      expect(errors.trimEnd().split('\n')).toHaveLength(1)
    },
  )

  test.each([['check'], ['audit']])('of cli.js %s fails when its output cannot be written', async (command) => {
    const step = { env: process.env, temp: temporaryFolder() }
    const script = join(step.temp, 'run.cjs')
    writeFileSync(
      script,
      `process.argv.push(${JSON.stringify(command)}, '--help'); require(${JSON.stringify(join(dist, 'cli.js'))})`,
    )
    const faults = RUNNER_FAULTS.filter(({ name }) => name.startsWith('standard output'))
    for (const fault of faults) expect(await runSpoiled(script, step, fault, node)).toMatchObject({ exitCode: 1 })
  })
})
