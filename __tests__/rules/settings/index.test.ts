import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from '@jest/globals'

import { CONTROLS } from '../../../src/rules/settings/index.ts'
import { ROOT } from '../../support/action.ts'
import { filesOf } from '../../support/rule-files.ts'
import { RULE_ROWS } from '../../support/rule-rows.ts'
import { HIDDEN, judged } from '../../support/settings.ts'

test('one file a control, all of them in the index', () => {
  expect(CONTROLS.map(({ id }) => id).sort()).toEqual(filesOf('src/rules/settings').sort())
})

test('each control has a test file of its own, or rows in the table that see it pass and fail', () => {
  const inTable = RULE_ROWS.filter(([, rows]) => {
    const statuses = rows.map(([, , status]) => status)
    return statuses.includes('pass') && statuses.includes('fail')
  }).map(([{ id }]) => id)
  const hasFile = (id: string) => existsSync(join(ROOT, '__tests__/rules/settings', `${id}.test.ts`))
  const untested = CONTROLS.map(({ id }) => id).filter((id) => !hasFile(id) && !inTable.includes(id))
  expect(untested).toEqual([])
})

describe.each(CONTROLS.map((control) => [control.id, control] as const))('%s', (_, control) => {
  test('passes a repository in which all is well', () => {
    expect(judged(control)).toMatchObject({ status: 'pass', code: '' })
  })

  test.each(control.needs as string[])('is unknown without %s, and says what would show it', (need) => {
    expect(judged(control, { [need]: HIDDEN })).toMatchObject({
      status: 'unknown',
      code: 'facts/permission-missing',
      permissions: control.permissions,
    })
  })

  test('names the permission and the fix, with a command or a page', () => {
    expect(control.permissions.length).toBeGreaterThan(0)
    expect(control.fix).toMatch(/`.*`|Settings →/)
    expect(control.fix.split('`').length % 2).toBe(1)
  })
})
