import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'

import { CHECKS } from '../../../src/rules/release/index.ts'
import { NO_VERSION } from '../../../src/facts/release/releases.ts'
import { evaluate } from '../../../src/rules/evaluate.ts'
import { known, type Unknown } from '../../../src/model/fact.ts'
import type { Facts } from '../../../src/model/release-facts.ts'
import type { Policy } from '../../../src/model/policy.ts'
import { NO_REQUESTS } from '../../../src/model/requests.ts'
import { buildReport, type Report } from '../../../src/reports/release/report.ts'
import {
  COMMIT,
  FORBIDDEN,
  HOSTILE,
  OFFLINE,
  OTHER_OBJECT,
  TAG_OBJECT,
  facts,
  maintainersFile,
  people,
  person,
  policy,
  requestedTag,
  tagState,
  version,
  without,
} from '../../support/facts.ts'

const ROOT = join(import.meta.dirname, '../../..').replace(/[\\/]build$/, '')
const schema = JSON.parse(readFileSync(join(ROOT, 'docs/report.schema.json'), 'utf8')) as object
const validate = new Ajv2020({ strict: false, allErrors: true }).compile(schema)

/** The report of all checks on `changes`. */
function reportOn(changes: Partial<Facts> = {}, inputs: Partial<Policy> = {}, of = requestedTag()): Report {
  const given = facts({ requestedTag: known(of), ...changes })
  const results = CHECKS.map((check) => evaluate(check, given, policy(inputs)))
  return buildReport(results, given, of, { count: 2, sequential: 1, milliseconds: 12 })
}

const problemsOf = (report: unknown) => (validate(JSON.parse(JSON.stringify(report))) ? [] : validate.errors)

const unknownFacts = (why: Unknown): Partial<Facts> =>
  Object.fromEntries(Object.keys(facts()).map((name) => [name, why]))

const noBranch = known({ expected: ['main'], branches: [{ name: 'main', exists: true, contains: false }] })
const COMMITLESS = without(tagState(), 'commit')

describe('buildReport', () => {
  test('puts together what the checks said and were told', () => {
    const report = reportOn()
    expect(report).toMatchObject({
      schemaVersion: 1,
      decision: 'allowed',
      reasons: [],
      tag: { name: 'v1.2.3', objectSha: TAG_OBJECT, sha: COMMIT, annotated: true },
      version: {
        text: '1.2.3',
        scheme: 'semver',
        major: 1,
        minor: 2,
        patch: 3,
        prerelease: '',
        channel: 'stable',
        npmTag: 'latest',
        isLatest: true,
        package: '',
      },
      actor: { login: 'octocat', id: 583231, triggeringLogin: 'octocat', authorizedBy: 'allowed-users' },
      requests: { count: 2, sequential: 1, milliseconds: 12 },
    })
    expect(report.checks.map(({ id, status }) => [id, status])).toEqual(
      CHECKS.map(({ id, off }) => [id, off === undefined ? 'pass' : 'off']),
    )
  })

  test('what is unknown only because another check failed is marked, and no reason', () => {
    const noVersion = { name: known({ outcome: 'no-match' } as const), version: NO_VERSION }
    const { decision, reasons, checks } = reportOn(noVersion)
    expect([decision, reasons]).toEqual(['denied', ['tag-name/no-match']])
    const order = checks.find(({ id }) => id === 'version-order')
    expect(order).toMatchObject({ status: 'unknown', code: 'facts/version-missing', causedBy: 'tag-name' })
    expect(checks.filter(({ causedBy }) => causedBy !== undefined)).toEqual([order])
  })

  test('it is a reason where the other check passed', () => {
    const { decision, reasons, checks } = reportOn({ version: NO_VERSION })
    expect([decision, reasons]).toEqual(['undetermined', ['facts/version-missing']])
    expect(checks.filter(({ causedBy }) => causedBy !== undefined)).toEqual([])
  })

  test('lists reasons in the order of the checks', () => {
    const report = reportOn({ branches: noBranch, tag: OFFLINE }, { channels: ['rc'], allowedUsers: [person('hubot')] })
    expect(report).toMatchObject({
      decision: 'denied',
      reasons: ['tag-name/channel-not-allowed', 'facts/unreachable', 'tag-branch/not-on-branch', 'actor/not-listed'],
    })
  })

  test('has the package that the tag names', () => {
    const name = known({ outcome: 'release', version: version('1.2.3'), package: '@scope/cli' } as const)
    expect(reportOn({ name }).version.package).toBe('@scope/cli')
  })

  test('a prerelease', () => {
    const rc = version('1.2.3-rc.1')
    const standing = known({ isLatest: false, npmTag: 'rc' })
    expect(reportOn({ version: known(rc), releaseRank: standing }).version).toMatchObject({
      prerelease: 'rc.1',
      channel: 'rc',
      npmTag: 'rc',
      isLatest: false,
    })
  })

  test('what was not read is empty or null', () => {
    const report = reportOn(unknownFacts(FORBIDDEN))
    expect(report.decision).toBe('undetermined')
    expect(report.tag).toEqual({ name: 'v1.2.3', objectSha: TAG_OBJECT, sha: COMMIT, annotated: null })
    expect(report.version).toEqual({
      text: '',
      scheme: '',
      major: null,
      minor: null,
      patch: null,
      prerelease: '',
      channel: '',
      npmTag: '',
      isLatest: null,
      package: '',
    })
    expect(report.actor).toEqual({ login: '', id: null, triggeringLogin: '', authorizedBy: '' })
  })

  test('without a tag there is none', () => {
    const report = buildReport([], {}, undefined, NO_REQUESTS)
    expect(report.tag).toEqual({ name: '', objectSha: '', sha: '', annotated: null })
    expect(report.decision).toBe('undetermined')
    expect(report.requests).toEqual({ count: 0, sequential: 0, milliseconds: 0 })
  })

  test('has the file that says who may release, as it was read', () => {
    const file = maintainersFile('@octocat')
    const read = { status: 'read', where: 'MAINTAINERS on main', commit: COMMIT, blob: OTHER_OBJECT, file } as const
    const { policy } = reportOn({ maintainers: known(read) })
    expect(policy).toEqual({ file: 'MAINTAINERS on main', commit: COMMIT, blob: OTHER_OBJECT })
    expect(reportOn().policy).toBeNull()
  })

  test('a tag that is to be made has no object yet', () => {
    const planned = known(tagState({ planned: true, object: { oid: COMMIT, type: 'tag' } }))
    expect(reportOn({ tag: planned }, {}, { tag: 'v1.2.3' }).tag).toEqual({
      name: 'v1.2.3',
      objectSha: '',
      sha: COMMIT,
      annotated: true,
    })
  })

  test('has the tag as the repository has it, not as the event had it', () => {
    const moved = known(tagState({ object: { oid: OTHER_OBJECT, type: 'commit' }, commit: OTHER_OBJECT }))
    expect(reportOn({ tag: moved }).tag).toMatchObject({ objectSha: OTHER_OBJECT, sha: OTHER_OBJECT, annotated: false })
  })

  test('nobody is authorized by anything where the actor is refused', () => {
    expect(reportOn({}, { allowedUsers: [person('hubot')] }).actor.authorizedBy).toBe('')
  })
})

describe('is valid by docs/report.schema.json', () => {
  const file = maintainersFile('@octocat')
  const onTag = maintainersFile('@mallory')
  const read = { status: 'read', where: 'x', commit: COMMIT, blob: OTHER_OBJECT, file } as const

  test.each<[string, Partial<Facts>, Partial<Policy>]>([
    ['allowed', {}, {}],
    ['undetermined', unknownFacts(FORBIDDEN), {}],
    ['nothing gathered', Object.fromEntries(Object.keys(facts()).map((name) => [name, undefined])), {}],
    ['no tag', { tag: known({}) }, {}],
    ['no commit', { tag: known(COMMITLESS) }, {}],
    ['lightweight', { tag: known({ object: { oid: COMMIT, type: 'commit' }, commit: COMMIT }) }, {}],
    ['no branch', { branches: known({ expected: ['main'], branches: [] }) }, {}],
    ['not on the branch', { branches: noBranch }, {}],
    ['no match', { name: known({ outcome: 'no-match' }), version: OFFLINE, releaseRank: OFFLINE }, {}],
    ['a time-out', { name: known({ outcome: 'timeout' }), version: OFFLINE }, {}],
    ['ambiguous', { name: known({ outcome: 'ambiguous', readings: ['a', 'b'] }), version: OFFLINE }, {}],
    ['no version', { name: known({ outcome: 'no-match' }), version: NO_VERSION, releaseRank: NO_VERSION }, {}],
    ['an epoch', { version: known(version('1!1.2.3rc1.dev2')) }, {}],
    ['a long SemVer', { version: known(version('1.2.3----RC-SNAPSHOT.12.9.1--.12+788')) }, {}],
    ['not newer', { releases: known([{ tag: 'v1.2.4', version: version('1.2.4') }]) }, {}],
    ['by the file', { maintainers: known(read) }, { allowedUsers: [] }],
    [
      'on the tag only',
      { maintainers: known({ ...read, onTag }), people: known(people({ actor: { login: 'mallory' } })) },
      {},
    ],
    ['published before', { tag: known(tagState({ published: known({ oid: OTHER_OBJECT, type: 'tag' }) })) }, {}],
    ['nobody', {}, { allowedUsers: [] }],
  ])('%s', (_what, changes, inputs) => {
    expect(problemsOf(reportOn(changes, inputs))).toEqual([])
  })

  test.each(HOSTILE)('of a tag and an actor called %j', (name) => {
    const named = known(people({ actor: { login: name }, triggering: { login: name } }))
    const report = reportOn(
      { people: named, name: known({ outcome: 'not-a-version', text: name }), version: OFFLINE },
      {},
      requestedTag({ tag: name }),
    )
    expect(problemsOf(report)).toEqual([])
  })

  test('and the schema refuses what is no report', () => {
    const report = reportOn()
    expect(problemsOf({ ...report, decision: 'maybe' })).not.toEqual([])
    expect(problemsOf({ ...report, more: 1 })).not.toEqual([])
    expect(problemsOf({ ...report, checks: [] })).not.toEqual([])
  })
})
