import { expect, test } from '@jest/globals'
import fc from 'fast-check'

import { CHECKS } from '../../src/rules/release/index.ts'
import { versionOrder } from '../../src/rules/release/version-order.ts'
import { evaluate, type Result } from '../../src/rules/evaluate.ts'
import { readReleases } from '../../src/facts/release/releases.ts'
import type { FactName, Facts } from '../../src/model/release-facts.ts'
import { known } from '../../src/model/fact.ts'
import { decide, reasonsOf, type Decision } from '../../src/rules/verdict.ts'
import {
  judgeRelease,
  NAMES,
  QUESTIONS,
  release,
  TEAMS,
  token,
  type Inputs,
  type Release,
} from '../support/arbitrary/release.ts'
import { spellingOf } from '../support/arbitrary/spelling.ts'
import {
  facts,
  FORBIDDEN,
  MALLORY,
  membership,
  OCTOCAT,
  OFFLINE,
  OTHER_COMMIT,
  people,
  person,
  policy,
  tagState,
  version,
} from '../support/facts.ts'
import { isRefuted, property } from '../support/property.ts'

const decisionOf = async (of: Release): Promise<Decision> => (await judgeRelease(of)).decision

/** Counts the verdicts that a law was put to: one over denied releases alone would prove nothing. */
function counter() {
  const counts = { allowed: 0, denied: 0, undetermined: 0 }
  return {
    count: (decision: Decision): void => {
      counts[decision]++
    },
    expectBoth: (): void => {
      const all = counts.allowed + counts.denied + counts.undetermined
      expect(counts.allowed / all).toBeGreaterThan(0.03)
      expect((all - counts.allowed) / all).toBeGreaterThan(0.03)
    },
  }
}

/** What is not allowed must not become allowed by `change`. */
function neverAllows<T>(name: string, cases: fc.Arbitrary<T>, change: (of: Release, by: T) => Release): void {
  const { count, expectBoth } = counter()
  property(
    name,
    { cases: 100, most: 4_500 },
    fc.tuple(release, cases),
    async ([of, by]) => {
      const before = await decisionOf(of)
      count(before)
      if (before !== 'allowed') expect(await decisionOf(change(of, by))).not.toBe('allowed')
    },
    expectBoth,
  )
}

/** The verdict stays what it was. */
function changesNothing<T>(name: string, cases: fc.Arbitrary<T>, change: (of: Release, by: T) => Release): void {
  const { count, expectBoth } = counter()
  property(
    name,
    { cases: 100, most: 4_500 },
    fc.tuple(release, cases),
    async ([of, by]) => {
      const before = await decisionOf(of)
      count(before)
      expect(await decisionOf(change(of, by))).toBe(before)
    },
    expectBoth,
  )
}

const withInputs = (of: Release, inputs: Partial<Inputs>): Release => ({ ...of, inputs: { ...of.inputs, ...inputs } })
const withTruth = (of: Release, truth: Partial<Release['truth']>): Release => ({
  ...of,
  truth: { ...of.truth, ...truth },
})

const without = <T>(list: readonly T[], index: number): T[] => list.filter((_, at) => at !== index % list.length)
const insert = <T>(list: readonly T[], at: number, item: T): T[] => {
  const place = at % (list.length + 1)
  return [...list.slice(0, place), item, ...list.slice(place)]
}

const stranger = fc
  .stringMatching(/^x[a-z\d]{3,20}$/)
  .chain((login) => fc.constantFrom(login, `@${login}`, `${login}:4711`, `${login}[bot]`))

changesNothing(
  'law: an unrelated person more changes no verdict',
  fc.tuple(stranger, fc.nat(), fc.constantFrom('users', 'maintainers', 'members')),
  (of, [login, at, where]) => {
    const { users, maintainers } = of.inputs
    if (where === 'users') return withInputs(of, { users: insert(users, at, login) })
    if (where === 'maintainers' && maintainers !== undefined) {
      return withInputs(of, { maintainers: insert(maintainers, at, login) })
    }
    const member = { team: TEAMS[0], login: login.replace(/^@|:\d+$/g, ''), state: 'active' } as const
    return withTruth(of, { members: insert(of.truth.members, at, member) })
  },
)

neverAllows(
  'law: a grant less allows nothing that was not allowed',
  fc.tuple(fc.nat(), fc.constantFrom('users', 'teams', 'maintainers', 'members', 'all')),
  (of, [at, where]) => {
    const { users, teams, maintainers } = of.inputs
    switch (where) {
      case 'users':
        return withInputs(of, { users: without(users, at) })
      case 'teams':
        return withInputs(of, { teams: without(teams, at) })
      case 'maintainers':
        return withInputs(of, { maintainers: maintainers === undefined ? undefined : without(maintainers, at) })
      case 'members':
        return withTruth(of, { members: without(of.truth.members, at) })
      case 'all':
        return withInputs(of, { users: [], teams: [] })
    }
  },
)

const ORDERS = ['any', 'line', 'strict'] as const

neverAllows(
  'law: stricter inputs allow nothing that was not allowed',
  fc.array(
    fc.constantFrom(
      'annotated',
      'signature',
      'checks',
      'approvals',
      'changelog',
      'versionFiles',
      'order',
      'channels',
      'branches',
    ),
    { minLength: 1, maxLength: 4 },
  ),
  (of, by) =>
    by.reduce((release, what) => {
      const { inputs } = release
      switch (what) {
        case 'annotated':
        case 'signature':
        case 'changelog':
          return withInputs(release, { [what]: true })
        case 'checks':
          return withInputs(release, { checks: [...inputs.checks, 'tidy'] })
        case 'approvals':
          return withInputs(release, { approvals: inputs.approvals + 1 })
        case 'versionFiles':
          return withInputs(release, { versionFiles: [...inputs.versionFiles, 'package.json'] })
        case 'order':
          return withInputs(release, { order: ORDERS[ORDERS.indexOf(inputs.order) + 1] ?? 'strict' })
        case 'channels':
          return withInputs(release, {
            channels: inputs.channels.length > 1 ? inputs.channels.slice(1) : inputs.channels,
          })
        case 'branches':
          return withInputs(release, {
            branches: inputs.branches.length > 1 ? inputs.branches.slice(1) : inputs.branches,
          })
      }
    }, of),
)

neverAllows(
  'law: a later success in another check suite, or in the own run, hides nothing',
  fc.tuple(fc.constantFrom(...NAMES), fc.nat(), fc.boolean()),
  (of, [name, at, ownRun]) => {
    const success = { name, app: 'github-actions', suite: '99', state: 'success', detail: 'success' } as const
    const later = { ...success, startedAt: '2026-01-02T00:00:00Z', id: 99, ownRun }
    return withTruth(of, { checks: insert(of.truth.checks, at, later) })
  },
)

neverAllows(
  'law: somebody more who wrote a pull request allows nothing',
  fc.constantFrom('octocat', 'hubot', 'monalisa', undefined),
  (of, login) =>
    withTruth(of, {
      pulls: of.truth.pulls.map(({ contributors, ...pull }) => ({
        ...pull,
        contributors: contributors && {
          accounts: [...contributors.accounts, ...(login === undefined ? [] : [{ login }])],
          unlinked: [...contributors.unlinked, ...(login === undefined ? [OTHER_COMMIT] : [])],
        },
      })),
    }),
)

neverAllows('law: what a commit says of its age allows nothing', fc.boolean(), (of, isOld) => withTruth(of, { isOld }))

neverAllows(
  'law: what can be read no more allows nothing',
  fc.subarray([...QUESTIONS], { minLength: 1 }),
  (of, by) => ({
    ...of,
    unreadable: [...of.unreadable, ...by],
  }),
)

const shuffled = <T>(list: readonly T[], seed: number): T[] =>
  list
    .map((item, index) => ({ item, key: Math.imul(index + 1, seed | 1) ^ (seed >>> (index % 16)) }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item)

const otherCase = (text: string, seed: number): string =>
  Array.from(text)
    .map((letter, index) => ((seed >>> (index % 30)) & 1 ? letter.toUpperCase() : letter.toLowerCase()))
    .join('')

changesNothing('law: the order of lists does not matter', fc.integer(), (of, seed) => {
  const { inputs, truth } = of
  const order = <T>(list: readonly T[]): T[] => shuffled(list, seed)
  return {
    ...of,
    inputs: {
      ...inputs,
      users: order(inputs.users),
      teams: order(inputs.teams),
      maintainers: inputs.maintainers === undefined ? undefined : order(inputs.maintainers),
      channels: order(inputs.channels),
      branches: order(inputs.branches),
      checks: order(inputs.checks),
      versionFiles: order(inputs.versionFiles),
    },
    truth: {
      ...truth,
      tags: order(truth.tags),
      checks: order(truth.checks),
      pulls: order(truth.pulls).map((pull) => ({ ...pull, reviews: order(pull.reviews) })),
    },
  }
})

changesNothing('law: the case of names does not matter', fc.integer(), (of, seed) => {
  const { inputs, people } = of
  const recase = (text: string): string => otherCase(text, seed)
  const account = <T extends { login: string }>(of: T): T => ({ ...of, login: recase(of.login) })
  return {
    ...of,
    inputs: {
      ...inputs,
      users: inputs.users.map(recase),
      teams: inputs.teams.map(recase),
      maintainers: inputs.maintainers?.map((line) => (line.startsWith('Mona') ? line : recase(line))),
    },
    people: { ...people, actor: account(people.actor), triggering: account(people.triggering) },
  }
})

property(
  'law: a version that some tag has already is refused, however that tag spells it',
  { cases: 200, most: 9_000 },
  release
    .filter(({ version }) => version !== '1.2')
    .chain((of) => fc.tuple(fc.constant(of), spellingOf(of.version), fc.nat())),
  async ([of, spelling, at]) => {
    const taken = withTruth({ ...of, unreadable: [] }, { tags: insert(of.truth.tags, at, spelling) })
    expect((await judgeRelease(taken)).reasons).toContain('version-order/same-version')
  },
)

property(
  'law: so it is under every scheme',
  { cases: 200, most: 9_000 },
  fc
    .constantFrom(
      ...[
        ['semver', ['1.2.0', '1.2.0-rc.1', '0.10.0-alpha', '1.2.3-next.1']] as const,
        ['pep440', ['1.2.0', '1.2.0rc1', '1.2.3.post1']] as const,
        ['calver', ['2026.11', '24.04', '24.04rc1', '2026.11.0', '2026.11.post1']] as const,
      ],
    )
    .chain(([scheme, versions]) => fc.tuple(fc.constant(scheme), fc.constantFrom<string>(...versions)))
    .chain(([scheme, text]) => fc.tuple(fc.constant(scheme), fc.constant(text), spellingOf(text))),
  async ([versionScheme, text, spelling]) => {
    const of = version(text, versionScheme)
    const releases = await readReleases(policy({ versionScheme }), [spelling], '', of)
    const given = facts({ version: known(of), releases })
    const { code } = evaluate(versionOrder, given, policy({ versionScheme, versionOrder: 'any' }))
    expect(code).toBe('version-order/same-version')
  },
)

changesNothing('law: a verdict is the same when it is asked for again', fc.constant(undefined), (of) => of)

neverAllows('law: a token pinned to another account allows nothing', fc.tuple(token, fc.nat()), (of, [login, at]) =>
  withInputs(of, { users: insert(of.inputs.users, at, `${login.replace(/^@|:\d+$/g, '')}:31337`) }),
)

const everyCheckOn = policy({
  allowedUsers: [person('octocat')],
  allowedTeams: [],
  requireSignature: true,
  requiredApprovals: 0,
})

/** Facts of which some are as in an allowed release and some are not, or cannot be read. */
const someFacts: fc.Arbitrary<Partial<Facts>> = fc
  .subarray(
    ['people', 'tag', 'branches', 'releases', 'teams', 'maintainers', 'signature', 'version', 'name'] as FactName[],
    {
      maxLength: 2,
    },
  )
  .chain((names) => fc.tuple(fc.constant(names), fc.constantFrom(OFFLINE, FORBIDDEN, undefined)))
  .map(([names, instead]) => {
    const whole: Partial<Facts> = facts({
      tag: known({
        object: { oid: 'a'.repeat(40), type: 'tag' },
        writtenName: 'v1.2.3',
        target: { oid: 'c'.repeat(40), type: 'commit' },
        commit: 'c'.repeat(40),
        tagger: { login: 'octocat', id: 583231 },
      }),
      teams: known([membership('octo-org/core', 'octocat', OFFLINE)]),
    })
    return { ...whole, ...Object.fromEntries(names.map((name) => [name, instead])) }
  })

const resultsOf = (of: Partial<Facts>): Result[] => CHECKS.map((check) => evaluate(check, of, everyCheckOn))

const unread = counter()

property(
  'law: a fact that is unknown or was not gathered allows nothing',
  { cases: 300, most: 30_000 },
  someFacts,
  (of) => {
    const missing = Object.values(of).some((fact) => (fact as { known: boolean } | undefined)?.known !== true)
    const decision = decide(resultsOf(of))
    unread.count(decision)
    expect(decision).toBe(missing ? 'undetermined' : 'allowed')
  },
  unread.expectBoth,
)

const told = counter()

property(
  'law: a release that is not allowed has a reason that is a cause, and nothing allowed has an unknown',
  { cases: 200, most: 4_500 },
  release,
  async (of) => {
    const { decision, reasons, checks } = await judgeRelease(of)
    told.count(decision)
    const caused = checks.filter(({ causedBy }) => causedBy !== undefined)
    for (const { status, causedBy } of caused) {
      expect(status).toBe('unknown')
      expect(checks.find(({ id }) => id === causedBy)?.status).toBe('fail')
    }
    const causes = checks.filter((check) => check.code !== '' && !caused.includes(check))
    expect(reasons).toEqual([...new Set(causes.map(({ code }) => code))])
    if (decision === 'allowed') {
      expect(checks.every(({ status }) => status === 'pass' || status === 'off')).toBe(true)
    } else expect(causes.length).toBeGreaterThan(0)
    if (decision === 'denied') expect(causes.some(({ status }) => status === 'fail')).toBe(true)
  },
  told.expectBoth,
)

/** Unknowns that name a check as their cause, whatever that check says itself. */
const blaming: fc.Arbitrary<Partial<Facts>> = fc
  .tuple(
    fc.subarray(['tag', 'branches', 'releases', 'signature', 'version', 'changelog'] as FactName[], { minLength: 1 }),
    fc.constantFrom(...CHECKS.map(({ id }) => id), 'no-such-check', ''),
    fc.boolean(),
  )
  .map(([names, because, isStranger]) => ({
    ...facts({ tag: known(tagState({ tagger: OCTOCAT })) }),
    ...(isStranger ? { people: known(people({ actor: MALLORY, triggering: MALLORY, sender: MALLORY })) } : {}),
    ...Object.fromEntries(names.map((name) => [name, { ...OFFLINE, because }])),
  }))

property(
  'law: an unknown that blames another check allows nothing, and is a reason unless that one failed',
  { cases: 200, most: 4_500 },
  blaming,
  (of) => {
    const inputs = { ...everyCheckOn, changelog: 'CHANGELOG.md' }
    const results = CHECKS.map((check) => evaluate(check, of, inputs))
    expect(decide(results)).not.toBe('allowed')
    const reasons = reasonsOf(results)
    expect(reasons).not.toEqual([])
    for (const { status, code, because } of results) {
      const cause = results.find(({ id }) => id === because)
      if (status === 'unknown' && cause?.status !== 'fail') expect(reasons).toContain(code)
    }
  },
)

test('the laws find a gate out that takes what it cannot read for good', async () => {
  const lax = (results: readonly Result[]): Decision =>
    decide(results.map((result) => (result.status === 'unknown' ? { ...result, status: 'pass' } : result)))
  const law = (of: Partial<Facts>): void => {
    if (Object.values(of).some((fact) => (fact as { known: boolean } | undefined)?.known !== true)) {
      expect(lax(resultsOf(of))).not.toBe('allowed')
    }
  }
  expect(await isRefuted(200, someFacts, law)).toBe(true)
})

test('the laws find a gate out that looks for names in the text of a list', async () => {
  const byText = ({ inputs, people }: Release): boolean => inputs.users.join(',').includes(people.actor.login)
  const law = ([of, login]: [Release, string]): void => {
    expect(byText(withInputs(of, { users: [...of.inputs.users, `${login}x`] }))).toBe(byText(of))
  }
  const cases = fc.tuple(release, fc.constantFrom('octocat', 'hubot'))
  expect(await isRefuted(500, cases, law)).toBe(true)
})
