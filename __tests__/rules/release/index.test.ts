import { describe, expect, test } from '@jest/globals'

import { CHECKS } from '../../../src/rules/release/index.ts'
import { NO_COMMIT, NO_TAG } from '../../../src/facts/release/consequences.ts'
import { NO_VERSION } from '../../../src/facts/release/releases.ts'
import { evaluate } from '../../../src/rules/evaluate.ts'
import { known } from '../../../src/model/fact.ts'
import { COMMIT, facts, FORBIDDEN, MALLORY, OCTOCAT, policy, tagState, TODAY } from '../../support/facts.ts'

test('has the checks in the order in which they report', () => {
  expect(CHECKS.map(({ id }) => id)).toEqual([
    'trigger',
    'tag-name',
    'tag-object',
    'tag-unmoved',
    'tag-signature',
    'tag-branch',
    'version-order',
    'actor',
    'required-checks',
    'approvals',
    'changelog',
    'version-files',
  ])
})

test('what is unknown because of a check names one that there is', () => {
  for (const { because } of [NO_COMMIT, NO_TAG, NO_VERSION]) expect(CHECKS.map(({ id }) => id)).toContain(because)
})

test('needs few permissions of the token', () => {
  const scopes = CHECKS.map(({ id, permissions }) => [id, permissions.join(' ').match(/[a-z-]+: read/g) ?? []])
  expect(Object.fromEntries(scopes)).toEqual({
    trigger: [],
    'tag-name': [],
    'tag-object': ['contents: read'],
    'tag-unmoved': ['contents: read'],
    'tag-signature': ['contents: read'],
    'tag-branch': ['contents: read'],
    'version-order': ['contents: read'],
    actor: ['contents: read', 'members: read', 'actions: read'],
    'required-checks': ['checks: read', 'statuses: read'],
    approvals: ['pull-requests: read'],
    changelog: ['contents: read'],
    'version-files': ['contents: read'],
  })
  expect(CHECKS[0]?.permissions).toEqual([])
  expect(CHECKS[1]?.permissions).toEqual([])
})

/** A policy under which every check is on, and a release that it allows. */
const everything = policy({
  requireSignature: true,
  requiredChecks: [{ text: 'test', pattern: 'test', lenient: false }],
  requiredApprovals: 1,
  changelog: 'CHANGELOG.md',
  versionFiles: [{ path: 'package.json' }],
})

const released = facts({
  tag: known(tagState({ tagger: OCTOCAT })),
  commitChecks: known([{ name: 'test', state: 'success', detail: 'success', startedAt: TODAY, id: 1, ownRun: false }]),
  pullRequests: known([
    {
      number: 7,
      base: 'main',
      head: COMMIT,
      mergeCommit: COMMIT,
      author: OCTOCAT,
      contributors: { accounts: [OCTOCAT], unlinked: [] },
      reviews: [{ reviewer: MALLORY, isUser: true, state: 'APPROVED', commit: COMMIT }],
    },
  ]),
  changelog: known({
    status: 'read',
    path: 'CHANGELOG.md',
    sections: [{ heading: `[1.2.3] - ${TODAY}`, body: '- A change.', isEmpty: false }],
  }),
  declaredVersions: known([{ path: 'package.json', outcome: 'version', version: '1.2.3' }]),
})

describe.each(CHECKS.map((check) => [check.id, check] as const))('%s', (_, check) => {
  test('passes a release in which all is well', () => {
    expect(evaluate(check, released, everything)).toMatchObject({ status: 'pass', code: '', misconfigured: false })
  })

  test.each(check.needs as string[])('is unknown without %s', (need) => {
    expect(evaluate(check, { ...released, [need]: FORBIDDEN }, everything)).toMatchObject({
      status: 'unknown',
      code: 'facts/permission-missing',
    })
  })

  test('names codes that a workflow can compare', () => {
    expect(check.codes).not.toEqual({})
    for (const code of Object.keys(check.codes as object)) expect(code).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
  })
})
