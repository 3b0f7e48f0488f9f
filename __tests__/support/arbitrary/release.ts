import fc from 'fast-check'

import type { Source } from '../../../src/facts/release/source.ts'
import type { Event } from '../../../src/model/event.ts'
import { known } from '../../../src/model/fact.ts'
import type { CommitCheck, FileState, People, PullRequest, Review } from '../../../src/model/release-facts.ts'
import type { Policy } from '../../../src/model/policy.ts'
import type { InputName } from '../../../src/inputs/gate-inputs.ts'
import { judge } from '../../../src/entry/judge.ts'
import type { Account } from '../../../src/model/people/entry.ts'
import type { Report } from '../../../src/reports/release/report.ts'
import {
  COMMIT,
  event,
  OFFLINE,
  OTHER_COMMIT,
  OTHER_OBJECT,
  ports,
  snapshot,
  sourceDouble,
  TAG_OBJECT,
} from '../facts.ts'
import { policyOf } from '../policy.ts'

/** A release to be judged: what the workflow says, who does it, and what is true of the repository. */
export interface Release {
  readonly version: string
  readonly inputs: Inputs
  readonly people: People
  readonly truth: Truth
  /** What of the source cannot be read. */
  readonly unreadable: readonly Question[]
}

export interface Inputs {
  readonly users: readonly string[]
  readonly teams: readonly string[]
  /** The lines of MAINTAINERS; undefined where there is no such file. */
  readonly maintainers: readonly string[] | undefined
  readonly channels: readonly string[]
  readonly branches: readonly string[]
  readonly order: Policy['versionOrder']
  readonly annotated: boolean
  readonly signature: boolean
  readonly checks: readonly string[]
  readonly approvals: number
  readonly changelog: boolean
  readonly versionFiles: readonly string[]
}

export interface Truth {
  readonly annotated: boolean
  readonly writtenName: string | undefined
  readonly moved: boolean
  /** Every branch there is, and whether the commit is on it; the first is the default branch. */
  readonly branches: readonly { readonly name: string; readonly contains: boolean }[]
  readonly tags: readonly string[]
  readonly members: readonly { readonly team: string; readonly login: string; readonly state: 'active' | 'pending' }[]
  /** Whether the commit says that it is older than GitHub keeps checks. */
  readonly isOld: boolean
  readonly checks: readonly CommitCheck[]
  readonly pulls: readonly PullRequest[]
  readonly changelog: string
  readonly declared: string
  readonly signer: Account | undefined
  readonly verified: boolean
}

export const QUESTIONS = [
  'snapshot',
  'branchNames',
  'branches',
  'tagNames',
  'membership',
  'commitChecks',
  'pullRequests',
  'signature',
  'triggeringId',
] as const satisfies readonly (keyof Source)[]

export type Question = (typeof QUESTIONS)[number]

const ACCOUNTS = [
  { login: 'octocat', id: 1 },
  { login: 'hubot', id: 2 },
  { login: 'monalisa', id: 3 },
  { login: 'release-bot[bot]', id: 4 },
  { login: 'mallory', id: 666 },
] as const

export const TEAMS = ['octo-org/core', 'octo-org/release-eu'] as const

const idOf = (login: string): number => ACCOUNTS.find((account) => account.login === login.toLowerCase())?.id ?? 0

/** Once in `times`, else not: what is wrong with a release is mostly one thing. */
const rarely = (times: number): fc.Arbitrary<boolean> => fc.nat(times - 1).map((number) => number === 0)

const account = fc.constantFrom(...ACCOUNTS)
const likelyAccount = fc.oneof({ weight: 4, arbitrary: fc.constant(ACCOUNTS[0]) }, { weight: 2, arbitrary: account })

/** A login, by itself or pinned to its id or to another. */
export const token = likelyAccount.chain(({ login, id }) =>
  fc.constantFrom(login, login, `@${login}`, `${login}:${id}`, `${login}:99`),
)

const people: fc.Arbitrary<People> = fc
  .tuple(likelyAccount, likelyAccount, rarely(4), rarely(30))
  .map(([actor, other, isRerun, isMismatched]): People => {
    const triggering = !isRerun || other.login === actor.login ? actor : { login: other.login }
    const attempt = triggering === actor ? 1 : 2
    return { actor, triggering, attempt, sender: isMismatched ? { login: 'mallory', id: 667 } : actor }
  })

const inputs: fc.Arbitrary<Inputs> = fc.record({
  users: fc
    .tuple(fc.array(token, { maxLength: 3 }), fc.boolean())
    .map(([tokens, isLikely]) => (isLikely ? [...tokens, 'octocat'] : tokens)),
  teams: fc.subarray([...TEAMS]),
  maintainers: fc.option(
    fc.array(
      fc.oneof(
        { weight: 4, arbitrary: token },
        {
          weight: 1,
          arbitrary: fc.constantFrom(
            ...TEAMS.map((team) => `@${team}`),
            '# nobody',
            '',
            'Mona <m@example.com> (@octocat)',
          ),
        },
      ),
      {
        minLength: 1,
        maxLength: 4,
      },
    ),
    { nil: undefined },
  ),
  channels: fc.constantFrom(
    ['stable', 'post', 'rc', 'beta', 'alpha'],
    ['stable', 'rc', 'alpha', 'post', 'dev', 'other'],
    ['stable', 'rc', 'alpha', 'post', 'dev', 'other'],
    ['stable'],
  ),
  branches: fc.constantFrom([], [], ['main'], ['main', 'release/*'], ['next', 'main']),
  order: fc.constantFrom('line', 'strict', 'any'),
  annotated: fc.boolean(),
  signature: rarely(5),
  checks: fc
    .tuple(fc.oneof(fc.constant([]), fc.subarray(['test', 'lint@github-actions', 't*', 'ci/external?'])), rarely(8))
    .map(([names, isMissing]) => (isMissing ? [...names, 'docs'] : names)),
  approvals: fc.constantFrom(0, 0, 0, 0, 1, 1, 2),
  changelog: rarely(3),
  versionFiles: fc.oneof(fc.constant([]), fc.constant(['package.json'])),
})

const VERSIONS = [
  '1.2.3',
  '1.2.3',
  '1.2.3',
  '1.2.3',
  '1.2.3',
  '1.3.0',
  '1.2.4-rc.1',
  '2.0.0-alpha',
  '1.2.3.post1',
  '1.2.3-next.1',
  '1.2',
] as const

const rival = fc.constantFrom(
  'v1.2.2',
  'v1.1.0',
  'v0.9.0',
  'v1.2.2',
  'v1.2.3+1',
  'v1.2.9',
  'v1.9.0',
  'v1.2.4-rc.2',
  'v3.0.0',
  'nightly',
  'v3.0',
  '1.2',
)

export const NAMES = ['test', 'lint', 'tidy', 'ci/external'] as const

/** Runs of the checks of a commit, each name run once or more, in one suite or several; ids grow with time. */
const commitChecks: fc.Arbitrary<CommitCheck[]> = fc
  .array(
    fc.record({
      name: fc.constantFrom(...NAMES),
      state: fc.oneof(
        { weight: 12, arbitrary: fc.constant('success' as const) },
        { weight: 1, arbitrary: fc.constantFrom('failure', 'skipped', 'neutral', 'pending') },
      ),
      app: fc.constantFrom('github-actions', 'github-actions', 'github-actions', 'github-actions', 'other-ci', null),
      suite: fc.constantFrom('1', '1', '1', '2', null),
      ownRun: rarely(8),
    }),
    { maxLength: 4 },
  )
  .map((more) =>
    [
      ...NAMES.map((name) => ({ name, state: 'success' as const, app: 'github-actions', suite: '1', ownRun: false })),
      ...more,
    ].map(({ name, state, app, suite, ownRun }, index): CommitCheck => ({
      name,
      state,
      detail: state,
      id: index + 1,
      startedAt: state === 'pending' ? '' : `2026-01-01T00:0${Math.floor(index / 2)}:00Z`,
      ownRun: ownRun && name !== 'ci/external',
      ...(name === 'ci/external' ? {} : { app, suite }),
    })),
  )

const review: fc.Arbitrary<Review> = fc.record({
  reviewer: account,
  isUser: rarely(6).map((is) => !is),
  state: fc.constantFrom('APPROVED', 'APPROVED', 'APPROVED', 'DISMISSED', 'CHANGES_REQUESTED'),
  commit: fc.constantFrom(OTHER_COMMIT, OTHER_COMMIT, OTHER_COMMIT, COMMIT),
})

const pulls: fc.Arbitrary<PullRequest[]> = fc
  .tuple(
    fc.array(review, { maxLength: 4 }),
    rarely(8).map((is) => (is ? 'elsewhere' : 'main')),
    rarely(12),
    fc.record(
      {
        mergeCommit: rarely(8).map((is) => (is ? OTHER_COMMIT : COMMIT)),
        contributors: fc.record({
          accounts: fc
            .tuple(fc.constant(ACCOUNTS[4]), rarely(8))
            .map(([author, is]) => (is ? [author, ACCOUNTS[1]] : [author])),
          unlinked: rarely(8).map((is) => (is ? [OTHER_COMMIT] : [])),
        }),
      },
      { requiredKeys: ['mergeCommit'] },
    ),
  )
  .map(([reviews, base, isNone, merge]) =>
    isNone
      ? []
      : [
          {
            number: 7,
            base,
            head: OTHER_COMMIT,
            author: ACCOUNTS[4],
            ...merge,
            reviews: [{ reviewer: ACCOUNTS[1], isUser: true, state: 'APPROVED', commit: OTHER_COMMIT }, ...reviews],
          },
        ],
  )

const truthOf = (version: string): fc.Arbitrary<Truth> =>
  fc.record({
    annotated: rarely(16).map((is) => !is),
    writtenName: fc.oneof(
      { weight: 15, arbitrary: fc.constant(`v${version}`) },
      { weight: 1, arbitrary: fc.constantFrom('v0.0.1', undefined) },
    ),
    moved: rarely(40),
    branches: fc
      .tuple(rarely(10), fc.boolean(), fc.boolean())
      .map(([isOff, inRelease, hasNext]) => [
        { name: 'main', contains: !isOff },
        { name: 'release/1.x', contains: inRelease },
        ...(hasNext ? [{ name: 'next', contains: true }] : []),
      ]),
    tags: fc
      .array(rival, { maxLength: 3 })
      .map((others) => [...new Set(['v1.2.2', `v${version}`, ...others.slice(0, others.length === 3 ? 3 : 0)])]),
    members: fc.array(
      fc.record({
        team: fc.constantFrom(...TEAMS),
        login: account.map(({ login }) => login),
        state: fc.constantFrom('active', 'active', 'pending'),
      }),
      { maxLength: 4 },
    ),
    isOld: fc.boolean(),
    checks: commitChecks,
    pulls,
    changelog: fc.oneof(
      {
        weight: 6,
        arbitrary: fc.constant(`# Changelog\n\n## [Unreleased]\n\n## [${version}] - 2026-06-01\n\n- More.\n`),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom('', `## [${version}]\n\n- More.\n`, `## ${version} - 2027-01-01\n\n- x\n`),
      },
    ),
    declared: fc.oneof({ weight: 6, arbitrary: fc.constant(version) }, { weight: 1, arbitrary: fc.constant('0.0.1') }),
    signer: fc.oneof({ weight: 6, arbitrary: likelyAccount }, { weight: 1, arbitrary: fc.constant(undefined) }),
    verified: rarely(6).map((is) => !is),
  })

/** Releases about half of which are allowed under lenient inputs. */
export const release: fc.Arbitrary<Release> = fc.constantFrom(...VERSIONS).chain((version) =>
  fc.record({
    version: fc.constant(version),
    inputs,
    people,
    truth: truthOf(version),
    unreadable: fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.subarray([...QUESTIONS], { maxLength: 2 }) },
    ),
  }),
)

const textsOf = (inputs: Inputs): Partial<Record<InputName, string>> => ({
  'allowed-users': inputs.users.join(', '),
  'allowed-teams': inputs.teams.join('\n'),
  channels: inputs.channels.join(','),
  'release-branches': inputs.branches.join(', '),
  'version-order': inputs.order,
  'require-annotated': String(inputs.annotated),
  'require-signature': String(inputs.signature),
  'required-checks': inputs.checks.join('\n'),
  'required-approvals': String(inputs.approvals),
  changelog: inputs.changelog ? 'CHANGELOG.md' : '',
  'version-files': inputs.versionFiles.join(', '),
})

/** Judges `release` by the whole pipeline, over a source that answers from its truth. */
export async function judgeRelease(release: Release): Promise<Report> {
  const { inputs, people: by, version } = release
  const policy = await policyOf(textsOf(inputs))
  const after = release.truth.annotated ? TAG_OBJECT : COMMIT
  const started: Partial<Event> = { ref: `refs/tags/v${version}`, after }
  const { report } = await judge(policy, event(started), known(by), () => Promise.resolve(sourceOf(release)), ports)
  return report
}

function sourceOf({ version, inputs, truth, unreadable }: Release): Source {
  const text = (content: string): FileState => ({ status: 'text', text: content, oid: OTHER_OBJECT })
  const file: FileState = inputs.maintainers === undefined ? { status: 'missing' } : text(inputs.maintainers.join('\n'))
  const tagged = (path: string): FileState =>
    path === 'CHANGELOG.md'
      ? text(truth.changelog)
      : path === 'package.json'
        ? text(JSON.stringify({ version: truth.declared }))
        : { status: 'missing' }
  const stateOf = (name: string) => {
    const found = truth.branches.find((branch) => branch.name === name)
    return { name, exists: found !== undefined, contains: found?.contains === true }
  }
  const object = truth.moved ? OTHER_OBJECT : truth.annotated ? TAG_OBJECT : COMMIT
  const source: Source = {
    ...sourceDouble(),
    snapshot: ({ branches, commit, tagged: paths }) =>
      Promise.resolve(
        known({
          ...snapshot(),
          tag: {
            object: { oid: object, type: truth.annotated ? 'tag' : 'commit' },
            ...(truth.annotated && truth.writtenName !== undefined ? { writtenName: truth.writtenName } : {}),
            ...(truth.annotated ? { target: { oid: COMMIT, type: 'commit' } } : {}),
            ...(truth.annotated && truth.signer !== undefined ? { tagger: truth.signer } : {}),
            commit: COMMIT,
            committedAt: ports.clock.now() - (truth.isOld ? 91 : 1) * 86_400_000,
          },
          file,
          tags: { names: truth.tags, complete: true },
          ...(commit === undefined ? {} : { branches: (branches.length === 0 ? ['main'] : branches).map(stateOf) }),
          ...(paths === undefined ? {} : { tagged: paths.map(tagged) }),
        }),
      ),
    branchNames: (prefix) =>
      Promise.resolve(known(truth.branches.map(({ name }) => name).filter((name) => name.startsWith(prefix)))),
    branches: (_, names) => Promise.resolve(known(names.map(stateOf))),
    tagNames: (prefix) => Promise.resolve(known(truth.tags.filter((name) => name.startsWith(prefix)))),
    files: (_, paths) => Promise.resolve(known(paths.map(tagged))),
    membership: ({ org, slug }, login) => {
      const found = truth.members.find(
        (member) =>
          member.team === `${org}/${slug}`.toLowerCase() && member.login.toLowerCase() === login.toLowerCase(),
      )
      return Promise.resolve(known(found?.state ?? 'none'))
    },
    commitChecks: () => Promise.resolve(known(truth.checks)),
    pullRequests: () => Promise.resolve(known(truth.pulls)),
    signature: () =>
      Promise.resolve(
        known({ verifiedBy: 'github', verified: truth.verified, reason: truth.verified ? 'valid' : 'unknown_key' }),
      ),
    triggeringId: (login) => Promise.resolve(known(idOf(login))),
  }
  const silenced = unreadable.map((question) => [question, () => Promise.resolve(OFFLINE)])
  return {
    ...source,
    ...(Object.fromEntries(silenced) as Partial<Source>),
    requests: () => ({ count: 1, sequential: 1, milliseconds: version.length }),
  }
}
