import { existsSync, readFileSync } from 'node:fs'

import { test } from '@jest/globals'

import { MISSING } from './places.mjs'

type Tool = 'act' | 'python' | 'verdaccio' | 'cargo'

const missing = (existsSync(MISSING) ? JSON.parse(readFileSync(MISSING, 'utf8')) : undefined) as
  Partial<Record<Tool, string>> | undefined

/** What a machine may do without: the tests that need it are skipped, where those that need another tool fail. */
const OPTIONAL: readonly Tool[] = ['cargo']

/**
 * Tests that need `tools`. Where one is missing, a single test in their place tells so in a sentence, and fails: what
 * was not run has not passed.
 */
export function withTools(tools: readonly Tool[], define: () => void): void {
  if (missing === undefined) return tell(test, 'Run these tests by npm run e2e, which installs what they need.')
  const tool = tools.find((name) => missing[name] !== undefined)
  if (tool === undefined) define()
  else tell(OPTIONAL.includes(tool) ? test.skip : test, missing[tool] ?? '')
}

const tell = (say: typeof test.skip, sentence: string): void =>
  say(sentence, () => {
    throw new Error(sentence)
  })
