import { expect, test } from '@jest/globals'

import { NO_REQUESTS } from '../../../src/model/requests.ts'
import { PREDICATE_TYPE, predicateOf, type Invocation } from '../../../src/reports/release/predicate.ts'
import { buildReport, type Report } from '../../../src/reports/release/report.ts'

const INVOCATION: Invocation = {
  repository: 'https://github.com/octo-org/widget',
  run: 'https://github.com/octo-org/widget/actions/runs/1/attempts/1',
  workflow: 'octo-org/widget/.github/workflows/publish.yml@refs/tags/v1.2.3',
  time: '2026-06-15T09:00:00Z',
  inputs: { 'allowed-users': 'octocat' },
}

const UNREAD = buildReport([], {}, undefined, NO_REQUESTS)
const said = { title: 'T', message: 'M', expected: '', found: '', fix: '', facts: {} }

const WHOLE: Report = {
  ...UNREAD,
  decision: 'denied',
  reasons: ['actor/not-listed'],
  tag: { name: 'cli@1.2.3', objectSha: 'aaa', sha: 'ccc', annotated: true },
  version: { ...UNREAD.version, text: '1.2.3', package: 'cli' },
  actor: { login: 'octocat', id: 583231, triggeringLogin: 'hubot', authorizedBy: 'allowed-users' },
  policy: { file: 'MAINTAINERS on main', commit: 'ddd', blob: 'bbb' },
  checks: [
    { id: 'tag-name', status: 'pass', code: '', ...said },
    { id: 'actor', status: 'fail', code: 'actor/not-listed', ...said },
  ],
}

test('has who, what, by which checks and under which policy', () => {
  expect(predicateOf(WHOLE, INVOCATION)).toStrictEqual({
    decision: 'denied',
    reasons: ['actor/not-listed'],
    timeDecided: INVOCATION.time,
    release: {
      uri: 'git+https://github.com/octo-org/widget@refs/tags/cli@1.2.3',
      digest: { gitCommit: 'ccc', gitTag: 'aaa' },
      version: '1.2.3',
      package: 'cli',
    },
    actor: { login: 'octocat', id: 583231, triggeringLogin: 'hubot', authorizedBy: 'allowed-users' },
    checks: [
      { id: 'tag-name', status: 'pass' },
      { id: 'actor', status: 'fail', code: 'actor/not-listed' },
    ],
    policy: {
      inputs: INVOCATION.inputs,
      file: { name: 'MAINTAINERS on main', digest: { gitCommit: 'ddd', gitBlob: 'bbb' } },
    },
    invocation: { run: INVOCATION.run, workflow: INVOCATION.workflow },
  })
})

test('leaves out what was not read', () => {
  const { release, actor, policy } = predicateOf(UNREAD, INVOCATION)
  expect(release).toStrictEqual({
    uri: 'git+https://github.com/octo-org/widget@refs/tags/',
    digest: { gitCommit: '' },
    version: '',
  })
  expect(actor).toStrictEqual({ login: '', triggeringLogin: '', authorizedBy: '' })
  expect(policy).toStrictEqual({ inputs: INVOCATION.inputs })
})

test('has a type of its own, a URI', () => {
  expect(new URL(PREDICATE_TYPE).pathname).toMatch(/\/v1$/)
})
