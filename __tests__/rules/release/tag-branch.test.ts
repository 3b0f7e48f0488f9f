import { describe, expect, test } from '@jest/globals'

import { tagBranch } from '../../../src/rules/release/tag-branch.ts'
import { evaluate } from '../../../src/rules/evaluate.ts'
import { known } from '../../../src/model/fact.ts'
import type { BranchState } from '../../../src/model/release-facts.ts'
import { facts, FORBIDDEN, OFFLINE, policy, requestedTag, TOLD } from '../../support/facts.ts'

const on = (name: string): BranchState => ({ name, exists: true, contains: true })
const off = (name: string): BranchState => ({ name, exists: true, contains: false })
const none = (name: string): BranchState => ({ name, exists: false, contains: false })

const judged = (branches: BranchState[], expected = ['main'], tag = 'v1.2.3') =>
  evaluate(
    tagBranch,
    facts({ branches: known({ expected, branches }), requestedTag: known(requestedTag({ tag })) }),
    policy(),
  )

describe('tag-branch', () => {
  test.each([
    ['the one branch', [on('main')], 'main'],
    ['one of several', [off('main'), on('release/1')], 'release/1'],
    ['one beside a branch that is not there', [none('x'), on('main')], 'main'],
  ])('passes on %s', (_, branches, name) => {
    expect(judged(branches)).toMatchObject({ status: 'pass', code: '', facts: { on: name } })
  })

  test.each([
    ['one branch', [off('main')], ['main']],
    ['several', [off('main'), off('next')], ['main', 'next']],
    ['one that is there and one that is not', [none('x'), off('main')], ['main']],
  ])('tag-branch/not-on-branch: %s', (_, branches, there) => {
    expect(judged(branches)).toMatchObject({
      status: 'fail',
      code: 'tag-branch/not-on-branch',
      facts: { branches: there, on: null },
      ...TOLD,
      misconfigured: false,
    })
  })

  test('names five branches whole', () => {
    const { expected } = judged(['a1', 'a2', 'a3', 'a4', 'a5'].map(off))
    expect(expected).toMatch(/a1.*a2.*a3.*a4.*a5/)
    expect(expected).not.toMatch(/\d more/)
    expect(judged([off('main')]).expected).not.toMatch(/\d more/)
  })

  test('names a few of many branches', () => {
    const { found, expected } = judged(Array.from({ length: 400 }, (_, index) => off(`release/${index}`)))
    expect(found.length + expected.length).toBeLessThan(300)
    expect(expected).toContain('395')
  })

  test.each([
    ['none that matches', []],
    ['none of that name', [none('main')]],
    // a branch that is not there contains nothing, whatever the answer says
    ['one that is not there and claims to contain it', [{ name: 'main', exists: false, contains: true }]],
  ])('tag-branch/no-branch: %s', (_, branches) => {
    expect(judged(branches)).toMatchObject({
      status: 'fail',
      code: 'tag-branch/no-branch',
      facts: { expected: ['main'] },
    })
  })

  test('puts hostile names into commands as one word', () => {
    const { fix } = judged([off('main;id')], ['main;id'], 'v1;id')
    expect(fix).toContain(`'origin/main;id'`)
    expect(fix).toContain(`'v1;id'`)
  })

  test.each([
    [{ branches: OFFLINE }, 'facts/unreachable'],
    [{ requestedTag: FORBIDDEN }, 'facts/permission-missing'],
  ])('is unknown with %j', (changes, code) => {
    expect(evaluate(tagBranch, facts(changes), policy())).toMatchObject({ status: 'unknown', code })
  })
})
