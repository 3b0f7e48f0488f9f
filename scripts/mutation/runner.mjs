// A test runner for Stryker that keeps the tests in memory. It uses describe, test, each and expect from Jest. Jest itself
// takes most of a second to start, for each of several thousand mutants.
import { readdirSync } from 'node:fs'
import { register } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import { DryRunStatus, MutantRunStatus, TestStatus } from '@stryker-mutator/api/test-runner'
import { getState, resetState } from 'jest-circus'

/** The tests that mirror the mutated files. */
const TESTS = /^(?:entry\/runner|(?:facts|github\/api|model|reports\/release|rules)\/.*)\.test\.ts$/

/** Tests of files that are not mutated. */
const OTHERS =
  /^(?:facts\/settings|model\/workflow|rules\/settings)\/|(?:github\/api|model)\/(?:pages|rulesets)|(?:git-source|github-history|registries)\.|score/

/** The state that instrumented code reads and writes. */
const stryker = (globalThis.__stryker__ = {})

class Runner {
  /** How many times modules were evaluated again. */
  #generation = 0
  /** The generation that activates mutants with no effect during module evaluation. */
  #current = 0
  /** Its tests by file. */
  #loaded = new Map()

  capabilities() {
    return { reloadEnvironment: true }
  }

  init() {
    register('./loader.mjs', import.meta.url)
  }

  async dryRun() {
    stryker.mutantCoverage = { static: {}, perTest: {} }
    const tests = []
    // Load all files first. Otherwise a module that a test imports seems to be evaluated by that test alone.
    for (const file of testFiles()) await this.#testsOf(file)
    for (const file of testFiles()) {
      for (const test of await this.#testsOf(file)) {
        stryker.currentTestId = test.id
        const started = performance.now()
        const failureMessage = await failureOf(test)
        stryker.currentTestId = undefined
        const status = failureMessage === undefined ? TestStatus.Success : TestStatus.Failed
        const timeSpentMs = performance.now() - started
        tests.push({ id: test.id, name: test.id, fileName: resolve(file), timeSpentMs, status, failureMessage })
      }
    }
    return { status: DryRunStatus.Complete, tests, mutantCoverage: stryker.mutantCoverage }
  }

  async mutantRun(options) {
    if (options.mutantActivation === 'static') return (await this.#try(options, ++this.#generation)).result
    const first = await this.#try(options, this.#current)
    if (!(await this.#isSpoilt(first))) return first.result
    const second = await this.#try(options, this.#current)
    await this.#isSpoilt(second)
    return second.result
  }

  /**
   * Whether the test that failed fails without the mutant as well, because a mutant has changed what tests share. Then
   * everything is evaluated again.
   */
  async #isSpoilt({ failed }) {
    if (failed === undefined || (await failureOf(failed)) === undefined) return false
    this.#loaded.clear()
    this.#current = ++this.#generation
    return true
  }

  async #try({ activeMutant, testFilter, sandboxFileName, hitLimit, mutantActivation }, generation) {
    const isStatic = mutantActivation === 'static'
    const wanted = isStatic ? undefined : new Set(testFilter)
    let nrOfTests = 0
    Object.assign(stryker, { activeMutant: isStatic ? activeMutant.id : undefined, hitCount: 0, hitLimit })
    try {
      for (const file of nearestFirst(testFiles(), sandboxFileName)) {
        if (wanted && !testFilter.some((id) => id.startsWith(`${file} `))) continue
        for (const test of await this.#testsOf(file, generation)) {
          if (wanted && !wanted.has(test.id)) continue
          stryker.activeMutant = activeMutant.id
          nrOfTests++
          const failureMessage = await failureOf(test)
          if (!isStatic) stryker.activeMutant = undefined
          if (stryker.hitCount > hitLimit) return { result: { status: MutantRunStatus.Timeout, reason: 'Hit limit' } }
          if (failureMessage === undefined) continue
          const result = { status: MutantRunStatus.Killed, killedBy: [test.id], failureMessage, nrOfTests }
          return { result, failed: test }
        }
      }
      return { result: { status: MutantRunStatus.Survived, nrOfTests } }
    } finally {
      Object.assign(stryker, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined })
    }
  }

  /** The tests of a file. A file that cannot be evaluated counts as one failing test. */
  async #testsOf(file, generation = this.#current) {
    const known = generation === this.#current ? this.#loaded.get(file) : undefined
    if (known !== undefined) return known
    resetState()
    const failure = await import(`${pathToFileURL(file).href}?${generation}`).then(() => undefined, String)
    const { rootDescribeBlock } = getState()
    const tests =
      failure === undefined
        ? [...testsIn(rootDescribeBlock, file, [])]
        : [{ id: file, hooks: [], run: () => Promise.reject(new Error(failure)) }]
    if (generation === this.#current) this.#loaded.set(file, tests)
    return tests
  }
}

function* testsIn(block, name, outer) {
  const hooks = [...outer, ...block.hooks]
  for (const child of block.children) {
    const id = `${name} ${child.name}`
    if (child.type === 'describeBlock') yield* testsIn(child, id, hooks)
    else yield { id, hooks, run: child.fn }
  }
}

/** Why a test fails, or undefined. */
async function failureOf({ hooks, run }) {
  const each = async (type) => {
    for (const hook of hooks) if (hook.type === type) await hook.fn()
  }
  try {
    await each('beforeEach')
    await run()
    return undefined
  } catch (error) {
    return String(error?.message ?? error)
  } finally {
    await each('afterEach')
  }
}

const testFiles = () =>
  readdirSync('__tests__', { recursive: true })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => TESTS.test(file) && !OTHERS.test(file))
    .map((file) => join('__tests__', file))

/** First the test of the mutated file, then the tests of its folder: they kill most mutants. */
function nearestFirst(files, mutated) {
  const path = mutated.replace(/^.*[\\/]src[\\/]/, '').replace(/\.ts$/, '')
  const folder = path.replace(/[^\\/]*$/, '')
  const rank = (file) => (file.endsWith(`${path}.test.ts`) ? 0 : file.startsWith(join('__tests__', folder)) ? 1 : 2)
  return files.toSorted((a, b) => rank(a) - rank(b))
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-memory', Runner)]
