import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from '@jest/globals'

import { CONTROLS } from '../../src/rules/settings/index.ts'
import { workflowPinnedActions } from '../../src/rules/settings/workflow-pinned-actions.ts'
import { ROOT } from '../support/action.ts'
import { judgeWorkflow, SHA, statusAndLines } from '../support/audit-workflow.ts'

/** The controls that read the workflow alone. */
const controls = CONTROLS.filter(({ needs }) => (needs as string[]).every((need) => need === 'publishWorkflow'))

const FOLDER = join(ROOT, 'docs/recipes')
/** Those that publish: the audit publishes nothing. */
const recipes = readdirSync(FOLDER).filter((file) => file.endsWith('.yml') && !file.startsWith('audit'))
const read = (file: string): string => readFileSync(join(FOLDER, file), 'utf8')

/** What the recipes tell to do: the gate, and what the reader writes himself, pinned as well. */
const pinned = (text: string): string => text.replace(/(uses: org\/[^@\s]+)@v1\b/g, `$1@${SHA}`)

/** Where the job that publishes, or its gate, is in another file, some controls cannot tell. */
const UNTOLD: Readonly<Record<string, readonly string[]>> = {
  'composite-caller.yml': ['workflow-gate'],
  'reusable-caller.yml': ['workflow-gate', 'workflow-environment'],
}

describe.each(recipes)('%s', (file) => {
  test.each(controls.map((control) => [control.id, control] as const))('%s', (id, control) => {
    const { status, message } = judgeWorkflow(control, pinned(read(file)))
    const untold = UNTOLD[file]?.includes(id) === true
    expect([status, message]).toEqual([untold ? 'unknown' : 'pass', expect.any(String)])
  })

  test('fails where the gate is not pinned, at each of its lines', () => {
    const lines = read(file).split('\n')
    const unpinned = lines.flatMap((line, index) => (/uses: org\/.*@v1$/.test(line) ? [index + 1] : []))
    expect(unpinned).not.toEqual([])
    expect(statusAndLines(workflowPinnedActions, read(file))).toEqual(['fail', ...unpinned])
  })
})

test('the release of this project passes', () => {
  const text = readFileSync(join(ROOT, '.github/workflows/release.yml'), 'utf8')
  expect(controls.map((control) => [control.id, judgeWorkflow(control, text).status])).toEqual(
    controls.map(({ id }) => [id, 'pass']),
  )
})
