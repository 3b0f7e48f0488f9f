import { describe, expect, test } from '@jest/globals'

import { defineCheck, defineControl, fail, notApplicable, pass, type Finding } from '../../src/rules/rule.ts'
import { evaluate, type ControlResult } from '../../src/rules/evaluate.ts'
import { consequence, known } from '../../src/model/fact.ts'
import type { Facts } from '../../src/model/release-facts.ts'
import { auditPolicy, HIDDEN, settings } from '../support/settings.ts'
import { FORBIDDEN, facts, OFFLINE, policy, requestedTag, tagState } from '../support/facts.ts'

const said = { expected: 'a', found: 'b', fix: 'c' }
const base = { id: 'sample', title: 'Sample', why: '', permissions: [], codes: { broken: 'it is broken' } } as const

describe('evaluate, for a check', () => {
  test('gives the check what it needs and nothing else', () => {
    let given: unknown
    const check = defineCheck({
      ...base,
      needs: ['requestedTag', 'tag'],
      judge: (values) => {
        given = values
        return pass('fine', { count: 1 })
      },
    })
    expect(evaluate(check, facts(), policy())).toEqual({
      id: 'sample',
      title: 'Sample',
      severity: 'error',
      status: 'pass',
      code: '',
      message: 'fine',
      expected: '',
      found: '',
      fix: '',
      permissions: [],
      places: [],
      facts: { count: 1 },
      misconfigured: false,
    })
    expect(given).toEqual({ requestedTag: requestedTag(), tag: tagState() })
  })

  test('writes the code of a failure whole', () => {
    const check = defineCheck({ ...base, needs: [], judge: () => fail('broken', said) })
    const result = evaluate(check, {}, policy())
    expect(result).toMatchObject({ status: 'fail', code: 'sample/broken', ...said, facts: {}, misconfigured: false })
    expect(result.message).toMatch(/a.*b/)
  })

  test('keeps evidence and misconfiguration', () => {
    const check = defineCheck({
      ...base,
      needs: [],
      judge: () => fail('broken', { ...said, facts: { x: 'y' }, misconfigured: true }),
    })
    expect(evaluate(check, {}, policy())).toMatchObject({ facts: { x: 'y' }, misconfigured: true })
  })

  test('an unknown fact makes it unknown, and the check does not run', () => {
    let ran = false
    const check = defineCheck({
      ...base,
      needs: ['tag', 'branches'],
      judge: () => {
        ran = true
        return pass('fine')
      },
    })
    expect(evaluate(check, facts({ branches: FORBIDDEN }), policy())).toMatchObject({
      status: 'unknown',
      code: 'facts/permission-missing',
      found: FORBIDDEN.missing,
      fix: FORBIDDEN.fix,
      misconfigured: false,
    })
    expect(evaluate(check, facts({ tag: OFFLINE, branches: FORBIDDEN }), policy()).code).toBe('facts/unreachable')
    expect(ran).toBe(false)
  })

  test('an unknown names the check that explains it, after those that have a reason of their own', () => {
    const check = defineCheck({ ...base, needs: ['version', 'branches', 'tag'], judge: () => pass('fine') })
    const [first, second] = [
      consequence('tag-name', 'version-missing', 'No version.'),
      consequence('tag-object', 'not-found', 'No commit.'),
    ]
    expect(evaluate(check, facts({ version: first, branches: second }), policy())).toMatchObject({
      status: 'unknown',
      code: 'facts/version-missing',
      because: 'tag-name',
    })
    const own = evaluate(check, facts({ version: first, branches: second, tag: OFFLINE }), policy())
    expect(own).toMatchObject({ status: 'unknown', code: 'facts/unreachable' })
    expect(own.because).toBeUndefined()
    const forgotten = { ...facts({ version: first }), tag: undefined } as unknown as Partial<Facts>
    expect(evaluate(check, forgotten, policy()).code).toBe('facts/malformed')
  })

  test('a fact that it does not need may be unknown', () => {
    const check = defineCheck({ ...base, needs: ['tag'], judge: () => pass('fine') })
    expect(evaluate(check, { tag: known(tagState()), branches: FORBIDDEN }, policy()).status).toBe('pass')
  })

  test('a fact that was not gathered makes it unknown', () => {
    const check = defineCheck({ ...base, needs: ['tag'], judge: () => pass('fine') })
    expect(evaluate(check, {}, policy())).toMatchObject({ status: 'unknown', code: 'facts/malformed' })
  })

  test('a check can pass an unknown on', () => {
    const check = defineCheck({ ...base, needs: [], judge: () => OFFLINE })
    expect(evaluate(check, {}, policy())).toMatchObject({ status: 'unknown', code: 'facts/unreachable' })
  })

  test('a check that is off says which input turned it off, and does not run', () => {
    const check = defineCheck({
      ...base,
      needs: ['tag'],
      off: ({ mode }) => (mode === 'report' ? 'mode is report' : undefined),
      judge: () => fail('broken', said),
    })
    expect(evaluate(check, {}, policy({ mode: 'report' }))).toMatchObject({
      status: 'off',
      code: '',
      message: 'mode is report',
    })
    expect(evaluate(check, facts(), policy()).status).toBe('fail')
  })
})

describe('evaluate, for a control', () => {
  const control = (judge: () => Finding) =>
    defineControl({
      ...{ id: 'sample', title: 'Sample', why: '', severity: 'warning', permissions: ['contents: read'] },
      fix: 'See {owner}/{repo}.',
      needs: ['releaseTags'],
      judge,
    })
  const placeholders = { owner: 'octo-org', repo: '$(id)' }
  const evaluated = (judge: () => Finding, more: Parameters<typeof settings>[0] = {}): ControlResult =>
    evaluate(control(judge), settings(more), auditPolicy(), placeholders)
  const wrong = { expected: 'a', found: 'b' }

  test('fills its fix with names, and keeps a placeholder where a shell would not read the name as it is', () => {
    expect(evaluated(() => fail(wrong))).toMatchObject({
      ...{ status: 'fail', severity: 'warning', code: '', fix: 'See octo-org/{repo}.', permissions: [], places: [] },
    })
  })

  test('prefers the fix of the failure, and keeps its places', () => {
    const places = [{ path: 'a.yml', line: 3 }]
    const result = evaluated(() => fail({ ...wrong, fix: 'Ask {owner}.', places, facts: { x: 1 } }))
    expect(result).toMatchObject({ fix: 'Ask octo-org.', places, facts: { x: 1 } })
  })

  test('does not touch a placeholder that has no name', () => {
    expect(evaluated(() => fail({ ...wrong, fix: '{toString} {other}' })).fix).toBe('{toString} {other}')
  })

  test('does not apply', () => {
    expect(evaluated(() => notApplicable('No release.'))).toMatchObject({
      ...{ status: 'not-applicable', code: '', message: 'No release.', fix: '', facts: {} },
    })
  })

  test('an unknown setting names the permissions that would show it, and the control does not run', () => {
    const result = evaluated(
      () => {
        throw new Error('The control ran.')
      },
      { releaseTags: HIDDEN },
    )
    expect(result).toMatchObject({
      ...{ status: 'unknown', code: 'facts/permission-missing', found: HIDDEN.missing, fix: HIDDEN.fix },
      permissions: ['contents: read'],
    })
  })
})
