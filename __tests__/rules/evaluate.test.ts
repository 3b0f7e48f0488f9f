import { describe, expect, test } from '@jest/globals'

import { defineCheck, fail, pass } from '../../src/rules/rule.ts'
import { evaluate } from '../../src/rules/evaluate.ts'
import { consequence, known } from '../../src/model/fact.ts'
import { FORBIDDEN, facts, OFFLINE, policy, requestedTag, tagState } from '../support/facts.ts'

const said = { expected: 'a', found: 'b', fix: 'c' }
const base = { id: 'sample', title: 'Sample', why: '', permissions: [], codes: { broken: 'it is broken' } } as const

describe('evaluate', () => {
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
      status: 'pass',
      code: '',
      message: 'fine',
      expected: '',
      found: '',
      fix: '',
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
    const forgotten = { ...facts({ version: first }), tag: undefined } as unknown as Parameters<typeof evaluate>[1]
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
